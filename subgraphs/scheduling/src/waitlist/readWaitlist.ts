import { In, IsNull, LessThan } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { isOfDesk } from '../queue/ownQueue.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { inFairOrder } from './fit.ts';
import { WaitlistEntryTable, type WaitlistEntry } from './waitlistTables.ts';

/** An entry with its place in the line; null for one that is not in it. */
export type PlacedEntry = WaitlistEntry & { place?: number };

const MAX_LISTED = 200;
const CLOSED_PAGE = 50;

const input = z
  .object({ clinicId: z.ulid(), closed: z.boolean().nullish(), after: z.ulid().nullish() })
  .refine(({ closed, after }) => closed || !after, 'Only earlier entries come page by page.');

/**
 * A clinic's waitlist in fair order, at most 200; or a page of what became of earlier entries, the latest first. A
 * practitioner sees who waits for them, or for anybody.
 */
export async function readWaitlist(context: Context, request: unknown): Promise<PlacedEntry[]> {
  const { clinicId, closed, after } = validate(input, request);
  const { roles, subject } = principalOf(context);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    const own = isOfDesk(roles) ? null : await tx.findOneBy(PractitionerReferenceTable, { subject });
    const whose = isOfDesk(roles) ? [{}] : [{ practitionerId: IsNull() }, ...(own ? [{ practitionerId: own.id }] : [])];
    const state = In(closed ? ['ACCEPTED', 'CLOSED'] : ['WAITING', 'OFFERED']);
    const entries = await tx.find(WaitlistEntryTable, {
      where: whose.map(one => ({ clinicId, state, ...one, ...(after ? { id: LessThan(after) } : {}) })),
      order: closed ? { id: 'desc' } : { priority: { direction: 'asc', nulls: 'last' }, waitingSince: 'asc' },
      take: closed ? CLOSED_PAGE : MAX_LISTED,
    });
    return closed ? entries : inFairOrder(entries).map((entry, index) => ({ ...entry, place: index + 1 }));
  });
}
