import { create } from 'zustand';
import type { Visit } from '../calendar/calendarQuery.ts';

/** As long as the API lets one take back the last change. */
export const UNDO_MS = 60_000;

type Changed = Pick<Visit, 'id' | 'version'>;

interface Undoable {
  /** Null when the change was not made after all. */
  visit: Promise<Changed | null>;
  /** Milliseconds since the epoch. */
  until: number;
}

const store = create<{ last: Undoable | null }>()(() => ({ last: null }));

/**
 * Keeps the last change of an appointment as one that can be taken back.
 * @param visit as the change left it; a promise while it is on its way, for Ctrl+Z may be faster
 * @param now milliseconds since the epoch
 */
export const keepUndoable = (visit: Changed | Promise<Changed | null>, now: number) =>
  store.setState({ last: { visit: Promise.resolve(visit), until: now + UNDO_MS } });

export const forgetUndoable = () => store.setState({ last: null });

/** Whether there is something to take back. */
export const isUndoable = (now: number): boolean => now < (store.getState().last?.until ?? 0);

/** What is taken back, once; null when there is nothing, or it is too long ago. */
export async function takeUndoable(now: number): Promise<Changed | null> {
  const { last } = store.getState();
  forgetUndoable();
  return last && now < last.until ? last.visit : null;
}
