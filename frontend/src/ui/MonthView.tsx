import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { addMonths, dateAfterKey, monthGrid, monthOf } from './monthGrid.ts';

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayName = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

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
        <Button variant="ghost" size="iconSm" aria-label="Month before" onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <p aria-live="polite" className="text-sm font-semibold">
          {monthName.format(Date.parse(`${month}-01T00:00:00Z`))}
        </p>
        <Button variant="ghost" size="iconSm" aria-label="Month after" onClick={() => turn(1)}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </div>
      <table ref={grid} className="w-full table-fixed text-center text-sm">
        <thead>
          <tr>
            {WEEKDAYS.map(day => (
              <th key={day} scope="col" className="pb-1 text-xs font-medium text-ink-faint">
                {day}
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
      aria-label={dayName.format(Date.parse(`${date}T00:00:00Z`))}
      aria-pressed={chosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onChoose(date)}
      onKeyDown={onKeyDown}
      className={classes(
        'm-0.5 size-9 rounded-lg hover:bg-primary-soft',
        !inMonth && 'text-ink-faint',
        isToday && 'font-bold text-primary ring-1 ring-primary',
        chosen && 'bg-primary text-white hover:bg-primary-deep',
      )}
    >
      {Number(date.slice(8))}
    </button>
  );
}
