import { CalendarClock, CalendarDays, Hourglass, ListOrdered, type LucideIcon, Settings, Users } from 'lucide-react';
import { useCan, useMe } from '../../features/session/SessionContext.tsx';
import type { Permission } from '../../features/session/permissions.ts';

interface Page {
  to:
    | '/$clinicSlug/calendar'
    | '/$clinicSlug/queue'
    | '/$clinicSlug/waitlist'
    | '/$clinicSlug/schedules'
    | '/$clinicSlug/patients'
    | '/$clinicSlug/administration';
  label: string;
  /** Where there is little room. */
  short?: string;
  icon: LucideIcon;
  permission: Permission;
  /** Doctors find something of their own there, without the permission too. */
  forDoctors?: boolean;
}

const PAGES: readonly Page[] = [
  { to: '/$clinicSlug/calendar', label: 'Calendar', icon: CalendarDays, permission: 'appointment:read' },
  { to: '/$clinicSlug/queue', label: 'Queue', icon: ListOrdered, permission: 'queue:read' },
  { to: '/$clinicSlug/waitlist', label: 'Waitlist', icon: Hourglass, permission: 'waitlist:read' },
  {
    to: '/$clinicSlug/schedules',
    label: 'Schedules',
    icon: CalendarClock,
    permission: 'schedule:manage',
    forDoctors: true,
  },
  { to: '/$clinicSlug/patients', label: 'Patients', icon: Users, permission: 'patient:read' },
  {
    to: '/$clinicSlug/administration',
    label: 'Administration',
    short: 'Admin',
    icon: Settings,
    permission: 'member:read',
  },
];

/** The pages that a person's permissions open (FE-01). */
export function usePages(): Page[] {
  const can = useCan();
  const { practitioner } = useMe();
  return PAGES.filter(({ permission, forDoctors = false }) => can(permission) || (forDoctors && practitioner !== null));
}
