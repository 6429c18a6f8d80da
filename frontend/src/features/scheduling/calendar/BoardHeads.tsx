import { Keyboard } from 'lucide-react';
import { memo } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import { appointmentCount } from '../appointmentCount.ts';
import type { ColumnModel } from './boardModel.ts';
import { HUE_AVATARS } from './measures.ts';

interface BoardHeadsProps {
  columns: readonly ColumnModel[];
  template: { gridTemplateColumns: string };
  onDay: (date: string) => void;
}

/** What the columns are; in sight while the day scrolls. */
export const BoardHeads = memo(
  function BoardHeads({ columns, template, onDay }: BoardHeadsProps) {
    const days = new Set(columns.map(({ grid }) => grid.date)).size;
    return (
      <div className="sticky top-0 z-20 grid min-w-fit border-b border-line-strong bg-surface" style={template}>
        <div className="sticky left-0 z-10 grid place-items-center border-r border-line bg-surface">
          <button
            type="button"
            data-entry
            aria-label={t('calendar.head.help')}
            title={t('calendar.head.help')}
            className="grid size-8 place-items-center rounded-md text-ink-faint hover:bg-sunken"
          >
            <Keyboard aria-hidden="true" className="size-4" />
          </button>
        </div>
        {columns.map(column =>
          days > 1 ? (
            <DayHead key={column.key} column={column} onDay={onDay} />
          ) : (
            <OwnHead key={column.key} column={column} />
          ),
        )}
      </div>
    );
  },
  (before, after) =>
    before.columns.length === after.columns.length &&
    before.columns.every((column, index) => sameHead(column, after.columns[index])),
);

const sameHead = (one: ColumnModel, other: ColumnModel | undefined) =>
  one.key === other?.key &&
  one.grid === other.grid &&
  summaryOf(one) === summaryOf(other) &&
  one.doctor === other.doctor;

/** “5 appointments”, or why there are none. */
function summaryOf({ visits, sessions, closed, doctor, room }: ColumnModel): string {
  if (visits.length > 0) return appointmentCount(visits.length);
  if (sessions.length > 0) return t('calendar.head.none');
  const [first] = closed;
  if (first) return t(`calendar.absent.${first.kind}`);
  if (doctor) return t('calendar.head.notHere');
  return room === undefined ? t('calendar.head.nobody') : t('calendar.head.free');
}

/** A doctor's, or a room's. */
function OwnHead({ column }: { column: ColumnModel }) {
  const { doctor, title, hue } = column;
  return (
    <div className="flex min-w-0 items-center gap-2.5 border-r border-line px-3 py-2">
      {doctor ? <Avatar name={title} className={classes(HUE_AVATARS[hue], 'max-xl:hidden')} /> : null}
      <span className="min-w-0 leading-tight">
        <span className="block truncate text-sm font-semibold">{title}</span>
        <span className="block truncate text-xs text-ink-faint">
          {doctor?.specialty ? `${doctor.specialty} · ` : ''}
          {summaryOf(column)}
        </span>
      </span>
    </div>
  );
}

function DayHead({ column, onDay }: { column: ColumnModel; onDay: (date: string) => void }) {
  const { date, zone, minutes } = column.grid;
  const isToday = date === todayIn(zone);
  return (
    <button
      type="button"
      onClick={() => onDay(date)}
      className="min-w-0 border-r border-line px-3 py-2 text-left leading-tight hover:bg-sunken focus-visible:-outline-offset-2"
    >
      <span className={classes('block truncate text-sm font-semibold', isToday && 'text-primary')}>
        {formatDate(date, 'short')}
      </span>
      <span className="block truncate text-xs text-ink-faint">
        {summaryOf(column)}
        {minutes === 1440 ? '' : ` · ${t('calendar.head.clocks', { hours: minutes / 60 })}`}
        <span className="sr-only">{t('calendar.head.show')}</span>
      </span>
    </button>
  );
}
