import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { addDays, formatDate, todayIn } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import type { CalendarDay } from './calendarQuery.ts';
import { LiveSign } from './LiveSign.tsx';
import { ZoneLine } from './ZoneLine.tsx';

interface CalendarHeaderProps {
  date: string;
  onDate: (date: string) => void;
  day: CalendarDay | null;
}

export function CalendarHeader({ date, onDate, day }: CalendarHeaderProps) {
  const { timezone } = useClinic();
  const today = todayIn(timezone);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="text-lg leading-tight font-semibold tracking-tight sm:text-xl">
          {formatDate(date, 'long')}
          {date === today ? <span className="ml-2 align-middle text-sm font-medium text-primary">Today</span> : null}
        </h1>
        <ZoneLine date={date} visits={day ? countVisits(day) : null} />
      </div>
      <div className="flex items-center gap-1.5 max-sm:w-full">
        <LiveSign />
        <DayButtons date={date} today={today} onDate={onDate} />
        <Button
          variant="outline"
          size="icon"
          className="size-9 max-md:hidden"
          aria-label="Print the day"
          onClick={() => print()}
        >
          <Printer aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

const countVisits = ({ columns }: CalendarDay) =>
  columns.reduce((sum, { appointments }) => sum + appointments.length, 0);

interface DayButtonsProps {
  date: string;
  today: string;
  onDate: (date: string) => void;
}

function DayButtons({ date, today, onDate }: DayButtonsProps) {
  return (
    <>
      <Button variant="outline" size="sm" className="h-9" disabled={date === today} onClick={() => onDate(today)}>
        Today
      </Button>
      <div className="flex rounded-lg border border-line-strong bg-surface max-sm:flex-1">
        <Tooltip text="Day before (Page Up)">
          <Button
            variant="ghost"
            size="icon"
            className="size-[2.125rem]"
            aria-label="Day before"
            onClick={() => onDate(addDays(date, -1))}
          >
            <ChevronLeft aria-hidden="true" />
          </Button>
        </Tooltip>
        <DatePicker
          value={date}
          today={today}
          onChange={onDate}
          aria-label={`${formatDate(date, 'short')}, choose another day`}
          className="flex flex-1 items-center justify-center gap-2 border-x border-line px-2.5 text-sm font-medium whitespace-nowrap hover:bg-sunken"
        >
          {formatDate(date, 'short')}
        </DatePicker>
        <Tooltip text="Day after (Page Down)">
          <Button
            variant="ghost"
            size="icon"
            className="size-[2.125rem]"
            aria-label="Day after"
            onClick={() => onDate(addDays(date, 1))}
          >
            <ChevronRight aria-hidden="true" />
          </Button>
        </Tooltip>
      </div>
    </>
  );
}
