import type { Closure, Diary, Wanted, WeeklyHours, WorkPattern } from '../diary.ts';
import { instantShowing, wallMinutes, type WallMinute } from './wallClock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Stretch {
  start: number;
  end: number;
}

interface Work extends Stretch {
  slotMinutes: number;
  capacity: number;
}

/** For tests: every minute some days around the asked ones, in the diary's zone. */
export function world(zone: string, from: string, to: string): World {
  const first = Date.parse(`${from}T00:00:00Z`);
  const last = Date.parse(`${to}T00:00:00Z`);
  const dates = Array.from({ length: (last - first) / DAY + 5 }, (_, index) =>
    new Date(first + (index - 2) * DAY).toISOString().slice(0, 10),
  );
  return { minutes: wallMinutes(zone, first - 4 * DAY, last + 5 * DAY), dates };
}

export interface World {
  minutes: WallMinute[];
  /** Two days before the asked ones to two days after them. */
  dates: string[];
}

/**
 * For tests: what `freeTimes` promises, by looking at every minute. Slow, and of the kernel it knows the shape of a
 * question alone. Work elsewhere must be told in the diary's own zone.
 */
export function freeMinuteByMinute(diary: Diary, wanted: Wanted, { minutes, dates }: World): Stretch[] {
  const dateOf = new Map(minutes.map(({ instant, date }) => [instant, date]));
  const sessions = workOn(diary, minutes, dates);
  const closed = closedMinutes();
  const found = new Map<number, Stretch>();
  for (const session of sessions) {
    const length = wanted.visit?.minutes ?? session.slotMinutes;
    for (
      let start = session.start;
      start + length * MINUTE <= session.end;
      start += (wanted.gridMinutes ?? session.slotMinutes) * MINUTE
    ) {
      const end = start + length * MINUTE;
      if (!isAllowed(start) || !isFree(start, end, session.capacity)) continue;
      const other = found.get(start);
      if (!other || end < other.end) found.set(start, { start, end });
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);

  function closedMinutes(): Set<number> {
    const away = diary.elsewhere.flatMap(({ travelMinutes = 0, ...pattern }) =>
      workOn(pattern, minutes, dates)
        .filter(({ start, end }) => start < end)
        .map(({ start, end }) => ({ start: start - travelMinutes * MINUTE, end: end + travelMinutes * MINUTE })),
    );
    const open = diary.opening && openOn(diary.opening);
    const shut = diary.closures.flatMap(closure => closedBy(closure));
    const stretches = [...diary.blocked, ...away, ...shut.flatMap(({ hours }) => hours ?? [])];
    const wholeDates = new Set(shut.flatMap(({ hours, date }) => (hours ? [] : [date])));
    const isClosed = ({ instant, date }: WallMinute): boolean =>
      wholeDates.has(date) ||
      stretches.some(stretch => includes(stretch, instant)) ||
      (open !== null && !open.some(hours => includes(hours, instant)));
    return new Set(minutes.filter(isClosed).map(({ instant }) => instant));
  }

  /** Each date a closure holds on, and its hours there; null: all of it. */
  function closedBy(closure: Closure): Array<{ date: string; hours: Stretch | null }> {
    const { fromDate, untilDate, startsAtLocal, endsAtLocal, weekdays, everyWeeks } = closure;
    return dates
      .filter(date => fromDate <= date && date < untilDate)
      .filter(date => weekdays === null || weekdays.includes(weekday(date)))
      .filter(date => weeksBetween(fromDate, date) % everyWeeks === 0)
      .map(date => {
        const whole = startsAtLocal === null || endsAtLocal === null;
        return { date, hours: whole ? null : between(minutes, date, startsAtLocal, endsAtLocal) };
      });
  }

  function openOn(opening: readonly WeeklyHours[]): Stretch[] {
    return dates.flatMap(date =>
      inEffect(opening, date).map(hours => between(minutes, date, hours.startsAtLocal, hours.endsAtLocal)),
    );
  }

  function isAllowed(start: number): boolean {
    const { policy, now } = wanted;
    const date = dateOf.get(start) ?? '';
    if (date < wanted.from || date > wanted.to) return false;
    if (start < now + policy.noticeMinutes * MINUTE) return false;
    if (policy.horizonDays !== null && start > now + policy.horizonDays * DAY) return false;
    const sameDay = diary.visits.filter(visit => !visit.elsewhere && dateOf.get(visit.start) === date);
    return policy.visitsPerDay === null || sameDay.length < policy.visitsPerDay;
  }

  function isFree(start: number, end: number, capacity: number): boolean {
    for (let instant = start; instant < end; instant += MINUTE) if (closed.has(instant)) return false;
    const before = (wanted.visit?.beforeMinutes ?? 0) * MINUTE;
    const after = (wanted.visit?.afterMinutes ?? 0) * MINUTE;
    for (let instant = start - before; instant < end + after; instant += MINUTE) {
      const there = diary.visits.filter(visit => takes(visit, instant));
      if (there.some(({ elsewhere }) => elsewhere) || there.length >= capacity) return false;
    }
    return true;
  }
}

const includes = ({ start, end }: Stretch, instant: number): boolean => start <= instant && instant < end;

const takes = (
  { start, end, beforeMinutes = 0, afterMinutes = 0, travelMinutes = 0 }: Diary['visits'][number],
  instant: number,
): boolean => {
  const leaves = start - beforeMinutes * MINUTE - travelMinutes * MINUTE;
  const isBack = end + afterMinutes * MINUTE + travelMinutes * MINUTE;
  return leaves <= instant && instant < isBack;
};

function workOn({ weekly, dated }: Omit<WorkPattern, 'zone'>, minutes: WallMinute[], dates: string[]): Work[] {
  return dates.flatMap(date => {
    const special = dated.filter(({ onDate }) => onDate === date);
    const rows = special.length > 0 ? special : inEffect(weekly, date);
    return rows.flatMap(({ startsAtLocal, endsAtLocal, slotMinutes, capacity = 1 }) =>
      startsAtLocal === null || endsAtLocal === null
        ? []
        : [{ ...between(minutes, date, startsAtLocal, endsAtLocal), slotMinutes, capacity }],
    );
  });
}

const inEffect = <Row extends WeeklyHours>(rows: readonly Row[], date: string): Row[] =>
  rows.filter(
    row =>
      row.weekday === weekday(date) &&
      row.effectiveFrom <= date &&
      (row.effectiveUntil === null || date < row.effectiveUntil),
  );

function between(minutes: WallMinute[], date: string, startsAt: string, endsAt: string): Stretch {
  const endDate = endsAt > startsAt ? date : new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
  return {
    start: instantShowing(minutes, date, ofDay(startsAt)),
    end: instantShowing(minutes, endDate, ofDay(endsAt)),
  };
}

const ofDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** 1 is Monday. */
const weekday = (date: string): number => new Date(date).getUTCDay() || 7;

const mondayOf = (date: string): number => Date.parse(date) - (weekday(date) - 1) * DAY;

const weeksBetween = (from: string, date: string): number => Math.round((mondayOf(date) - mondayOf(from)) / (7 * DAY));
