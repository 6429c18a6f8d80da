import { memo } from 'react';
import { formatHour } from '../../../app/time/zone.ts';
import { classes } from '../../../ui/classes.ts';
import type { BoardModel } from './boardModel.ts';
import { pixels } from './measures.ts';

/** The full hours at the left, in the clinic's zone. */
export const TimeAxis = memo(function TimeAxis({ model }: { model: BoardModel }) {
  const zone = model.columns[0]?.grid.zone ?? 'UTC';
  return (
    <div aria-hidden="true" className="sticky left-0 z-10 border-r border-line bg-surface">
      {model.hours.map(({ minute, instant }) => (
        <span
          key={minute}
          className={classes(
            'absolute right-2 text-xs leading-none text-ink-faint tabular-nums',
            minute === 0 ? 'mt-1' : '-mt-1.5',
            minute === model.minutes && 'hidden',
          )}
          style={{ top: pixels(minute) }}
        >
          {formatHour(instant, zone)}
        </span>
      ))}
    </div>
  );
});
