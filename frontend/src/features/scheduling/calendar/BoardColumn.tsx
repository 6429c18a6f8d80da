import { memo } from 'react';
import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import type { ColumnModel, PlacedClosing, PlacedVisit } from './boardModel.ts';
import { HOUR_LINES, pixels } from './measures.ts';
import { VisitBox } from './VisitBox.tsx';

interface BoardColumnProps {
  column: ColumnModel;
  index: number;
  /** Of the board from top to bottom. */
  minutes: number;
}

/** A doctor's day, or a day: ground, working hours, closed time, and the visits on it. */
export const BoardColumn = memo(
  function BoardColumn({ column, index, minutes }: BoardColumnProps) {
    return (
      <div
        data-column={index}
        role="group"
        aria-label={column.title}
        className="relative overflow-clip border-r border-line bg-off-hours [contain:strict] [content-visibility:auto]"
        style={{ gridColumn: index + 2, gridRow: 1, containIntrinsicSize: `auto 160px auto ${pixels(minutes)}px` }}
      >
        {column.sessions.map(({ from, to }) => (
          <div
            key={from}
            className="pointer-events-none absolute inset-x-0 bg-surface"
            style={{ top: pixels(from - column.top), height: pixels(to - from) }}
          />
        ))}
        <div className="pointer-events-none absolute inset-0" style={{ backgroundImage: HOUR_LINES }} />
        {column.closed.map(closing => (
          <ClosedBand key={`${closing.kind} ${closing.from}`} closing={closing} top={column.top} />
        ))}
        {column.visits.map(placed => (
          <Buffers key={placed.visit.id} placed={placed} top={column.top} />
        ))}
        {column.visits.map(placed => (
          <VisitBox key={placed.visit.id} placed={placed} top={column.top} doctor={column.doctor} />
        ))}
      </div>
    );
  },
  (before, after) =>
    before.index === after.index && before.minutes === after.minutes && sameColumn(before.column, after.column),
);

/** Whether two models of a column are drawn alike. */
function sameColumn(one: ColumnModel, other: ColumnModel): boolean {
  return (
    one.top === other.top &&
    one.grid.startMs === other.grid.startMs &&
    one.doctor === other.doctor &&
    alike(one.sessions, other.sessions) &&
    alike(one.closed, other.closed) &&
    one.visits.length === other.visits.length &&
    one.visits.every((visit, index) => samePlaced(visit, other.visits[index]!))
  );
}

const alike = (one: ReadonlyArray<{ from: number; to: number }>, other: ReadonlyArray<{ from: number; to: number }>) =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index]?.from && to === other[index]?.to);

const samePlaced = (one: PlacedVisit, other: PlacedVisit): boolean =>
  one.visit === other.visit && one.lane === other.lane && one.lanes === other.lanes && one.hue === other.hue;

/** The minutes kept free around a visit. */
function Buffers({ placed, top }: { placed: PlacedVisit; top: number }) {
  const { from, to, visit } = placed;
  const { beforeMinutes, afterMinutes } = visit;
  if (beforeMinutes === 0 && afterMinutes === 0) return null;
  return (
    <div
      className="pointer-events-none absolute inset-x-[3px] rounded-md bg-[repeating-linear-gradient(0deg,var(--color-buffer)_0_1px,transparent_1px_4px)]"
      style={{ top: pixels(from - beforeMinutes - top), height: pixels(to - from + beforeMinutes + afterMinutes) }}
    />
  );
}

function ClosedBand({ closing, top }: { closing: PlacedClosing; top: number }) {
  const { from, to, kind, reason } = closing;
  return (
    <div
      className={classes(
        'pointer-events-none absolute inset-x-0 overflow-hidden px-2 pt-1 text-[0.6875rem] leading-tight font-medium text-ink-soft',
        kind === 'ROUND' ? 'hatched-round' : 'hatched',
      )}
      style={{ top: pixels(from - top), height: pixels(to - from) }}
    >
      <span className="sticky top-14 rounded bg-surface/90 px-1 py-0.5">
        {t(`calendar.closed.${kind}`)}
        {reason ? ` · ${t(`calendar.closedFor.${reason}`)}` : ''}
      </span>
    </div>
  );
}
