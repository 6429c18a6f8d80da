import { type RefObject, useRef } from 'react';
import type { BoardActions } from './Board.tsx';
import type { BoardDrag } from './boardDrag.ts';
import { columnAt, edgePull, type Frame, frameOf, hideMark, moveMark, pointIn } from './boardGeometry.ts';
import { type BoardModel, type PlacedVisit, isFreeAt, nowMinuteOf, timeTextAt } from './boardModel.ts';
import { ROW_MINUTES } from './dayGrid.ts';

interface Pressed {
  placed: PlacedVisit;
  column: number;
  mode: 'move' | 'resize';
  x: number;
  y: number;
  /** In the body of the board. */
  columnAtPress: number;
  minuteAtPress: number;
}

interface PointerOptions {
  board: RefObject<HTMLDivElement | null>;
  model: BoardModel;
  now: number;
  actions: BoardActions;
  drag: BoardDrag;
}

/** Less is a press. */
const DRAG_FROM_PX = 4;
/** At the lower end of a visit its length is pulled. */
const HANDLE_PX = 7;
/** Too low to have an end of its own to pull. */
const LEAST_HANDLED_PX = 18;

/** What a pointer does on a board: press a time or a visit, drag a visit, pull its end. One listener for all of them. */
export function useBoardPointer({ board, model, now, actions, drag }: PointerOptions) {
  const pressed = useRef<Pressed | null>(null);
  const dragged = useRef(false);
  const frame = useRef<Frame | null>(null);
  const last = useRef({ clientX: 0, clientY: 0 });

  const follow = (box: HTMLElement) => {
    const press = pressed.current;
    if (!press || !frame.current) return;
    const { x, minute } = pointIn(box, last.current);
    const minutes = minute - press.minuteAtPress;
    if (press.mode === 'resize') drag.resize(minutes);
    else drag.move(press.column + columnAt(frame.current, x) - press.columnAtPress, minutes);
  };
  /** Scrolls while the pointer rests near an edge, frame by frame. */
  const pull = () => {
    const box = board.current;
    if (!box || !drag.isHolding() || !pressed.current) return;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const by = { left: edgePull(last.current.clientX, left, right), top: edgePull(last.current.clientY, top, bottom) };
    if (by.left !== 0 || by.top !== 0) {
      box.scrollBy(by);
      follow(box);
    }
    requestAnimationFrame(pull);
  };

  const pointerdown = (event: PointerEvent) => {
    dragged.current = false;
    const box = board.current;
    const element = visitAt(event.target);
    if (!box || !element || event.button !== 0 || event.pointerType === 'touch') return;
    const found = visitIn(model, element);
    if (!found || !actions.mayMove(found.placed)) return;
    frame.current = frameOf(box);
    const { x, minute } = pointIn(box, event);
    const mode = isAtEnd(element, event) ? 'resize' : 'move';
    const columnAtPress = columnAt(frame.current, x);
    pressed.current = { ...found, mode, x: event.clientX, y: event.clientY, columnAtPress, minuteAtPress: minute };
  };
  const pointermove = (event: PointerEvent) => {
    const box = board.current;
    if (!box) return;
    const press = pressed.current;
    if (!press) return hoverOver(event, box);
    last.current = { clientX: event.clientX, clientY: event.clientY };
    if (!drag.isHolding()) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < DRAG_FROM_PX) return;
      if (!drag.take(press.placed, press.column)) return;
      box.setPointerCapture(event.pointerId);
      dragged.current = true;
      hideMark(box, 'hover');
      requestAnimationFrame(pull);
    }
    follow(box);
  };
  const pointerup = () => {
    if (pressed.current && drag.isHolding()) drag.drop();
    pressed.current = null;
  };
  const pointercancel = () => {
    drag.cancel();
    pressed.current = null;
  };

  const freeTimeAt = (event: MouseEvent, box: HTMLElement) => {
    if (!actions.mayBook || !(event.target instanceof Element) || !event.target.matches('[data-column]')) return null;
    const index = Number(event.target.getAttribute('data-column'));
    const column = model.columns[index];
    if (!column) return null;
    const row = Math.floor(pointIn(box, event).minute / ROW_MINUTES) * ROW_MINUTES;
    const minute = column.top + row;
    return isFreeAt(column, minute, nowMinuteOf(column, now)) ? { index, column, minute } : null;
  };
  const hoverOver = (event: PointerEvent, box: HTMLElement) => {
    const element = visitAt(event.target);
    if (element) element.style.cursor = isAtEnd(element, event) ? 'ns-resize' : '';
    const free = event.pointerType === 'mouse' ? freeTimeAt(event, box) : null;
    if (!free) return hideMark(box, 'hover');
    frame.current = frameOf(box);
    const { index, column, minute } = free;
    const text = `+ ${timeTextAt(column, minute)}`;
    moveMark(box, 'hover', {
      frame: frame.current,
      column: index,
      from: minute - column.top,
      minutes: ROW_MINUTES,
      text,
    });
  };
  const click = (event: MouseEvent) => {
    const box = board.current;
    if (!box || dragged.current) return;
    const id = visitAt(event.target)?.dataset['visit'];
    if (id) return actions.onOpen(id);
    const free = freeTimeAt(event, box);
    if (free) actions.onBook(free.column, free.minute);
  };
  const pointerleave = () => {
    if (board.current) hideMark(board.current, 'hover');
  };
  return { pointerdown, pointermove, pointerup, pointercancel, pointerleave, click };
}

const visitAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-visit]') : null;

/** A drawn visit of the model, and the column it is in. */
export function visitIn(model: BoardModel, element: HTMLElement): { placed: PlacedVisit; column: number } | null {
  const id = element.dataset['visit'];
  for (const [column, { visits }] of model.columns.entries()) {
    const placed = visits.find(({ visit }) => visit.id === id);
    if (placed) return { placed, column };
  }
  return null;
}

function isAtEnd(element: HTMLElement, { clientY }: { clientY: number }): boolean {
  const { bottom, height } = element.getBoundingClientRect();
  return height >= LEAST_HANDLED_PX && bottom - clientY <= HANDLE_PX;
}
