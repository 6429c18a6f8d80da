import { weekdayName } from '../../../app/time/zone.ts';
import { Copy, Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { weekdayShort } from '../weekdays.ts';
import { SessionBlock } from './SessionBlock.tsx';
import { useDrawing } from './useDrawing.ts';
import { hoursText } from './sessionWords.ts';
import { HOUR_PX, type WeekEdits } from './WeekGrid.tsx';
import { DAY_MINUTES, depthOf, sessionsOn } from './weekModel.ts';

interface DayColumnProps {
  weekday: number;
  hours: { first: number; last: number };
  edits: WeekEdits;
  onSay: (text: string) => void;
}

/** One day of the week; an empty part of it can be drawn over. */
export function DayColumn({ weekday, hours, edits, onSay }: DayColumnProps) {
  const { week, mayChange } = edits;
  const sessions = sessionsOn(week, weekday);
  const drawing = useDrawing({ weekday, hours, edits });
  const reaching = sessionsOn(week, weekday === 1 ? 7 : weekday - 1).filter(({ until }) => until > DAY_MINUTES);
  const topOf = (minute: number) => ((minute - hours.first) / 60) * HOUR_PX;
  return (
    <div className="min-w-0 border-l border-line">
      <DayHead weekday={weekday} edits={edits} />
      <div
        role="presentation"
        data-weekday={weekday}
        {...(mayChange ? drawing.handlers : {})}
        className={mayChange ? 'relative cursor-crosshair' : 'relative'}
        style={{
          height: topOf(hours.last),
          backgroundImage: `repeating-linear-gradient(to bottom, var(--color-line) 0 1px, transparent 1px ${HOUR_PX}px)`,
        }}
      >
        {reaching.map(({ key, until }) => (
          <div
            key={key}
            aria-hidden="true"
            className="pointer-events-none absolute inset-x-1 top-0 rounded-b-lg border border-dashed border-primary bg-primary-soft/60 px-1 text-xs text-primary-deep"
            style={{ height: topOf(until - DAY_MINUTES) }}
          >
            from {weekdayShort(weekday === 1 ? 7 : weekday - 1)}
          </div>
        ))}
        {sessions.map(session => (
          <SessionBlock
            key={session.key}
            session={session}
            topOf={topOf}
            depth={depthOf(session, sessions)}
            edits={edits}
            onSay={onSay}
          />
        ))}
        {drawing.drawn ? (
          <div
            aria-hidden="true"
            className="pointer-events-none absolute inset-x-1 z-10 rounded-lg border-2 border-primary bg-primary-soft/80 px-1 text-xs font-medium text-primary-deep"
            style={{ top: topOf(drawing.drawn.from), height: topOf(drawing.drawn.until) - topOf(drawing.drawn.from) }}
          >
            {hoursText(drawing.drawn)}
          </div>
        ) : null}
      </div>
    </div>
  );
}

function DayHead({ weekday, edits: { week, mayChange, onAdd, onCopyDay } }: Pick<DayColumnProps, 'weekday' | 'edits'>) {
  const isFree = sessionsOn(week, weekday).length === 0;
  return (
    <div className="flex h-11 items-center justify-between gap-0.5 border-b border-line pr-0.5 pl-2 text-sm">
      <span className={isFree ? 'text-ink-faint' : 'font-medium'}>
        <span aria-hidden="true">{weekdayShort(weekday)}</span>
        <span className="sr-only">
          {weekdayName(weekday)}
          {isFree ? ', free' : ''}
        </span>
      </span>
      {mayChange ? (
        <span className="flex">
          {isFree ? null : (
            <Button
              variant="ghost"
              size="iconSm"
              className="size-7 max-lg:hidden"
              aria-label={`Copy ${weekdayName(weekday)} to other days`}
              onClick={() => onCopyDay(weekday)}
            >
              <Copy aria-hidden="true" />
            </Button>
          )}
          <Button
            variant="ghost"
            size="iconSm"
            className="size-7"
            aria-label={`Add hours on ${weekdayName(weekday)}`}
            onClick={() => onAdd(weekday)}
          >
            <Plus aria-hidden="true" />
          </Button>
        </span>
      ) : null}
    </div>
  );
}
