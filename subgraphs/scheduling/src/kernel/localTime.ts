/** Local dates as days since 1970-01-01 and local times as minutes after midnight, so that a search counts in numbers. Pure. */

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const DAY_MINUTES = 24 * 60;

/** @param date ISO 8601 local date */
export const dayOf = (date: string): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY;

/** The ISO 8601 date of a day. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday (ISO 8601); 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday-based week a day lies in, counted from the week of 1970-01-01. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** @param time `HH:MM`, or with seconds, which schedules do not have */
export const minuteOf = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);

/** Local hours, which end on the next day when they end no later than they begin. */
export interface LocalHours {
  startsAtLocal: string;
  endsAtLocal: string;
}

/** Minutes after the midnight the hours' day begins with; `until` passes 1440 when they cross the next one. */
export function minutesOf({ startsAtLocal, endsAtLocal }: LocalHours): { from: number; until: number } {
  const from = minuteOf(startsAtLocal);
  const end = minuteOf(endsAtLocal);
  return { from, until: end > from ? end : end + DAY_MINUTES };
}
