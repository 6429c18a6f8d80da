import { type ReactNode, useEffect, useRef } from 'react';

/** How far below the window the mark counts as seen, so that what is earlier is there when it is scrolled to. */
const AHEAD = '600px';

/** The end of what was read: reads on once it comes near the window. Its button does the same for a keyboard. */
export function ReadOnMark({ onSeen, children }: { onSeen: () => void; children: ReactNode }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(), { rootMargin: AHEAD });
    if (mark.current) watcher.observe(mark.current);
    return () => watcher.disconnect();
  }, [onSeen]);
  return (
    <div ref={mark} className="flex justify-center pt-4 print:hidden">
      {children}
    </div>
  );
}
