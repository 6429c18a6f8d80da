import { mondayOf, rangeOf, readCalendarSearch, turned } from './calendarSearch.ts';

describe('the address of a calendar', () => {
  it('says what is shown', () => {
    const search = { date: '2026-11-23', view: 'week', doctors: ['a'], statuses: ['BOOKED'], appointment: 'x' };
    expect(readCalendarSearch(search)).toEqual(search);
  });

  it('loses what it cannot mean, and what goes without saying', () => {
    expect(
      readCalendarSearch({ date: '2026-02-30', view: 'day', doctors: [1], statuses: ['NONE'], patient: 'Maria' }),
    ).toEqual({});
  });
});

describe('the days of a view', () => {
  it('are one, a week from Monday, seven from a date, or the whole weeks of a month', () => {
    expect(rangeOf('day', '2026-11-25')).toEqual({ from: '2026-11-25', days: 1 });
    expect(rangeOf('week', '2026-11-25')).toEqual({ from: '2026-11-23', days: 7 });
    expect(rangeOf('list', '2026-11-25')).toEqual({ from: '2026-11-25', days: 7 });
    expect(rangeOf('month', '2026-11-25')).toEqual({ from: '2026-10-26', days: 42 });
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  });

  it('turn by a day, a week, or to the first of another month', () => {
    expect(turned('day', '2026-12-31', 1)).toBe('2027-01-01');
    expect(turned('week', '2026-11-25', -1)).toBe('2026-11-18');
    expect(turned('month', '2026-01-31', 1)).toBe('2026-02-01');
  });
});
