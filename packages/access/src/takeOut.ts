import {
  isAbstractType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionType, fieldType, possibleTypes, type Analysis } from './analyse.ts';
import { clauseKey, type Clause } from './clause.ts';
import type { EffectiveRules } from './effectiveRules.ts';
import { innerOf, type Filtered, type Mode } from './filtered.ts';

/** An operation without what the caller may not have. Named fragments stay named, so it never grows. */
export class TakeOut {
  readonly #schema: GraphQLSchema;
  readonly #rules: EffectiveRules;
  readonly #analysis: Analysis;
  readonly #unmet: ReadonlySet<string>;
  readonly #typename: FieldNode;
  readonly #denied = new Set<SelectionNode>();
  readonly #deniedTypes = new Set<string>();
  readonly #coordinates = new Set<string>();
  readonly #kept = new Map<string, FragmentDefinitionNode>();

  constructor(schema: GraphQLSchema, rules: EffectiveRules, analysis: Analysis, unmet: ReadonlySet<string>) {
    this.#schema = schema;
    this.#rules = rules;
    this.#analysis = analysis;
    this.#unmet = unmet;
    const alias = { kind: Kind.NAME as const, value: analysis.typenameKey };
    this.#typename = { kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: '__typename' } };
  }

  run(rights: string, mode: Mode): Filtered {
    const { operation, fragments, root, typenameKey, conditional } = this.#analysis;
    const selectionSet = this.#keep(operation.selectionSet, root);
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const refuses = mode === 'reject' ? this.#denied.size > 0 : isMutation && this.#deniesRoot(operation.selectionSet);
    return {
      mode,
      document: this.#asks(selectionSet, new Set()) ? this.#document({ ...operation, selectionSet }) : null,
      rights,
      operation,
      fragments,
      denied: this.#denied,
      deniedTypes: this.#deniedTypes,
      typenameKey,
      coordinates: [...this.#coordinates],
      refused: refuses && !conditional,
    };
  }

  #lacks(clauses: readonly Clause[]): boolean {
    return clauses.some(clause => this.#unmet.has(clauseKey(clause)));
  }

  #deny(selection: SelectionNode, coordinate: string): SelectionNode[] {
    this.#denied.add(selection);
    this.#coordinates.add(coordinate);
    return [];
  }

  #keep(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const kept = set.selections.flatMap(selection =>
      selection.kind === Kind.FIELD ? this.#keepField(selection, parent) : this.#keepFragment(selection, parent),
    );
    const needsTypename = kept.length === 0 || isAbstractType(parent);
    return { kind: Kind.SELECTION_SET, selections: needsTypename ? [this.#typename, ...kept] : kept };
  }

  #keepField(field: FieldNode, parent: GraphQLCompositeType): SelectionNode[] {
    const returned = fieldType(parent, field);
    if (!returned) return [field];
    if (this.#lacks(this.#rules.ofField(parent, field.name.value)))
      return this.#deny(field, `${parent.name}.${field.name.value}`);
    if (!field.selectionSet) return [field];
    for (const type of possibleTypes(this.#schema, returned))
      if (this.#lacks(this.#rules.ofType(type))) this.#deniedTypes.add(type.name);
    return [{ ...field, selectionSet: this.#keep(field.selectionSet, returned as GraphQLCompositeType) }];
  }

  #keepFragment(selection: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): SelectionNode[] {
    const inner = innerOf(selection, this.#analysis.fragments);
    const type = conditionType(this.#schema, inner.typeCondition?.name.value, parent);
    if (this.#lacks(this.#rules.ofType(type))) return this.#deny(selection, type.name);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return [{ ...selection, selectionSet: this.#keep(selection.selectionSet, type) }];
    const name = selection.name.value;
    if (!this.#kept.has(name)) {
      const fragment = inner as FragmentDefinitionNode;
      this.#kept.set(name, { ...fragment, selectionSet: this.#keep(fragment.selectionSet, type) });
    }
    return [selection];
  }

  /** Whether anything is asked but what we ask ourselves. */
  #asks({ selections }: SelectionSetNode, seen: Set<string>): boolean {
    return selections.some(selection => {
      if (selection.kind === Kind.FIELD) return selection !== this.#typename;
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.#asks(selection.selectionSet, seen);
      const { value } = selection.name;
      if (seen.has(value)) return false;
      seen.add(value);
      return this.#asks(this.#kept.get(value)!.selectionSet, seen);
    });
  }

  #deniesRoot({ selections }: SelectionSetNode, seen = new Set<string>()): boolean {
    return selections.some(selection => {
      if (this.#denied.has(selection)) return true;
      if (selection.kind === Kind.FIELD) return false;
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) return false;
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      return this.#deniesRoot(innerOf(selection, this.#analysis.fragments).selectionSet, seen);
    });
  }

  /** With the fragments that are still spread, and the variables that are still used: others would be invalid. */
  #document(operation: OperationDefinitionNode): DocumentNode {
    const spread = new Set<string>();
    const variables = new Set<string>();
    const visitor = {
      Variable: ({ name }: { name: { value: string } }) => void variables.add(name.value),
      FragmentSpread: ({ name }: { name: { value: string } }): void => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        visit(this.#kept.get(name.value)!, visitor);
      },
    };
    visit({ ...operation, variableDefinitions: [] }, visitor);
    const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
      variables.has(variable.name.value),
    );
    const fragments = [...spread].map(name => this.#kept.get(name)!);
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...fragments] };
  }
}
