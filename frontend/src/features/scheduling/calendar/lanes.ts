import type { Span } from './dayGrid.ts';

export interface Lane {
  /** Counted from 0. */
  lane: number;
  /** How many stand side by side here. */
  lanes: number;
}

/**
 * Puts stays that overlap side by side, in the order given by their starts; those that only touch do not overlap.
 * @returns the same items with the lane of each; all of one heap of overlaps are equally wide.
 */
export function inLanes<T extends Span>(items: readonly T[]): Array<T & Lane> {
  const sorted = [...items].sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: Array<T & Lane> = [];
  let heap: Array<T & Lane> = [];
  let heapEnd = -Infinity;
  for (const item of sorted) {
    if (item.from >= heapEnd) heap = [];
    const taken = new Set(heap.filter(other => other.to > item.from).map(other => other.lane));
    const entry = { ...item, lane: firstFree(taken), lanes: 1 };
    heap.push(entry);
    placed.push(entry);
    heapEnd = Math.max(...heap.map(({ to }) => to));
    const lanes = Math.max(...heap.map(({ lane }) => lane)) + 1;
    for (const member of heap) member.lanes = lanes;
  }
  return placed;
}

function firstFree(taken: ReadonlySet<number>): number {
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}
