import { formatTime, formatTimeRange } from '../../../app/time/zone.ts';
import { classes } from '../../../ui/classes.ts';
import type { Span } from './dayGrid.ts';
import type { ColumnModel, PlacedVisit } from './dayModel.ts';
import { HUE_LOOKS, pixels } from './measures.ts';
import { visitStopId } from './stops.ts';
import { doctorName, spokenName } from '../../patients/names.ts';

interface VisitButtonProps {
  placed: PlacedVisit;
  column: ColumnModel;
  /** The row it is drawn from. */
  rowMinute: number;
  window: Span;
  tabIndex: number;
  onFocus: () => void;
  onOpen: () => void;
}

/** Below this height name and time share one line. */
const TWO_LINES_PX = 34;

/** An appointment, as tall as it is long; opens its details. */
export function VisitButton({ placed, column, rowMinute, window, tabIndex, onFocus, onOpen }: VisitButtonProps) {
  const { visit, from, to, lane, lanes } = placed;
  const start = Math.max(from, window.from);
  const height = pixels(Math.min(to, window.to) - start);
  const name = spokenName(visit.patient);
  const range = formatTimeRange(visit.startsAt, visit.endsAt, visit.timezone);
  const tall = height >= TWO_LINES_PX;
  return (
    <button
      type="button"
      data-stop={visitStopId(visit.id)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={onOpen}
      className={classes(
        'absolute z-[6] animate-rise overflow-hidden rounded-md border-l-[3px] px-2 text-left text-xs leading-tight shadow-xs focus-visible:z-[8]',
        tall ? 'flex flex-col py-1' : 'flex items-center gap-1.5',
        HUE_LOOKS[column.hue],
      )}
      style={{
        top: pixels(start - rowMinute) + 1,
        height: height - 2,
        left: `calc(${(lane / lanes) * 100}% + 3px)`,
        width: `calc(${100 / lanes}% - 6px)`,
      }}
    >
      <span className="block max-w-full truncate font-semibold">
        {name}
        <span className="sr-only">, </span>
      </span>
      <span className="block max-w-full shrink-0 truncate tabular-nums">
        {tall ? range : formatTime(visit.startsAt, visit.timezone)}
      </span>
      <span className="sr-only">
        {tall ? '' : ` to ${formatTime(visit.endsAt, visit.timezone)}`}, {doctorName(column.practitioner)}
      </span>
    </button>
  );
}
