import { minutesIn, pixels } from './measures.ts';

/** Where the columns lie in the body of a board, in pixels. Measured once per gesture, for measuring makes a layout. */
export interface Frame {
  lefts: readonly number[];
  width: number;
}

const bodyOf = (board: HTMLElement): HTMLElement | null => board.querySelector('[data-body]');

export function frameOf(board: HTMLElement): Frame {
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')];
  return { lefts: columns.map(column => column.offsetLeft), width: columns[0]?.offsetWidth ?? 0 };
}

/** The column at a place of the body; the nearest one beside them. Pure. */
export function columnAt({ lefts }: Frame, x: number): number {
  const next = lefts.findIndex(left => left > x);
  return Math.max(0, (next === -1 ? lefts.length : next) - 1);
}

/** Where a pointer is in the body of the board: pixels from the left, and minutes from its top. */
export function pointIn(board: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top } = bodyOf(board)?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: clientX - left, minute: minutesIn(clientY - top) };
}

interface Mark {
  frame: Frame;
  column: number;
  /** Minutes from the top of the board. */
  from: number;
  minutes: number;
  text: string;
}

/** Puts one of the marks that lie over the columns somewhere, by a transform alone where only its place is another. */
export function moveMark(
  board: HTMLElement,
  name: 'ghost' | 'hover',
  { frame, column, from, minutes, text }: Mark,
): void {
  const mark = board.querySelector<HTMLElement>(`[data-${name}]`);
  if (!mark) return;
  const { style } = mark;
  const [width, height] = [`${frame.width - 4}px`, `${Math.max(pixels(minutes), 14)}px`];
  if (style.width !== width) style.width = width;
  if (style.height !== height) style.height = height;
  if (mark.textContent !== text) mark.textContent = text;
  style.transform = `translate(${(frame.lefts[column] ?? 0) + 2}px, ${pixels(from)}px)`;
  mark.dataset['shown'] = '';
}

export function hideMark(board: HTMLElement, name: 'ghost' | 'hover'): void {
  const mark = board.querySelector<HTMLElement>(`[data-${name}]`);
  if (mark) delete mark.dataset['shown'];
}

const EDGE_PX = 36;
const FASTEST_PX = 14;

/** How far a board scrolls in one frame while something is held near its edge, pixels; the nearer the faster. Pure. */
export function edgePull(at: number, start: number, end: number): number {
  const before = start + EDGE_PX - at;
  const after = at - (end - EDGE_PX);
  if (before > 0) return -Math.min(FASTEST_PX, before / 2);
  return after > 0 ? Math.min(FASTEST_PX, after / 2) : 0;
}
