import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { nowIso, zoneName } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { RebookDialog } from './effect/RebookDialog.tsx';
import { SCHEDULES_PAGES } from './schedulesPages.ts';

const route = getRouteApi('/$clinicSlug/schedules');

/** When doctors work and the clinic is open, a page each. */
export function SchedulesLayout() {
  const { slug } = useClinic();
  const search = route.useSearch();
  return (
    <div className="mx-auto w-full max-w-6xl">
      <nav aria-label={t('schedules.title')} className="mb-4 flex overflow-x-auto border-b border-line sm:gap-1">
        {SCHEDULES_PAGES.map(({ to, name, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            params={{ clinicSlug: slug }}
            search={search}
            activeOptions={{ includeSearch: false }}
            className="flex h-10 items-center gap-2 border-b-2 border-transparent px-2 text-[0.8125rem] font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-deep sm:px-3 sm:text-sm"
          >
            <Icon aria-hidden="true" className="size-4 max-sm:hidden" /> {t(`schedules.pages.${name}`)}
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
      {t('schedules.zone', { clinic: name, zone: zone.name, offset: zone.offset })}
    </p>
  );
}
