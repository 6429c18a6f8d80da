import { Globe } from 'lucide-react';
import { browserZone, distanceOfZones, zoneName } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { appointmentCount } from '../appointmentCount.ts';
import { dayGrid, instantAt } from './dayGrid.ts';

interface ZoneLineProps {
  date: string;
  /** How many appointments are shown; null while unknown. */
  visits: number | null;
}

/** Names the zone that every time on the page is in, and the reader's own where it differs (FE-26). */
export function ZoneLine({ date, visits }: ZoneLineProps) {
  const { timezone } = useClinic();
  const grid = dayGrid(date, timezone);
  const noon = instantAt(grid, grid.minutes / 2);
  const { name, offset } = zoneName(timezone, noon);
  const own = useMe().timezone ?? browserZone();
  const distance = distanceOfZones(own, timezone, noon);
  const ownZone = zoneName(own, noon);
  return (
    <p className="mt-0.5 text-[0.8125rem] text-ink-soft">
      {visits === null ? null : <>{appointmentCount(visits)} · </>}
      <Globe aria-hidden="true" className="mr-1 mb-0.5 inline size-3.5" />
      <span title={timezone}>
        {name} ({offset})
      </span>
      {distance ? (
        <span className="text-ink-faint" title={`${own}, ${distance}`}>
          {' '}
          {t('calendar.zone.yours', { zone: ownZone.name, offset: ownZone.offset })}
        </span>
      ) : null}
    </p>
  );
}
