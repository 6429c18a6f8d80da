import { useEffect, useState } from 'react';
import { create } from 'zustand';

/** Windows of a page that can be opened from any other. */
export type Opening = 'walkIn' | 'waitlistEntry' | 'invitation';

const asked = create<{ opening: Opening | null }>(() => ({ opening: null }));

/** Opens a page's window, at once or as soon as the page is there. */
export const openOn = (opening: Opening): void => asked.setState({ opening });

/** Whether the window is open, and the switch for it; leaving the page closes it. */
export function useOpening(what: Opening): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => asked.getState().opening === what);
  useEffect(() => {
    const take = () => {
      if (asked.getState().opening !== what) return false;
      asked.setState({ opening: null });
      return true;
    };
    take();
    return asked.subscribe(() => {
      if (take()) setOpen(true);
    });
  }, [what]);
  return [open, setOpen];
}
