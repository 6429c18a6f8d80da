import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { LeaveQuestion } from './LeaveQuestion.tsx';

interface Unsaved {
  /** Whether something would be lost now. */
  unsaved: boolean;
  /** Left out where the form stands in a page and is not closed. */
  onClose?: () => void;
  /** Puts what was written aside; left out where a form keeps no drafts. */
  onKeep?: () => void;
  onDiscard?: () => void;
}

interface Guard {
  /** Closes the form, after asking where something would be lost. */
  close: () => void;
  /** Lets go of the page, as once the form is sent. */
  release: () => void;
  /** To be shown among the form's children. */
  question: ReactNode;
}

/** Asks before what was written is lost: by closing the form, by going to another page, or with the browser's tab. */
export function useUnsaved({ unsaved, onClose, onKeep, onDiscard }: Unsaved): Guard {
  const [asking, setAsking] = useState(false);
  const released = useRef(false);
  const holds = () => unsaved && !released.current;
  const blocker = useBlocker({ shouldBlockFn: holds, enableBeforeUnload: holds, withResolver: true });
  const release = () => {
    released.current = true;
  };
  const leave = (before?: () => void) => {
    before?.();
    release();
    setAsking(false);
    onClose?.();
    blocker.proceed?.();
  };
  const stay = () => {
    setAsking(false);
    blocker.reset?.();
  };
  return {
    close: () => (holds() ? setAsking(true) : onClose?.()),
    release,
    question:
      asking || blocker.status === 'blocked' ? (
        <LeaveQuestion
          onStay={stay}
          onDiscard={() => leave(onDiscard)}
          {...(onKeep ? { onKeep: () => leave(onKeep) } : {})}
        />
      ) : null,
  };
}
