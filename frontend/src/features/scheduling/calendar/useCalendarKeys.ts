import { useEffect, useEffectEvent } from 'react';
import { isForThePage } from '../../../app/layout/useShellKeys.ts';
import { todayIn } from '../../../app/time/zone.ts';
import { type CalendarView, turned } from './calendarSearch.ts';

interface KeyTargets {
  view: CalendarView;
  date: string;
  zone: string;
  goTo: (date: string) => void;
  show: (view: CalendarView) => void;
}

const VIEW_KEYS: Record<string, CalendarView> = { d: 'day', w: 'week', l: 'list', m: 'month' };

/** The calendar's own keys: `d`, `w`, `l` and `m` the views, `t` today, Page Up and Page Down the days around. */
export function useCalendarKeys({ view, date, zone, goTo, show }: KeyTargets): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isForThePage(event)) return;
    const shown = VIEW_KEYS[event.key];
    const target = {
      t: () => todayIn(zone),
      PageUp: () => turned(view, date, -1),
      PageDown: () => turned(view, date, 1),
    };
    if (shown) show(shown);
    else if (event.key === 't' || event.key === 'PageUp' || event.key === 'PageDown') goTo(target[event.key]());
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
