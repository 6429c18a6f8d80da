import { weekdayName } from '../../../app/time/zone.ts';
import { Copy, Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { WEEKDAYS } from '../weekdays.ts';
import { SessionText } from './SessionText.tsx';
import type { WeekEdits } from './WeekGrid.tsx';
import { sessionsOn } from './weekModel.ts';

/** A week as a list of days, where a screen is too narrow for columns. */
export function WeekList({ week, clashing, mayChange, onAdd, onOpen, onCopyDay }: WeekEdits) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
      {WEEKDAYS.map(weekday => {
        const sessions = sessionsOn(week, weekday);
        return (
          <li key={weekday} className="flex gap-2 py-2 pr-1.5 pl-3">
            <div className="min-w-0 flex-1">
              <p className="flex min-h-8 items-center text-sm font-medium">{weekdayName(weekday)}</p>
              {sessions.length === 0 ? <p className="text-sm text-ink-faint">Free</p> : null}
              <div className="flex flex-col gap-1.5">
                {sessions.map(session => (
                  <button
                    key={session.key}
                    type="button"
                    disabled={!mayChange}
                    onClick={() => onOpen(session)}
                    className={`flex min-h-11 flex-wrap items-center justify-between gap-x-3 rounded-lg border-l-4 px-3 py-1.5 text-left text-sm ${
                      clashing.has(session.key)
                        ? 'border-danger bg-danger-soft text-danger'
                        : 'border-primary bg-primary-soft text-primary-deep'
                    }`}
                  >
                    <SessionText session={session} clash={clashing.has(session.key)} />
                  </button>
                ))}
              </div>
            </div>
            {mayChange ? (
              <div className="flex">
                {sessions.length > 0 ? (
                  <Button
                    variant="ghost"
                    size="icon"
                    aria-label={`Copy ${weekdayName(weekday)} to other days`}
                    onClick={() => onCopyDay(weekday)}
                  >
                    <Copy aria-hidden="true" />
                  </Button>
                ) : null}
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={`Add hours on ${weekdayName(weekday)}`}
                  onClick={() => onAdd(weekday)}
                >
                  <Plus aria-hidden="true" />
                </Button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
