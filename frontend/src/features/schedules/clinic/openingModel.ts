import { t } from '../../../language/t.ts';
import type { OpeningWeek } from '../scheduleQueries.ts';
import { fromInput, overlapping, type SessionInput } from '../week/weekModel.ts';

/** Hours of one weekday as they are typed. */
export interface OpenText {
  weekday: number;
  startsAt: string;
  endsAt: string;
}

export const openTexts = ({ hours }: OpeningWeek): OpenText[] =>
  hours.map(({ weekday, startsAtLocal, endsAtLocal }) => ({ weekday, startsAt: startsAtLocal, endsAt: endsAtLocal }));

/** As the API takes them. */
export const openInput = (hours: readonly OpenText[]) =>
  hours.map(({ weekday, startsAt, endsAt }) => ({ weekday, startsAtLocal: startsAt, endsAtLocal: endsAt }));

/** Why the hours cannot be saved; null: they can. */
export function openProblem(hours: readonly OpenText[]): string | null {
  if (hours.some(({ startsAt, endsAt }) => !startsAt || !endsAt)) return t('rules.open.bothTimes');
  const sessions: SessionInput[] = openInput(hours).map(each => ({ ...each, slotMinutes: 60, capacity: 1 }));
  return overlapping(fromInput(sessions)).size > 0 ? t('rules.open.overlap') : null;
}

/** With one more stretch on a weekday: like the day before it, or the usual ones. */
export function withHours(hours: readonly OpenText[], weekday: number): OpenText[] {
  const own = hours.filter(each => each.weekday === weekday);
  const like = hours.find(each => each.weekday === weekday - 1) ?? { startsAt: '08:00', endsAt: '18:00' };
  const added = own.length === 0 ? { ...like, weekday } : { weekday, startsAt: '', endsAt: '' };
  return [...hours, added];
}
