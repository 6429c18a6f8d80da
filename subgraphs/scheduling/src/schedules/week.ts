import { DAY_MINUTES, minutesOf, type LocalHours } from '../kernel/localTime.ts';
import { overlap } from '../kernel/interval.ts';

/** Over which local dates something holds; the end is exclusive, null is open. */
export interface Effective {
  effectiveFrom: string;
  effectiveUntil: string | null;
}

const FOREVER = '9999-12-31';

/** What new hours take the place of, and what is left of it before and after them. Pure. */
export function displaced<Row extends Effective>(held: readonly Row[], by: Effective): { ended: Row[]; left: Row[] } {
  const ended = held.filter(
    row => row.effectiveFrom < (by.effectiveUntil ?? FOREVER) && by.effectiveFrom < (row.effectiveUntil ?? FOREVER),
  );
  const left = ended
    .flatMap(row => [
      { ...row, effectiveUntil: by.effectiveFrom },
      ...(by.effectiveUntil === null ? [] : [{ ...row, effectiveFrom: by.effectiveUntil }]),
    ])
    .filter(({ effectiveFrom, effectiveUntil }) => effectiveFrom < (effectiveUntil ?? FOREVER));
  return { ended, left };
}

/** Whether something holds on a local date. Pure. */
export const holdsOn = ({ effectiveFrom, effectiveUntil }: Effective, date: string): boolean =>
  effectiveFrom <= date && date < (effectiveUntil ?? FOREVER);

const WEEK = 7 * DAY_MINUTES;

/** Whether two sessions of a week share time; one across Sunday's midnight reaches into Monday. Pure. */
export function weekOverlaps(sessions: readonly (LocalHours & { weekday: number })[]): boolean {
  const hours = sessions.map(({ weekday, ...session }) => {
    const { from, until } = minutesOf(session);
    const midnight = (weekday - 1) * DAY_MINUTES;
    return { start: midnight + from, end: midnight + until };
  });
  const again = hours.map(({ start, end }) => ({ start: start + WEEK, end: end + WEEK }));
  return hours.some((one, index) =>
    [...hours.slice(index + 1), ...again.filter((_, at) => at !== index)].some(other => overlap(one, other)),
  );
}

/** Whether two sessions of one date share time. Pure. */
export const dayOverlaps = (sessions: readonly LocalHours[]): boolean =>
  weekOverlaps(sessions.map(session => ({ ...session, weekday: 1 })));
