import { Between, In, IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Closure, Diary } from '../kernel/diary.ts';
import { dayBounds, daysLater } from '../kernel/localDay.ts';
import { BlockTable, HolidayTable, LeaveTable, type Holiday } from './absenceTables.ts';

/** A holiday as the kernel reads it. Pure. */
export const holidayClosure = ({ onDate, startsAtLocal, endsAtLocal }: Holiday): Closure => ({
  fromDate: onDate,
  untilDate: daysLater(onDate, 1),
  startsAtLocal,
  endsAtLocal,
  weekdays: null,
  everyWeeks: 1,
});

/** Whose closed time, where, and on which local days, both included. */
interface Wanted {
  clinicId: string;
  zone: string;
  practitionerIds: readonly string[];
  from: string;
  to: string;
}

/** Reads what is closed to visits around some days: leave, blocks, holidays. @returns By practitioner */
export async function readClosed(
  tx: TenantTx,
  { clinicId, zone, practitionerIds, from, to }: Wanted,
): Promise<(practitionerId: string) => Pick<Diary, 'closures' | 'blocked'>> {
  // A day more on either side: sessions and hours reach across midnight.
  const [first, last] = [daysLater(from, -1), daysLater(to, 2)];
  const people = { practitionerId: In([...practitionerIds]), deletedAt: IsNull() };
  const holidays = await tx.findBy(HolidayTable, { clinicId, onDate: Between(first, last), deletedAt: IsNull() });
  const leave = await tx.findBy(LeaveTable, {
    ...people,
    fromDate: LessThanOrEqual(last),
    untilDate: MoreThan(first),
  });
  const blocks = await tx.findBy(BlockTable, {
    ...people,
    startsAt: LessThan(new Date(dayBounds(last, zone).end)),
    endsAt: MoreThan(new Date(dayBounds(first, zone).start)),
  });
  const shut = holidays.map(holidayClosure);
  const leaveOf = Map.groupBy(leave, row => row.practitionerId);
  const blocksOf = Map.groupBy(blocks, row => row.practitionerId);
  return practitionerId => ({
    closures: [...shut, ...(leaveOf.get(practitionerId) ?? [])],
    blocked: (blocksOf.get(practitionerId) ?? []).map(({ startsAt, endsAt }) => ({
      start: startsAt.getTime(),
      end: endsAt.getTime(),
    })),
  });
}
