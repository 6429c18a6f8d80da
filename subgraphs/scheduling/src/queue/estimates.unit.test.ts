import { estimate, usualMinutes, type Day } from './estimates.ts';

const NINE = Date.parse('2026-11-23T09:00:00Z');
const at = (minutes: number): number => NINE + minutes * 60_000;
const day = (changes: Partial<Day> = {}): Day => ({
  now: NINE,
  lateUntil: null,
  sessions: [
    { start: at(0), end: at(240) },
    { start: at(300), end: at(480) },
  ],
  usualMinutes: null,
  inConsultation: [],
  ahead: [
    { id: 'a', plannedMinutes: 20 },
    { id: 'b', plannedMinutes: 10 },
    { id: 'c', plannedMinutes: 15 },
  ],
  expected: [],
  ...changes,
});
/** Minutes after nine. */
const starts = (changes?: Partial<Day>): number[] =>
  [...estimate(day(changes)).startsAt.values()].map(start => (start - NINE) / 60_000);

describe('how long a visit usually takes', () => {
  it.each([
    [[10, 20], null],
    [[10, 12, 300], 12],
    [[10, 12, 14, 20], 13],
    [[0.1, 0.2, 0.3], 1],
  ])('after %j minutes is %s', (minutes, usual) => {
    expect(usualMinutes(minutes)).toBe(usual);
  });
});

describe('an estimate', () => {
  it('sees one after another for as long as each was booked, while nothing is known of the practitioner', () => {
    expect(starts()).toEqual([0, 20, 30]);
  });

  it('goes by what the practitioner’s visits usually take, once that is known', () => {
    expect(starts({ usualMinutes: 8 })).toEqual([0, 8, 16]);
  });

  it('begins when whoever is in consultation is done, and now where that should long be so', () => {
    expect(starts({ inConsultation: [{ id: 'x', plannedMinutes: 30, startedAt: at(-10) }] })[0]).toBe(20);
    expect(starts({ inConsultation: [{ id: 'x', plannedMinutes: 30, startedAt: at(-90) }] })[0]).toBe(0);
  });

  it('begins with the day’s work, pauses with it, and sends nobody home after it', () => {
    expect(starts({ now: at(-60) })[0]).toBe(0);
    expect(starts({ now: at(225) })).toEqual([225, 300, 310]);
    expect(starts({ now: at(500) })).toEqual([500, 520, 530]);
  });

  it('moves with a practitioner who is late', () => {
    expect(starts({ lateUntil: at(40) })).toEqual([40, 60, 70]);
    expect(starts({ lateUntil: at(-5) })[0]).toBe(0);
  });

  it('says how late those to come will be, and that those after a pause are on time', () => {
    const expected = [
      { id: 'x', plannedMinutes: 15, startsAt: at(30) },
      { id: 'y', plannedMinutes: 15, startsAt: at(60) },
      { id: 'z', plannedMinutes: 15, startsAt: at(180) },
    ];
    expect(Object.fromEntries(estimate(day({ expected, lateUntil: at(40) })).delayMinutes)).toEqual({
      x: 55,
      y: 40,
      z: 0,
    });
  });
});
