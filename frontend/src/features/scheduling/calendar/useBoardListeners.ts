import { type RefObject, useEffect, useEffectEvent } from 'react';

export interface BoardListeners {
  keydown: (event: KeyboardEvent) => void;
  pointerdown: (event: PointerEvent) => void;
  pointermove: (event: PointerEvent) => void;
  pointerup: (event: PointerEvent) => void;
  pointercancel: (event: PointerEvent) => void;
  pointerleave: (event: PointerEvent) => void;
  click: (event: MouseEvent) => void;
}

/** Hears what happens anywhere on a board, so that its thousand elements need no listeners of their own. */
export function useBoardListeners(board: RefObject<HTMLElement | null>, listeners: BoardListeners): void {
  const keydown = useEffectEvent(listeners.keydown);
  const pointer = useEffectEvent((event: PointerEvent) => {
    if (isPointer(event.type)) listeners[event.type](event);
  });
  const click = useEffectEvent(listeners.click);
  useEffect(() => {
    const box = board.current;
    const gone = new AbortController();
    const { signal } = gone;
    box?.addEventListener('keydown', event => keydown(event), { signal });
    box?.addEventListener('click', event => click(event), { signal });
    for (const name of POINTER) box?.addEventListener(name, event => pointer(event), { signal });
    return () => gone.abort();
  }, [board]);
}

const POINTER = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave'] as const;
const isPointer = (type: string): type is (typeof POINTER)[number] => POINTER.some(name => name === type);
