import type { Age } from './age.ts';
import type { Measure } from './measures.ts';

/** What is expected, inclusive, and from where on it is critical, inclusive as well; null where nothing is said. */
export interface ReferenceRange {
  low: number | null;
  high: number | null;
  criticalLow: number | null;
  criticalHigh: number | null;
}

export type Interpretation = 'CRITICAL_LOW' | 'LOW' | 'NORMAL' | 'HIGH' | 'CRITICAL_HIGH';

/** An age group: everybody below the given age whom no earlier row took. */
interface Row {
  below: { days: number } | { months: number } | { years: number };
  low: number | null;
  high: number | null;
  criticalLow?: number | ((age: Age) => number);
  criticalHigh?: number;
}

const EVER_AFTER = { years: Infinity };

const PULSE: Row[] = [
  { below: { days: 28 }, low: 100, high: 205 },
  { below: { years: 1 }, low: 100, high: 190 },
  { below: { years: 3 }, low: 98, high: 140 },
  { below: { years: 6 }, low: 80, high: 120 },
  { below: { years: 12 }, low: 75, high: 118 },
  { below: { years: 16 }, low: 60, high: 100 },
  { below: EVER_AFTER, low: 60, high: 100, criticalLow: 40, criticalHigh: 131 },
];
const RESPIRATORY_RATE: Row[] = [
  { below: { years: 1 }, low: 30, high: 53 },
  { below: { years: 3 }, low: 22, high: 37 },
  { below: { years: 6 }, low: 20, high: 28 },
  { below: { years: 12 }, low: 18, high: 25 },
  { below: { years: 16 }, low: 12, high: 20 },
  { below: EVER_AFTER, low: 12, high: 20, criticalLow: 8, criticalHigh: 25 },
];
const hypotension = ({ years }: Age): number => 70 + 2 * years - 1;
const SYSTOLIC_PRESSURE: Row[] = [
  { below: { days: 28 }, low: 67, high: 84, criticalLow: 59 },
  { below: { years: 1 }, low: 72, high: 104, criticalLow: 69 },
  { below: { years: 3 }, low: 86, high: 106, criticalLow: hypotension },
  { below: { years: 6 }, low: 89, high: 112, criticalLow: hypotension },
  { below: { years: 10 }, low: 97, high: 115, criticalLow: hypotension },
  { below: { years: 12 }, low: 102, high: 120, criticalLow: 89 },
  { below: { years: 16 }, low: 110, high: 131, criticalLow: 89 },
  { below: EVER_AFTER, low: 101, high: 139, criticalLow: 90, criticalHigh: 180 },
];
const DIASTOLIC_PRESSURE: Row[] = [
  { below: { days: 28 }, low: 35, high: 53 },
  { below: { years: 1 }, low: 37, high: 56 },
  { below: { years: 3 }, low: 42, high: 63 },
  { below: { years: 6 }, low: 46, high: 72 },
  { below: { years: 10 }, low: 57, high: 76 },
  { below: { years: 12 }, low: 61, high: 80 },
  { below: { years: 16 }, low: 64, high: 83 },
  { below: EVER_AFTER, low: 60, high: 89, criticalHigh: 110 },
];
const TEMPERATURE: Row[] = [
  { below: { months: 3 }, low: 35.8, high: 37.9, criticalLow: 35, criticalHigh: 38 },
  { below: { years: 16 }, low: 35.8, high: 38, criticalLow: 35, criticalHigh: 41.5 },
  { below: EVER_AFTER, low: 36.1, high: 38, criticalLow: 35, criticalHigh: 41.5 },
];
const OXYGEN_SATURATION: Row[] = [
  { below: { years: 16 }, low: 92, high: 100, criticalLow: 89 },
  { below: EVER_AFTER, low: 96, high: 100, criticalLow: 91 },
];
const BODY_MASS_INDEX: Row[] = [
  // A child's depends on sex and month of age, which a table of this kind does not tell.
  { below: { years: 18 }, low: null, high: null },
  { below: EVER_AFTER, low: 18.5, high: 24.9 },
];

const TABLES: Partial<Record<Measure, Row[]>> = {
  TEMPERATURE,
  PULSE,
  RESPIRATORY_RATE,
  SYSTOLIC_PRESSURE,
  DIASTOLIC_PRESSURE,
  OXYGEN_SATURATION,
  BODY_MASS_INDEX,
};

const isBelow = (age: Age, { below }: Row): boolean => {
  if ('days' in below) return age.days < below.days;
  return 'months' in below ? age.months < below.months : age.years < below.years;
};

/**
 * What is expected of a measure at an age, awake and at rest. Pure.
 * @returns null where no range depends on age alone: height, weight, and body mass index of children
 * @source Below 16 years: pulse, respiration, pressures and hypotension of Pediatric Advanced Life Support, American Heart
 *   Association 2015; temperature of the Canadian Paediatric Society's statement of 2015 (ear); below 3 months 38 °C as red
 *   in NICE NG143; saturation below 90 % as in WHO's Pocket Book of Hospital Care for Children, 2013. From 16 years: National
 *   Early Warning Score 2, Royal College of Physicians 2017 (critical: what scores 3; temperature, saturation, respiration
 *   and low systolic pressure as a whole), high pressures of ESC/ESH 2018 (from 140/90, grade 3 from 180/110), pulse 60–100.
 *   Body mass index of adults: WHO. From 41.5 °C: hyperpyrexia.
 */
export function referenceRange(measure: Measure, age: Age): ReferenceRange | null {
  const row = TABLES[measure]?.find(candidate => isBelow(age, candidate));
  if (!row || (row.low === null && row.high === null)) return null;
  const { low, high, criticalLow = null, criticalHigh = null } = row;
  return { low, high, criticalLow: typeof criticalLow === 'function' ? criticalLow(age) : criticalLow, criticalHigh };
}

/** How a value lies to its range, as it is shown, to one decimal. Pure. */
export function interpret(value: number, { low, high, criticalLow, criticalHigh }: ReferenceRange): Interpretation {
  const shown = Number(value.toFixed(1));
  if (criticalLow !== null && shown <= criticalLow) return 'CRITICAL_LOW';
  if (criticalHigh !== null && shown >= criticalHigh) return 'CRITICAL_HIGH';
  if (low !== null && shown < low) return 'LOW';
  return high !== null && shown > high ? 'HIGH' : 'NORMAL';
}
