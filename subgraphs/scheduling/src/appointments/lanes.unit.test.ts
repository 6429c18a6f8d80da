import fc from 'fast-check';
import { overlap, type Interval } from '../kernel/interval.ts';
import { freeLane, mostAtOnce, rearranged, type Laned } from './lanes.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const visits = fc
  .array(interval, { maxLength: 20 })
  .map(intervals => intervals.map((time, index): Laned => ({ ...time, id: `${index}`, lane: index + 1 })));

const deepest = (intervals: readonly Interval[]): number =>
  Math.max(
    0,
    ...Array.from(
      { length: 100 },
      (_, minute) => intervals.filter(({ start, end }) => start <= minute && minute < end).length,
    ),
  );

describe('places of a session', () => {
  it('gives the lowest place nobody has, and none when all are taken', () => {
    const taken = [
      { id: 'a', start: 0, end: 10, lane: 1 },
      { id: 'b', start: 5, end: 15, lane: 2 },
    ];
    expect(freeLane({ start: 10, end: 20 }, taken, 2)).toBe(1);
    expect(freeLane({ start: 0, end: 5 }, taken, 2)).toBe(2);
    expect(freeLane({ start: 5, end: 10 }, taken, 2)).toBeNull();
  });

  it('counts what is there at once as minute by minute', () => {
    fc.assert(
      fc.property(interval, fc.array(interval, { maxLength: 20 }), (wanted, others) => {
        const during = others.map(other => ({
          start: Math.max(other.start, wanted.start),
          end: Math.min(other.end, wanted.end),
        }));
        expect(mostAtOnce(wanted, others)).toBe(deepest(during));
      }),
    );
  });

  it('arranges visits anew in as few places as there are at once, none twice in one', () => {
    fc.assert(
      fc.property(visits, given => {
        const placed = rearranged(given);
        expect(placed.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        expect(Math.max(0, ...placed.map(({ lane }) => lane))).toBe(deepest(given));
        for (const one of placed)
          for (const other of placed)
            if (one.id !== other.id && one.lane === other.lane) expect(overlap(one, other)).toBe(false);
      }),
    );
  });
});
