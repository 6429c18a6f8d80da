import { type KeyboardEvent, useRef } from 'react';
import { classes } from '../../../ui/classes.ts';
import { t } from '../../../language/t.ts';
import { SessionText } from './SessionText.tsx';
import { spokenSession } from './sessionWords.ts';
import { useBlockDrag } from './useBlockDrag.ts';
import type { WeekEdits } from './WeekGrid.tsx';
import { DAY_MINUTES, moved, type Session, STEP_MINUTES, stretched } from './weekModel.ts';

interface SessionBlockProps {
  session: Session;
  topOf: (minute: number) => number;
  /** How many others it lies over. */
  depth: number;
  edits: WeekEdits;
  onSay: (text: string) => void;
}

/** A session on its day: dragged or moved by arrow keys, pulled longer at its lower edge, pressed to change it. */
export function SessionBlock({ session, topOf, depth, edits, onSay }: SessionBlockProps) {
  const { clashing, mayChange, onOpen, onPut, onRemove } = edits;
  const block = useRef<HTMLButtonElement>(null);
  const { shown, handlers, edge } = useBlockDrag(session, onPut);
  const change = (next: Session) => {
    onPut(next);
    onSay(spokenSession(next));
    // A session that goes to another day is another button there.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-session="${next.key}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      onRemove(session);
      onSay(t('schedules.week.removed', { session: spokenSession(session) }));
      return;
    }
    const next = afterKey(session, event);
    if (!next) return;
    event.preventDefault();
    change(next);
  };
  const clash = clashing.has(session.key);
  const end = Math.min(shown.until, DAY_MINUTES);
  return (
    <button
      ref={block}
      type="button"
      data-session={session.key}
      disabled={!mayChange}
      {...(mayChange ? handlers : {})}
      onKeyDown={onKeyDown}
      onClick={() => onOpen(session)}
      className={classes(
        'absolute right-1 flex touch-manipulation flex-col overflow-hidden rounded-lg border-l-4 px-1.5 py-1 text-left text-xs leading-tight shadow-xs select-none',
        clash ? 'border-danger bg-danger-soft text-danger' : 'border-primary bg-primary-soft text-primary-deep',
        mayChange && 'cursor-grab hover:brightness-97 active:cursor-grabbing',
        shown.until > DAY_MINUTES && 'rounded-b-none',
      )}
      style={{
        top: topOf(shown.from),
        left: `calc(0.25rem + ${Math.min(depth, 2) * 35}%)`,
        height: Math.max(24, topOf(end) - topOf(shown.from) - 1),
        transform:
          shown.weekday === session.weekday ? undefined : `translateX(${(shown.weekday - session.weekday) * 100}%)`,
        zIndex: shown === session ? undefined : 20,
      }}
    >
      <SessionText session={shown} clash={clash} />
      {mayChange ? (
        <span {...edge} aria-hidden="true" className="absolute inset-x-0 bottom-0 h-2 cursor-ns-resize" />
      ) : null}
    </button>
  );
}

function afterKey(session: Session, { key, shiftKey }: KeyboardEvent): Session | null {
  const minutes = { ArrowUp: -STEP_MINUTES, ArrowDown: STEP_MINUTES }[key];
  if (minutes !== undefined) return shiftKey ? stretched(session, minutes) : moved(session, { minutes });
  const days = { ArrowLeft: -1, ArrowRight: 1 }[key];
  return days === undefined || shiftKey ? null : moved(session, { days });
}
