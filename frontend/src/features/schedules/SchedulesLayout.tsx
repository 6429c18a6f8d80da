import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { Building2, CalendarClock, CalendarX, type LucideIcon } from 'lucide-react';
import { nowIso, zoneName } from '../../app/time/zone.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { RebookDialog } from './effect/RebookDialog.tsx';

interface SchedulesPage {
  to: '/$clinicSlug/schedules/week' | '/$clinicSlug/schedules/exceptions' | '/$clinicSlug/schedules/clinic';
  label: string;
  icon: LucideIcon;
}

const PAGES: readonly SchedulesPage[] = [
  { to: '/$clinicSlug/schedules/week', label: 'Usual week', icon: CalendarClock },
  { to: '/$clinicSlug/schedules/exceptions', label: 'Exceptions', icon: CalendarX },
  { to: '/$clinicSlug/schedules/clinic', label: 'Clinic', icon: Building2 },
];

const route = getRouteApi('/$clinicSlug/schedules');

/** When doctors work and the clinic is open, a page each. */
export function SchedulesLayout() {
  const { slug } = useClinic();
  const search = route.useSearch();
  return (
    <div className="mx-auto w-full max-w-6xl">
      <nav aria-label="Schedules" className="mb-4 flex overflow-x-auto border-b border-line sm:gap-1">
        {PAGES.map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            params={{ clinicSlug: slug }}
            search={search}
            activeOptions={{ includeSearch: false }}
            className="flex h-10 items-center gap-2 border-b-2 border-transparent px-2 text-[0.8125rem] font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-deep sm:px-3 sm:text-sm"
          >
            <Icon aria-hidden="true" className="size-4 max-sm:hidden" /> {label}
          </Link>
        ))}
      </nav>
      <Outlet />
      <RebookDialog />
    </div>
  );
}

/** Names the zone that every time on the page is in (FE-26). */
export function ZoneNote() {
  const { timezone, name } = useClinic();
  const zone = zoneName(timezone, nowIso());
  return (
    <p className="text-[0.8125rem] text-ink-soft" title={timezone}>
      All times are local to {name}: {zone.name} ({zone.offset})
    </p>
  );
}
