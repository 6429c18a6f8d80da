import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { daysLater } from '../kernel/localDay.ts';
import type { AppointmentStatus } from './states.ts';

/** All but those of visits that do not take place, which are shown to who asks for them alone. */
const SHOWN: readonly AppointmentStatus[] = [
  'BOOKED',
  'CONFIRMED',
  'CHECKED_IN',
  'IN_CONSULTATION',
  'COMPLETED',
  'NEEDS_REBOOKING',
];

/** What a calendar is asked for, whether as visits or as their number. */
export const calendarInput = z.object({
  clinicId: z.ulid(),
  date: calendarDate,
  days: z
    .int()
    .min(1)
    .nullish()
    .transform(days => days ?? 1),
  practitionerIds: z.array(z.ulid()).max(100).nullish(),
  // The schema has checked that they are some.
  statuses: z
    .array(z.custom<AppointmentStatus>(status => typeof status === 'string'))
    .max(20)
    .nullish()
    .transform(statuses => statuses ?? SHOWN),
});

/** The local dates from one on. Pure. @throws Refusal BAD_USER_INPUT RANGE_TOO_LONG when there are too many of them */
export function datesFrom(date: string, days: number, most: number): string[] {
  if (days > most) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: most });
  return Array.from({ length: days }, (_, index) => daysLater(date, index));
}
