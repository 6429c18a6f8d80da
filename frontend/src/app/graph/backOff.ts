const LONGEST_WAIT_MS = 30_000;

/** Doubles from half a second, with up to half of it added by chance so that clients do not return in step. */
export function backOffMs(attempt: number, random = Math.random()): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt) * (1 + random / 2);
}
