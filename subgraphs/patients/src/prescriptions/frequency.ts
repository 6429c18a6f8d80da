/** How often a dose is taken, and how many doses that is a day; null where nobody can reckon it. */
const DOSES_A_DAY = {
  OD: 1,
  MANE: 1,
  NOCTE: 1,
  BD: 2,
  TDS: 3,
  QID: 4,
  Q4H: 6,
  Q6H: 4,
  Q8H: 3,
  Q12H: 2,
  ALTERNATE_DAYS: 1 / 2,
  WEEKLY: 1 / 7,
  STAT: null,
  PRN: null,
} as const;

export type Frequency = keyof typeof DOSES_A_DAY;
export const FREQUENCIES = Object.keys(DOSES_A_DAY) as [Frequency, ...Frequency[]];

interface Course {
  /** In units of the dose. */
  dose: number;
  frequency: Frequency;
  days: number;
}

/**
 * How much is needed for a course, in whole units of the dose, rounded up; a single dose is one dose. Pure.
 * @returns null for what is taken when needed
 */
export function quantityOf({ dose, frequency, days }: Course): number | null {
  if (frequency === 'STAT') return Math.ceil(dose);
  const aDay = DOSES_A_DAY[frequency];
  if (aDay === null) return null;
  // Half of an odd number of days, or a week begun, is a dose more. What floating point adds is no unit.
  return Math.ceil(Math.ceil(aDay * days - 1e-9) * dose - 1e-9);
}
