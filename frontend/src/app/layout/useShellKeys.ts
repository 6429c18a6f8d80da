import { useEffect, useState } from 'react';
import { startBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { useCan } from '../../features/session/SessionContext.tsx';

/** Windows of the frame, of which one at most is open. */
export type ShellDialog = 'palette' | 'help' | 'language' | 'register';

const WINDOWS = '[role="dialog"], [role="alertdialog"]';

const isOpen = (parts: string): boolean => document.querySelector(parts) !== null;

/** A key pressed while typing, or while a window is open, belongs to that. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.isContentEditable || target?.closest('input, textarea, select')) return false;
  return !isOpen(`${WINDOWS}, [role="menu"], [role="listbox"]`);
}

/** Ctrl-K, also while typing in the page: no text comes of it. */
const asksForPalette = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';

/** The keys that work on every page of a clinic: Ctrl-K or `/` search, `b` or `n` new booking, `?` help. */
export function useShellKeys() {
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const mayBook = useCan()('appointment:book');
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => setDialog('palette'),
      '?': () => setDialog('help'),
      ...(mayBook ? { b: () => startBooking(), n: () => startBooking() } : {}),
    };
    const onKey = (event: KeyboardEvent) => {
      if (asksForPalette(event)) {
        event.preventDefault();
        setDialog(open => (open === 'palette' ? null : isOpen(WINDOWS) ? open : 'palette'));
        return;
      }
      const action = actions[event.key];
      if (!action || !isForThePage(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mayBook]);
  return { dialog, open: setDialog, close: () => setDialog(null) };
}
