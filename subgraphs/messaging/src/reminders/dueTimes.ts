import { Temporal } from 'temporal-polyfill';
import type { Visit } from '../visits/visitTable.ts';
import type { ReminderRule } from './ruleTable.ts';

type Offset = Pick<ReminderRule, 'side' | 'amount' | 'unit'>;

/** Statuses in which a visit is still to come: the patient is reminded of it. */
const TO_COME = ['BOOKED', 'CONFIRMED'];
/** Statuses in which it took place, or is not known not to have. */
const STANDING = [...TO_COME, 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED'];

/** Whether patients are told of a visit in this status before it, or after. Pure. */
export const isTold = (status: string, side: ReminderRule['side']): boolean =>
  (side === 'BEFORE' ? TO_COME : STANDING).includes(status);

/**
 * When a rule reminds of a visit. Hours and minutes are as long as they are; a day keeps the local time over a clock
 * change, and where the clocks leave that time out it is an hour later (MSG-06, SCH-26). Pure.
 * @param zone The clinic's, IANA
 */
export function dueTime({ side, amount, unit }: Offset, startsAt: Date, zone: string): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(zone);
  const offset = Temporal.Duration.from({ [unit.toLowerCase()]: amount });
  const due = side === 'BEFORE' ? start.subtract(offset) : start.add(offset);
  return new Date(due.epochMilliseconds);
}

/** A reminder as it should be. */
export interface Planned {
  appointmentId: string;
  ruleId: string;
  purpose: 'APPOINTMENT_REMINDER' | 'APPOINTMENT_FOLLOW_UP';
  visitStartsAt: Date;
  dueAt: Date;
  /** The rule and the visit's time: of the same two nobody is reminded twice. */
  occasion: string;
}

/** The reminders of a visit by its clinic's rules, none where it is gone; whether their time has passed is not asked. Pure. */
export function plannedReminders(
  { id: appointmentId, startsAt, status }: Pick<Visit, 'id' | 'startsAt' | 'status'>,
  rules: readonly ReminderRule[],
  zone: string,
): Planned[] {
  if (startsAt === null) return [];
  return rules
    .filter(({ active, side }) => active && isTold(status, side))
    .map(rule => ({
      appointmentId,
      ruleId: rule.id,
      purpose: rule.side === 'BEFORE' ? 'APPOINTMENT_REMINDER' : 'APPOINTMENT_FOLLOW_UP',
      visitStartsAt: startsAt,
      dueAt: dueTime(rule, startsAt, zone),
      occasion: `${rule.id}@${startsAt.toISOString()}`,
    }));
}
