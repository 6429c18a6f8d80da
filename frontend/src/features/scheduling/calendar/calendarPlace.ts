import type { Filters } from './CalendarFilters.tsx';
import type { CalendarView } from './calendarSearch.ts';

/** What of the calendar is shown, and the ways to other parts of it. */
export interface CalendarPlace {
  view: CalendarView;
  date: string;
  filters: Filters;
  onDate: (date: string) => void;
  /** Opens one day of several. */
  onDay: (date: string) => void;
  onView: (view: CalendarView) => void;
  onFilters: (filters: Filters) => void;
  onOpen: (appointmentId: string) => void;
}
