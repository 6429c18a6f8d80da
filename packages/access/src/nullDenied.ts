import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { HIDDEN_TYPENAME, innerOf, type Filtered } from './filterOperation.ts';

type Data = Record<string, unknown>;
type Path = ReadonlyArray<string | number>;
type Variables = Readonly<Record<string, unknown>>;

/** One response name of an object: where it was asked for, and whether any of that was allowed. */
interface Asked {
  name: string;
  allowed: boolean;
  sets: SelectionSetNode[];
}

/** A null that its parent's type forbids; bubbles to the nearest nullable place (GraphQL, section 6.4.4). */
const NULLED = Symbol('nulled');

export interface Completed {
  data: Data | null;
  errors: GraphQLError[];
}

/**
 * Puts null with FORBIDDEN and its own path wherever a denied field stood, lets nulls bubble as the specification says,
 * and gives the client's order of fields back. Names no permission the caller lacks.
 */
export function nullDenied(
  schema: GraphQLSchema,
  filtered: Filtered,
  data: Data | null,
  variables: Variables,
): Completed {
  const completion = new Completion(schema, filtered, variables);
  const root = schema.getRootType(filtered.operation.operation);
  if (data === null || !root) return { data: null, errors: completion.errors };
  const completed = completion.object(data, root, [filtered.operation.selectionSet], []);
  return { data: completed === NULLED ? null : completed, errors: completion.errors };
}

class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #schema: GraphQLSchema;
  readonly #filtered: Filtered;
  readonly #variables: Variables;

  constructor(schema: GraphQLSchema, filtered: Filtered, variables: Variables) {
    this.#schema = schema;
    this.#filtered = filtered;
    this.#variables = variables;
  }

  object(data: Data, type: GraphQLObjectType, sets: SelectionSetNode[], path: Path): Data | typeof NULLED {
    const completed: Data = Object.create(null) as Data;
    let nulled = false;
    for (const [key, asked] of this.#asked(sets, type)) {
      if (asked.name.startsWith('__')) {
        completed[key] = data[key];
        continue;
      }
      const field = type.getFields()[asked.name];
      if (!field) continue;
      const value = asked.allowed
        ? this.#value(data[key], field.type, asked.sets, [...path, key])
        : this.#deny(field.type, [...path, key]);
      if (value === NULLED) nulled = true;
      else completed[key] = value;
    }
    return nulled ? NULLED : completed;
  }

  #deny(type: GraphQLOutputType, path: Path): null | typeof NULLED {
    this.errors.push(
      new GraphQLError('FORBIDDEN', { path, extensions: { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' } }),
    );
    return isNonNullType(type) ? NULLED : null;
  }

  #value(value: unknown, type: GraphQLOutputType, sets: SelectionSetNode[], path: Path): unknown {
    if (isNonNullType(type)) return this.#value(value, type.ofType, sets, path) ?? NULLED;
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const items = (value as unknown[]).map((item, index) => this.#value(item, type.ofType, sets, [...path, index]));
      return items.includes(NULLED) ? null : items;
    }
    if (sets.length === 0) return value;
    const object = value as Data;
    const named = getNamedType(type);
    const runtime = isAbstractType(named)
      ? this.#schema.getType(String(object[HIDDEN_TYPENAME] ?? object['__typename']))
      : named;
    if (!isObjectType(runtime)) return null;
    const completed = this.object(object, runtime, sets, path);
    return completed === NULLED ? null : completed;
  }

  /** The response names of an object of this runtime type, in the client's order. */
  #asked(sets: readonly SelectionSetNode[], type: GraphQLObjectType): Map<string, Asked> {
    const asked = new Map<string, Asked>();
    for (const set of sets) this.#collect(set, type, asked, false);
    return asked;
  }

  #collect(set: SelectionSetNode, type: GraphQLObjectType, asked: Map<string, Asked>, underDenied: boolean): void {
    for (const selection of set.selections) {
      if (this.#skipped(selection)) continue;
      const denied = underDenied || this.#filtered.denied.has(selection);
      if (selection.kind === Kind.FIELD) note(asked, selection, denied);
      else {
        const inner = innerOf(selection, this.#filtered.fragments);
        if (this.#applies(inner.typeCondition?.name.value, type))
          this.#collect(inner.selectionSet, type, asked, denied);
      }
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#schema.getType(condition);
    return isAbstractType(abstract) && this.#schema.isSubType(abstract, type);
  }

  #skipped(selection: SelectionNode): boolean {
    return (selection.directives ?? []).some(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return false;
      const value = given?.[0]?.value;
      const truth =
        value?.kind === Kind.VARIABLE ? this.#variable(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? Boolean(truth) : !truth;
    });
  }

  #variable(name: string): unknown {
    if (Object.hasOwn(this.#variables, name)) return this.#variables[name];
    const definition = this.#filtered.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue?.kind === Kind.BOOLEAN && definition.defaultValue.value;
  }
}

function note(asked: Map<string, Asked>, field: FieldNode, denied: boolean): void {
  const key = field.alias?.value ?? field.name.value;
  const before = asked.get(key) ?? { name: field.name.value, allowed: false, sets: [] };
  asked.set(key, before);
  if (denied) return;
  before.allowed = true;
  if (field.selectionSet) before.sets.push(field.selectionSet);
}
