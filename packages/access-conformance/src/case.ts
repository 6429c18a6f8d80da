import type { Mode } from '@polyclinic/access/filtered.ts';

/** Who asks, as plain data: each gateway is told of it in its own way. */
export interface Caller {
  name: string;
  /** A person, or a program: the platform's own, or somebody else's. */
  kind: 'USER' | 'SERVICE' | 'PARTNER';
  user: string | null;
  tenant: string | null;
  clinics: string[];
  roles: string[];
  permissions: string[];
}

/**
 * What a stub subgraph holds. Values are what resolvers return; `{ $ref: "Patient:p1" }` is an entity, `{ $byId:
 * "Patient" }` the one whose id is the argument `id`, `{ $from: "phone" }` a text computed from another field.
 */
export interface StubData {
  roots: Record<string, Record<string, unknown>>;
  entities: Record<string, Record<string, Record<string, unknown>>>;
}

export interface StubSubgraph {
  /** Its types; the links and directives of the access specification are put before it unless it links itself. */
  sdl: string;
  data: StubData;
}

export interface Graph {
  name: string;
  subgraphs: Record<string, StubSubgraph>;
  /** Name of `@access` in the graph when it is imported under another; for what the translation must keep. */
  renamed?: string;
  /** What a denial does; left out: `filter`. */
  mode?: Mode;
}

/** What not every gateway offers: a case that needs it does not apply to one that does not. */
export type Feature = Exclude<Mode, 'filter'> | 'visible schema' | 'contract';

/** One HTTP request and what must come of it. What is left out is not compared. */
export interface Step {
  caller: string;
  operation: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /** Sends the operation this often in one array, as batching gateways allow. */
  batch?: number;
  /** Sends the operation with its hash, to be stored, as persisted operations do. */
  persist?: boolean;
  /** Sends only the hash of `operation`. */
  byHash?: boolean;
  method?: 'GET' | 'POST';
  /** Exactly this data. */
  data?: unknown;
  /** Exactly the denials at these paths, list indices included, in any order. */
  denied?: ReadonlyArray<ReadonlyArray<string | number>>;
  /** Exactly these subgraphs are asked, in any order. */
  asked?: string[];
  /** Words that may stand in nothing that is sent to a subgraph. */
  unsent?: string[];
  /** Words that may not stand in the answer. */
  unsaid?: string[];
  /** The operation is answered like one the schema does not know. */
  invalid?: boolean;
}

export interface Case {
  id: string;
  /** Item of the list this case belongs to, such as `interface`. */
  item: string;
  title: string;
  /** Advisory or tracker entry the case was learned from. */
  learnedFrom?: string;
  graph: string;
  needs?: Feature;
  steps: Step[];
  /** Steps are sent all at once instead of one after another. */
  parallel?: boolean;
}

/** Subgraphs that must not be served at all: composition, or a check of what it made, says no. */
export interface RefusalCase {
  id: string;
  item: string;
  title: string;
  learnedFrom?: string;
  /** SDL per subgraph, the access specification put before it unless it links itself. */
  subgraphs: Record<string, string>;
  /** About our directives' own way through composition, which others' built-in ones do not have. */
  ownDirectivesOnly?: boolean;
}
