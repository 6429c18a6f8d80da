import { trendOf } from './trend.ts';

const FRAME = { width: 100, height: 40, margin: 5 };
const OPEN = { low: null, high: null };
const at = (...values: number[]) => values.map((value, index) => ({ at: index * 1_000, value }));

describe('a trend', () => {
  it('goes from left to right and higher for more', () => {
    expect(trendOf(at(60, 80, 70), OPEN, FRAME)).toEqual({
      path: 'M5 35 L50 5 L95 20',
      dots: [
        { x: 5, y: 35 },
        { x: 50, y: 5 },
        { x: 95, y: 20 },
      ],
      band: null,
    });
  });

  it('keeps the distances between times', () => {
    const points = [
      { at: 0, value: 1 },
      { at: 10, value: 2 },
      { at: 90, value: 3 },
    ];
    expect(trendOf(points, OPEN, FRAME).dots.map(({ x }) => x)).toEqual([5, 15, 95]);
  });

  it('lies in the middle where nothing changes, and for one value alone', () => {
    expect(trendOf(at(70, 70), OPEN, FRAME).dots.map(({ y }) => y)).toEqual([20, 20]);
    expect(trendOf(at(70), { low: 60, high: 100 }, FRAME)).toEqual({
      path: 'M50 20',
      dots: [{ x: 50, y: 20 }],
      band: null,
    });
  });

  it('has a band of what is expected, cut at the frame', () => {
    expect(trendOf(at(60, 80), { low: 65, high: 75 }, FRAME).band).toEqual({ y: 12.5, height: 15 });
    expect(trendOf(at(60, 80), { low: 10, high: 75 }, FRAME).band).toEqual({ y: 12.5, height: 27.5 });
    expect(trendOf(at(60, 80), { low: 100, high: 110 }, FRAME).band).toBeNull();
  });

  it('reaches over all of what is expected where it is asked to', () => {
    const { dots, band } = trendOf(at(60, 80), { low: 100, high: 110 }, { ...FRAME, whole: true });
    expect(band).toEqual({ y: 5, height: 6 });
    expect(dots.map(({ y }) => y)).toEqual([35, 23]);
  });
});
