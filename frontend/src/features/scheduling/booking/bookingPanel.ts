import { create } from 'zustand';

/** What is known already when a booking starts; the person chooses the rest. */
export interface BookingStart {
  patient?: { id: string; givenName: string; familyName: string };
  practitionerId?: string;
  /** Local day in the clinic's zone. */
  date?: string;
  /** The instant that was pointed at; the free time next to it is chosen. */
  startsAt?: string;
}

interface BookingState {
  open: boolean;
  /** Counts up with every booking, so that each starts with an empty form. 0: none yet. */
  key: number;
  start: BookingStart;
}

const store = create<BookingState>()(() => ({ open: false, key: 0, start: {} }));

/** Opens the booking panel over whatever page is shown. */
export const startBooking = (start: BookingStart = {}) =>
  store.setState(({ key }) => ({ open: true, key: key + 1, start }));

export const closeBooking = () => store.setState({ open: false });

export const useBooking = () => store();
