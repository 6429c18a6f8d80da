import { formatDate, formatTime, formatTimeRange } from '../../../app/time/zone.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { CalendarOff } from 'lucide-react';
import { t } from '../../../language/t.ts';
import { appointmentCount } from '../appointmentCount.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { type Agenda, agendaOf } from './agenda.ts';
import type { CalendarRange } from './calendarQuery.ts';
import { doctorName, listedName } from '../../patients/names.ts';

interface AgendaListProps {
  calendar: CalendarRange;
  onOpen: (appointmentId: string) => void;
}

/** The days as a list, for reading, for small screens, and for who hears the page. */
export function AgendaList({ calendar, onOpen }: AgendaListProps) {
  const agenda = agendaOf(calendar);
  if (agenda.length === 0)
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState icon={<CalendarOff />} title={t('calendar.noneListed')} />
      </div>
    );
  return (
    <div className="flex flex-col gap-4">
      {agenda.map(day => (
        <AgendaDay key={day.date} day={day} onOpen={onOpen} />
      ))}
    </div>
  );
}

function AgendaDay({ day: { date, visits }, onOpen }: { day: Agenda; onOpen: AgendaListProps['onOpen'] }) {
  return (
    <section
      aria-label={formatDate(date, 'long')}
      className="overflow-hidden rounded-card border border-line bg-surface"
    >
      <h2 className="flex items-baseline justify-between border-b border-line bg-sunken px-4 py-2 text-sm font-semibold">
        {formatDate(date, 'long')}
        <span className="text-xs font-normal text-ink-soft">{appointmentCount(visits.length)}</span>
      </h2>
      <ul className="divide-y divide-line">
        {visits.map(visit => (
          <li key={visit.id}>
            <button
              type="button"
              onClick={() => onOpen(visit.id)}
              className="flex w-full items-center gap-3 px-4 py-2 text-left hover:bg-sunken focus-visible:-outline-offset-2"
            >
              <span className="w-36 shrink-0 text-sm tabular-nums text-ink-soft max-sm:w-18">
                <span className="max-sm:hidden">{formatTimeRange(visit.startsAt, visit.endsAt, visit.timezone)}</span>
                <span className="sm:hidden">{formatTime(visit.startsAt, visit.timezone)}</span>
              </span>
              <Avatar name={listedName(visit.patient)} className="max-sm:hidden" />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">{listedName(visit.patient)}</span>
                <span className="block truncate text-xs text-ink-faint">{doctorName(visit.practitioner)}</span>
              </span>
              <StatusBadge status={visit.status} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
