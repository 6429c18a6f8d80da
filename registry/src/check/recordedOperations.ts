import {
  GraphQLError,
  isInterfaceType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Change } from './change.ts';

/** An operation that a client was built with. */
export interface RecordedOperation {
  client: string;
  sha256: string;
  document: string;
}

/** The name an operation goes by in reports: its own, or the beginning of its hash. */
export function operationName({ document, sha256 }: Pick<RecordedOperation, 'document' | 'sha256'>): string {
  return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(document)?.[1] ?? sha256.slice(0, 12);
}

/** Each operation of each client once, however many places hold it. */
export const withoutDoubles = (operations: readonly RecordedOperation[]): RecordedOperation[] => [
  ...new Map(operations.map(operation => [`${operation.client}/${operation.sha256}`, operation])).values(),
];

/** Recorded operations that would no longer be answered. One that is not answered today either is only pointed out. */
export function brokenOperations(
  operations: readonly RecordedOperation[],
  before: GraphQLSchema | null,
  after: GraphQLSchema,
): Change[] {
  return operations.flatMap((operation): Change[] => {
    const problems = problemsOf(operation, after);
    if (problems.length === 0) return [];
    const brokeBefore = before !== null && problemsOf(operation, before).length > 0;
    return [
      {
        topic: 'operation',
        coordinate: `${operation.client}/${operationName(operation)}`,
        what: `${brokeBefore ? 'was broken already' : 'breaks'}: ${problems.join(' ')}`,
        severity: brokeBefore ? 'dangerous' : 'breaking',
      },
    ];
  });
}

function problemsOf({ document }: RecordedOperation, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(document)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

/** Coordinates `Type.field` that operations select; a field of an interface counts for whoever implements it. */
export function usedCoordinates(operations: readonly RecordedOperation[], schema: GraphQLSchema): Set<string> {
  const used = new Set<string>();
  const valid = operations.filter(operation => problemsOf(operation, schema).length === 0);
  for (const { document } of valid) {
    const types = new TypeInfo(schema);
    const note = (): void => {
      const parent = types.getParentType();
      const field = types.getFieldDef();
      if (!parent || !field) return;
      const owners = isInterfaceType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
      for (const { name } of owners) used.add(`${name}.${field.name}`);
    };
    visit(parse(document), visitWithTypeInfo(types, { [Kind.FIELD]: { enter: note } }));
  }
  return used;
}
