import { useCan } from '../../session/SessionContext.tsx';
import { startBooking } from '../booking/bookingPanel.ts';
import type { BoardActions } from './Board.tsx';
import type { CalendarPlace } from './calendarPlace.ts';
import { instantAt } from './dayGrid.ts';

/** What can be done on a board, by the reader's permissions. */
export function useBoardActions({ onOpen, onDay }: CalendarPlace): BoardActions {
  const can = useCan();
  return {
    mayBook: can('appointment:book'),
    mayMove: () => false,
    onOpen,
    onDay,
    onBook: ({ doctor, grid }, minute) =>
      startBooking({
        ...(doctor ? { practitionerId: doctor.id } : {}),
        date: grid.date,
        startsAt: instantAt(grid, minute),
      }),
    onMove: () => undefined,
  };
}
