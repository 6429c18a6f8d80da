import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { VisitType } from '../visitTypes/visitTypeTable.ts';
import type { Appointment, AppointmentStatus } from './appointmentTable.ts';

/** How far ahead a visit can be booked, days. */
export const HORIZON_DAYS = 366;
/** The longest visit, minutes. */
const MAX_VISIT_MINUTES = 8 * 60;

const MINUTE = 60_000;

/** The rules a wanted time must meet whatever is already in the calendar. Pure. */
export function assertBookable({ startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>, now: Date): void {
  if (endsAt <= startsAt) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (startsAt < now) throw new Refusal('BAD_USER_INPUT', 'IN_THE_PAST');
  if (startsAt.getTime() > now.getTime() + HORIZON_DAYS * 24 * 60 * MINUTE)
    throw new Refusal('BAD_USER_INPUT', 'TOO_FAR_AHEAD', { days: HORIZON_DAYS });
  if (endsAt.getTime() - startsAt.getTime() > MAX_VISIT_MINUTES * MINUTE)
    throw new Refusal('BAD_USER_INPUT', 'OUTSIDE_WORKING_HOURS');
}

/** A visit booked as a type is as long as the type says. Pure. */
export function assertLength(
  { startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>,
  type: VisitType | null,
): void {
  if (type && endsAt.getTime() - startsAt.getTime() !== type.minutes * MINUTE)
    throw new Refusal('BAD_USER_INPUT', 'LENGTH_NOT_OF_TYPE', { minutes: type.minutes });
}

/** From which states a visit can be cancelled (requirements, appendix C.1). */
const CANCELLABLE: readonly AppointmentStatus[] = ['BOOKED'];

/** The rules a cancellation must meet. Pure. */
export function assertCancellable(appointment: Appointment, version: number): void {
  if (!CANCELLABLE.includes(appointment.status)) throw new Refusal('CONFLICT', 'NOT_CANCELLABLE');
  if (appointment.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
}

/** Which overlap a broken constraint tells of; null for any other constraint. */
export function collisionOf(constraint: string | null): 'PRACTITIONER' | 'PATIENT' | null {
  if (constraint === 'appointment_practitioner_no_overlap') return 'PRACTITIONER';
  return constraint === 'appointment_patient_no_overlap' ? 'PATIENT' : null;
}
