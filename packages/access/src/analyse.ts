import {
  getNamedType,
  getOperationAST,
  GraphQLError,
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { clauseKey, type Clause } from './clause.ts';
import type { EffectiveRules } from './effectiveRules.ts';
import { innerOf, type Filtered, type Fragments } from './filtered.ts';

/** Usual alias of the `__typename` a filtered operation asks for on its own account; never shown to a client. */
export const HIDDEN_TYPENAME = '__polyclinicTypename';

/** One operation of a document, with every distinct clause it touches: who asks is compared with these alone. */
export interface Analysis {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  root: GraphQLCompositeType;
  clauses: readonly Clause[];
  /** An alias for the hidden `__typename` that no field of the document goes by. */
  typenameKey: string;
  /** Whether variables decide, by `@skip` or `@include`, what of it is asked. */
  conditional: boolean;
  byRights: Map<string, Filtered>;
}

/** @throws GraphQLError BAD_USER_INPUT when the document has no such operation */
export function analyse(
  schema: GraphQLSchema,
  rules: EffectiveRules,
  document: DocumentNode,
  operationName: string | undefined,
): Analysis {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root)
    throw new GraphQLError('Unknown operation.', {
      extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_OPERATION' },
    });
  const fragments: Fragments = new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  const clauses = new Map<string, Clause>();
  const seen = new Set<string>();
  const note = (more: readonly Clause[]): void => {
    for (const clause of more) clauses.set(clauseKey(clause), clause);
  };

  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const returned = fieldType(parent, selection);
        if (!returned) continue;
        note(rules.ofField(parent, selection.name.value));
        if (!selection.selectionSet) continue;
        for (const type of possibleTypes(schema, returned)) note(rules.ofType(type));
        walk(selection.selectionSet, returned as GraphQLCompositeType);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const inner = innerOf(selection, fragments);
      const type = conditionType(schema, inner.typeCondition?.name.value, parent);
      note(rules.ofType(type));
      walk(inner.selectionSet, type);
    }
  };
  walk(operation.selectionSet, root);
  return {
    operation,
    fragments,
    root,
    clauses: [...clauses.values()],
    ...wordsOf(document),
    byRights: new Map(),
  };
}

function wordsOf(document: DocumentNode): Pick<Analysis, 'typenameKey' | 'conditional'> {
  const aliases = new Set<string>();
  let conditional = false;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases.add(alias.value);
    },
    Directive: ({ name }) => {
      conditional ||= name.value === 'skip' || name.value === 'include';
    },
  });
  let typenameKey = HIDDEN_TYPENAME;
  while (aliases.has(typenameKey)) typenameKey += '_';
  return { typenameKey, conditional };
}

/** The named type a field returns; null for `__typename` and the like. */
export function fieldType(parent: GraphQLCompositeType, { name }: FieldNode): GraphQLNamedType | null {
  if (name.value.startsWith('__') || !('getFields' in parent)) return null;
  const field = parent.getFields()[name.value];
  return field ? getNamedType(field.type) : null;
}

/** The type a fragment is about: its condition, or what it stands in. */
export const conditionType = (
  schema: GraphQLSchema,
  condition: string | undefined,
  parent: GraphQLCompositeType,
): GraphQLCompositeType =>
  condition === undefined ? parent : ((schema.getType(condition) as GraphQLCompositeType | undefined) ?? parent);

/** The object types that can stand behind an abstract type; none for others, whose fields' rules say all. */
export const possibleTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [];
