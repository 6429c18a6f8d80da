import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Filtered } from './filtered.ts';
import { nullDenied } from './nullDenied.ts';
import { refusalsOf } from './refusalsOf.ts';
import type { Variables } from './selected.ts';

/**
 * Asks for what is left of an operation, if anything is, and puts what was taken out back as refused. Asks nothing at
 * all when the operation as a whole is refused.
 */
export async function answerFiltered(
  schema: GraphQLSchema,
  filtered: Filtered,
  variables: Variables,
  ask: (document: DocumentNode) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const refusals = refusalsOf(filtered, variables);
  if (refusals.length > 0) return { data: null, errors: refusals };
  const result = filtered.document ? await ask(filtered.document) : { data: {} };
  const { data, errors } = nullDenied(schema, filtered, result.data ?? null, variables);
  const all = [...(result.errors ?? []), ...errors];
  return { ...result, data, ...(all.length > 0 && { errors: all }) };
}
