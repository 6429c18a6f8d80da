import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { formatDate, formatMonth, todayIn, weekdayName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { addMonths, dateAfterKey, monthGrid, monthOf } from '../../../ui/monthGrid.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { WEEKDAYS, weekdayShort } from '../weekdays.ts';
import { type Exception, idOf, KIND_NAMES, type Kind, textOf } from './monthModel.ts';

/** Looks of a chip by what it tells. */
export const KIND_LOOKS: Record<Kind, string> = {
  holiday: 'bg-danger-soft text-danger',
  leave: 'bg-warning-soft text-warning',
  block: 'bg-sunken text-ink-soft',
  day: 'bg-primary-soft text-primary-deep',
  round: 'bg-info-soft text-info',
};

interface MonthTableProps {
  /** The chosen day; its month is shown. */
  date: string;
  onChoose: (date: string) => void;
  exceptionsOn: (date: string) => Exception[];
}

/** A month with what is special on its days; arrows move by day and week, Page Up and Page Down by month. */
export function MonthTable({ date, onChoose, exceptionsOn }: MonthTableProps) {
  const month = monthOf(date);
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [date]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dateAfterKey(date, event.key);
    if (!next) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(next);
  };
  const turn = (months: number) => onChoose(`${addMonths(month, months)}-01`);
  return (
    <section aria-label="Month" className="rounded-card border border-line bg-surface p-2 shadow-card sm:p-3">
      <div className="mb-2 flex items-center justify-between">
        <Button variant="ghost" size="iconSm" aria-label="Month before" onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <h2 aria-live="polite" className="text-sm font-semibold">
          {formatMonth(`${month}-01`)}
        </h2>
        <Button variant="ghost" size="iconSm" aria-label="Month after" onClick={() => turn(1)}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </div>
      <table ref={table} className="w-full table-fixed border-separate border-spacing-0.5 text-sm">
        <thead>
          <tr>
            {WEEKDAYS.map(day => (
              <th key={day} scope="col" abbr={weekdayName(day)} className="pb-1 text-xs font-medium text-ink-faint">
                {weekdayShort(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td key={day} className="p-0 align-top">
                  <DayCell
                    day={day}
                    chosen={day === date}
                    inMonth={monthOf(day) === month}
                    exceptions={exceptionsOn(day)}
                    onChoose={onChoose}
                    onKeyDown={onKeyDown}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayCellProps {
  day: string;
  chosen: boolean;
  inMonth: boolean;
  exceptions: readonly Exception[];
  onChoose: (date: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const MOST_CHIPS = 3;

function DayCell({ day, chosen, inMonth, exceptions, onChoose, onKeyDown }: DayCellProps) {
  const { timezone } = useClinic();
  const isToday = day === todayIn(timezone);
  const words = exceptions.map(each => `${KIND_NAMES[each.kind]}: ${textOf(each, timezone)}`);
  const more = exceptions.length - MOST_CHIPS;
  return (
    <button
      type="button"
      tabIndex={chosen ? 0 : -1}
      aria-pressed={chosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onChoose(day)}
      onKeyDown={onKeyDown}
      className={classes(
        'flex min-h-14 w-full flex-col items-stretch gap-0.5 rounded-lg border border-line p-1 text-left hover:bg-sunken lg:min-h-24',
        inMonth ? '' : 'border-transparent text-ink-faint',
        chosen && 'border-primary bg-primary-soft/40',
      )}
    >
      <span className="sr-only">{[formatDate(day, 'long'), ...words].join('. ')}</span>
      <span aria-hidden="true" className="flex flex-col gap-0.5">
        <span className={classes('px-0.5 text-xs', isToday && 'font-bold text-primary')}>{Number(day.slice(8))}</span>
        {exceptions.slice(0, MOST_CHIPS).map(each => (
          <span
            key={idOf(each)}
            className={`truncate rounded px-1 py-0.5 text-xs leading-tight ${KIND_LOOKS[each.kind]}`}
          >
            <span className="max-lg:hidden">{textOf(each, timezone)}</span>
            <span className="lg:hidden">{KIND_NAMES[each.kind].slice(0, 1)}</span>
          </span>
        ))}
        {more > 0 ? <span className="px-1 text-xs">{more} more</span> : null}
      </span>
    </button>
  );
}
