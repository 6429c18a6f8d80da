/** How a child of the demo grows: age in months, height in cm, weight in kg, head circumference in cm while it is measured. */
const GROWTH: ReadonlyArray<readonly [months: number, height: number, weight: number, head: number | null]> = [
  [0, 48.9, 3.3, 34.7],
  [1, 53.7, 4.2, 37.1],
  [2, 57, 4.9, 38.9],
  [4, 61.4, 6.3, 41.2],
  [6, 65.4, 7.2, 42.7],
  [9, 70.3, 8.7, 44.3],
  [12, 73.8, 9.9, 45.4],
  [15, 77.8, 10.6, 46.3],
  [18, 80.2, 11, 46.9],
  [24, 84.8, 12.2, 47.9],
  [30, 89.6, 13.3, 48.6],
  [36, 93.7, 13.7, 49.1],
  [48, 101.1, 16, null],
  [60, 108.6, 19, null],
  [72, 116.3, 21.1, null],
  [84, 123.8, 23.2, null],
  [96, 130.8, 27.1, null],
  [108, 136.9, 32.5, null],
  [120, 142.5, 36.3, null],
  [132, 148.2, 39.8, null],
  [144, 154.8, 47.1, null],
  [156, 161.4, 56.3, null],
];

/** What was measured of a child so far, at check-ups. Pure. @param months how old the child is */
export const checkUps = (months: number) =>
  GROWTH.filter(([at]) => at < months).map(([at, HEIGHT, WEIGHT, head]) => ({
    months: at,
    values: { HEIGHT, WEIGHT, ...(head !== null && { HEAD_CIRCUMFERENCE: head }) },
  }));

/** Height and weight between two check-ups; of who is older than the last, those of the last. Pure. */
export function grownTo(months: number): { HEIGHT: number; WEIGHT: number } {
  const index = GROWTH.findIndex(([at]) => at > months);
  const [above, below] = [GROWTH.at(index)!, GROWTH.at(index === -1 ? -1 : Math.max(0, index - 1))!];
  const part = above[0] === below[0] ? 0 : (months - below[0]) / (above[0] - below[0]);
  const between = (column: 1 | 2): number =>
    Number((below[column] + part * (above[column] - below[column])).toFixed(1));
  return { HEIGHT: between(1), WEIGHT: between(2) };
}
