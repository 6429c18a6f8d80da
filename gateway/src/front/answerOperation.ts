import { OperationTypeNode, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Filtered } from '@polyclinic/access/filtered.ts';
import { refusalsOf } from '@polyclinic/access/refusalsOf.ts';
import type { GatewayContext } from '../context.ts';
import { inSpan } from '@polyclinic/telemetry/tracing.ts';
import type { Answer, PreparedOperation, Variables } from '../execution/preparedOperation.ts';
import type { Ask } from '../execution/runPlan.ts';
import { checkVariables } from '../graph/checkVariables.ts';
import type { CurrentGraph } from '../graph/currentGraph.ts';
import type { CheckedOperation } from '../graph/documents.ts';
import type { Graph } from '../graph/graph.ts';
import { answerIntrospection } from '../graph/introspection.ts';
import type { Fetched, Observer } from '../observe/observer.ts';
import type { Sources } from '../sources/subgraphSource.ts';
import type { Budgets, Taken } from './budgets.ts';
import type { GraphRequest } from './graphRequest.ts';
import type { OperationTexts } from './operationTexts.ts';
import { badRequest } from './requestRefused.ts';

export interface FrontOptions {
  current: CurrentGraph;
  texts: OperationTexts;
  sources: Sources;
  budgets: Budgets;
  /** Operations may cost this much at most. */
  maxCost: number;
  /** Makes of an error what the client is told. */
  tell: (error: GraphQLError, context: GatewayContext) => GraphQLFormattedError;
  /** Told of every answer and how long it took. */
  observer: Observer;
  /** Told of every mutation with its outcome, and of every denial with its coordinates (AUD-04). */
  onAttempt: (context: GatewayContext, outcome: string, coordinates: readonly string[]) => void;
}

/** An answer as HTTP sends it. */
export interface HttpAnswer {
  body: string;
  headers: Record<string, string>;
  /** Whether anything of it failed or was refused. */
  failed: boolean;
  /** What a service said of waiting when it refused for asking too often; null: it did not. */
  retryAfterSeconds: number | null;
}

/** A static cost that is this close to the actual one is left as it is. */
const UNNOTICED = 0.1;

/**
 * Answers one operation: text, check, cost, budget, access, plan, answer.
 * @throws RequestRefused when nothing of it may run
 */
export async function answerOperation(
  front: FrontOptions,
  request: GraphRequest,
  context: GatewayContext,
): Promise<HttpAnswer> {
  const startedAt = performance.now();
  const { graph } = front.current;
  const text = front.texts.textOf(request, context.clientId);
  const checked = graph.documentsFor(context.principal).check(text, request.operationName);
  const { operation, name } = checked;
  if (name) context.request.operationName = name;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw badRequest('SUBSCRIPTION_ON_WRONG_PATH');
  checkVariables(graph.schema, operation, request.variables);
  const cost = checked.cost(request.variables);
  if (cost > front.maxCost) throw badRequest('COST_TOO_HIGH', { details: { cost, allowed: front.maxCost } });
  const taken = await front.budgets.take(context, cost);

  const filtered = graph.filterFor(checked, context.principal);
  const fetches: Fetched[] = [];
  const { answer, prepared } = await run(front, graph, {
    checked,
    filtered,
    variables: request.variables,
    context,
    fetches,
  });
  const milliseconds = performance.now() - startedAt;
  front.observer.answered({ context, checked, prepared, fetches, milliseconds, cost });
  tellAttempt(front, context, checked, filtered, answer);
  const actual = answer.objects ?? cost;
  if (cost - actual > cost * UNNOTICED) await front.budgets.giveBack(context, Math.floor(cost - actual));
  return toHttp(answer, costHeaders(cost, actual, taken), error => front.tell(error, context));
}

/** Asks subgraphs on behalf of one request, each where the graph's supergraph says it answers. */
export const asking =
  (sources: Sources, graph: Graph, context: GatewayContext): Ask =>
  (subgraph, body, isMutation) =>
    sources(subgraph, graph.addresses[subgraph]).ask(body, context, isMutation);

interface Asked {
  checked: CheckedOperation;
  filtered: Filtered | null;
  variables: Variables;
  context: GatewayContext;
  /** Filled while it runs. */
  fetches: Fetched[];
}

interface Run {
  answer: Answer;
  prepared: PreparedOperation | null;
}

async function run({ sources }: FrontOptions, graph: Graph, asked: Asked): Promise<Run> {
  const { checked, filtered, variables, context, fetches } = asked;
  const { planned } = checked;
  const refusals = filtered ? refusalsOf(filtered, variables) : [];
  if (refusals.length > 0) return { answer: { json: 'null', errors: refusals, objects: 0 }, prepared: null };
  const prepared = planned && inSpan({ name: 'plan' }, () => graph.prepare(planned, filtered).decided(variables));
  const ask = timed(fetches, asking(sources, graph, context));
  const answer = prepared ? await prepared.run(variables, ask) : { json: '{}', errors: [], objects: 0 };
  if (!checked.introspects) return { answer, prepared };
  const schema = answerIntrospection(
    graph.schemaFor(context.principal),
    checked.document,
    checked.operation,
    variables,
  );
  const data = JSON.parse(answer.json) as object | null;
  return { answer: { ...answer, json: JSON.stringify(data && { ...data, ...schema }) }, prepared };
}

/** Notes how long a subgraph took, whatever came of it. */
function timed(fetches: Fetched[], ask: Ask): Ask {
  return async (subgraph, body, isMutation) => {
    const startedAt = performance.now();
    let failed = true;
    try {
      const answered = await ask(subgraph, body, isMutation);
      failed = false;
      return answered;
    } finally {
      fetches.push({ subgraph, milliseconds: performance.now() - startedAt, failed });
    }
  };
}

function tellAttempt(
  { onAttempt }: FrontOptions,
  context: GatewayContext,
  { operation }: CheckedOperation,
  filtered: Filtered | null,
  { errors }: Answer,
): void {
  if (operation.operation !== OperationTypeNode.MUTATION && !filtered) return;
  const { reason, code } = errors[0]?.extensions ?? {};
  const said = reason ?? code;
  const outcome = filtered ? 'FORBIDDEN' : typeof said === 'string' ? said : errors.length > 0 ? 'INTERNAL' : 'OK';
  onAttempt(context, outcome, filtered?.coordinates ?? []);
}

function toHttp(
  { json, errors }: Answer,
  headers: Record<string, string>,
  tell: (error: GraphQLError) => GraphQLFormattedError,
): HttpAnswer {
  if (errors.length === 0) return { body: `{"data":${json}}`, headers, failed: false, retryAfterSeconds: null };
  const body = `{"errors":${JSON.stringify(errors.map(tell))},"data":${json}}`;
  return { body, headers, failed: true, retryAfterSeconds: retryAfter(errors) };
}

function retryAfter(errors: Answer['errors']): number | null {
  const limited = errors.find(({ extensions }) => extensions['code'] === 'RATE_LIMITED');
  const seconds = limited?.extensions['retryAfterSeconds'];
  return typeof seconds === 'number' ? seconds : null;
}

/** What it was reckoned to cost, what it cost, and what is left of the tightest budget. */
const costHeaders = (cost: number, actual: number, { remaining, resetSeconds }: Taken): Record<string, string> => ({
  'x-cost': `estimated=${cost}, actual=${actual}`,
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(resetSeconds),
});
