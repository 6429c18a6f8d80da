import {
  executeSync,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

/** Whether an operation asks about the schema itself. */
export function introspects(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  return rootFields(document, selectionSet).some(isIntrospection);
}

function rootFields(document: DocumentNode, set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap(selection =>
    selection.kind === Kind.FIELD ? [selection] : rootFields(document, innerSet(document, selection)),
  );
}

function innerSet(document: DocumentNode, selection: Exclude<SelectionNode, FieldNode>): SelectionSetNode {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
  const fragment = document.definitions.find(
    definition => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('A valid document has all its fragments.');
  return fragment.selectionSet;
}

/** The operation with only those root fields that ask about the schema, or only those that do not; null for none. */
export function rootPart(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  part: 'schema' | 'data',
): DocumentNode | null {
  const keep = (set: SelectionSetNode): SelectionNode[] =>
    set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isIntrospection(selection) === (part === 'schema') ? [selection] : [];
      const selections = keep(innerSet(document, selection));
      if (selections.length === 0) return [];
      const { directives = [] } = selection;
      return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
    });
  const selections = keep(operation.selectionSet);
  if (selections.length === 0) return null;
  const others = document.definitions.filter(definition => definition.kind !== Kind.OPERATION_DEFINITION);
  const kept = { ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  return { kind: Kind.DOCUMENT, definitions: [kept, ...others] };
}

/** Answers the part about the schema from the schema a caller may see. */
export function answerIntrospection(
  visible: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const asked = rootPart(document, operation, 'schema');
  if (!asked) return {};
  const { data } = executeSync({ schema: visible, document: asked, variableValues: { ...variables } });
  return data ?? {};
}
