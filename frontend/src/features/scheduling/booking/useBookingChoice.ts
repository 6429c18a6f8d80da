import { useReducer } from 'react';
import { todayIn } from '../../../app/time/zone.ts';
import type { BookingChannel } from '../../../graphql/graphql.ts';
import type { BookingStart } from './bookingPanel.ts';
import type { FreeTime } from './bookingQueries.ts';

export interface BookingChoice {
  patient: { id: string; givenName: string | null; familyName: string | null } | null;
  /** Null: any doctor. */
  practitionerId: string | null;
  /** Of which specialty any doctor may be; null: a doctor is chosen, or anybody will do. */
  specialty: string | null;
  /** Null: as no type, as long as the schedule's times. */
  visitTypeId: string | null;
  /** Null: none needed. */
  roomId: string | null;
  channel: BookingChannel;
  /** Why the patient comes; empty: nobody said. */
  reason: string;
  date: string;
  /** Null: none chosen by hand yet. */
  time: FreeTime | null;
}

/** Another day, doctor, specialty or type has other times, so that a chosen time does not outlive them. */
export function changeChoice(choice: BookingChoice, change: Partial<BookingChoice>): BookingChoice {
  const moved =
    ('date' in change && change.date !== choice.date) ||
    ['practitionerId', 'specialty', 'visitTypeId'].some(field => field in change);
  return { ...choice, ...(moved ? { time: null } : {}), ...change };
}

export function firstChoice({ patient, practitionerId, roomId, date }: BookingStart, today: string): BookingChoice {
  // A day of the past that is looked at in the calendar cannot be booked.
  return {
    patient: patient ?? null,
    practitionerId: practitionerId ?? null,
    specialty: null,
    visitTypeId: null,
    roomId: roomId ?? null,
    channel: 'FRONT_DESK',
    reason: '',
    date: date && date > today ? date : today,
    time: null,
  };
}

export function useBookingChoice(start: BookingStart, zone: string) {
  const [choice, choose] = useReducer(changeChoice, null, () => firstChoice(start, todayIn(zone)));
  return { choice, choose };
}
