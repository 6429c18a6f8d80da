import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Filtered } from '@polyclinic/access/filtered.ts';
import { forbidden } from '@polyclinic/access/forbidden.ts';
import { refusalsOf } from '@polyclinic/access/refusalsOf.ts';
import type { Authenticated } from '../authenticate.ts';
import type { GatewayContext } from '../context.ts';
import type { Answer, Variables } from '../execution/preparedOperation.ts';
import type { Data } from '../execution/mergeData.ts';
import { asking, type FrontOptions } from '../front/answerOperation.ts';
import { badRequest, RequestRefused } from '../front/requestRefused.ts';
import { checkVariables } from '../graph/checkVariables.ts';
import type { CheckedOperation } from '../graph/documents.ts';
import type { Graph } from '../graph/graph.ts';
import type { PlannedOperation } from '../graph/plannedOperation.ts';
import { SUBGRAPH_MILLISECONDS } from '../sources/subgraphSource.ts';
import { AuthenticationError } from '../verifyToken.ts';
import type { LiveRequest } from './liveRequest.ts';

/** A subscription as it stands at this moment: the supergraph in force, the caller's rights, what is left of it. */
export interface Decided {
  graph: Graph;
  checked: CheckedOperation;
  planned: PlannedOperation;
  filtered: Filtered | null;
  authenticated: Authenticated;
  context: GatewayContext;
}

/**
 * Decides anew whether and how far a subscription may be served. Asked at the start, for each event, and whenever rights
 * or rules may have changed.
 * @throws RequestRefused, AuthenticationError, GraphQLError FORBIDDEN when nothing of it is the caller's
 */
export async function decide(front: FrontOptions, request: LiveRequest): Promise<Decided> {
  const authenticated = await request.authenticate();
  const { graph } = front.current;
  const text = front.texts.textOf(request, authenticated.token.clientId);
  const checked = graph.documentsFor(authenticated.principal).check(text, request.operationName);
  const { operation, planned, name } = checked;
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION || !planned) throw badRequest('SUBSCRIPTIONS_ONLY');
  checkVariables(graph.schema, operation, request.variables);
  const context = contextOf(authenticated, request.traceId, name || 'subscription');
  const filtered = graph.filterFor(checked, context.principal);
  const decided = { graph, checked, planned, filtered, authenticated, context };
  if (filtered && isRefused(filtered, request.variables)) {
    front.onAttempt(context, 'FORBIDDEN', filtered.coordinates);
    throw forbidden([]);
  }
  return decided;
}

const isRefused = (filtered: Filtered, variables: Variables): boolean =>
  filtered.document === null || refusalsOf(filtered, variables).length > 0;

/** What a request of a stream carries: it has a time of its own for each event. */
export function contextOf({ principal, identity, token }: Authenticated, traceId: string, operationName: string) {
  const deadline = Date.now() + SUBGRAPH_MILLISECONDS;
  const facts = { traceId, ipAddress: principal.ipAddress };
  return {
    identity,
    principal: { ...principal, traceId },
    clientId: token.clientId,
    request: { ...facts, operationName, deadline },
  } satisfies GatewayContext;
}

/** Runs what was decided, for a subscription with its event. */
export const runDecided = (
  { sources }: FrontOptions,
  { graph, planned, filtered, context }: Pick<Decided, 'graph' | 'planned' | 'filtered' | 'context'>,
  variables: Variables,
  data?: Data,
): Promise<Answer> => graph.prepare(planned, filtered).run(variables, asking(sources, graph, context), data);

/** Whatever ends a stream or keeps it from beginning, as an error of the graph. */
export function asGraphError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof AuthenticationError) {
    const { code, reason } = error;
    return new GraphQLError(reason, { extensions: { code, reason } });
  }
  if (error instanceof RequestRefused) {
    const { message, code, reason, details } = error;
    return new GraphQLError(message, { extensions: { code, reason, ...details } });
  }
  return new GraphQLError('INTERNAL', { ...(error instanceof Error && { originalError: error }) });
}
