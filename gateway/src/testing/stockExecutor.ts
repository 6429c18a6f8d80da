import '../telemetryOff.ts';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import type { Ask } from '../execution/runPlan.ts';

/** What an error tells, whichever executor made it. */
export interface ToldError {
  message: string;
  path?: ReadonlyArray<string | number> | undefined;
  extensions?: Record<string, unknown>;
}

export interface StockAnswer {
  data?: unknown;
  errors?: readonly ToldError[];
}

type Executor = Parameters<typeof executeQueryPlan>;

/** For tests: Apollo's own executor over the same subgraphs, as the measure of ours. */
export function stockExecutor(supergraphSdl: string, subgraphs: readonly string[], ask: Ask) {
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const services = Object.fromEntries(
    subgraphs.map(name => [
      name,
      {
        process: ({ request: { query, variables } }: { request: { query?: string; variables?: object } }) =>
          ask(name, JSON.stringify({ query, variables }), false),
      },
    ]),
  ) as unknown as ServiceMap;
  return async (document: DocumentNode, variables: Record<string, unknown>): Promise<StockAnswer> => {
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, { validate: false }));
    const request = { request: { variables }, context: {}, metrics: {}, logger: console } as unknown as Executor[2];
    const operation = buildOperationContext({ schema, operationDocument: document });
    const result = await executeQueryPlan(plan, services, request, operation, supergraphSchema, apiSchema);
    const { valueCompletion } = (result.extensions ?? {}) as { valueCompletion?: ToldError[] };
    const errors = result.errors ?? valueCompletion;
    return { data: result.data, ...(errors && { errors }) };
  };
}
