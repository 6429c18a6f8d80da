import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { BookingPolicy as Rules } from '../kernel/diary.ts';
import { DAY, MINUTE } from '../kernel/localTime.ts';
import type { BookingPolicy } from '../policies/policyTable.ts';
import type { VisitType } from '../visitTypes/visitTypeTable.ts';
import type { Appointment } from './appointmentTable.ts';

/** How far ahead a visit can be booked, days. */
export const HORIZON_DAYS = 366;
/** The longest visit, minutes. */
export const MAX_VISIT_MINUTES = 8 * 60;

type Time = Pick<Appointment, 'startsAt' | 'endsAt'>;

/** The rules a wanted time must meet whatever is already in the calendar. Pure. */
export function assertBookable({ startsAt, endsAt }: Time, now: Date): void {
  if (endsAt <= startsAt) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (startsAt < now) throw new Refusal('BAD_USER_INPUT', 'IN_THE_PAST');
  if (startsAt.getTime() > now.getTime() + HORIZON_DAYS * DAY)
    throw new Refusal('BAD_USER_INPUT', 'TOO_FAR_AHEAD', { days: HORIZON_DAYS });
  if (endsAt.getTime() - startsAt.getTime() > MAX_VISIT_MINUTES * MINUTE)
    throw new Refusal('BAD_USER_INPUT', 'OUTSIDE_WORKING_HOURS');
}

/** What the clinic asks of who books. Pure. */
export function assertPolicy({ startsAt }: Time, { noticeMinutes, horizonDays }: Rules, now: Date): void {
  const ahead = startsAt.getTime() - now.getTime();
  if (ahead < noticeMinutes * MINUTE) throw new Refusal('BAD_USER_INPUT', 'TOO_SOON', { minutes: noticeMinutes });
  if (horizonDays !== null && ahead > horizonDays * DAY)
    throw new Refusal('BAD_USER_INPUT', 'TOO_FAR_AHEAD', { days: horizonDays });
}

/** A visit booked as a type is as long as the type says. Pure. */
export function assertLength({ startsAt, endsAt }: Time, type: VisitType | null): void {
  if (type && endsAt.getTime() - startsAt.getTime() !== type.minutes * MINUTE)
    throw new Refusal('BAD_USER_INPUT', 'LENGTH_NOT_OF_TYPE', { minutes: type.minutes });
}

/** The caller saw the latest version. @throws Refusal CONFLICT CHANGED_MEANWHILE */
export function assertLatest(appointment: Pick<Appointment, 'version'>, version: number): void {
  if (appointment.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
}

/**
 * Whether one more visit may go beyond the places (SCH-09). Pure.
 * @param day the practitioner's visits of that local day
 */
export function overbookable(
  { overbooking, overbookLimit }: Pick<BookingPolicy, 'overbooking' | 'overbookLimit'>,
  day: ReadonlyArray<Pick<Appointment, 'overbookReason'>>,
): boolean {
  const beyond = day.filter(({ overbookReason }) => overbookReason !== null).length;
  if (overbooking === 'NONE') return false;
  if (overbooking === 'COUNT') return beyond < overbookLimit;
  return (beyond + 1) * 100 <= (day.length - beyond) * overbookLimit;
}

/** Which overlap a broken constraint tells of; null for any other constraint. */
export function collisionOf(constraint: string | null): 'PRACTITIONER' | 'PATIENT' | 'ROOM' | null {
  switch (constraint) {
    case 'appointment_practitioner_no_overlap':
    case 'appointment_practitioner_one_clinic':
    case 'appointment_practitioner_travel':
    case 'shared_busy_time_apart':
      return 'PRACTITIONER';
    case 'appointment_patient_no_overlap':
      return 'PATIENT';
    case 'appointment_room_no_overlap':
      return 'ROOM';
    default:
      return null;
  }
}
