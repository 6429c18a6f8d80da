import { randomInt } from 'node:crypto';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { SelfBooking } from './selfBookingTables.ts';
import { CODE } from './visitorLimits.ts';

/** A new code, each of them equally likely. */
export const newCode = (): string => String(randomInt(10 ** CODE.digits)).padStart(CODE.digits, '0');

/** An address as it is compared: case says nothing, nor do spaces around it. Pure. */
export const contactOf = (email: string): string => email.trim().toLowerCase();

/** Whether a code can still be tried. Pure. @throws Refusal CONFLICT NO_CODE, CODE_EXPIRED, CODE_SPENT */
export function assertTryable(
  { codeUntil, codeAttempts }: Pick<SelfBooking, 'codeUntil' | 'codeAttempts'>,
  now: Date,
): void {
  if (codeUntil === null) throw new Refusal('CONFLICT', 'NO_CODE');
  if (codeUntil <= now) throw new Refusal('CONFLICT', 'CODE_EXPIRED');
  if (codeAttempts >= CODE.attempts) throw new Refusal('CONFLICT', 'CODE_SPENT');
}

/** How long a hold lasts once a code is on its way: as long as the code, within bounds. Pure. */
export function extendedHold(
  { heldUntil, beganAt, codeUntil }: { heldUntil: Date; beganAt: Date; codeUntil: Date },
  longestMinutes: number,
): Date {
  const latest = beganAt.getTime() + longestMinutes * 60_000;
  return new Date(Math.max(heldUntil.getTime(), Math.min(codeUntil.getTime(), latest)));
}
