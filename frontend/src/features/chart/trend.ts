/** A value at an instant. */
export interface Point {
  /** Milliseconds since the epoch. */
  at: number;
  value: number;
}

export interface Trend {
  /** SVG path of the line. */
  path: string;
  dots: Array<{ x: number; y: number }>;
  /** Top and height of the expected range; null where it is not in sight. */
  band: { y: number; height: number } | null;
}

interface Frame {
  width: number;
  height: number;
  /** Kept free on all sides, so that dots are whole. */
  margin: number;
  /** Whether the frame reaches over all of what is expected, however far from it the values lie. */
  whole?: boolean;
}

/**
 * Places values in a frame, earliest at the left; a value alone, or values all alike, lie in the middle. Pure.
 * @param points earliest first, at least one
 * @param expected what is expected, null where open
 */
export function trendOf(
  points: readonly Point[],
  expected: { low: number | null; high: number | null },
  { width, height, margin, whole = false }: Frame,
): Trend {
  const ends = whole ? [expected.low, expected.high].filter(end => end !== null) : [];
  const values = [...points.map(({ value }) => value), ...ends];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [points[0]!.at, points.at(-1)!.at];
  const place = (part: number, whole: number): number => (whole === 0 ? 0.5 : part / whole);
  const x = (at: number): number => round(margin + place(at - from, to - from) * (width - 2 * margin));
  const y = (value: number): number =>
    round(height - margin - place(value - least, most - least) * (height - 2 * margin));
  const dots = points.map(({ at, value }) => ({ x: x(at), y: y(value) }));
  const top = expected.high === null || most === least ? 0 : clamp(y(expected.high), height);
  const bottom = expected.low === null || most === least ? height : clamp(y(expected.low), height);
  const path = dots.map((dot, index) => `${index === 0 ? 'M' : 'L'}${dot.x} ${dot.y}`).join(' ');
  const stated = expected.low !== null || expected.high !== null;
  return { path, dots, band: stated && most !== least && bottom > top ? { y: top, height: bottom - top } : null };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
