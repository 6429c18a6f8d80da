import { And, LessThan, MoreThan, type FindOptionsWhere } from 'typeorm';
import type { Interval } from '../kernel/interval.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { MAX_VISIT_MINUTES } from './appointment.ts';
import type { Appointment } from './appointmentTable.ts';

/**
 * Finds the visits that touch a time. None is longer than MAX_VISIT_MINUTES, so their beginnings are looked for between
 * two bounds: an index then passes over years of earlier visits.
 */
export const touching = ({ start, end }: Interval): Pick<FindOptionsWhere<Appointment>, 'startsAt' | 'endsAt'> => ({
  startsAt: And(MoreThan(new Date(start - MAX_VISIT_MINUTES * MINUTE)), LessThan(new Date(end))),
  endsAt: MoreThan(new Date(start)),
});
