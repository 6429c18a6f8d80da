import { fitsWish, inFairOrder } from './fit.ts';

const ZONE = 'America/New_York';
/** A Monday of standard time. */
const at = (time: string, minutes = 30, date = '2026-11-23') => {
  const start = Date.parse(`${date}T${time}:00-05:00`);
  return { start, end: start + minutes * 60_000 };
};
const wish = (changes: object = {}) => ({
  practitionerId: null,
  fromDate: '2026-11-20',
  untilDate: '2026-11-27',
  weekdays: null,
  startsAtLocal: null,
  endsAtLocal: null,
  ...changes,
});

describe('a time', () => {
  it.each([
    ['of the days asked for', {}, at('09:00'), true],
    ['late on the last day, by the clinic’s clocks', {}, at('23:00', 30, '2026-11-26'), true],
    ['of the day after', {}, at('00:00', 30, '2026-11-27'), false],
    ['of the day before', {}, at('23:30', 30, '2026-11-19'), false],
    ['of the practitioner asked for', { practitionerId: 'p' }, at('09:00'), true],
    ['of another one', { practitionerId: 'q' }, at('09:00'), false],
    ['of a weekday asked for', { weekdays: [1, 3] }, at('09:00'), true],
    ['of another one', { weekdays: [2, 3] }, at('09:00'), false],
    ['within the hours', { startsAtLocal: '09:00:00', endsAtLocal: '12:00:00' }, at('11:30'), true],
    ['that ends after them', { startsAtLocal: '09:00:00', endsAtLocal: '12:00:00' }, at('11:45'), false],
    ['that begins before them', { startsAtLocal: '09:00:00', endsAtLocal: '12:00:00' }, at('08:45'), false],
  ])('%s fits or not: %j', (_, changes, time, fits) => {
    expect(fitsWish(wish(changes), 'p', time, ZONE)).toBe(fits);
  });
});

describe('a waitlist', () => {
  it('goes by priority, then by who has waited longest', () => {
    const entry = (id: string, day: number, priority: 'URGENT' | 'OTHER' | null = null) => ({
      id,
      priority,
      waitingSince: new Date(Date.UTC(2026, 10, day)),
    });
    const line = [entry('c', 3), entry('a', 1), entry('q', 9, 'OTHER'), entry('b', 3), entry('p', 8, 'URGENT')];
    expect(inFairOrder(line).map(({ id }) => id)).toEqual(['p', 'q', 'a', 'b', 'c']);
  });
});
