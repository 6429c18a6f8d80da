import { openInput, openProblem, withHours } from './openingModel.ts';
import { isPolicy, policyInput, policyText } from './policyModel.ts';

describe('opening hours as they are typed', () => {
  const monday = { weekday: 1, startsAt: '08:00', endsAt: '12:00' };

  it('are added like the day before, and a second time of a day empty', () => {
    expect(withHours([monday], 2)).toEqual([monday, { ...monday, weekday: 2 }]);
    expect(withHours([monday], 1)[1]).toEqual({ weekday: 1, startsAt: '', endsAt: '' });
    expect(withHours([], 5)).toEqual([{ weekday: 5, startsAt: '08:00', endsAt: '18:00' }]);
  });

  it('cannot be saved half typed or overlapping', () => {
    expect(openProblem([{ ...monday, endsAt: '' }])).toBe('Enter both times of each day.');
    expect(openProblem([monday, { ...monday, startsAt: '11:00', endsAt: '13:00' }])).toBe(
      'Some of these hours overlap.',
    );
    expect(openProblem([monday, { ...monday, startsAt: '12:00', endsAt: '13:00' }])).toBeNull();
    expect(openInput([monday])).toEqual([{ weekday: 1, startsAtLocal: '08:00', endsAtLocal: '12:00' }]);
  });
});

describe('a booking policy as it is typed', () => {
  const policy = {
    noticeMinutes: 90,
    horizonDays: 60,
    visitsPerDay: null,
    cancelWindowMinutes: 1440,
    overbooking: 'COUNT' as const,
    overbookLimit: 2,
    noShowAfterMinutes: 20,
    holdMinutes: 10,
    selfBooking: true,
    version: 3,
  };

  it('shows minutes as whole hours, never as fewer than they are, and is given back', () => {
    const typed = policyText({ __typename: 'BookingPolicy', ...policy });
    expect([typed.noticeHours, typed.cancelHours, typed.visitsPerDay]).toEqual(['2', '24', '']);
    const { version: _, ...rest } = policy;
    expect(policyInput(typed)).toEqual({ ...rest, noticeMinutes: 120 });
  });

  it('cannot be saved with a number out of its range; only what may be left empty is', () => {
    const typed = policyText({ __typename: 'BookingPolicy', ...policy });
    expect(isPolicy(typed)).toBe(true);
    expect(isPolicy({ ...typed, noShowMinutes: '' })).toBe(true);
    expect(isPolicy({ ...typed, holdMinutes: '' })).toBe(false);
    expect(isPolicy({ ...typed, visitsPerDay: '0' })).toBe(false);
    expect(isPolicy({ ...typed, cancelHours: '1.5' })).toBe(false);
  });
});
