import { create } from 'zustand';

/** What is known already when a booking starts; the person chooses the rest. */
export interface BookingStart {
  patient?: { id: string; givenName: string | null; familyName: string | null };
  practitionerId?: string;
  roomId?: string;
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
  /** The day that the calendar shows; a booking begins there. */
  shownDate: string | null;
}

const store = create<BookingState>()(() => ({ open: false, key: 0, start: {}, shownDate: null }));

/** Opens the booking panel over whatever page is shown. */
export const startBooking = (start: BookingStart = {}) =>
  store.setState(({ key, shownDate }) => ({
    open: true,
    key: key + 1,
    start: { ...(shownDate ? { date: shownDate } : {}), ...start },
  }));

/** Lets a booking begin on the day that is looked at; null when no day is. */
export const showDate = (shownDate: string | null) => store.setState({ shownDate });

export const closeBooking = () => store.setState({ open: false });

export const useBooking = () => store();
