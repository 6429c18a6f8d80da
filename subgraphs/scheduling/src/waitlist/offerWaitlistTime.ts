import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { collisionOf } from '../appointments/appointment.ts';
import { TimeTakenError } from '../appointments/placing.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { lockedEntry } from './endOffer.ts';
import { keepOffer } from './keepOffer.ts';
import { takeWaitlistTurn } from './line.ts';
import { WaitlistEntryTable, type WaitlistEntry } from './waitlistTables.ts';

const input = z.object({ entryId: z.ulid(), practitionerId: z.ulid(), startsAt: z.date() });

/** Offers a patient of the waitlist a free time that staff chose, whether or not it is what they asked for. */
export async function offerWaitlistTime(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { entryId: id, practitionerId, startsAt } = validate(input, request);
  const offer = inTenant(context.db, scopeOf(context), async tx => {
    const { clinicId } = found(await tx.findOneBy(WaitlistEntryTable, { id }), 'ENTRY_NOT_FOUND');
    await takeWaitlistTurn(tx, clinicId, [practitionerId]);
    const entry = await lockedEntry(tx, id);
    const start = startsAt.getTime();
    const doing = { at: context.now(), changedBy: principalOf(context).userId };
    await keepOffer(tx, entry, { practitionerId, start, end: start + entry.minutes * MINUTE, ...doing });
    return tx.findOneByOrFail(WaitlistEntryTable, { id });
  });
  return offer.catch((error: unknown) => {
    if (error instanceof TimeTakenError || collisionOf(brokenConstraint(error)))
      throw new Refusal('CONFLICT', 'TIME_TAKEN');
    throw error;
  });
}
