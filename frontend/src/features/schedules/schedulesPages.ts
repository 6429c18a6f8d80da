import { Building2, CalendarClock, CalendarX, type LucideIcon } from 'lucide-react';
import type { English } from '../../language/en/english.ts';

interface SchedulesPage {
  to: '/$clinicSlug/schedules/week' | '/$clinicSlug/schedules/exceptions' | '/$clinicSlug/schedules/clinic';
  name: keyof English['schedules']['pages'];
  icon: LucideIcon;
}

/** For whoever may open schedules at all. */
export const SCHEDULES_PAGES: readonly SchedulesPage[] = [
  { to: '/$clinicSlug/schedules/week', name: 'week', icon: CalendarClock },
  { to: '/$clinicSlug/schedules/exceptions', name: 'exceptions', icon: CalendarX },
  { to: '/$clinicSlug/schedules/clinic', name: 'clinic', icon: Building2 },
];
