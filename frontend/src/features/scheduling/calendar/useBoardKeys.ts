import { type RefObject, useEffect, useState } from 'react';
import type { BoardActions } from './Board.tsx';
import type { BoardDrag } from './boardDrag.ts';
import type { BoardModel } from './boardModel.ts';
import { ROW_MINUTES } from './dayGrid.ts';
import { SNAP_MINUTES } from './dragModel.ts';
import { firstStop, moveFrom, type Stop, stopsOf } from './stops.ts';

import { visitIn } from './useBoardPointer.ts';

interface KeysOptions {
  board: RefObject<HTMLDivElement | null>;
  model: BoardModel;
  now: number;
  actions: BoardActions;
  drag: BoardDrag;
}

const ARROWS: Record<string, { columns: number; rows: number }> = {
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
};
const STRETCHES: Record<string, number> = { '+': SNAP_MINUTES, '=': SNAP_MINUTES, '-': -SNAP_MINUTES };

/** What the keyboard does on a board: go from stop to stop, book, open, carry a visit, change its length. */
export function useBoardKeys({ board, model, now, actions, drag }: KeysOptions) {
  const [cursor, setCursor] = useState<Stop | null>(null);
  useEffect(() => {
    if (cursor) board.current?.querySelector<HTMLElement>('[data-cursor]')?.focus();
  }, [board, cursor]);

  const focused = (): HTMLElement | null => {
    const active = document.activeElement;
    return active instanceof HTMLElement && board.current?.contains(active) ? active.closest('[data-visit]') : null;
  };
  const currentStop = (stops: readonly Stop[]): Stop | undefined => {
    const id = focused()?.dataset['visit'];
    if (id) return stops.find(stop => stop.id === id);
    return cursor ? stops.find(stop => stop.id === cursor.id) : undefined;
  };
  const goTo = (stop: Stop) => {
    setCursor(stop.kind === 'time' ? stop : null);
    if (stop.kind === 'visit')
      board.current?.querySelector<HTMLElement>(`[data-visit="${CSS.escape(stop.id)}"]`)?.focus();
  };
  const takeFocused = (): boolean => {
    const element = focused();
    const found = element ? visitIn(model, element) : null;
    return found !== null && drag.take(found.placed, found.column);
  };

  /** @returns whether the key was for the visit in hand */
  const carry = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (!drag.isHolding()) return false;
    const arrow = ARROWS[key];
    if (arrow) drag.step(arrow.columns, arrow.rows * (shiftKey ? SNAP_MINUTES : ROW_MINUTES));
    else if (STRETCHES[key]) drag.stretch(STRETCHES[key]);
    else if (key === 'Enter' || key === ' ') drag.drop();
    else if (key === 'Escape') drag.cancel();
    return true;
  };
  /** @returns whether the key was for the visit in focus */
  const begin = ({ key }: KeyboardEvent): boolean => {
    const stretch = STRETCHES[key];
    if (key !== 'm' && !stretch) return false;
    if (!takeFocused()) return false;
    if (stretch) drag.stretch(stretch);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (carry(event) || begin(event)) return event.preventDefault();
    if (!(event.key in ARROWS) && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const stops = stopsOf(model, now, actions.mayBook);
    const current = currentStop(stops);
    const next = current ? moveFrom(stops, current, event.key) : firstStop(stops, model, now);
    if (next) goTo(next);
  };
  return { cursor, onKeyDown };
}
