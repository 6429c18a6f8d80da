import type { BoardModel } from './boardModel.ts';
import { pixels } from './measures.ts';

/** Where the present lies: across the doctors of today, or in today's column of a week. */
export function NowLine({ model, now }: { model: BoardModel; now: number }) {
  const isNow = ({ grid }: BoardModel['columns'][number]) =>
    now >= grid.startMs && now < grid.startMs + grid.minutes * 60_000;
  const first = model.columns.findIndex(isNow);
  const column = model.columns[first];
  if (!column) return null;
  const minute = (now - column.grid.startMs) / 60_000 - column.top;
  if (minute < 0 || minute > model.minutes) return null;
  const count = model.columns.filter(isNow).length;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none relative z-[7]"
      style={{ gridColumn: `${first + 2} / span ${count}`, gridRow: 1 }}
    >
      <div className="absolute inset-x-0 border-t-2 border-danger" style={{ top: pixels(minute) - 1 }}>
        <span className="absolute -top-[5px] -left-1 size-2 rounded-full bg-danger" />
      </div>
    </div>
  );
}
