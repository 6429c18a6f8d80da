import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** SEC-17. An address may be a whole clinic behind one router, so it is allowed more. */
const RULES = {
  account: { freeAttempts: 5 },
  address: { freeAttempts: 50 },
  second_factor: { freeAttempts: 5 },
} as const;

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** Attempts before a pause of this length no longer count. */
const FORGET_SECONDS = 60 * 60;

export type ThrottleKind = keyof typeof RULES;

export interface Throttle {
  /**
   * Counts an attempt before it is made, so that parallel guesses count as well.
   * @returns seconds to wait when the attempt must not be made, else 0
   */
  take(kind: ThrottleKind, subject: string): Promise<number>;
  /** The attempt was good: forgets the subject's failures. */
  clear(kind: ThrottleKind, subject: string): Promise<void>;
  /** Takes one attempt back and leaves those before it. */
  giveBack(kind: ThrottleKind, subject: string): Promise<void>;
}

/** Failed attempts per account, address and second factor, remembered in the database. */
export function openThrottle(database: Database): Throttle {
  const digest = (subject: string) => createHash('sha256').update(subject.trim().toLowerCase()).digest('hex');
  return {
    async take(kind, subject) {
      const taken = await database.query(TAKE, [
        kind,
        digest(subject),
        RULES[kind].freeAttempts,
        FIRST_WAIT_SECONDS,
        LONGEST_WAIT_SECONDS,
        FORGET_SECONDS,
      ]);
      if (taken.rowCount) return 0;
      const blocked = await database.query<{ wait: number }>(
        `select ceil(extract(epoch from blocked_until - now()))::int as wait
         from sign_in_throttle where kind = $1 and subject = $2`,
        [kind, digest(subject)],
      );
      return Math.max(1, blocked.rows[0]?.wait ?? 1);
    },

    async clear(kind, subject) {
      await database.query('delete from sign_in_throttle where kind = $1 and subject = $2', [kind, digest(subject)]);
    },

    async giveBack(kind, subject) {
      await database.query(
        `update sign_in_throttle
         set attempts = greatest(attempts - 1, 0),
             blocked_until = case when attempts - 1 < $3 then null else blocked_until end
         where kind = $1 and subject = $2`,
        [kind, digest(subject), RULES[kind].freeAttempts],
      );
    },
  };
}

/** Returns a row only when the attempt may be made. After the free attempts each is followed by a wait that doubles. */
const TAKE = `
  insert into sign_in_throttle as t (kind, subject, attempts, last_attempt_at, blocked_until)
  values ($1, $2, 1, now(), null)
  on conflict (kind, subject) do update set
    attempts = case when t.last_attempt_at < now() - make_interval(secs => $6) then 1 else t.attempts + 1 end,
    last_attempt_at = now(),
    blocked_until = case
      when t.last_attempt_at < now() - make_interval(secs => $6) or t.attempts + 1 < $3 then null
      else now() + make_interval(secs => least($5::float, $4 * 2 ^ least(t.attempts + 1 - $3, 20)))
    end
  where t.blocked_until is null or t.blocked_until <= now()
  returning attempts`;
