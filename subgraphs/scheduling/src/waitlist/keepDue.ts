import { In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { changeStatus } from '../appointments/changeStatus.ts';
import { releaseExpired } from '../appointments/releaseExpired.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { UPCOMING } from '../appointments/states.ts';
import { isVisit } from '../appointments/visit.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { DAY, MINUTE } from '../kernel/localTime.ts';
import { BookingPolicyTable } from '../policies/policyTable.ts';
import { endEntry, endOffer } from './endOffer.ts';
import { WaitlistEntryTable, WaitlistOfferTable } from './waitlistTables.ts';

/** Rows of one kind that are seen to in one transaction; what is left waits for the next round. */
export const BATCH = 100;
/** Visits that began longer ago are left as they are: a rule set today does not rewrite last month. */
export const NO_SHOW_DAYS = 2;

const due = { lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' }, take: BATCH } as const;

/** How much of what was due was done. */
export interface Kept {
  offers: number;
  holds: number;
  entries: number;
  noShows: number;
}

/** Does what is due for one tenant, of each kind a hundred at most. Another process that is at it is left its rows. */
export async function keepDue(tx: TenantTx, now: Date): Promise<Kept> {
  return {
    offers: await endUnanswered(tx, now),
    holds: await releaseHolds(tx, now),
    entries: await closePast(tx, now),
    noShows: await missVisits(tx, now),
  };
}

/** Offers that nobody answered in time; the event of each lets the next in line have the time. */
async function endUnanswered(tx: TenantTx, now: Date): Promise<number> {
  const where = { state: 'OFFERED' as const, expiresAt: LessThanOrEqual(now) };
  const offers = await tx.find(WaitlistOfferTable, { where, order: { expiresAt: 'asc' }, ...due });
  for (const offer of offers) await endOffer(tx, offer, { outcome: 'EXPIRED', at: now, changedBy: null });
  return offers.length;
}

async function releaseHolds(tx: TenantTx, now: Date): Promise<number> {
  const where = { status: 'HELD' as const, heldUntil: LessThanOrEqual(now) };
  return (await releaseExpired(tx, await tx.find(AppointmentTable, { where, ...due }), now)).size;
}

/** Entries whose last day has gone by, wherever on earth the clinic is. */
async function closePast(tx: TenantTx, now: Date): Promise<number> {
  const where = { state: 'WAITING' as const, untilDate: LessThan(lastOver(now)) };
  const entries = await tx.find(WaitlistEntryTable, { where, ...due });
  for (const entry of entries) await endEntry(tx, entry, { reason: 'PAST', at: now, changedBy: null });
  return entries.length;
}

/** No clinic has this date any more. */
export const lastOver = (now: Date): string => new Date(now.getTime() - DAY / 2).toISOString().slice(0, 10);

/** Visits nobody came to, where the clinic lets that count after some minutes (SCH-13). */
async function missVisits(tx: TenantTx, now: Date): Promise<number> {
  let missed = 0;
  for (const { clinicId, noShowAfterMinutes } of await tx.find(BookingPolicyTable)) {
    if (noShowAfterMinutes === null) continue;
    const visits = await tx.find(AppointmentTable, {
      where: {
        clinicId,
        status: In([...UPCOMING]),
        startsAt: LessThanOrEqual(new Date(now.getTime() - noShowAfterMinutes * MINUTE)),
        endsAt: MoreThan(new Date(now.getTime() - NO_SHOW_DAYS * DAY)),
      },
      ...due,
    });
    for (const visit of visits.filter(isVisit))
      await changeStatus(tx, visit, { transition: 'MARK_NO_SHOW', at: now, changedBy: null });
    missed += visits.length;
  }
  return missed;
}
