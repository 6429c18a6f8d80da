import { useCallback, useEffect, useState } from 'react';
import { startBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { useCan } from '../../features/session/SessionContext.tsx';

type ShellDialog = 'search' | 'help';

/** A key pressed while typing, or while a window is open, belongs to that. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.isContentEditable || target?.closest('input, textarea, select')) return false;
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') === null;
}

/** The keys that work on every page of a clinic: `/` search, `b` or `n` new booking, `?` help. */
export function useShellKeys() {
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const mayBook = useCan()('appointment:book');
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => setDialog('search'),
      '?': () => setDialog('help'),
      ...(mayBook ? { b: () => startBooking(), n: () => startBooking() } : {}),
    };
    const onKey = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || !isForThePage(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mayBook]);
  const setOpen = useCallback((name: ShellDialog) => (open: boolean) => setDialog(open ? name : null), []);
  return { dialog, setOpen, openSearch: () => setDialog('search'), openHelp: () => setDialog('help') };
}
