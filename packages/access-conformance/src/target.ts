import type { CompositionHint } from '@polyclinic/access/lostRules.ts';
import type { Mode } from '@polyclinic/access/filtered.ts';
import type { Caller, Feature } from './case.ts';

export interface ServedSubgraph {
  name: string;
  sdl: string;
  url: string;
}

/** What a gateway is given to serve. */
export interface Served {
  supergraphSdl: string;
  subgraphs: readonly ServedSubgraph[];
  callers: readonly Caller[];
  mode: Mode;
}

/** A gateway that answers GraphQL over HTTP. */
export interface Running {
  url: string;
  /** How this caller makes itself known to the gateway. */
  headersFor(caller: Caller): Record<string, string>;
  stop(): Promise<void>;
}

/** A gateway to measure. */
export interface Target {
  name: string;
  /** Which directives it enforces: ours, or Apollo's built-in ones, to which the suite is then translated. */
  dialect: 'polyclinic' | 'apollo';
  /** Error codes by which it says that something was denied. */
  deniedCodes: readonly string[];
  /** Whether its errors count places in lists; otherwise they are compared by response names alone. */
  listIndices: boolean;
  /** What it offers beyond filtering. */
  features: readonly Feature[];
  /** What it holds against a composition before it serves it; empty when nothing. */
  check?(
    subgraphs: ReadonlyArray<{ name: string; sdl: string }>,
    supergraphSdl: string,
    hints: readonly CompositionHint[],
  ): string[];
  start(served: Served): Promise<Running>;
}
