import { validateSchema } from 'graphql';
import type { Graph } from './graph/graph.ts';

/**
 * Tries a graph before it serves: a schema that clients can use, rules to decide by, and an operation that is checked
 * and planned.
 * @throws Error with what is wrong
 */
export async function smokeTest(graph: Graph): Promise<void> {
  const problems = validateSchema(graph.schema);
  if (problems[0]) throw problems[0];
  if (graph.rules.fields.size + graph.rules.types.size === 0) throw new Error('The supergraph has no access rules.');
  const { planned } = graph.documents.check('{ __typename }', undefined);
  if (!planned) throw new Error('The supergraph answers nothing.');
  const { json } = await graph
    .prepare(planned, null)
    .run({}, () => Promise.reject(new Error('Nothing is to be asked.')));
  if (json !== '{"__typename":"Query"}') throw new Error('The supergraph does not answer.');
}
