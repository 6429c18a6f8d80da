import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { daysAround, MAX_LISTED, timeOf, upcomingVisits, type HitVisits } from '../absences/hitVisits.ts';
import { rearranged } from '../appointments/lanes.ts';
import type { Visit } from '../appointments/visit.ts';
import type { WeeklyHours, WorkPattern } from '../kernel/diary.ts';
import { holds, merged } from '../kernel/interval.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { occupied } from '../kernel/openings.ts';
import { hoursOn, sessionsOn } from '../kernel/sessions.ts';
import type { Effective } from './week.ts';
import { readHours, readOpening } from './workingHours.ts';

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
 * The booked visits that no working hours of their practitioner, or no opening hours of their clinic, hold any more, or for
 * which a session has no place. Those left outside earlier are told again, for as long as nobody moved them (SCH-04).
 */
export async function visitsOutside(tx: TenantTx, wanted: Wanted): Promise<HitVisits> {
  const { clinicId, practitionerId, zone, effectiveFrom, effectiveUntil, now } = wanted;
  const today = localDate(now, zone);
  const days = { from: today, to: daysLater(today, AHEAD_DAYS) };
  const visits = await upcomingVisits(tx, { clinicId, ...(practitionerId !== null && { practitionerId }) }, now);
  const isOutside =
    practitionerId === null
      ? outsideOpening(await readOpening(tx, clinicId, days), zone)
      : outsideWork(await workOf(tx, { ...days, clinicId, practitionerId, zone }), visits);
  const hit = visits.filter(visit => {
    const date = localDate(visit.startsAt, zone);
    // The day after the last is looked at too: hours of the last may have reached into it.
    return date >= effectiveFrom && (effectiveUntil === null || date <= effectiveUntil) && isOutside(visit);
  });
  return { appointments: hit.slice(0, MAX_LISTED), elsewhere: 0 };
}

async function workOf(
  tx: TenantTx,
  {
    practitionerId,
    zone,
    ...wanted
  }: { from: string; to: string; clinicId: string; practitionerId: string; zone: string },
): Promise<WorkPattern> {
  const hoursOf = await readHours(tx, { ...wanted, practitionerIds: [practitionerId] });
  return { zone, ...hoursOf(practitionerId) };
}

/** Those booked beyond a session's places on purpose take none of them. */
function outsideWork(work: WorkPattern, visits: readonly Visit[]): (visit: Visit) => boolean {
  const regular = visits.filter(({ overbookReason }) => overbookReason === null);
  const placed = rearranged(
    regular.map(({ id, lane, beforeMinutes, afterMinutes, ...visit }) => ({
      id,
      lane,
      ...occupied({ ...timeOf(visit), beforeMinutes, afterMinutes }),
    })),
  );
  const laneOf = new Map(placed.map(({ id, lane }) => [id, lane]));
  return visit =>
    !sessionsOn(work, daysAround(visit)).some(
      session => holds(session, timeOf(visit)) && (laneOf.get(visit.id) ?? 1) <= session.capacity,
    );
}

const outsideOpening =
  (opening: readonly WeeklyHours[] | null, zone: string) =>
  (visit: Visit): boolean =>
    opening !== null && !merged(hoursOn(opening, zone, daysAround(visit))).some(open => holds(open, timeOf(visit)));
