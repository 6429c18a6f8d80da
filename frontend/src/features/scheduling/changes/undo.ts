import { create } from 'zustand';
import type { Visit } from '../calendar/calendarQuery.ts';

/** As long as the API lets one take back the last change. */
export const UNDO_MS = 60_000;

interface Undoable {
  visit: Pick<Visit, 'id' | 'version'>;
  /** Milliseconds since the epoch. */
  until: number;
}

const store = create<{ last: Undoable | null }>()(() => ({ last: null }));

/** Keeps the last change of an appointment as one that can be taken back. @param now milliseconds since the epoch */
export const keepUndoable = (visit: Undoable['visit'], now: number) =>
  store.setState({ last: { visit, until: now + UNDO_MS } });

/** What Ctrl+Z takes back, once; null when there is nothing, or it is too long ago. */
export function takeUndoable(now: number): Undoable['visit'] | null {
  const { last } = store.getState();
  store.setState({ last: null });
  return last && now < last.until ? last.visit : null;
}
