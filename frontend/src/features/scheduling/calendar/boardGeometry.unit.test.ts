import { columnAt, edgePull } from './boardGeometry.ts';

describe('where a pointer is', () => {
  const frame = { lefts: [60, 260, 460], width: 200 };

  it('is in the column it stands over, or the nearest one', () => {
    expect([0, 60, 259, 260, 459, 900].map(x => columnAt(frame, x))).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('pulls the board along near an edge, the nearer the faster, and not in the middle', () => {
    expect(edgePull(500, 0, 1000)).toBe(0);
    expect(edgePull(30, 0, 1000)).toBe(-3);
    expect(edgePull(0, 0, 1000)).toBe(-14);
    expect(edgePull(1000, 0, 1000)).toBe(14);
  });
});
