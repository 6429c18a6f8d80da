import type { Logger } from 'pino';
import type { Graph } from './graph.ts';

/** Asks a graph that does not serve yet whether it can. @throws Error with what is wrong */
export type Smoke = (graph: Graph) => Promise<void>;

export interface CurrentGraphOptions {
  /** Makes a graph of a supergraph, with the settings all of them share. */
  load: (supergraphSdl: string) => Graph;
  smoke: Smoke;
  log: Pick<Logger, 'info'>;
}

/** The graph in force. A new one is loaded beside it, tried, and then takes over; what is under way ends on the old one. */
export class CurrentGraph {
  #graph: Graph;
  readonly #options: CurrentGraphOptions;
  readonly #listeners = new Set<(graph: Graph) => void>();
  #replacing: Promise<void> = Promise.resolve();

  constructor(graph: Graph, options: CurrentGraphOptions) {
    this.#graph = graph;
    this.#options = options;
  }

  get graph(): Graph {
    return this.#graph;
  }

  /** Tells of every graph that takes over, until the returned function is called. */
  onReplaced(listener: (graph: Graph) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Puts another supergraph in force; the same one again changes nothing. Several calls take their turn.
   * @throws Error when it cannot be loaded or does not answer: the one before stays in force
   */
  replace(supergraphSdl: string): Promise<void> {
    const replaced = this.#replacing.then(() => this.#replace(supergraphSdl));
    this.#replacing = replaced.catch(() => undefined);
    return replaced;
  }

  async #replace(supergraphSdl: string): Promise<void> {
    if (supergraphSdl === this.#graph.supergraphSdl) return;
    const { load, smoke, log } = this.#options;
    const graph = load(supergraphSdl);
    await smoke(graph);
    this.#graph = graph;
    log.info({ characters: supergraphSdl.length }, 'Another supergraph is in force');
    for (const listener of this.#listeners) listener(graph);
  }
}
