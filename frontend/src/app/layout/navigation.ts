import {
  CalendarClock,
  CalendarDays,
  ClipboardList,
  Hourglass,
  ListOrdered,
  type LucideIcon,
  Pill,
  Settings,
  Users,
} from 'lucide-react';
import { useCan, useMe } from '../../features/session/SessionContext.tsx';
import type { Permission } from '../../features/session/permissions.ts';
import type { English } from '../../language/en/english.ts';

type PageName = Exclude<keyof English['shell']['pages'], 'title'>;

interface Page {
  to:
    | '/$clinicSlug/calendar'
    | '/$clinicSlug/queue'
    | '/$clinicSlug/waitlist'
    | '/$clinicSlug/schedules'
    | '/$clinicSlug/patients'
    | '/$clinicSlug/follow-ups'
    | '/$clinicSlug/pharmacy'
    | '/$clinicSlug/administration';
  name: PageName;
  /** Where there is little room. */
  short?: PageName;
  icon: LucideIcon;
  permission: Permission;
  /** On phones, where there is little room, for whoever works there alone; others find it by searching. */
  onPhones?: Permission;
  /** Doctors find something of their own there, without the permission too. */
  forDoctors?: boolean;
  /** Others' daily work: doctors, whose bar is full on small screens, find it there by searching. */
  sparedToDoctors?: boolean;
}

const PAGES: readonly Page[] = [
  { to: '/$clinicSlug/calendar', name: 'calendar', icon: CalendarDays, permission: 'appointment:read' },
  { to: '/$clinicSlug/queue', name: 'queue', icon: ListOrdered, permission: 'queue:read' },
  { to: '/$clinicSlug/waitlist', name: 'waitlist', icon: Hourglass, permission: 'waitlist:read' },
  {
    to: '/$clinicSlug/schedules',
    name: 'schedules',
    icon: CalendarClock,
    permission: 'schedule:manage',
    forDoctors: true,
  },
  { to: '/$clinicSlug/patients', name: 'patients', icon: Users, permission: 'patient:read' },
  {
    to: '/$clinicSlug/follow-ups',
    name: 'followUps',
    icon: ClipboardList,
    permission: 'follow-up:write',
    sparedToDoctors: true,
  },
  {
    to: '/$clinicSlug/pharmacy',
    name: 'pharmacy',
    icon: Pill,
    permission: 'pharmacy:read',
    onPhones: 'pharmacy:write',
  },
  {
    to: '/$clinicSlug/administration',
    name: 'administration',
    short: 'administrationShort',
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

/** Those of them that the bar on phones has room for. */
export function usePagesOnPhones(): Page[] {
  const can = useCan();
  const { practitioner } = useMe();
  return usePages().filter(
    ({ onPhones, sparedToDoctors = false }) =>
      (onPhones === undefined || can(onPhones)) && !(sparedToDoctors && practitioner !== null),
  );
}
