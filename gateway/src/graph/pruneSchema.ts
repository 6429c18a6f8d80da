import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What of a schema somebody may see. */
export interface Visible {
  type(name: string): boolean;
  field(type: string, field: string): boolean;
  /** An interface or union shows only where all its members do: for schemas whose data are not filtered by member. */
  wholeMembers?: boolean;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * A schema's document with what is visible of it and nothing that only the rest needs: types without fields go, fields
 * without their type, types that nothing leads to.
 * @param document Definitions only, each type defined once, as `printSchema` writes it.
 */
export function pruneSchema(document: DocumentNode, visible: Visible): DocumentNode {
  const pruning = new Pruning(document, visible);
  const reached = pruning.reached();
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (!isType(definition)) return [definition];
    const pruned = reached.has(definition.name.value) ? pruning.types.get(definition.name.value) : undefined;
    return pruned ? [pruned] : [];
  });
  return { kind: Kind.DOCUMENT, definitions };
}

const isType = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  definition.kind.endsWith('TypeDefinition');

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

class Pruning {
  readonly types: Map<string, TypeDefinitionNode>;
  readonly #visible: Visible;
  /** Object types by what they implement or are a member of, as the whole schema has it. */
  readonly #members = new Map<string, string[]>();

  constructor(document: DocumentNode, visible: Visible) {
    this.#visible = visible;
    const all = document.definitions.filter(isType);
    for (const type of all) this.#noteMembers(type);
    this.types = new Map(
      all
        .filter(({ name }) => name.value === 'Query' || visible.type(name.value))
        .map(type => [type.name.value, this.#withVisibleFields(type)]),
    );
    while (this.#pass());
  }

  /** Names of the types that a root leads to. */
  reached(): Set<string> {
    const reached = new Set<string>();
    const follow = (name: string): void => {
      const type = this.types.get(name);
      if (!type || reached.has(name)) return;
      reached.add(name);
      for (const next of [...leadsTo(type), ...(this.#members.get(name) ?? [])]) follow(next);
    };
    for (const root of ROOTS) follow(root);
    return reached;
  }

  #noteMembers(type: TypeDefinitionNode): void {
    const note = (abstract: string, member: string): void =>
      void this.#members.set(abstract, [...(this.#members.get(abstract) ?? []), member]);
    const { value } = type.name;
    if (type.kind === Kind.UNION_TYPE_DEFINITION) for (const { name } of type.types ?? []) note(value, name.value);
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name } of type.interfaces ?? []) note(name.value, value);
  }

  #withVisibleFields(type: TypeDefinitionNode): TypeDefinitionNode {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return type;
    const isVisible = ({ name }: FieldDefinitionNode): boolean => this.#visible.field(type.name.value, name.value);
    return { ...type, fields: (type.fields ?? []).filter(isVisible) };
  }

  /** Takes out what earlier removals made useless. @returns Whether there was anything */
  #pass(): boolean {
    let changed = false;
    for (const [name, type] of this.types) {
      const left = this.#usable(type);
      if (left === type) continue;
      changed = true;
      if (left) this.types.set(name, left);
      else this.types.delete(name);
    }
    return changed;
  }

  #has({ type }: { type: TypeNode }): boolean {
    return BUILT_IN.has(nameOf(type)) || this.types.has(nameOf(type));
  }

  /** The type as far as its parts still exist; null when nothing is left; the same object when all do. */
  #usable(type: TypeDefinitionNode): TypeDefinitionNode | null {
    switch (type.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        if (!this.#showsMembers(type.name.value)) return null;
        const interfaces = kept(type.interfaces, ({ name }) => this.types.has(name.value));
        const fields = keptFields(type.fields, field => this.#usableField(type, field));
        // Everyone may ask what there is, so there is always a query type.
        if (fields.length === 0 && type.name.value !== 'Query') return null;
        return fields === type.fields && interfaces === type.interfaces ? type : { ...type, interfaces, fields };
      }
      case Kind.UNION_TYPE_DEFINITION: {
        if (!this.#showsMembers(type.name.value)) return null;
        const types = kept(type.types, ({ name }) => this.types.has(name.value));
        if (types.length === 0) return null;
        return types === type.types ? type : { ...type, types };
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const fields = this.#usableInputs(type.fields);
        return fields === null || fields.length === 0 ? null : fields === type.fields ? type : { ...type, fields };
      }
      default:
        return type;
    }
  }

  #showsMembers(abstract: string): boolean {
    return !this.#visible.wholeMembers || (this.#members.get(abstract) ?? []).every(member => this.types.has(member));
  }

  #usableField(parent: TypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode | null {
    if (!this.#has(field)) return null;
    const implementers =
      parent.kind === Kind.INTERFACE_TYPE_DEFINITION ? (this.#members.get(parent.name.value) ?? []) : [];
    const everywhere = implementers.every(name => this.#hasField(name, field.name.value));
    const given = this.#usableInputs(field.arguments);
    if (!everywhere || given === null) return null;
    return given === (field.arguments ?? given) ? field : { ...field, arguments: given };
  }

  /** Whether an implementer, if it is there at all, has a field. */
  #hasField(type: string, field: string): boolean {
    const implementer = this.types.get(type);
    return (
      implementer?.kind !== Kind.OBJECT_TYPE_DEFINITION ||
      (implementer.fields ?? []).some(({ name }) => name.value === field)
    );
  }

  /** Arguments or input fields whose types exist; null when one that must be given is not among them. */
  #usableInputs(inputs: readonly InputValueDefinitionNode[] = []): readonly InputValueDefinitionNode[] | null {
    const mustBeGiven = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
      type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    if (inputs.some(input => !this.#has(input) && mustBeGiven(input))) return null;
    return kept(inputs, input => this.#has(input));
  }
}

/** The items that pass; the same array when all do. */
function kept<Item>(items: readonly Item[] = [], passes: (item: Item) => boolean): readonly Item[] {
  const left = items.filter(passes);
  return left.length === items.length ? items : left;
}

function keptFields(
  fields: readonly FieldDefinitionNode[] = [],
  usable: (field: FieldDefinitionNode) => FieldDefinitionNode | null,
): readonly FieldDefinitionNode[] {
  const left = fields.flatMap(field => usable(field) ?? []);
  return left.length === fields.length && left.every((field, index) => field === fields[index]) ? fields : left;
}

/** Names of the types that a type's own parts name. */
function leadsTo(type: TypeDefinitionNode): string[] {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        ...(type.interfaces ?? []).map(({ name }) => name.value),
        ...(type.fields ?? []).flatMap(field => [field, ...(field.arguments ?? [])]).map(named => nameOf(named.type)),
      ];
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => name.value);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (type.fields ?? []).map(field => nameOf(field.type));
    default:
      return [];
  }
}
