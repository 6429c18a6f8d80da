import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { afterTransition, APPOINTMENT_STATUSES, type AppointmentStatus, type Transition } from './states.ts';

/** Appendix C.1, line by line; every pair that is not here is refused. */
const ALLOWED: Array<[Transition, AppointmentStatus, AppointmentStatus]> = [
  ['CONFIRM', 'BOOKED', 'CONFIRMED'],
  ['RESCHEDULE', 'BOOKED', 'BOOKED'],
  ['RESCHEDULE', 'CONFIRMED', 'BOOKED'],
  ['RESCHEDULE', 'NEEDS_REBOOKING', 'BOOKED'],
  ['CANCEL', 'BOOKED', 'CANCELLED'],
  ['CANCEL', 'CONFIRMED', 'CANCELLED'],
  ['CANCEL', 'NEEDS_REBOOKING', 'CANCELLED'],
  ['CHECK_IN', 'BOOKED', 'CHECKED_IN'],
  ['CHECK_IN', 'CONFIRMED', 'CHECKED_IN'],
  ['START', 'CHECKED_IN', 'IN_CONSULTATION'],
  ['COMPLETE', 'IN_CONSULTATION', 'COMPLETED'],
  ['MARK_NO_SHOW', 'BOOKED', 'NO_SHOW'],
  ['MARK_NO_SHOW', 'CONFIRMED', 'NO_SHOW'],
  ['LEAVE_UNSEEN', 'CHECKED_IN', 'CANCELLED'],
  ['DISPLACE', 'BOOKED', 'NEEDS_REBOOKING'],
  ['DISPLACE', 'CONFIRMED', 'NEEDS_REBOOKING'],
];
const TRANSITIONS = [...new Set(ALLOWED.map(([transition]) => transition))];

function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.extensions : error;
  }
}

describe('the states of an appointment', () => {
  it.each(ALLOWED)('%s takes %s to %s', (transition, from, to) => {
    expect(afterTransition(from, transition)).toBe(to);
  });

  it('refuses every other transition and says the status', () => {
    for (const transition of TRANSITIONS)
      for (const status of APPOINTMENT_STATUSES)
        if (!ALLOWED.some(([other, from]) => other === transition && from === status))
          expect(refusalOf(() => afterTransition(status, transition))).toEqual({
            code: 'CONFLICT',
            reason: 'NOT_IN_THIS_STATUS',
            status,
          });
  });
});
