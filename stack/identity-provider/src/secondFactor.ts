import { generate, verify } from 'otplib';
import type { Database } from './database.ts';

export const STEP_SECONDS = 30;

export type CodeVerdict = 'accepted' | 'wrong' | 'used' | 'not enrolled';

/** The time step of an instant: RFC 6238's T. */
export function stepAt(epochSeconds: number): number {
  return Math.floor(epochSeconds / STEP_SECONDS);
}

/** The six digits of a step. */
export function codeOfStep(secret: string, step: number): Promise<string> {
  return generate({ secret, epoch: step * STEP_SECONDS });
}

/**
 * Accepts a code of the current step or of one beside it, each step once and never one before the last accepted.
 * @returns `used` when the code is right but its step is spent
 */
export async function checkCode(database: Database, userId: string, code: string): Promise<CodeVerdict> {
  const found = await database.query<{ secret: string }>('select secret from second_factor where user_id = $1', [
    userId,
  ]);
  const row = found.rows[0];
  if (!row) return 'not enrolled';
  if (!/^\d{6}$/.test(code)) return 'wrong';
  const epoch = Math.floor(Date.now() / 1000);
  for (const step of window(epoch)) {
    const { valid } = await verify({ secret: row.secret, token: code, epoch: step * STEP_SECONDS });
    if (valid) return (await spendStep(database, userId, step)) ? 'accepted' : 'used';
  }
  return 'wrong';
}

/** For the development page: a code that would be accepted now, null when the window is spent. */
export async function currentCode(database: Database, userId: string): Promise<string | null> {
  const found = await database.query<{ secret: string; last_used_step: string }>(
    'select secret, last_used_step from second_factor where user_id = $1',
    [userId],
  );
  const row = found.rows[0];
  if (!row) return null;
  // The step before the current one is left out: it would go stale while it is typed.
  const [, ...fresh] = window(Math.floor(Date.now() / 1000));
  const step = fresh.find(candidate => candidate > Number(row.last_used_step));
  return step === undefined ? null : codeOfStep(row.secret, step);
}

function window(epoch: number): number[] {
  const now = stepAt(epoch);
  return [now - 1, now, now + 1];
}

async function spendStep(database: Database, userId: string, step: number): Promise<boolean> {
  const spent = await database.query(
    'update second_factor set last_used_step = $2 where user_id = $1 and last_used_step < $2',
    [userId, step],
  );
  return spent.rowCount === 1;
}
