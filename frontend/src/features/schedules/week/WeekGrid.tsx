import { useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { shownHour } from '../shownHours.ts';
import { WEEKDAYS } from '../weekdays.ts';
import { DayColumn } from './DayColumn.tsx';
import { hoursToDraw, type Session, timeOf } from './weekModel.ts';

/** What can be done with a week, however it is shown. */
export interface WeekEdits {
  week: readonly Session[];
  /** Keys of sessions that share time with another. */
  clashing: ReadonlySet<string>;
  mayChange: boolean;
  /** Without a time: after what the day has. */
  onAdd: (weekday: number, from?: number) => void;
  onOpen: (session: Session) => void;
  onCopyDay: (weekday: number) => void;
  /** In the place of the session with its key, or as a new one. */
  onPut: (session: Session) => void;
  onRemove: (session: Session) => void;
}

/** Height of an hour. */
export const HOUR_PX = 44;

/** A week as columns of hours. */
export function WeekGrid(edits: WeekEdits) {
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const helpId = useId();
  const hours = hoursToDraw(edits.week, all);
  return (
    <div className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex pr-2">
        <HourScale {...hours} />
        <div
          role="group"
          aria-label={t('schedules.pages.week')}
          aria-describedby={helpId}
          className="grid min-w-0 flex-1 grid-cols-7"
        >
          {WEEKDAYS.map(weekday => (
            <DayColumn key={weekday} weekday={weekday} hours={hours} edits={edits} onSay={setSaid} />
          ))}
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line px-3 py-2">
        <p id={helpId} className="text-xs text-ink-soft">
          {edits.mayChange ? t('schedules.week.keys') : t('schedules.week.readOnly')}
        </p>
        <Button variant="ghost" size="sm" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? t('schedules.week.usualOnly') : t('schedules.week.allHours')}
        </Button>
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function HourScale({ first, last }: { first: number; last: number }) {
  const hours = Array.from({ length: (last - first) / 60 }, (_, index) => first + index * 60);
  return (
    <div aria-hidden="true" className="w-12 shrink-0 pt-11 text-right text-xs text-ink-faint">
      {hours.map(minute => (
        <div key={minute} className="pr-2" style={{ height: HOUR_PX }}>
          <span className="relative -top-2">{minute === first ? '' : shownHour(timeOf(minute))}</span>
        </div>
      ))}
    </div>
  );
}
