import type { DatedWork, WeeklyHours, WeeklyWork, WorkPattern } from './diary.ts';
import type { Interval } from './interval.ts';
import { dateOf, dayOf, minutesOf, weekdayOf, type LocalHours } from './localTime.ts';
import { clockOf, type ZoneClock } from './zoneClock.ts';

/** A stretch of work, cut into times that can be booked. */
export interface Session extends Interval {
  slotMinutes: number;
  capacity: number;
}

/** Days since 1970-01-01, both ends included. */
export interface Days {
  first: number;
  last: number;
}

interface Hours {
  from: number;
  until: number;
}

interface Work extends Hours {
  slotMinutes: number;
  capacity: number;
}

/**
 * The stretches of work that begin on some local days, earliest first. A dated hour stands instead of all weekly ones of
 * its date. A stretch across midnight belongs to the day it begins; one that a clock change leaves nothing of is gone. Pure.
 * @source SCH-02, SCH-26
 */
export function sessionsOn({ zone, weekly, dated }: WorkPattern, days: Days): Session[] {
  const clock = clockOf(zone, days.first, days.last);
  const usual = byWeekday(weekly, workOf);
  const special = byDate(dated);
  const sessions: Session[] = [];
  for (let day = days.first; day <= days.last; day++) {
    const work = special?.get(dateOf(day)) ?? inEffect(usual[weekdayOf(day)]!, day);
    for (const { from, until, slotMinutes, capacity } of work) {
      const session = { ...stretch(clock, day, { from, until }), slotMinutes, capacity };
      if (session.start < session.end) sessions.push(session);
    }
  }
  return inOrder(sessions) ? sessions : sessions.sort((one, other) => one.start - other.start);
}

/** When a weekly pattern holds, as instants. Pure. */
export function hoursOn(weekly: readonly WeeklyHours[], zone: string, days: Days): Interval[] {
  const clock = clockOf(zone, days.first, days.last);
  const usual = byWeekday(weekly, minutesOf);
  const stretches: Interval[] = [];
  for (let day = days.first; day <= days.last; day++)
    for (const hours of inEffect(usual[weekdayOf(day)]!, day)) stretches.push(stretch(clock, day, hours));
  return stretches;
}

/** Local hours of a day as instants. Pure. */
export const stretch = (clock: ZoneClock, day: number, { from, until }: Hours): Interval => ({
  start: clock.at(day, from),
  end: clock.at(day, until),
});

type Dated<Row> = Row & { first: number; end: number };

/** Index 1 is Monday; each weekday's hours by the time they begin. */
function byWeekday<Row extends WeeklyHours, Kept extends Hours>(
  rows: readonly Row[],
  read: (row: Row) => Kept,
): Dated<Kept>[][] {
  const weekdays: Dated<Kept>[][] = [[], [], [], [], [], [], [], []];
  for (const row of rows)
    weekdays[row.weekday]!.push({
      ...read(row),
      first: dayOf(row.effectiveFrom),
      end: row.effectiveUntil === null ? Infinity : dayOf(row.effectiveUntil),
    });
  for (const hours of weekdays) hours.sort((one, other) => one.from - other.from);
  return weekdays;
}

const inEffect = <Kept>(hours: readonly Dated<Kept>[], day: number): readonly Dated<Kept>[] =>
  hours.every(({ first, end }) => first <= day && day < end)
    ? hours
    : hours.filter(({ first, end }) => first <= day && day < end);

function byDate(dated: readonly DatedWork[]): Map<string, Work[]> | null {
  if (dated.length === 0) return null;
  const dates = new Map<string, Work[]>();
  for (const row of dated) {
    const work = dates.get(row.onDate) ?? [];
    const { startsAtLocal, endsAtLocal } = row;
    if (startsAtLocal !== null && endsAtLocal !== null) work.push(workOf({ ...row, startsAtLocal, endsAtLocal }));
    dates.set(row.onDate, work);
  }
  return dates;
}

const workOf = (row: LocalHours & Pick<WeeklyWork, 'slotMinutes' | 'capacity'>): Work => ({
  ...minutesOf(row),
  slotMinutes: row.slotMinutes,
  capacity: row.capacity ?? 1,
});

const inOrder = (sessions: readonly Session[]): boolean =>
  sessions.every(({ start }, index) => index === 0 || sessions[index - 1]!.start <= start);
