import { NO_POLICY, type Diary } from './diary.ts';
import { fits, openingsOf, workOn } from './openings.ts';

const at = (time: string): number => Date.parse(`2026-11-23T${time}Z`);
const closure = { fromDate: '2026-11-23', untilDate: '2026-11-24', weekdays: null, everyWeeks: 1 };
const hours = { slotMinutes: 30, effectiveFrom: '2026-01-01', effectiveUntil: null };

/** Mondays nine to twelve and twelve to two, but for leave from ten to half past. */
const diary: Diary = {
  zone: 'UTC',
  weekly: [
    { weekday: 1, startsAtLocal: '09:00', endsAtLocal: '12:00', ...hours },
    { weekday: 1, startsAtLocal: '12:00', endsAtLocal: '14:00', ...hours },
  ],
  dated: [],
  opening: null,
  closures: [{ ...closure, startsAtLocal: '10:00', endsAtLocal: '10:30' }],
  elsewhere: [],
  blocked: [],
  visits: [{ start: at('11:00'), end: at('11:30'), afterMinutes: 10 }],
};

describe('workOn', () => {
  it('is the sessions without what is closed, whoever is booked', () => {
    expect(workOn(diary, '2026-11-23')).toEqual([
      { start: at('09:00'), end: at('10:00') },
      { start: at('10:30'), end: at('12:00') },
      { start: at('12:00'), end: at('14:00') },
    ]);
    expect(workOn(diary, '2026-11-24')).toEqual([]);
  });
});

describe('fits', () => {
  const day = { from: '2026-11-23', to: '2026-11-23' };
  const openings = openingsOf(diary, { ...day, visit: null, gridMinutes: null, policy: NO_POLICY, now: at('08:00') });
  const fitting = (start: string, end: string): boolean => fits(openings, { start: at(start), end: at(end) });

  it('takes a time off the grid, of any length, as long as all of it is free', () => {
    expect([fitting('09:07', '09:59'), fitting('10:30', '11:00'), fitting('11:40', '12:00')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([fitting('09:30', '10:01'), fitting('11:39', '12:00'), fitting('10:00', '10:30')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('lets no visit span two sessions, even if they touch, nor reach out of them or begin on another day', () => {
    expect([fitting('11:45', '12:15'), fitting('13:45', '14:01'), fitting('08:59', '09:30')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(fits(openings, { start: at('09:00') + 7 * 86_400_000, end: at('09:30') + 7 * 86_400_000 })).toBe(false);
  });
});
