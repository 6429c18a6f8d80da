import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files that are dropped on an element.
 * @param onDropped null: none are taken
 * @returns whether something is held over it
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  onDropped: ((files: Iterable<File>) => void) | null,
): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent((files: FileList) => onDropped?.(files));
  const taken = onDropped !== null;
  useEffect(() => {
    const place = element.current;
    if (!place || !taken) return;
    const listening = new AbortController();
    const { signal } = listening;
    const enter = (event: DragEvent) => {
      // Otherwise the browser opens the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    place.addEventListener('dragover', enter, { signal });
    place.addEventListener('dragleave', () => setOver(false), { signal });
    place.addEventListener(
      'drop',
      event => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) drop(event.dataTransfer.files);
      },
      { signal },
    );
    return () => listening.abort();
  }, [element, taken]);
  return over;
}
