import type { Positions } from './positions.ts';

/** Something that lies at a place in the topics. */
interface Placed {
  positions: Positions;
}

/** What a reader finds. `missed` says up to where it was told nothing, `nudged` that it shall look at its rights. */
export type Taken<Item> = { item: Item } | { missed: Positions } | 'nudged' | 'closed';

/** A bounded queue between whoever publishes and one reader, who takes one thing at a time. */
export class EventQueue<Item extends Placed> {
  readonly #limit: number;
  #waiting: Item[] = [];
  #missed: Positions | null = null;
  #nudged = false;
  #closed = false;
  #wake = (): void => undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** Past the limit everything that waits goes, until the reader has been told so. */
  push(item: Item): void {
    if (this.#missed !== null || this.#waiting.length >= this.#limit) this.miss(item.positions);
    else this.#waiting.push(item);
    this.#wake();
  }

  /** Drops what waits: the reader is told once, instead of all that happened up to there. */
  miss(positions: Positions): void {
    this.#waiting = [];
    this.#missed = positions;
    this.#wake();
  }

  nudge(): void {
    this.#nudged = true;
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#waiting = [];
    this.#wake();
  }

  async take(): Promise<Taken<Item>> {
    for (;;) {
      const taken = this.#next();
      if (taken) return taken;
      await new Promise<void>(resolve => (this.#wake = resolve));
    }
  }

  #next(): Taken<Item> | null {
    if (this.#closed) return 'closed';
    if (this.#nudged) {
      this.#nudged = false;
      return 'nudged';
    }
    if (this.#missed !== null) {
      const missed = this.#missed;
      this.#missed = null;
      return { missed };
    }
    const item = this.#waiting.shift();
    return item === undefined ? null : { item };
  }
}
