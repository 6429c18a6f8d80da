import { dayGrid, hourMarks, instantAt, minuteOf, spanOf } from './dayGrid.ts';

describe('a day of a clinic', () => {
  it('places a visit by the minutes since local midnight', () => {
    const grid = dayGrid('2026-11-21', 'America/New_York');
    expect(grid.minutes).toBe(1440);
    expect(minuteOf(grid, '2026-11-21T14:30:00Z')).toBe(9.5 * 60);
  });

  it('places a visit in a half-hour zone', () => {
    const grid = dayGrid('2026-11-21', 'Asia/Kolkata');
    expect(minuteOf(grid, '2026-11-21T03:45:00Z')).toBe(9.25 * 60);
    expect(hourMarks(grid).map(({ minute }) => minute)).toEqual(Array.from({ length: 24 }, (_, hour) => hour * 60));
  });

  it('has 23 hours when the clocks go forward, and no mark for the missing one', () => {
    const grid = dayGrid('2026-03-08', 'America/New_York');
    expect(grid.minutes).toBe(23 * 60);
    expect(hourMarks(grid).map(({ hour }) => hour)).not.toContain(2);
    // 10:00 EDT is 14:00Z; only nine hours passed since midnight.
    expect(minuteOf(grid, '2026-03-08T14:00:00Z')).toBe(9 * 60);
  });

  it('has 25 hours when the clocks go back, and keeps the doubled hour apart', () => {
    const grid = dayGrid('2026-11-01', 'America/New_York');
    expect(grid.minutes).toBe(25 * 60);
    expect(hourMarks(grid).filter(({ hour }) => hour === 1)).toHaveLength(2);
    expect(minuteOf(grid, '2026-11-01T05:30:00Z')).toBe(90);
    expect(minuteOf(grid, '2026-11-01T06:30:00Z')).toBe(150);
  });

  it('follows a change of the clocks by half an hour', () => {
    const grid = dayGrid('2026-04-05', 'Australia/Lord_Howe');
    expect(grid.minutes).toBe(24.5 * 60);
    expect(hourMarks(grid).at(-1)).toMatchObject({ hour: 23, minute: 23.5 * 60 });
  });

  it('finds the instant of a place again', () => {
    const grid = dayGrid('2026-11-01', 'America/New_York');
    expect(minuteOf(grid, instantAt(grid, 615))).toBe(615);
  });

  it('cuts a visit at midnight', () => {
    const grid = dayGrid('2026-11-21', 'America/New_York');
    const visit = { startsAt: '2026-11-22T04:30:00Z', endsAt: '2026-11-22T05:30:00Z' };
    expect(spanOf(grid, visit)).toEqual({ from: 1410, to: 1440 });
  });
});
