import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { partitionKey, topicOf, within, type Positions } from './positions.ts';

/** An event as this gateway heard it. */
export interface Heard {
  event: EventEnvelope<unknown>;
  /** Where it lies in the cluster; null for what this gateway says itself. */
  place: { partition: string; offset: number } | null;
  /** How far this gateway had heard with it. */
  positions: Positions;
}

export interface Listener {
  hear(heard: Heard): void;
  /** Called when this gateway itself was not told of everything. */
  miss(positions: Positions): void;
}

/** Where one partition begins for this gateway. */
export interface Beginning {
  topic: string;
  partition: number;
  /** The first event read back, to be told again to whoever asks. */
  readBackFrom: number;
  /** The first one that is new. */
  newFrom: number;
}

/** What happens in the services, as it happens, to whoever listens in this process; the latest is kept to be told again. */
export class EventHub {
  readonly #limit: number;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #newFrom = new Map<string, number>();
  /** The last offset of each partition that is no longer kept. */
  readonly #forgotten = new Map<string, number>();
  readonly #kept: Heard[] = [];
  #positions: Positions = {};

  constructor(limit: number) {
    this.#limit = limit;
  }

  get positions(): Positions {
    return this.#positions;
  }

  /** Whether everything that lay there at the start has been read back. */
  get caughtUp(): boolean {
    return [...this.#newFrom].every(([key, offset]) => (this.#positions[key] ?? -1) >= offset - 1);
  }

  begin(beginnings: readonly Beginning[]): void {
    for (const { topic, partition, readBackFrom, newFrom } of beginnings) {
      const key = partitionKey(topic, partition);
      this.#newFrom.set(key, newFrom);
      this.#forgotten.set(key, readBackFrom - 1);
      this.#positions = { ...this.#positions, [key]: readBackFrom - 1 };
    }
  }

  /** Hears events of these types until the returned function is called. */
  listen(types: readonly string[], listener: Listener): () => void {
    for (const type of types) {
      const listeners = this.#listeners.get(type) ?? new Set();
      this.#listeners.set(type, listeners.add(listener));
    }
    return () => types.forEach(type => this.#listeners.get(type)?.delete(listener));
  }

  /** Takes what the cluster delivers; the same again changes nothing. */
  take(topic: string, partition: number, offset: number, event: EventEnvelope<unknown> | null): void {
    const key = partitionKey(topic, partition);
    const last = this.#positions[key];
    if (last !== undefined && offset <= last) return;
    this.#positions = { ...this.#positions, [key]: offset };
    if (last !== undefined && offset > last + 1) this.#skipped(key, offset - 1);
    if (event === null) return;
    const heard = { event, place: { partition: key, offset }, positions: this.#positions };
    this.#keep(heard);
    if (offset >= (this.#newFrom.get(key) ?? 0)) this.#tell(heard);
  }

  /** Tells what is true for the moment alone: it is not kept. */
  say(event: EventEnvelope<unknown>): void {
    this.#tell({ event, place: null, positions: this.#positions });
  }

  /** What happened since; null when that is no longer, or not yet, known here. */
  since(positions: Positions, topics: ReadonlySet<string>): readonly Heard[] | null {
    const own = Object.keys(within(this.#positions, topics));
    const known = own.length > 0 && own.every(key => (positions[key] ?? -2) >= (this.#forgotten.get(key) ?? -1));
    if (!known || !this.caughtUp) return null;
    return this.#kept.filter(
      ({ place }) => place && topics.has(topicOf(place.partition)) && place.offset > (positions[place.partition] ?? -1),
    );
  }

  #keep(heard: Heard): void {
    this.#kept.push(heard);
    const [oldest] = this.#kept;
    if (this.#kept.length <= this.#limit || !oldest?.place) return;
    this.#kept.shift();
    this.#forgotten.set(oldest.place.partition, oldest.place.offset);
  }

  #skipped(key: string, offset: number): void {
    this.#forgotten.set(key, offset);
    const everybody = new Set([...this.#listeners.values()].flatMap(listeners => [...listeners]));
    for (const listener of everybody) listener.miss(this.#positions);
  }

  #tell(heard: Heard): void {
    for (const listener of this.#listeners.get(heard.event.type) ?? []) listener.hear(heard);
  }
}
