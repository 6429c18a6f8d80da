import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertTryable } from './bookingCode.ts';
import { countHere, countUp } from './countUp.ts';
import type { Page } from './openPage.ts';
import { SelfBookingTable, type SelfBooking } from './selfBookingTables.ts';
import { CODE, LIMITS } from './visitorLimits.ts';

/**
 * Whether a visitor reads the address they gave. Each try is counted and kept before it is looked at, so that many at once
 * are not more than five.
 * @throws Refusal CODE_WRONG with the tries left, CODE_SPENT, CODE_EXPIRED, NO_CODE, HOLD_NOT_FOUND
 */
export async function checkCode(
  opened: Page,
  { id, contact, code }: { id: string; contact: string; code: string },
): Promise<void> {
  const { mac } = opened.visitors;
  await countHere(opened, LIMITS.triesOfNetwork);
  await countUp(opened, LIMITS.triesOfContact, contact);
  const tried = await countTry(opened, id);
  const isRight =
    mac.matches(tried.contactHash ?? Buffer.alloc(0), 'CONTACT', id, contact) &&
    mac.matches(tried.codeHash ?? Buffer.alloc(0), 'CODE', id, contact, code);
  if (!isRight) throw new Refusal('BAD_USER_INPUT', 'CODE_WRONG', { triesLeft: CODE.attempts - tried.codeAttempts });
  await inTenant(opened.context.db, scopeOf(opened.context), tx =>
    tx.decrement(SelfBookingTable, { id }, 'codeAttempts', 1),
  );
}

/** @returns What is known of the code, this try included */
function countTry({ context }: Page, id: string): Promise<SelfBooking> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = found(await tx.findOne(SelfBookingTable, { where: { id }, lock }), 'HOLD_NOT_FOUND');
    assertTryable(row, context.now());
    const codeAttempts = row.codeAttempts + 1;
    await tx.update(SelfBookingTable, { id }, { codeAttempts });
    return { ...row, codeAttempts };
  });
}
