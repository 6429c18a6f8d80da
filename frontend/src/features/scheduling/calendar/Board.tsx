import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BoardModel, ColumnModel, PlacedVisit } from './boardModel.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { createBoardDrag } from './boardDrag.ts';
import { BoardHeads } from './BoardHeads.tsx';
import { CursorTime } from './CursorTime.tsx';
import type { Place } from './dragModel.ts';
import { gridColumns, pixels } from './measures.ts';
import { NowLine } from './NowLine.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { useBoardKeys } from './useBoardKeys.ts';
import { useBoardListeners } from './useBoardListeners.ts';
import { useBoardPointer } from './useBoardPointer.ts';

export interface BoardActions {
  mayBook: boolean;
  mayMove: (placed: PlacedVisit) => boolean;
  onBook: (column: ColumnModel, minute: number) => void;
  onOpen: (appointmentId: string) => void;
  onMove: (placed: PlacedVisit, place: Place) => void;
  /** Opens a day of several. */
  onDay: (date: string) => void;
}

interface BoardProps {
  model: BoardModel;
  /** Milliseconds since the epoch. */
  now: number;
  label: string;
  actions: BoardActions;
  /** Lies over the columns, in their grid. */
  children?: ReactNode;
}

/**
 * Days side by side. Visits are the only elements of it; free time is ground that is pressed, and a place that the keyboard
 * goes to, so that a full day of twenty doctors stays light (ADR 0045).
 */
export function Board({ model, now, label, actions, children }: BoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const [drag] = useState(createBoardDrag);
  useEffect(() => {
    if (board.current) drag.show({ box: board.current, model, actions });
  });
  const keys = useBoardKeys({ board, model, now, actions, drag });
  const pointer = useBoardPointer({ board, model, now, actions, drag });
  useBoardListeners(board, { ...pointer, keydown: keys.onKeyDown });
  useScrollToNow(board, model, now);
  const template = { gridTemplateColumns: gridColumns(model.columns.length) };
  return (
    <div
      ref={board}
      role="application"
      aria-label={label}
      className="relative max-h-[calc(100dvh-17.5rem)] overflow-auto overscroll-contain rounded-card border border-line bg-surface shadow-card select-none sm:max-h-[calc(100dvh-13rem)] md:max-h-[calc(100dvh-10.5rem)]"
    >
      <BoardHeads columns={model.columns} template={template} onDay={actions.onDay} />
      <div className="relative grid min-w-fit" style={{ ...template, height: pixels(model.minutes) }} data-body>
        <TimeAxis model={model} />
        {model.columns.map((column, index) => (
          <BoardColumn key={column.key} column={column} index={index} minutes={model.minutes} />
        ))}
        <NowLine model={model} now={now} />
        <CursorTime cursor={keys.cursor} model={model} onBook={actions.onBook} />
        {children}
        <div
          data-ghost
          aria-hidden="true"
          className="pointer-events-none absolute top-0 left-0 z-[12] hidden overflow-hidden rounded-md border-2 border-primary bg-primary-soft/90 px-2 py-0.5 text-xs font-semibold text-primary-deep shadow-pop will-change-transform data-shown:block"
        />
        <div
          data-hover
          aria-hidden="true"
          className="pointer-events-none absolute top-0 left-0 z-[3] hidden rounded bg-primary-soft px-2 text-xs leading-5 font-medium text-primary-deep will-change-transform data-shown:block"
        />
      </div>
      <p role="status" data-announce className="sr-only" />
    </div>
  );
}

/** Shows the present a third from the top when a range with today is opened. */
function useScrollToNow(board: React.RefObject<HTMLDivElement | null>, model: BoardModel, now: number): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    const box = board.current;
    const first = model.columns[0];
    if (!box || !first || done.current === first.grid.date) return;
    done.current = first.grid.date;
    const today = model.columns.find(({ grid }) => now >= grid.startMs && now < grid.startMs + grid.minutes * 60_000);
    const minute = today ? (now - today.grid.startMs) / 60_000 - today.top : 0;
    box.scrollTo({ top: minute > 0 && minute < model.minutes ? pixels(minute) - box.clientHeight / 3 : 0 });
  }, [board, model, now]);
}
