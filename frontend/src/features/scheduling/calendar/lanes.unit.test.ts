import { inLanes } from './lanes.ts';

const span = (from: number, to: number) => ({ from, to });
const placed = (items: Array<{ from: number; to: number }>) =>
  inLanes(items).map(({ from, lane, lanes }) => [from, lane, lanes]);

describe('lanes of a column', () => {
  it('gives the whole width to visits that only touch', () => {
    expect(placed([span(0, 20), span(20, 40)])).toEqual([
      [0, 0, 1],
      [20, 0, 1],
    ]);
  });

  it('puts two overlapping visits side by side', () => {
    expect(placed([span(10, 40), span(0, 30)])).toEqual([
      [0, 0, 2],
      [10, 1, 2],
    ]);
  });

  it('uses a lane again as soon as it is free', () => {
    expect(placed([span(0, 60), span(0, 20), span(20, 40)])).toEqual([
      [0, 0, 2],
      [0, 1, 2],
      [20, 1, 2],
    ]);
  });

  it('does not narrow what comes after the heap', () => {
    expect(placed([span(0, 30), span(10, 30), span(30, 60)]).at(-1)).toEqual([30, 0, 1]);
  });
});
