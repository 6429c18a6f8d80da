import type { PaperShare } from './paperShareTable.ts';

/** After so many wrong dates of birth in a row a link opens nothing any more; staff give a new one. */
export const MOST_WRONG_TRIES = 5;

export type PaperShareState = 'OPEN' | 'LOCKED' | 'ENDED' | 'EXPIRED';

/** How a link stands. What somebody ended stays ended; an expired one cannot be locked. Pure. */
export function shareStateOf(
  { endedAt, expiresAt, wrongTries }: Pick<PaperShare, 'endedAt' | 'expiresAt' | 'wrongTries'>,
  now: Date,
): PaperShareState {
  if (endedAt !== null) return 'ENDED';
  if (expiresAt <= now) return 'EXPIRED';
  return wrongTries >= MOST_WRONG_TRIES ? 'LOCKED' : 'OPEN';
}
