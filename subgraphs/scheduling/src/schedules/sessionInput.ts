import { z } from 'zod';
import { localTime } from '../absences/localHours.ts';
import { calendarDate } from './calendarDate.ts';

/** A session as it is asked for; an end no later than the beginning is on the next day. */
export const session = z.object({
  startsAtLocal: localTime,
  endsAtLocal: localTime,
  slotMinutes: z.int().min(5).max(240),
  capacity: z
    .int()
    .min(1)
    .max(50)
    .nullish()
    .transform(capacity => capacity ?? 1),
});

export const weekday = z.int().min(1).max(7);

/** From a date on, until another that is no longer meant; null: with no end. */
export const effective = {
  effectiveFrom: calendarDate,
  effectiveUntil: calendarDate.nullish().transform(date => date ?? null),
};
