import type { BoardActions } from './Board.tsx';
import { type Frame, frameOf, hideMark, moveMark } from './boardGeometry.ts';
import { type BoardModel, type PlacedVisit, timeTextAt } from './boardModel.ts';
import { type Place, movedTo, placeOf, resizedTo, samePlace } from './dragModel.ts';
import { doctorName, spokenName } from '../../patients/names.ts';

/** A visit in somebody's hand, by pointer or keyboard. */
interface Held {
  placed: PlacedVisit;
  origin: Place;
  place: Place;
  frame: Frame;
}

/** The board that is on the screen, and what it shows. */
interface Shown {
  box: HTMLElement;
  model: BoardModel;
  actions: BoardActions;
}

export interface BoardDrag {
  /** Told whenever the board was drawn. */
  show: (shown: Shown) => void;
  isHolding: () => boolean;
  /** Takes a visit up where it lies. @returns false where it may not be moved */
  take: (placed: PlacedVisit, column: number) => boolean;
  /** To a column, and some minutes from where it was taken up. */
  move: (column: number, minutes: number) => void;
  resize: (minutes: number) => void;
  /** Further from where it is now, for the keyboard. */
  step: (columns: number, minutes: number) => void;
  stretch: (minutes: number) => void;
  drop: () => void;
  cancel: () => void;
}

/**
 * Carries a visit over a board. Only one element moves, by a transform, and React draws nothing until it is dropped, so that
 * no frame is lost however many visits there are.
 */
export function createBoardDrag(): BoardDrag {
  let shown: Shown | null = null;
  let held: Held | null = null;
  const put = (placeAfter: (model: BoardModel, held: Held) => Place) => {
    if (!shown || !held) return;
    const place = placeAfter(shown.model, held);
    if (samePlace(held.place, place)) return;
    held.place = place;
    drawGhost(shown, held);
  };
  const release = (): Held | null => {
    const released = held;
    held = null;
    if (shown && released) {
      hideMark(shown.box, 'ghost');
      boxOf(shown.box, released.placed)?.classList.remove('opacity-40');
    }
    return released;
  };
  return {
    show: next => {
      shown = next;
    },
    isHolding: () => held !== null,
    take: (placed, column) => {
      if (!shown?.actions.mayMove(placed)) return false;
      const origin = placeOf(column, placed);
      held = { placed, origin, place: origin, frame: frameOf(shown.box) };
      boxOf(shown.box, placed)?.classList.add('opacity-40');
      drawGhost(shown, held);
      return true;
    },
    move: (column, minutes) => put((model, { origin }) => movedTo(model, origin, column, minutes)),
    resize: minutes => put((model, { origin }) => resizedTo(model, origin, minutes)),
    step: (columns, minutes) => put((model, { place }) => movedTo(model, place, place.column + columns, minutes)),
    stretch: minutes => put((model, { place }) => resizedTo(model, place, minutes)),
    drop: () => {
      const released = release();
      if (released && !samePlace(released.origin, released.place))
        shown?.actions.onMove(released.placed, released.place);
    },
    cancel: () => void release(),
  };
}

const boxOf = (board: HTMLElement, { visit }: PlacedVisit): Element | null =>
  board.querySelector(`[data-visit="${CSS.escape(visit.id)}"]`);

/** Draws the visit where it would come to lie, and says so to who cannot see it. */
function drawGhost({ box, model }: Shown, { placed, place, frame }: Held): void {
  const column = model.columns[place.column];
  if (!column) return;
  const range = `${timeTextAt(column, place.from)} – ${timeTextAt(column, place.to)}`;
  const from = place.from - column.top;
  const text = `${range} ${spokenName(placed.visit.patient)}`;
  moveMark(box, 'ghost', { frame, column: place.column, from, minutes: place.to - place.from, text });
  const announce = box.querySelector('[data-announce]');
  const whose = column.doctor ? `, ${doctorName(column.doctor)}` : '';
  if (announce) announce.textContent = `${range}${whose}`;
}
