import { useEffect, useEffectEvent } from 'react';
import { isForThePage } from '../../../app/layout/useShellKeys.ts';
import { addDays, todayIn } from '../../../app/time/zone.ts';

/** The calendar's own keys: `t` today, Page Up and Page Down for the days around. */
export function useCalendarKeys(date: string, zone: string, goTo: (date: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isForThePage(event)) return;
    const targets: Record<string, () => string> = {
      t: () => todayIn(zone),
      PageUp: () => addDays(date, -1),
      PageDown: () => addDays(date, 1),
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    goTo(target());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
