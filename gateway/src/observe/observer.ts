import { Histogram } from 'prom-client';
import type { Logger } from 'pino';
import type { Metrics } from '@polyclinic/subgraph/metrics.ts';
import type { GatewayContext } from '../context.ts';
import type { PreparedOperation } from '../execution/preparedOperation.ts';
import type { CheckedOperation } from '../graph/documents.ts';
import type { OperationUse } from './operationUse.ts';
import { planShape } from './planShape.ts';

/** One request to a subgraph, as long as it took. */
export interface Fetched {
  subgraph: string;
  milliseconds: number;
  failed: boolean;
}

/** One operation that was answered. */
export interface Answered {
  context: GatewayContext;
  checked: CheckedOperation;
  /** Null when nothing of it was asked of subgraphs. */
  prepared: PreparedOperation | null;
  fetches: readonly Fetched[];
  milliseconds: number;
  /** Static cost. */
  cost: number;
}

export interface ObserverOptions {
  metrics: Metrics;
  log: Logger;
  /** Operations that take longer are logged with their plan. */
  slowMilliseconds: number;
  use: OperationUse;
}

/** Names of operations that get a label of their own; the rest share one, since clients choose the names. */
const MAX_NAMES = 500;

/** Measures what the gateway does: time per operation and subgraph, slow operations, who uses what. */
export class Observer {
  readonly #options: ObserverOptions;
  readonly #names = new Set<string>();
  readonly #subgraphSeconds: Histogram<'subgraph' | 'outcome'>;

  constructor(options: ObserverOptions) {
    this.#options = options;
    this.#subgraphSeconds = new Histogram({
      name: 'gateway_subgraph_seconds',
      help: 'Time of one request to a subgraph, by subgraph and outcome',
      labelNames: ['subgraph', 'outcome'] as const,
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10],
      registers: [options.metrics.registry],
    });
  }

  /** Starts the clock of a request. @returns Ends it */
  startRequest(): (context: GatewayContext, outcome: 'ok' | 'error') => void {
    const end = this.#options.metrics.operationSeconds.startTimer();
    return ({ request: { operationName } }, outcome) => end({ operation: this.#labelOf(operationName), outcome });
  }

  answered(answered: Answered): void {
    const { context, checked, fetches, milliseconds } = answered;
    for (const { subgraph, milliseconds: time, failed } of fetches)
      this.#subgraphSeconds.observe({ subgraph, outcome: failed ? 'error' : 'ok' }, time / 1_000);
    this.#options.use.record(context.clientId, checked);
    if (milliseconds > this.#options.slowMilliseconds) this.#logSlow(answered);
  }

  /** Without the operation's text, which may hold what a person entered. */
  #logSlow({ context, prepared, fetches, milliseconds, cost }: Answered): void {
    const { traceId, operationName } = context.request;
    const plan = prepared ? planShape(prepared.plan.node) : 'nothing';
    const times = fetches.map(({ subgraph, milliseconds: time }) => `${subgraph} ${Math.round(time)} ms`);
    const details = { traceId, operation: operationName, milliseconds: Math.round(milliseconds), cost, plan, times };
    this.#options.log.warn(details, 'A slow operation');
  }

  #labelOf(name: string): string {
    if (this.#names.has(name)) return name;
    if (this.#names.size >= MAX_NAMES) return 'other';
    this.#names.add(name);
    return name;
  }
}
