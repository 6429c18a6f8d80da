import { useReducer } from 'react';
import { todayIn } from '../../../app/time/zone.ts';
import type { BookingStart } from './bookingPanel.ts';
import type { FreeTime } from './bookingQueries.ts';

export interface BookingChoice {
  patient: { id: string; givenName: string | null; familyName: string | null } | null;
  /** Null: any doctor. */
  practitionerId: string | null;
  date: string;
  /** Null: none chosen by hand yet. */
  time: FreeTime | null;
}

/** Another day or doctor has other times, so that a chosen time does not outlive them. */
export function changeChoice(choice: BookingChoice, change: Partial<BookingChoice>): BookingChoice {
  const moved = ('date' in change && change.date !== choice.date) || 'practitionerId' in change;
  return { ...choice, ...(moved ? { time: null } : {}), ...change };
}

export function firstChoice({ patient, practitionerId, date }: BookingStart, today: string): BookingChoice {
  // A day of the past that is looked at in the calendar cannot be booked.
  return {
    patient: patient ?? null,
    practitionerId: practitionerId ?? null,
    date: date && date > today ? date : today,
    time: null,
  };
}

export function useBookingChoice(start: BookingStart, zone: string) {
  const [choice, choose] = useReducer(changeChoice, null, () => firstChoice(start, todayIn(zone)));
  return { choice, choose };
}
