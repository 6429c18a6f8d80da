import { formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { shownHours } from '../schedules/shownHours.ts';
import { weekdayShort } from '../schedules/weekdays.ts';
import type { Entry } from './waitlistQueries.ts';

/** When somebody wants to come, such as "Nov 23 to Nov 30, Mon Wed, 9:00 AM – 12:00 PM". Pure. */
export function wishInWords({
  from,
  to,
  weekdays,
  startsAtLocal,
  endsAtLocal,
}: Pick<Entry, 'from' | 'to' | 'weekdays' | 'startsAtLocal' | 'endsAtLocal'>): string {
  const days =
    from === to
      ? formatDate(from, 'short')
      : t('waitlist.wish.days', { from: formatDate(from, 'short'), to: formatDate(to, 'short') });
  const on = weekdays ? weekdays.map(weekdayShort).join(' ') : null;
  const hours = startsAtLocal && endsAtLocal ? shownHours(startsAtLocal, endsAtLocal) : null;
  return [days, on, hours].filter(Boolean).join(', ');
}
