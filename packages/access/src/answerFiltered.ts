import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Filtered } from './filterOperation.ts';
import { nullDenied } from './nullDenied.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Asks for what is left of an operation, if anything is, and puts what was taken out back as refused. */
export async function answerFiltered(
  schema: GraphQLSchema,
  filtered: Filtered,
  variables: Variables,
  ask: (document: DocumentNode) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const result = filtered.document ? await ask(filtered.document) : { data: {} };
  const { data, errors } = nullDenied(schema, filtered, result.data ?? null, variables);
  const all = [...(result.errors ?? []), ...errors];
  return { ...result, data, ...(all.length > 0 && { errors: all }) };
}
