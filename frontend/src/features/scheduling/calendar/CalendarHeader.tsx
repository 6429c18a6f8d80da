import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { addDays, formatDate, formatMonth, todayIn } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { unseen } from '../../../ui/unseen.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { CalendarFilters, type Filters } from './CalendarFilters.tsx';
import { type CalendarView, rangeOf, turned } from './calendarSearch.ts';
import { LiveSign } from './LiveSign.tsx';
import { useTodayMark } from './useTodayMark.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { ZoneLine } from './ZoneLine.tsx';

interface CalendarHeaderProps {
  view: CalendarView;
  date: string;
  onDate: (date: string) => void;
  onView: (view: CalendarView) => void;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  /** How many appointments are shown; null while unknown. */
  visits: number | null;
}

/** What is shown, in which zone, and the ways to something else. */
export function CalendarHeader({ view, date, onDate, onView, filters, onFilters, visits }: CalendarHeaderProps) {
  const today = todayIn(useClinic().timezone);
  return (
    <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-2 print:hidden">
      <div className="min-w-0 grow basis-72">
        <h1 className="text-lg leading-tight font-semibold tracking-tight sm:text-xl">
          {titleOf(view, date)}
          {view === 'day' && date === today ? (
            <span className="ml-2 align-middle text-sm font-medium text-primary">{t('calendar.today')}</span>
          ) : null}
        </h1>
        <ZoneLine date={date} visits={visits} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 max-sm:w-full">
        <LiveSign />
        <ViewSwitch view={view} onView={onView} />
        <CalendarFilters filters={filters} onFilters={onFilters} />
        <DayButtons view={view} date={date} today={today} onDate={onDate} />
        <Button
          variant="outline"
          size="icon"
          className="size-9 max-md:hidden"
          aria-label={t('ui.print')}
          onClick={() => print()}
        >
          <Printer aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

function titleOf(view: CalendarView, date: string): string {
  if (view === 'day') return formatDate(date, 'long');
  if (view === 'month') return formatMonth(date);
  const { from, days } = rangeOf(view, date);
  return `${formatDate(from, 'medium')} – ${formatDate(addDays(from, days - 1), 'medium')}`;
}

interface DayButtonsProps {
  view: CalendarView;
  date: string;
  today: string;
  onDate: (date: string) => void;
}

function DayButtons({ view, date, today, onDate }: DayButtonsProps) {
  const changed = useTodayMark(rangeOf(view, date));
  const before = t(`calendar.before.${view}`);
  const after = t(`calendar.after.${view}`);
  return (
    <>
      <Button
        variant="outline"
        size="sm"
        className="relative h-9"
        disabled={view === 'day' && date === today}
        onClick={() => onDate(today)}
      >
        {changed ? (
          <>
            <span
              aria-hidden="true"
              className="absolute -top-1 -right-1 size-2.5 rounded-full bg-warning ring-2 ring-surface"
            />
            {t.rich('calendar.todayChanged', { s: unseen })}
          </>
        ) : (
          t('calendar.today')
        )}
      </Button>
      <div className="flex rounded-lg border border-line-strong bg-surface max-sm:flex-1">
        <Tooltip text={t('calendar.before.key', { before })}>
          <Button
            variant="ghost"
            size="icon"
            className="size-[2.125rem]"
            aria-label={before}
            onClick={() => onDate(turned(view, date, -1))}
          >
            <ChevronLeft aria-hidden="true" />
          </Button>
        </Tooltip>
        <DatePicker
          value={date}
          today={today}
          onChange={onDate}
          aria-label={t('clinic.anotherDay', { date: formatDate(date, 'short') })}
          className="flex flex-1 items-center justify-center gap-2 border-x border-line px-2.5 text-sm font-medium whitespace-nowrap hover:bg-sunken"
        >
          {formatDate(date, 'short')}
        </DatePicker>
        <Tooltip text={t('calendar.after.key', { after })}>
          <Button
            variant="ghost"
            size="icon"
            className="size-[2.125rem]"
            aria-label={after}
            onClick={() => onDate(turned(view, date, 1))}
          >
            <ChevronRight aria-hidden="true" />
          </Button>
        </Tooltip>
      </div>
    </>
  );
}
