import { Between, In, IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { BlockTable, HolidayTable, LeaveTable, type AbsenceReason } from '../absences/absenceTables.ts';
import { holidayClosure } from '../absences/closures.ts';
import { closureOn } from '../kernel/closures.ts';
import type { Closure, Diary } from '../kernel/diary.ts';
import type { Interval } from '../kernel/interval.ts';
import { dayBounds, daysLater } from '../kernel/localDay.ts';
import { dayOf } from '../kernel/localTime.ts';
import { sessionsOn } from '../kernel/sessions.ts';

export type ClosedKind = 'LEAVE' | 'BLOCK' | 'HOLIDAY' | 'ROUND' | 'BUSY_ELSEWHERE';

/** Time closed to visits, and why. */
export interface ClosedTime {
  startsAt: Date;
  endsAt: Date;
  kind: ClosedKind;
  reason: AbsenceReason | null;
}

type Why = Pick<ClosedTime, 'kind' | 'reason'>;

/** What is closed, before a day is asked for. */
interface Closings {
  zone: string;
  closures: Array<Why & { closure: Closure }>;
  intervals: Array<Why & { interval: Interval }>;
}

interface Wanted {
  clinicId: string;
  zone: string;
  practitionerIds: readonly string[];
  /** Local dates, both included. */
  from: string;
  to: string;
}

/** Reads what is closed on some days, with its kind: leave, blocks, holidays; work elsewhere comes with the diary. */
export async function readClosings(tx: TenantTx, wanted: Wanted): Promise<(practitionerId: string) => Closings> {
  const { clinicId, zone, practitionerIds, from, to } = wanted;
  // Hours of the day before reach across midnight.
  const [first, last] = [daysLater(from, -1), daysLater(to, 1)];
  const people = { practitionerId: In([...practitionerIds]), deletedAt: IsNull() };
  const holidays = await tx.findBy(HolidayTable, { clinicId, onDate: Between(first, last), deletedAt: IsNull() });
  const leave = await tx.findBy(LeaveTable, { ...people, fromDate: LessThanOrEqual(last), untilDate: MoreThan(first) });
  const blocks = await tx.findBy(BlockTable, {
    ...people,
    startsAt: LessThan(new Date(dayBounds(to, zone).end)),
    endsAt: MoreThan(new Date(dayBounds(from, zone).start)),
  });
  const shut = holidays.map(holiday => ({ kind: 'HOLIDAY' as const, reason: null, closure: holidayClosure(holiday) }));
  const leaveOf = Map.groupBy(leave, row => row.practitionerId);
  const blocksOf = Map.groupBy(blocks, row => row.practitionerId);
  return practitionerId => ({
    zone,
    closures: [
      ...shut,
      ...(leaveOf.get(practitionerId) ?? []).map(closure => ({
        kind: 'LEAVE' as const,
        reason: closure.reason,
        closure,
      })),
    ],
    intervals: (blocksOf.get(practitionerId) ?? []).map(({ startsAt, endsAt, reason }) => ({
      kind: 'BLOCK' as const,
      reason,
      interval: { start: startsAt.getTime(), end: endsAt.getTime() },
    })),
  });
}

/** What is closed on one local day, cut to it, earliest first. Pure. @param busy taken by other organizations */
export function closedTimesOn(
  { zone, closures, intervals }: Closings,
  { elsewhere, busy, date }: Pick<Diary, 'elsewhere'> & { busy: readonly Interval[]; date: string },
): ClosedTime[] {
  const bounds = dayBounds(date, zone);
  const days = { first: dayOf(date), last: dayOf(date) };
  const all = [
    ...intervals,
    ...busy.map(interval => ({ kind: 'BUSY_ELSEWHERE' as const, reason: null, interval })),
    ...closures.flatMap(({ closure, ...why }) =>
      closureOn(closure, zone, days).map(interval => ({ ...why, interval })),
    ),
    ...elsewhere
      .flatMap(pattern => sessionsOn(pattern, { first: days.first - 2, last: days.last + 2 }))
      .map(interval => ({ kind: 'ROUND' as const, reason: null, interval })),
  ];
  return all
    .map(({ kind, reason, interval }) => ({
      startsAt: new Date(Math.max(interval.start, bounds.start)),
      endsAt: new Date(Math.min(interval.end, bounds.end)),
      kind,
      reason,
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
