import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatDate, formatMonth, weekdayName } from '../app/time/zone.ts';
import { t } from '../language/t.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { addMonths, dateAfterKey, monthGrid, monthOf } from './monthGrid.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

interface MonthViewProps {
  value: string;
  today: string;
  onChoose: (date: string) => void;
}

/** A month of days; arrows move by day and week, Page Up and Page Down by month. */
export function MonthView({ value, today, onChoose }: MonthViewProps) {
  const [cursor, setCursor] = useState(value);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [cursor]);

  const month = monthOf(cursor);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dateAfterKey(cursor, event.key);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setCursor(next);
  };
  const turn = (months: number) => setCursor(`${addMonths(month, months)}-01`);
  return (
    <div className="w-72">
      <div className="mb-2 flex items-center justify-between">
        <Button variant="ghost" size="iconSm" aria-label={t('ui.monthBefore')} onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <p aria-live="polite" className="text-sm font-semibold">
          {formatMonth(`${month}-01`)}
        </p>
        <Button variant="ghost" size="iconSm" aria-label={t('ui.monthAfter')} onClick={() => turn(1)}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </div>
      <table ref={grid} className="w-full table-fixed text-center text-sm">
        <thead>
          <tr>
            {WEEKDAYS.map(day => (
              <th key={day} scope="col" className="pb-1 text-xs font-medium text-ink-faint">
                {weekdayName(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map(week => (
            <tr key={week[0]}>
              {week.map(date => (
                <td key={date} className="p-0">
                  <DayButton
                    date={date}
                    reachable={date === cursor}
                    chosen={date === value}
                    isToday={date === today}
                    inMonth={monthOf(date) === month}
                    onChoose={onChoose}
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

interface DayButtonProps {
  date: string;
  reachable: boolean;
  chosen: boolean;
  isToday: boolean;
  inMonth: boolean;
  onChoose: (date: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function DayButton({ date, reachable, chosen, isToday, inMonth, onChoose, onKeyDown }: DayButtonProps) {
  return (
    <button
      type="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={formatDate(date, 'long')}
      aria-pressed={chosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onChoose(date)}
      onKeyDown={onKeyDown}
      className={classes(
        'm-0.5 size-9 rounded-lg hover:bg-primary-soft',
        !inMonth && 'text-ink-faint',
        isToday && 'font-bold text-primary ring-1 ring-primary',
        chosen && 'bg-primary text-on-primary hover:bg-primary-deep',
      )}
    >
      {Number(date.slice(8))}
    </button>
  );
}
