import { GraphQLError, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** An operation of a document, as it is planned. */
export interface PlannedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The one operation of a document. @throws GraphQLError when there is none, or more */
export function onlyOperation(document: DocumentNode): PlannedOperation {
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw new GraphQLError('There must be one operation.');
  return { document, operation };
}
