import { type PointerEvent, useState } from 'react';
import { HOUR_PX, type WeekEdits } from './WeekGrid.tsx';
import { sessionAt, STEP_MINUTES, tidy } from './weekModel.ts';

interface Drawn {
  from: number;
  until: number;
}

interface Drawing {
  weekday: number;
  hours: { first: number; last: number };
  edits: WeekEdits;
}

/** Rounds to what sessions begin and end by. */
export const snapped = (minutes: number): number => Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;

/** Draws a new session over an empty part of a day; a press without a drag opens its form. Fingers scroll and press. */
export function useDrawing({ weekday, hours, edits: { week, onAdd, onPut } }: Drawing) {
  const [anchor, setAnchor] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const minuteAt = (event: PointerEvent<HTMLElement>) => {
    const { top } = event.currentTarget.getBoundingClientRect();
    const minute = hours.first + ((event.clientY - top) / HOUR_PX) * 60;
    return Math.max(hours.first, Math.min(hours.last, minute));
  };
  const stop = () => {
    setAnchor(null);
    setDrawn(null);
  };
  return {
    drawn,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || event.target !== event.currentTarget) return;
        if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(minuteAt(event));
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (anchor === null || event.pointerType === 'touch') return;
        const [from, until] = [anchor, minuteAt(event)].map(snapped).sort((one, other) => one - other);
        setDrawn(from === until ? null : { from: from!, until: until! });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (anchor === null) return;
        const at = { key: crypto.randomUUID(), weekday, from: drawn?.from ?? Math.floor(anchor / 60) * 60 };
        if (drawn) onPut(tidy({ ...sessionAt(week, at), until: drawn.until }));
        else onAdd(weekday, Math.floor(minuteAt(event) / 60) * 60);
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
