import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { snapped } from './useDrawing.ts';
import { HOUR_PX } from './WeekGrid.tsx';
import { moved, type Session, stretched } from './weekModel.ts';

interface Hold {
  kind: 'move' | 'stretch';
  x: number;
  y: number;
  /** Of a day's column. */
  width: number;
}

/** Below this a press is no drag, pixels. */
const THRESHOLD_PX = 4;

/** Drags a session, or its lower edge; where it is let go it is put. Fingers press, and scroll the page. */
export function useBlockDrag(session: Session, onPut: (session: Session) => void) {
  const [hold, setHold] = useState<Hold | null>(null);
  const [shown, setShown] = useState<Session | null>(null);
  const dragged = useRef(false);
  const take = (kind: Hold['kind']) => (event: PointerEvent<HTMLElement>) => {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const column = event.currentTarget.closest('[data-weekday]');
    setHold({ kind, x: event.clientX, y: event.clientY, width: column?.clientWidth ?? 100 });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!hold) return;
    const [right, down] = [event.clientX - hold.x, event.clientY - hold.y];
    if (!dragged.current && Math.hypot(right, down) < THRESHOLD_PX) return;
    dragged.current = true;
    const minutes = snapped((down / HOUR_PX) * 60);
    if (hold.kind === 'stretch') setShown(stretched(session, minutes));
    else setShown(moved(session, { minutes, days: Math.round(right / hold.width) }));
  };
  const letGo = () => {
    if (shown) onPut(shown);
    setHold(null);
    setShown(null);
  };
  const rest = { onPointerMove, onPointerUp: letGo, onPointerCancel: letGo };
  return {
    shown: shown ?? session,
    handlers: {
      onPointerDown: take('move'),
      ...rest,
      /** What was dragged was not pressed. */
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    },
    edge: { onPointerDown: take('stretch'), ...rest },
  };
}
