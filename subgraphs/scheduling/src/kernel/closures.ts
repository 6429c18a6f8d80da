import type { Closure, Diary, WorkElsewhere } from './diary.ts';
import { gapsOf, merged, type Interval } from './interval.ts';
import { dayOf, MINUTE, minutesOf, weekdayOf, weekOf } from './localTime.ts';
import { hoursOn, sessionsOn, stretch, type Days } from './sessions.ts';
import { clockOf } from './zoneClock.ts';

/**
 * When no visit may take place, whatever the hours of work: closures, time outside the clinic's opening hours, blocks,
 * and work elsewhere with the road to it. Pure.
 * @returns Not merged, in no order.
 * @source SCH-03, SCH-04, SCH-05
 */
export function closedOn({ zone, opening, closures, elsewhere, blocked }: Diary, days: Days): Interval[] {
  const closed = [...blocked];
  for (const closure of closures) closed.push(...closureOn(closure, zone, days));
  for (const work of elsewhere) closed.push(...awayOn(work, days));
  if (opening) {
    const clock = clockOf(zone, days.first, days.last);
    const range = { start: clock.startOf(days.first), end: clock.startOf(days.last + 3) };
    const open = hoursOn(opening, zone, { first: days.first - 1, last: days.last + 2 });
    closed.push(...gapsOf(merged(open), range));
  }
  return closed;
}

/** When somebody is at work elsewhere, or on the road there or back, around some days. Pure. */
export const awayOn = (work: WorkElsewhere, { first, last }: Days): Interval[] => {
  const road = (work.travelMinutes ?? 0) * MINUTE;
  return sessionsOn(work, { first: first - 2, last: last + 2 }).map(({ start, end }) => ({
    start: start - road,
    end: end + road,
  }));
};

/** The stretches of one closure that can touch some local days. Pure. */
export function closureOn(closure: Closure, zone: string, days: Days): Interval[] {
  const { fromDate, untilDate, startsAtLocal, endsAtLocal, weekdays, everyWeeks } = closure;
  const begin = dayOf(fromDate);
  // A day before may reach in across midnight, as the days' own sessions may reach out.
  const first = Math.max(begin, days.first - 1);
  const last = Math.min(dayOf(untilDate) - 1, days.last + 2);
  if (first > last) return [];
  const clock = clockOf(zone, first, last);
  const hours = startsAtLocal === null || endsAtLocal === null ? null : minutesOf({ startsAtLocal, endsAtLocal });
  const stretches: Interval[] = [];
  for (let day = first; day <= last; day++) {
    if (weekdays && !weekdays.includes(weekdayOf(day))) continue;
    if ((weekOf(day) - weekOf(begin)) % everyWeeks !== 0) continue;
    stretches.push(hours ? stretch(clock, day, hours) : { start: clock.startOf(day), end: clock.startOf(day + 1) });
  }
  return stretches;
}
