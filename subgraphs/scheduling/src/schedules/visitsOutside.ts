import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { daysAround, timeOf, visitsHitBy, type Hits, type HitVisits } from '../absences/hitVisits.ts';
import { holds, merged } from '../kernel/interval.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { hoursOn, sessionsOn } from '../kernel/sessions.ts';
import { readHours, readOpening } from './workingHours.ts';
import type { Effective } from './week.ts';

/** Whose visits, by which clinic's clocks, over which dates; without a practitioner, the clinic's. */
interface Wanted extends Effective {
  clinicId: string;
  practitionerId: string | null;
  zone: string;
  now: Date;
}

/** How far ahead visits are looked at, days; none is booked for later. */
const AHEAD_DAYS = 400;

/**
 * The booked visits that no working hours of their practitioner, or no opening hours of their clinic, hold any more. Those
 * left outside earlier are told again, for as long as nobody moved them.
 */
export async function visitsOutside(tx: TenantTx, wanted: Wanted): Promise<HitVisits> {
  const { clinicId, practitionerId, zone, effectiveFrom, effectiveUntil, now } = wanted;
  const days = { from: localDate(now, zone), to: daysLater(localDate(now, zone), AHEAD_DAYS) };
  const isOutside =
    practitionerId === null
      ? outsideOpening(await readOpening(tx, clinicId, days), zone)
      : outsideWork({
          zone,
          ...(await readHours(tx, { ...days, clinicId, practitionerIds: [practitionerId] }))(practitionerId),
        });
  // The day after the last is looked at too: hours of the last may have reached into it.
  const hits: Hits = visit => {
    const date = localDate(visit.startsAt, zone);
    return date >= effectiveFrom && (effectiveUntil === null || date <= effectiveUntil) && isOutside(visit, zone);
  };
  return visitsHitBy(tx, tx.scope, {
    where: { clinicId, ...(practitionerId !== null && { practitionerId }) },
    hits,
    now,
  });
}

const outsideWork =
  (work: Parameters<typeof sessionsOn>[0]): Hits =>
  visit =>
    !sessionsOn(work, daysAround(visit)).some(session => holds(session, timeOf(visit)));

const outsideOpening =
  (opening: Parameters<typeof hoursOn>[0] | null, zone: string): Hits =>
  visit =>
    opening !== null && !merged(hoursOn(opening, zone, daysAround(visit))).some(open => holds(open, timeOf(visit)));
