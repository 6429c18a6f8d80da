import { Refusal } from './refuse.ts';

/** How long somebody waits for word of what was made a moment ago elsewhere, milliseconds. */
const WAIT_MILLISECONDS = 2_000;
const POLL_MILLISECONDS = 50;

export interface Unheard {
  /** What `work` refuses with while this service has not heard of a thing. */
  reason: string;
  /** Whether it has heard of it by now. */
  known: () => Promise<boolean>;
}

/**
 * Does `work`. Only when it refuses because the event about a thing may still be on its way, waits for that, two seconds
 * at most, and does it again (ADR 0006).
 */
export async function afterHearing<T>({ reason, known }: Unheard, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.extensions['reason'] !== reason || !(await isHeard(known))) throw error;
    return work();
  }
}

async function isHeard(known: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + WAIT_MILLISECONDS; Date.now() < until;) {
    if (await known()) return true;
    await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
  }
  return false;
}
