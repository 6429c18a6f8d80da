import { hash } from 'node:crypto';
import { alarm } from '@polyclinic/events/alarm.ts';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import type { OperationUse } from '../observe/operationUse.ts';
import { openRegistryReader, type RegistryReader, type Wanted } from './registryReader.ts';

export interface FeedOptions {
  /** The registry_reader role's address; null keeps to the checked-in supergraph for good. */
  registryUrl: string | null;
  /** The supergraph to serve while the registry has none or does not answer. */
  checkedIn: string;
  /** What clients use; the registry is told of it. */
  use: OperationUse;
  log: EventLog;
  /** 10 s unless told. */
  pollMilliseconds?: number;
}

/** Puts a supergraph in force beside the old one, or throws with the reason and leaves the old one as it is. */
export type Replace = (supergraphSdl: string) => Promise<void>;

export interface SupergraphFeed {
  /** What to start with: the registry's active supergraph, or the checked-in one. */
  initial: string;
  /** Hands every further supergraph to `replace`, one behind the other, until the feed is stopped. Called once. */
  follow(replace: Replace): void;
  stop(): Promise<void>;
}

/** Catches what a lost NOTIFY would have told. */
const POLL_MILLISECONDS = 10_000;
/** One in force elsewhere that this gateway could not take is tried again after this. */
const RETRY_MILLISECONDS = 60_000;
const LONGEST_WAIT_MILLISECONDS = 5_000;

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/**
 * Follows the registry: told by NOTIFY, and by looking now and then. A candidate that is taken or refused is reported, so
 * that whoever published it learns of it. While the registry is away, what is in force stays.
 */
export async function openSupergraphFeed(options: FeedOptions): Promise<SupergraphFeed> {
  const { registryUrl, log } = options;
  const initial = await readInitial(options);
  const news = alarm(options.pollMilliseconds ?? POLL_MILLISECONDS);
  let stopping = false;
  let running = Promise.resolve();

  const session = async (url: string, taker: Taker): Promise<void> => {
    const reader = await openRegistryReader(url, news.ring);
    try {
      while (!stopping) {
        await taker.look(reader);
        await tellUse(options.use, reader);
        if (!stopping) await news.wait();
      }
      await tellUse(options.use, reader);
    } finally {
      await reader.close();
    }
  };

  const keepFollowing = async (url: string, taker: Taker): Promise<void> => {
    for (let wait = 500; !stopping; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
      try {
        await session(url, taker);
      } catch (error) {
        log.warn({ reason: reasonOf(error), retryMilliseconds: wait }, 'The registry does not answer');
        await pause(wait, () => stopping);
      }
    }
  };

  return {
    initial,
    follow: replace => {
      if (registryUrl !== null) running = keepFollowing(registryUrl, new Taker(initial, replace, log));
    },
    stop: async () => {
      stopping = true;
      news.ring();
      await running;
    },
  };
}

/** What could not be told is counted again. */
async function tellUse(use: OperationUse, reader: RegistryReader): Promise<void> {
  const uses = use.take();
  if (uses.length === 0) return;
  try {
    await reader.reportUse(uses);
  } catch (error) {
    use.giveBack(uses);
    throw error;
  }
}

async function readInitial({ registryUrl, checkedIn, log }: FeedOptions): Promise<string> {
  if (registryUrl === null) return checkedIn;
  try {
    const reader = await openRegistryReader(registryUrl, () => undefined);
    try {
      return (await reader.active()) ?? checkedIn;
    } finally {
      await reader.close();
    }
  } catch (error) {
    log.warn({ reason: reasonOf(error) }, 'Starting with the checked-in supergraph: the registry does not answer');
    return checkedIn;
  }
}

/** Knows what is in force here, takes what the registry wants in its place, and says what came of it. */
class Taker {
  readonly #replace: Replace;
  readonly #log: EventLog;
  #inForce: string;
  #refused: { sha256: string; at: number } | null = null;

  constructor(initial: string, replace: Replace, log: EventLog) {
    this.#inForce = sha256(initial);
    this.#replace = replace;
    this.#log = log;
  }

  async look(reader: RegistryReader): Promise<void> {
    const wanted = await reader.wanted(this.#inForce);
    if (!wanted || this.#wasRefusedJustNow(wanted)) return;
    const { id, sdl, isCandidate } = wanted;
    const refusal = sdl === null ? null : await this.#take(wanted, sdl);
    if (refusal !== null) await reader.report(id, false, refusal);
    else if (isCandidate) await reader.report(id, true);
  }

  #wasRefusedJustNow({ sha256, isCandidate }: Wanted): boolean {
    if (isCandidate || this.#refused?.sha256 !== sha256) return false;
    return performance.now() - this.#refused.at < RETRY_MILLISECONDS;
  }

  /** @returns Why it was refused, or null */
  async #take({ id, sha256 }: Wanted, sdl: string): Promise<string | null> {
    try {
      await this.#replace(sdl);
      this.#inForce = sha256;
      this.#log.info({ supergraph: id }, 'Took a supergraph over from the registry');
      return null;
    } catch (error) {
      const reason = reasonOf(error);
      this.#refused = { sha256, at: performance.now() };
      this.#log.error({ supergraph: id, reason }, 'Refused a supergraph; the one before stays in force');
      return reason;
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

/** Waits, but not past a stop. */
async function pause(milliseconds: number, isOver: () => boolean): Promise<void> {
  const until = performance.now() + milliseconds;
  while (!isOver() && performance.now() < until) await new Promise(resolve => setTimeout(resolve, 50));
}
