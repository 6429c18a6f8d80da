/** A half-open stretch of time, in milliseconds since the epoch. */
export interface Interval {
  start: number;
  end: number;
}

/** The same time as few stretches that neither touch nor overlap, earliest first; empty ones are gone. Pure. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start);
  const apart: Interval[] = [];
  let last: Interval | undefined;
  for (const { start, end } of sorted) {
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push((last = { start, end }));
  }
  return apart;
}

/** What of a range lies in none of the intervals. Pure. @param apart as `merged` gives them */
export function gapsOf(apart: readonly Interval[], range: Interval): Interval[] {
  const ends = [range.start, ...apart.map(({ end }) => end)];
  const starts = [...apart.map(({ start }) => start), range.end];
  return ends
    .map((end, index) => ({ start: Math.max(end, range.start), end: Math.min(starts[index]!, range.end) }))
    .filter(({ start, end }) => start < end);
}

/** When at least `depth` of the intervals hold at once. Pure. @param depth from 1 on */
export function coveredBy(intervals: readonly Interval[], depth: number): Interval[] {
  if (depth === 1) return merged(intervals);
  const edges = intervals
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.step - other.step);
  const covered: Interval[] = [];
  let holding = 0;
  let since = 0;
  for (const { at, step } of edges) {
    if (step === 1 && holding + 1 === depth) since = at;
    if (step === -1 && holding === depth) covered.push({ start: since, end: at });
    holding += step;
  }
  return merged(covered);
}

/** Whether one interval holds the whole of another. Pure. */
export const holds = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two intervals share time; touching is not sharing. Pure. */
export const overlap = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end;
