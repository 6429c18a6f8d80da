import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { lockedHold } from '../appointments/bookHold.ts';
import { isExpired } from '../appointments/releaseExpired.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { askCode } from './askOthers.ts';
import { contactOf, extendedHold, newCode } from './bookingCode.ts';
import { countHere, countUp } from './countUp.ts';
import { openPage, page, type Page } from './openPage.ts';
import { holdIdOf } from './ownTimes.ts';
import { SelfBookingTable } from './selfBookingTables.ts';
import { readHoldToken } from './tokens.ts';
import { CODE, LIMITS, LONGEST_HOLD_MINUTES } from './visitorLimits.ts';

const input = page.extend({ hold: z.string().max(200), email: z.email().max(254) });

/** A code is on its way. The answer is the same whether or not the clinic knows the address. */
export interface BookingCodeSent {
  heldUntil: Date;
  /** Codes that may still be asked for. */
  codesLeft: number;
}

/** Sends the code by which a visitor proves that they read an address. A new one ends the one before. */
export async function sendBookingCode(context: Context, request: unknown): Promise<BookingCodeSent> {
  const { hold, email, ...slugs } = validate(input, request);
  const opened = await openPage(context, slugs);
  const { visitors, tenantId } = opened;
  const contact = contactOf(email);
  const id = holdIdOf(readHoldToken(visitors.mac, tenantId, hold));
  await countHere(opened, LIMITS.codesOfNetwork, LIMITS.codesOfClinic);
  await countUp(opened, LIMITS.codesOfContact, contact);
  const code = newCode();
  const answer = await keepCode(opened, { id, contact, code });
  await askCode(opened, { address: contact, code, minutes: CODE.minutes });
  return answer;
}

/** @throws Refusal HOLD_NOT_FOUND, HOLD_EXPIRED, CODES_SPENT */
function keepCode(
  { context, visitors: { mac } }: Page,
  { id, contact, code }: { id: string; contact: string; code: string },
): Promise<BookingCodeSent> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const hold = await lockedHold(tx, id);
    const now = context.now();
    if (isExpired(hold, now)) throw new Refusal('CONFLICT', 'HOLD_EXPIRED');
    const { beganAt, codesSent } = found(await tx.findOneBy(SelfBookingTable, { id }), 'HOLD_NOT_FOUND');
    if (codesSent >= CODE.perHold) throw new Refusal('CONFLICT', 'CODES_SPENT');
    const codeUntil = new Date(now.getTime() + CODE.minutes * MINUTE);
    const heldUntil = extendedHold({ heldUntil: hold.heldUntil, beganAt, codeUntil }, LONGEST_HOLD_MINUTES);
    await tx.update(AppointmentTable, { id }, { heldUntil });
    const hashes = { contactHash: mac.of('CONTACT', id, contact), codeHash: mac.of('CODE', id, contact, code) };
    await tx.update(SelfBookingTable, { id }, { ...hashes, codeUntil, codeAttempts: 0, codesSent: codesSent + 1 });
    return { heldUntil, codesLeft: CODE.perHold - codesSent - 1 };
  });
}
