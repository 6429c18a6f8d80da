import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { freeTimes } from './freeTimes.ts';
import { dateOf, DAY, DAY_MINUTES, dayOf } from './localTime.ts';
import { diaryAround, wantedAround, YEARS } from './testing/arbitraries.ts';
import { freeMinuteByMinute, world } from './testing/minuteByMinute.ts';
import { clockOf } from './zoneClock.ts';

const FIRST = Date.UTC(YEARS.first, 0, 1);
const END = Date.UTC(YEARS.last + 1, 0, 1);

/** The local dates on which a zone's clocks change. */
function changesOf(zone: string): string[] {
  const dates: string[] = [];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(FIRST).toZonedDateTimeISO(zone);
  while ((moment = moment.getTimeZoneTransition('next')) && moment.epochMilliseconds < END)
    dates.push(moment.subtract({ nanoseconds: 1 }).toPlainDate().toString());
  return dates;
}

const zones = Intl.supportedValuesOf('timeZone').map(zone => ({ zone, changes: changesOf(zone) }));
const changing = zones.filter(({ changes }) => changes.length > 0);
const steady = [
  'UTC',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Eucla',
  'Asia/Yangon',
  'Pacific/Marquesas',
  'Pacific/Kiritimati',
].map(zone => ({ zone, changes: ['2026-11-23', '2028-02-28'] }));
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe(`every zone (SEED=${SEED})`, () => {
  it('of which more than a hundred change their clocks from 2024 to 2030', () => {
    expect(changing.length).toBeGreaterThan(100);
    expect(changing.map(({ zone }) => zone)).toEqual(
      expect.arrayContaining([
        'Australia/Lord_Howe',
        'Pacific/Chatham',
        'America/Havana',
        'Africa/Cairo',
        'Africa/Casablanca',
      ]),
    );
  });

  it('reads local times as Temporal does, each half hour of every day of a change', () => {
    const wrong: string[] = [];
    for (const { zone, changes } of changing)
      for (const change of changes) {
        const day = dayOf(change);
        const clock = clockOf(zone, day, day);
        const midnight = Temporal.PlainDate.from(change).toPlainDateTime();
        for (let minute = 15; minute < DAY_MINUTES; minute += 30) {
          const expected = midnight.add({ minutes: minute }).toZonedDateTime(zone).epochMilliseconds;
          if (clock.at(day, minute) !== expected) wrong.push(`${zone} ${change} minute ${minute}`);
        }
        for (const near of [day, day + 1]) {
          const expected = Temporal.PlainDate.from(dateOf(near)).toZonedDateTime(zone).epochMilliseconds;
          if (clock.startOf(near) !== expected) wrong.push(`${zone} ${dateOf(near)} begins`);
        }
      }
    expect(wrong).toEqual([]);
  });

  it('tells the local day and minute of an instant as Temporal does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: FIRST / DAY, max: END / DAY - 1 }),
        fc.nat(DAY_MINUTES - 1),
        ({ zone }, day, minute) => {
          const instant = day * DAY + minute * 60_000;
          const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
          const clock = clockOf(zone, day, day);
          expect(dateOf(clock.dayAt(instant))).toBe(there.toPlainDate().toString());
          expect(clock.minuteAt(instant)).toBe(there.hour * 60 + there.minute);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  it.each([
    ['whose clocks change, every one', changing],
    ['half an hour or three quarters off, and the far ones', steady],
  ])('has the free times that a look at every minute finds, in zones %s', (_, among) => {
    let found = 0;
    for (const [index, { zone, changes }] of among.entries()) {
      const question = fc.constantFrom(...changes).chain(date => fc.tuple(diaryAround(zone, date), wantedAround(date)));
      fc.assert(
        fc.property(question, ([diary, wanted]) => {
          const times = freeTimes(diary, wanted);
          expect(times).toEqual(freeMinuteByMinute(diary, wanted, world(zone, wanted.from, wanted.to)));
          found += times.length;
        }),
        { seed: SEED + index, numRuns: among === steady ? 5 : 1 },
      );
    }
    // What is never free would agree however it was found.
    expect(found).toBeGreaterThan(among.length);
  });
});
