import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const APPOINTMENT_STATUSES = [
  'HELD',
  'RELEASED',
  'BOOKED',
  'CONFIRMED',
  'CHECKED_IN',
  'IN_CONSULTATION',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
  'NEEDS_REBOOKING',
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** Statuses in which a visit's time is nobody else's; the exclusion constraints of `appointment` name the same. */
export const TAKING_TIME = [
  'HELD',
  'BOOKED',
  'CONFIRMED',
  'CHECKED_IN',
  'IN_CONSULTATION',
  'COMPLETED',
] as const satisfies readonly AppointmentStatus[];

/** Statuses of a visit that is still to come. */
export const UPCOMING = ['BOOKED', 'CONFIRMED'] as const satisfies readonly AppointmentStatus[];

/** Statuses that a visit comes to other than by booking, moving or cancelling it. */
export type ToldStatus = Exclude<AppointmentStatus, 'HELD' | 'RELEASED' | 'CANCELLED'>;

export const isTold = <Row extends { status: AppointmentStatus }>(row: Row): row is Row & { status: ToldStatus } =>
  row.status !== 'HELD' && row.status !== 'RELEASED' && row.status !== 'CANCELLED';

/** From which statuses to which (requirements, appendix C.1); a hold is booked or released and nothing else. */
const TRANSITIONS = {
  CONFIRM: { from: ['BOOKED'], to: 'CONFIRMED' },
  RESCHEDULE: { from: ['BOOKED', 'CONFIRMED', 'NEEDS_REBOOKING'], to: 'BOOKED' },
  CANCEL: { from: ['BOOKED', 'CONFIRMED', 'NEEDS_REBOOKING'], to: 'CANCELLED' },
  CHECK_IN: { from: ['BOOKED', 'CONFIRMED'], to: 'CHECKED_IN' },
  START: { from: ['CHECKED_IN'], to: 'IN_CONSULTATION' },
  COMPLETE: { from: ['IN_CONSULTATION'], to: 'COMPLETED' },
  MARK_NO_SHOW: { from: ['BOOKED', 'CONFIRMED'], to: 'NO_SHOW' },
  LEAVE_UNSEEN: { from: ['CHECKED_IN'], to: 'CANCELLED' },
  DISPLACE: { from: ['BOOKED', 'CONFIRMED'], to: 'NEEDS_REBOOKING' },
} as const satisfies Record<string, { from: readonly AppointmentStatus[]; to: AppointmentStatus }>;

/** What is done to a visit that changes its status. */
export type Transition = keyof typeof TRANSITIONS;

/**
 * The status a visit has afterwards. Pure.
 * @throws Refusal CONFLICT NOT_IN_THIS_STATUS, with the status, when this cannot be done to it
 */
export function afterTransition<T extends Transition>(
  status: AppointmentStatus,
  transition: T,
): (typeof TRANSITIONS)[T]['to'] {
  const { from, to } = TRANSITIONS[transition];
  if (!(from as readonly AppointmentStatus[]).includes(status))
    throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status });
  return to;
}
