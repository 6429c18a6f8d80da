import { type KeyboardEvent, useRef } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { classes } from '../../../ui/classes.ts';
import { dateAfterKey, monthGrid, monthOf } from '../../../ui/monthGrid.ts';
import { unseen } from '../../../ui/unseen.tsx';
import { t } from '../../../language/t.ts';
import { WEEKDAYS, weekdayShort } from '../../schedules/weekdays.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import type { DayCount } from './calendarQuery.ts';
import { doctorName } from '../../patients/names.ts';

/** More would not fit a cell. */
const DOCTORS_SHOWN = 4;

interface MonthBoardProps {
  date: string;
  counts: readonly DayCount[];
  onDay: (date: string) => void;
}

/** A month as numbers of visits; a day opens by a press or Enter, arrows go from day to day. */
export function MonthBoard({ date, counts, onDay }: MonthBoardProps) {
  const table = useRef<HTMLTableElement>(null);
  const today = todayIn(useClinic().timezone);
  const byDate = Map.groupBy(counts, count => count.date);
  const busiest = Math.max(1, ...[...byDate.values()].map(sumOf));
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset['date'] : undefined;
    const next = from && event.key.startsWith('Arrow') ? dateAfterKey(from, event.key) : null;
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return (
    <div className="overflow-auto rounded-card border border-line bg-surface shadow-card">
      <table ref={table} aria-label={t('calendar.month.label')} className="w-full min-w-[20rem] table-fixed">
        <thead>
          <tr>
            {WEEKDAYS.map(day => (
              <th
                key={day}
                scope="col"
                className="border-b border-line-strong px-2 py-2 text-left text-xs font-medium text-ink-faint"
              >
                {weekdayShort(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(monthOf(date)).map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td
                  key={day}
                  className="h-16 border-b border-l border-line p-0 align-top first:border-l-0 sm:h-[6.75rem]"
                >
                  <DayCell
                    date={day}
                    isToday={day === today}
                    inMonth={monthOf(day) === monthOf(date)}
                    counts={byDate.get(day) ?? []}
                    share={sumOf(byDate.get(day) ?? []) / busiest}
                    onDay={onDay}
                    onKeyDown={onKeyDown}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sumOf = (counts: readonly DayCount[]): number => counts.reduce((sum, { visits }) => sum + visits, 0);

interface DayCellProps {
  date: string;
  isToday: boolean;
  inMonth: boolean;
  counts: readonly DayCount[];
  /** Of the busiest day's visits, 0 to 1. */
  share: number;
  onDay: (date: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function DayCell({ date, isToday, inMonth, counts, share, onDay, onKeyDown }: DayCellProps) {
  const sum = sumOf(counts);
  const more = counts.length - DOCTORS_SHOWN;
  return (
    <button
      type="button"
      data-date={date}
      onClick={() => onDay(date)}
      onKeyDown={onKeyDown}
      aria-current={isToday ? 'date' : undefined}
      className={classes(
        'flex size-full flex-col items-stretch gap-1 p-1.5 text-left hover:bg-primary-soft focus-visible:-outline-offset-2 sm:p-2',
        !inMonth && 'bg-canvas',
      )}
    >
      <span className="sr-only">{formatDate(date, 'long')}</span>
      <span className="flex items-baseline justify-between">
        <span
          aria-hidden="true"
          className={classes(
            'text-sm tabular-nums',
            inMonth ? 'font-semibold' : 'text-ink-faint',
            isToday && '-mx-1 rounded bg-primary px-1 text-on-primary',
          )}
        >
          {Number(date.slice(8))}
        </span>
        {sum > 0 ? (
          <span className="text-xs font-medium text-ink-soft tabular-nums">
            {t.rich('calendar.month.count', { count: sum, s: unseen })}
          </span>
        ) : null}
      </span>
      {sum > 0 ? (
        <span aria-hidden="true" className="h-1 rounded-full bg-sunken">
          <span className="block h-1 rounded-full bg-primary" style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
      ) : null}
      <span className="text-[0.6875rem] leading-tight text-ink-faint max-sm:hidden">
        {counts.slice(0, more > 0 ? DOCTORS_SHOWN - 1 : DOCTORS_SHOWN).map(({ practitioner, visits }) => (
          <span key={practitioner.id} className="flex justify-between gap-1">
            <span className="truncate">{doctorName(practitioner)}</span>
            <span className="tabular-nums">{visits}</span>
          </span>
        ))}
        {more > 0 ? t('calendar.month.more', { count: more + 1 }) : null}
      </span>
    </button>
  );
}
