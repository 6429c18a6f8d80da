import { useState } from 'react';
import { formatDate, weekdayName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import type { OpeningWeek } from '../scheduleQueries.ts';
import { shownHours } from '../shownHours.ts';
import { WEEKDAYS } from '../weekdays.ts';
import { OpeningHoursDialog } from './OpeningHoursDialog.tsx';

interface OpeningHoursCardProps {
  week: OpeningWeek;
  mayChange: boolean;
}

/** When the clinic is open; outside these hours nobody is booked. */
export function OpeningHoursCard({ week, mayChange }: OpeningHoursCardProps) {
  const [changing, setChanging] = useState(false);
  return (
    <Card
      title="Opening hours"
      aside={
        mayChange ? (
          <Button variant="outline" size="sm" aria-label="Change opening hours" onClick={() => setChanging(true)}>
            Change
          </Button>
        ) : null
      }
    >
      {week.hours.length === 0 ? (
        <p className="text-sm text-ink-soft">None are set: the doctors’ own hours decide alone.</p>
      ) : (
        <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1 text-sm">
          {WEEKDAYS.map(weekday => (
            <OpenDay key={weekday} weekday={weekday} week={week} />
          ))}
        </dl>
      )}
      {week.nextChangeOn ? (
        <p className="mt-3 rounded-lg bg-info-soft px-3 py-2 text-sm text-info">
          Other hours begin on {formatDate(week.nextChangeOn)}.
        </p>
      ) : null}
      {changing ? <OpeningHoursDialog week={week} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}

function OpenDay({ weekday, week }: { weekday: number; week: OpeningWeek }) {
  const hours = week.hours.filter(each => each.weekday === weekday);
  return (
    <>
      <dt className="text-ink-soft">{weekdayName(weekday)}</dt>
      <dd>
        {hours.map(({ startsAtLocal, endsAtLocal }) => shownHours(startsAtLocal, endsAtLocal)).join(', ') || (
          <span className="text-ink-faint">Closed</span>
        )}
      </dd>
    </>
  );
}
