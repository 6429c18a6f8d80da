import {
  getNamedType,
  getOperationAST,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { meets } from './decide.ts';
import type { Principal } from './principal.ts';
import { clauseKey, type Clause, type RuleBook } from './ruleBook.ts';

/** Internal alias of `__typename`: keeps an emptied selection valid and tells runtime types; never shown to a client. */
export const HIDDEN_TYPENAME = '__polyclinicTypename';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What is left of an operation for callers of equal rights. */
export interface Filtered {
  /** The operation without denied fields; null when nothing is left to ask. */
  document: DocumentNode | null;
  /** Differs whenever the document does: whatever caches by document must take it into its key. */
  rights: string;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  denied: ReadonlySet<SelectionNode>;
  /** Schema coordinates of what was taken out. */
  coordinates: readonly string[];
  /** A mutation with a denied root field: nothing of it may run. */
  refused: boolean;
}

interface Analysis {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  clauses: Clause[];
  byRights: Map<string, Filtered>;
}

/** Different rights kept per document; a document asks for few clauses, so this is rarely reached. */
const MAX_RIGHTS = 256;

/** Takes what a caller may not have out of an operation, before it is planned. One per supergraph. */
export class OperationFilter {
  readonly #schema: GraphQLSchema;
  readonly #rules: RuleBook;
  readonly #analyses = new WeakMap<DocumentNode, Map<string, Analysis>>();

  constructor(schema: GraphQLSchema, rules: RuleBook) {
    this.#schema = schema;
    this.#rules = rules;
  }

  /** @returns Null when the caller may have all of it. */
  filter(document: DocumentNode, operationName: string | undefined, principal: Principal): Filtered | null {
    const analysis = this.#analyse(document, operationName);
    const rights = analysis.clauses.map(clause => (meets(clause, principal) ? '1' : '0')).join('');
    if (!rights.includes('0')) return null;
    const known = analysis.byRights.get(rights);
    if (known) return known;
    const unmet = new Set(analysis.clauses.filter((_, index) => rights[index] === '0').map(clauseKey));
    const filtered = this.#takeOut(analysis, unmet, rights);
    if (analysis.byRights.size >= MAX_RIGHTS) analysis.byRights.clear();
    analysis.byRights.set(rights, filtered);
    return filtered;
  }

  /** What guards `parent.field`: its own rules, its returned type's, and on an interface those of every implementer. */
  #clausesOf(parent: GraphQLCompositeType, name: string, returned: GraphQLNamedType): Clause[] {
    const of = (type: string): readonly Clause[] => [
      ...(this.#rules.fields.get(`${type}.${name}`) ?? []),
      ...(this.#rules.types.get(type) ?? []),
    ];
    const implementers = isInterfaceType(parent) ? this.#schema.getPossibleTypes(parent) : [];
    const interfaces = isObjectType(parent) ? parent.getInterfaces() : [];
    return [
      ...(this.#rules.fields.get(`${parent.name}.${name}`) ?? []),
      ...interfaces.flatMap(({ name: type }) => this.#rules.fields.get(`${type}.${name}`) ?? []),
      ...implementers.flatMap(({ name: type }) => of(type)),
      ...(this.#rules.types.get(returned.name) ?? []),
    ];
  }

  #typeClauses(condition: string | undefined): readonly Clause[] {
    return condition === undefined ? [] : (this.#rules.types.get(condition) ?? []);
  }

  #analyse(document: DocumentNode, operationName: string | undefined): Analysis {
    const byName = this.#analyses.get(document) ?? new Map<string, Analysis>();
    this.#analyses.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new GraphQLError('Unknown operation.', { extensions: { code: 'BAD_USER_INPUT' } });
    const fragments: Fragments = new Map(
      document.definitions
        .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map(fragment => [fragment.name.value, fragment]),
    );
    const clauses = new Map<string, Clause>();
    this.#collect(operation.selectionSet, this.#root(operation), { fragments, clauses, seen: new Set() });
    const analysis = { operation, fragments, clauses: [...clauses.values()], byRights: new Map<string, Filtered>() };
    byName.set(operationName ?? '', analysis);
    return analysis;
  }

  #root(operation: OperationDefinitionNode): GraphQLCompositeType {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) throw new GraphQLError('Unknown operation.', { extensions: { code: 'BAD_USER_INPUT' } });
    return root;
  }

  #collect(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    found: { fragments: Fragments; clauses: Map<string, Clause>; seen: Set<string> },
  ): void {
    const note = (clauses: readonly Clause[]): void => {
      for (const clause of clauses) found.clauses.set(clauseKey(clause), clause);
    };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const returned = fieldType(parent, selection);
        if (!returned) continue;
        note(this.#clausesOf(parent, selection.name.value, returned));
        if (selection.selectionSet) this.#collect(selection.selectionSet, returned as GraphQLCompositeType, found);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (found.seen.has(selection.name.value)) continue;
        found.seen.add(selection.name.value);
      }
      const inner = innerOf(selection, found.fragments);
      const condition = inner.typeCondition?.name.value;
      note(this.#typeClauses(condition));
      this.#collect(inner.selectionSet, this.#conditionType(condition, parent), found);
    }
  }

  #conditionType(condition: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType {
    return condition === undefined ? parent : (this.#schema.getType(condition) as GraphQLCompositeType);
  }

  #takeOut({ operation, fragments }: Analysis, unmet: ReadonlySet<string>, rights: string): Filtered {
    const denied = new Set<SelectionNode>();
    const coordinates = new Set<string>();
    const no = (clauses: readonly Clause[]): boolean => clauses.some(clause => unmet.has(clauseKey(clause)));
    const deny = (selection: SelectionNode, coordinate: string): void => {
      denied.add(selection);
      coordinates.add(coordinate);
    };

    const keep = (set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode => {
      const kept = set.selections.flatMap((selection): SelectionNode[] => {
        if (selection.kind === Kind.FIELD) {
          const returned = fieldType(parent, selection);
          if (!returned) return [selection];
          if (no(this.#clausesOf(parent, selection.name.value, returned))) {
            deny(selection, `${parent.name}.${selection.name.value}`);
            return [];
          }
          if (!selection.selectionSet) return [selection];
          return [{ ...selection, selectionSet: keep(selection.selectionSet, returned as GraphQLCompositeType) }];
        }
        const inner = innerOf(selection, fragments);
        const condition = inner.typeCondition?.name.value;
        if (no(this.#typeClauses(condition))) {
          deny(selection, condition ?? parent.name);
          return [];
        }
        const selectionSet = keep(inner.selectionSet, this.#conditionType(condition, parent));
        const { typeCondition } = inner;
        const directives = selection.directives ?? [];
        return [{ kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), directives, selectionSet }];
      });
      const needsTypename = kept.length === 0 || isAbstractType(parent);
      return { kind: Kind.SELECTION_SET, selections: needsTypename ? [hiddenTypename, ...kept] : kept };
    };

    const root = this.#root(operation);
    const selectionSet = keep(operation.selectionSet, root);
    const isDenied = (selection: SelectionNode): boolean =>
      denied.has(selection) ||
      (selection.kind !== Kind.FIELD && innerOf(selection, fragments).selectionSet.selections.some(isDenied));
    const rootDenied = operation.selectionSet.selections.some(isDenied);
    const empty = selectionSet.selections.every(selection => selection === hiddenTypename);
    return {
      document: empty ? null : withoutUnusedVariables({ ...operation, selectionSet }),
      rights,
      operation,
      fragments,
      denied,
      coordinates: [...coordinates],
      refused: operation.operation === OperationTypeNode.MUTATION && rootDenied,
    };
  }
}

const hiddenTypename: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: HIDDEN_TYPENAME },
  name: { kind: Kind.NAME, value: '__typename' },
};

function fieldType(parent: GraphQLCompositeType, { name }: FieldNode): GraphQLNamedType | null {
  if (name.value.startsWith('__') || !('getFields' in parent)) return null;
  const field = parent.getFields()[name.value];
  return field ? getNamedType(field.type) : null;
}

type Inner = Pick<FragmentDefinitionNode, 'selectionSet'> & { typeCondition?: FragmentDefinitionNode['typeCondition'] };

/** What a fragment holds, written inline or by name. */
export function innerOf(selection: Exclude<SelectionNode, FieldNode>, fragments: Fragments): Inner {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const fragment = fragments.get(selection.name.value);
  if (!fragment) throw new GraphQLError('Unknown fragment.', { extensions: { code: 'BAD_USER_INPUT' } });
  return fragment;
}

/** A variable that only denied fields used would make the rest invalid. */
function withoutUnusedVariables(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<string>();
  visit({ ...operation, variableDefinitions: [] }, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }] };
}
