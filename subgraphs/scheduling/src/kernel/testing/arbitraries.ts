import fc from 'fast-check';
import type { Closure, DatedWork, Diary, Wanted, WeeklyHours, WeeklyWork } from '../diary.ts';

/** For tests: the years whose clock changes are tried. */
export const YEARS = { first: 2024, last: 2030 };

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

const daysFrom = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const pad = (value: number): string => String(value).padStart(2, '0');
const time = (minute: number): string => `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;

/** Half of the time around the hours clocks change at; the end may lie before the beginning, that is on the next day. */
const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 288 }).map(step => (step * 5) % 1440),
  fc.integer({ min: 0, max: 50 }).map(step => (1320 + step * 5) % 1440),
  fc.integer({ min: 0, max: 240 }),
);
const hours = fc
  .tuple(minuteOfDay, minuteOfDay)
  .filter(([from, until]) => from !== until)
  .map(([from, until]) => ({ startsAtLocal: time(from), endsAtLocal: time(until) }));

const offered = fc.record({ slotMinutes: fc.integer({ min: 5, max: 60 }), capacity: fc.integer({ min: 1, max: 3 }) });

const effective = (date: string) =>
  fc.record({
    effectiveFrom: fc.constantFrom('2020-01-01', daysFrom(date, 0), daysFrom(date, 1)),
    effectiveUntil: fc.constantFrom(null, null, daysFrom(date, 1)),
  });

const weeklyHours = (date: string): fc.Arbitrary<WeeklyHours> =>
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), hours, effective(date))
    .map(([weekday, local, when]) => ({ weekday, ...local, ...when }));

const weeklyWork = (date: string): fc.Arbitrary<WeeklyWork> =>
  fc.tuple(weeklyHours(date), offered).map(([weekly, how]) => ({ ...weekly, ...how }));

const datedWork = (date: string): fc.Arbitrary<DatedWork> =>
  fc.tuple(fc.integer({ min: -1, max: 2 }), fc.option(hours), offered).map(([offset, work, how]) => ({
    onDate: daysFrom(date, offset),
    ...(work ?? { startsAtLocal: null, endsAtLocal: null }),
    ...how,
  }));

const closure = (date: string): fc.Arbitrary<Closure> =>
  fc
    .record({
      offset: fc.integer({ min: -21, max: 1 }),
      days: fc.integer({ min: 1, max: 24 }),
      work: fc.option(hours),
      weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 })),
      everyWeeks: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ offset, days, work, weekdays, everyWeeks }) => ({
      fromDate: daysFrom(date, offset),
      untilDate: daysFrom(date, offset + days),
      ...(work ?? { startsAtLocal: null, endsAtLocal: null }),
      weekdays,
      everyWeeks,
    }));

const travelMinutes = fc.constantFrom(0, 0, 25, 61, 480);

const visit = (date: string) =>
  fc
    .record({
      from: fc.integer({ min: -1440, max: 3 * 1440 }),
      minutes: fc.integer({ min: 1, max: 180 }),
      beforeMinutes: fc.constantFrom(0, 0, 5, 17),
      afterMinutes: fc.constantFrom(0, 0, 10, 13),
      elsewhere: fc.constantFrom(false, false, true),
      road: travelMinutes,
    })
    .map(({ from, minutes, road, ...around }) => ({
      start: Date.parse(date) + from * MINUTE,
      end: Date.parse(date) + (from + minutes) * MINUTE,
      ...around,
      ...(around.elsewhere && { travelMinutes: road }),
    }));

const some = <Kind>(of: fc.Arbitrary<Kind>, maxLength: number) => fc.array(of, { maxLength });

/** For tests: any diary whose days around `date` are full of things. */
export const diaryAround = (zone: string, date: string): fc.Arbitrary<Diary> =>
  fc.record({
    zone: fc.constant(zone),
    weekly: fc.array(weeklyWork(date), { minLength: 4, maxLength: 14 }),
    dated: some(datedWork(date), 2),
    opening: fc.option(fc.array(weeklyHours(date), { minLength: 5, maxLength: 12 }), { freq: 3 }),
    closures: some(closure(date), 2),
    elsewhere: some(
      fc.record({
        zone: fc.constant(zone),
        weekly: some(weeklyWork(date), 2),
        dated: some(datedWork(date), 1),
        travelMinutes,
      }),
      1,
    ),
    blocked: some(visit(date), 2),
    visits: some(visit(date), 12),
  });

/** For tests: any question about a day or three from `date` on. */
export const wantedAround = (date: string): fc.Arbitrary<Wanted> =>
  fc.record({
    from: fc.constant(date),
    to: fc.constantFrom(date, daysFrom(date, 1), daysFrom(date, 2)),
    visit: fc.option(
      fc.record({
        minutes: fc.integer({ min: 1, max: 90 }),
        beforeMinutes: fc.constantFrom(0, 5, 15),
        afterMinutes: fc.constantFrom(0, 7, 20),
      }),
    ),
    gridMinutes: fc.option(fc.integer({ min: 1, max: 60 })),
    policy: fc.record({
      noticeMinutes: fc.constantFrom(0, 90),
      horizonDays: fc.constantFrom(null, 1, 30),
      visitsPerDay: fc.constantFrom(null, null, 2, 8),
    }),
    now: fc.integer({ min: -2880, max: 600 }).map(minutes => Date.parse(date) + minutes * MINUTE),
  });
