/** A stretch of work in a usual week, as it is drawn and edited. */
export interface Session {
  /** Tells it from the others while it is edited; the API gives none. */
  key: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Minutes after midnight; `until` passes 1440 when it ends on the next day. */
  from: number;
  until: number;
  slotMinutes: number;
  /** How many visits it holds at once. */
  capacity: number;
}

/** A session as the API tells and takes it; an end no later than the beginning is on the next day. */
export interface SessionInput {
  weekday: number;
  startsAtLocal: string;
  endsAtLocal: string;
  slotMinutes: number;
  capacity: number;
}

export const DAY_MINUTES = 24 * 60;
/** What drags and arrow keys move by. */
export const STEP_MINUTES = 15;
const WEEK_MINUTES = 7 * DAY_MINUTES;
const DEFAULT_MINUTES = 4 * 60;

/** @param time `HH:MM` */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `HH:MM`; a minute past midnight is told by the next day's clock. */
export const timeOf = (minute: number): string => {
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(ofDay / 60), ofDay % 60].map(part => String(part).padStart(2, '0')).join(':');
};

/** Hours of the API as minutes. */
export function minutesOf({ startsAtLocal, endsAtLocal }: Pick<SessionInput, 'startsAtLocal' | 'endsAtLocal'>) {
  const from = minuteOf(startsAtLocal);
  const end = minuteOf(endsAtLocal);
  return { from, until: end > from ? end : end + DAY_MINUTES };
}

export const fromInput = (sessions: readonly SessionInput[]): Session[] =>
  sessions.map(({ weekday, slotMinutes, capacity, ...hours }, index) => ({
    key: `kept-${index}`,
    weekday,
    slotMinutes,
    capacity,
    ...minutesOf(hours),
  }));

export const toInput = (week: readonly Session[]): SessionInput[] =>
  [...week]
    .sort((one, other) => one.weekday - other.weekday || one.from - other.from)
    .map(({ weekday, from, until, slotMinutes, capacity }) => ({
      weekday,
      startsAtLocal: timeOf(from),
      endsAtLocal: timeOf(until),
      slotMinutes,
      capacity,
    }));

/** Whether two weeks hold the same hours. */
export const sameWeek = (one: readonly Session[], other: readonly Session[]): boolean =>
  JSON.stringify(toInput(one)) === JSON.stringify(toInput(other));

export const sessionsOn = (week: readonly Session[], weekday: number): Session[] =>
  week.filter(session => session.weekday === weekday).sort((one, other) => one.from - other.from);

/** A session as it can be: it begins on its day, lasts a step at least and a day at most. */
export function tidy(session: Session): Session {
  const from = Math.max(0, Math.min(DAY_MINUTES - STEP_MINUTES, session.from));
  const until = Math.max(from + STEP_MINUTES, Math.min(from + DAY_MINUTES, session.until));
  return { ...session, from, until };
}

/** Moved over the days and the clock; its length stays. */
export function moved(session: Session, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): Session {
  const weekday = Math.max(1, Math.min(7, session.weekday + days));
  const from = Math.max(0, Math.min(DAY_MINUTES - STEP_MINUTES, session.from + minutes));
  return { ...session, weekday, from, until: from + session.until - session.from };
}

/** With its end moved. */
export const stretched = (session: Session, minutes: number): Session =>
  tidy({ ...session, until: session.until + minutes });

/** The keys of sessions that share time with another; one across Sunday's midnight reaches into Monday. */
export function overlapping(week: readonly Session[]): Set<string> {
  const stretches = week.map(({ key, weekday, from, until }) => ({
    key,
    start: (weekday - 1) * DAY_MINUTES + from,
    end: (weekday - 1) * DAY_MINUTES + until,
  }));
  const keys = new Set<string>();
  for (const one of stretches)
    for (const other of stretches) {
      if (one.key === other.key) continue;
      for (const shift of [0, WEEK_MINUTES, -WEEK_MINUTES])
        if (one.start < other.end + shift && other.start + shift < one.end) keys.add(one.key);
    }
  return keys;
}

/** How many earlier sessions of its day a session lies over: so far it is drawn aside. */
export const depthOf = (session: Session, day: readonly Session[]): number =>
  day.slice(0, day.indexOf(session)).filter(({ from, until }) => from < session.until && session.from < until).length;

/** A new session where somebody pointed: some hours long, or as long as there is room before the next. */
export function sessionAt(week: readonly Session[], at: { key: string; weekday: number; from: number }): Session {
  const next = sessionsOn(week, at.weekday).find(({ from }) => from > at.from);
  const like = week.at(-1) ?? { slotMinutes: 15, capacity: 1 };
  const until = Math.min(at.from + DEFAULT_MINUTES, DAY_MINUTES, next?.from ?? DAY_MINUTES);
  return tidy({ ...at, until, slotMinutes: like.slotMinutes, capacity: like.capacity });
}

/** The first time of a day that a new session could begin, after what there is. */
export function nextFree(week: readonly Session[], weekday: number): number {
  const last = sessionsOn(week, weekday).at(-1);
  return last ? Math.min(last.until + 60, DAY_MINUTES - 60) : 9 * 60;
}

/** The week with some days made like one of them. */
export function copyDay(
  week: readonly Session[],
  { from, to, newKey }: { from: number; to: readonly number[]; newKey: () => string },
): Session[] {
  const others = to.filter(day => day !== from);
  const copies = others.flatMap(weekday => sessionsOn(week, from).map(each => ({ ...each, key: newKey(), weekday })));
  return [...week.filter(({ weekday }) => !others.includes(weekday)), ...copies];
}

/** Working hours a week, in minutes. */
export const minutesOfWeek = (week: readonly Session[]): number =>
  week.reduce((sum, { from, until }) => sum + until - from, 0);

/** How many visits a session has room for, each as long as its times. */
export const visitsOf = ({ from, until, slotMinutes, capacity }: Session): number =>
  Math.floor((until - from) / slotMinutes) * capacity;

const USUAL = { first: 7 * 60, last: 20 * 60 };

/** The hours to draw, whole ones: the usual ones and what the sessions need; all when one crosses midnight. */
export function hoursToDraw(week: readonly Session[], all: boolean): { first: number; last: number } {
  if (all || week.some(({ until }) => until > DAY_MINUTES)) return { first: 0, last: DAY_MINUTES };
  const first = Math.min(USUAL.first, ...week.map(({ from }) => Math.floor(from / 60) * 60));
  const last = Math.max(USUAL.last, ...week.map(({ until }) => Math.ceil(until / 60) * 60));
  return { first, last };
}
