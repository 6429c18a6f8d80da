import { CDC_2000 } from './cdc2000.ts';

export type ReferenceSex = keyof typeof CDC_2000;
export const GROWTH_MEASURES = ['WEIGHT', 'HEIGHT', 'HEAD_CIRCUMFERENCE', 'BODY_MASS_INDEX'] as const;
export type GrowthMeasure = (typeof GROWTH_MEASURES)[number];

/** Power, median and coefficient of variation of a distribution. */
export interface Lms {
  l: number;
  m: number;
  s: number;
}
interface AtAge extends Lms {
  months: number;
}

/** Length is measured lying below this age, height standing from it on; CDC's own program changes over here. */
const STANDING_FROM_MONTHS = 24;

const read = new Map<string, AtAge[]>();

/** A published table, read when it is first asked for. */
function tableOf(sex: ReferenceSex, name: keyof (typeof CDC_2000)[ReferenceSex]): AtAge[] {
  const key = `${sex} ${name}`;
  const table = read.get(key) ?? CDC_2000[sex][name].trim().split('\n').map(rowOf);
  read.set(key, table);
  return table;
}

function rowOf(line: string): AtAge {
  const [months = NaN, l = NaN, m = NaN, s = NaN] = line.split(' ').map(Number);
  return { months, l, m, s };
}

/**
 * How a measure is distributed at an age: between two ages of the table L, M and S go straight, as in CDC's program. Pure.
 * @returns null where the reference says nothing: below 24 months of body mass index, above 36 of head circumference, from
 *   240 months on of everything
 */
export function lmsAt(sex: ReferenceSex, measure: GrowthMeasure, months: number): Lms | null {
  // Tables of the standing begin half a month earlier, for what lies between.
  if (measure === 'BODY_MASS_INDEX' && months < STANDING_FROM_MONTHS) return null;
  const lying = measure === 'HEIGHT' && months < STANDING_FROM_MONTHS;
  const table = tableOf(sex, lying ? 'LENGTH' : measure);
  const index = table.findIndex(row => row.months >= months);
  const above = table[index];
  if (!above) return null;
  if (above.months === months) return above;
  const below = table[index - 1];
  if (!below) return null;
  const part = (months - below.months) / (above.months - below.months);
  const between = (key: keyof Lms): number => below[key] + part * (above[key] - below[key]);
  return { l: between('l'), m: between('m'), s: between('s') };
}

/** How many standard deviations a value lies from the median (Cole's LMS method). Pure. */
export const zScore = ({ l, m, s }: Lms, value: number): number =>
  l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s);

/** The value at so many standard deviations from the median. Pure. */
export const valueAtZ = ({ l, m, s }: Lms, z: number): number =>
  l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);

/**
 * Of a hundred, how many lie below so many standard deviations. Pure.
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: right to 0.00002 of a hundred
 */
export function percentileOf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const within = 1 - series * Math.exp(-x * x);
  return 50 * (1 + Math.sign(z) * within);
}

/** The curves that are drawn, by their percentile, with the standard deviations that belong to it. */
export const CURVES = [
  { percentile: 3, z: -1.880794 },
  { percentile: 10, z: -1.281552 },
  { percentile: 25, z: -0.67449 },
  { percentile: 50, z: 0 },
  { percentile: 75, z: 0.67449 },
  { percentile: 90, z: 1.281552 },
  { percentile: 97, z: 1.880794 },
] as const;

const DAYS_IN_MONTH = 30.4375;

/** Age in months, by days as CDC counts it. Pure. @param birthDate ISO 8601 date @param at ISO 8601 instant */
export const monthsOld = (birthDate: string, at: string): number =>
  Math.max(0, Math.floor((Date.parse(at) - Date.parse(birthDate)) / 86_400_000)) / DAYS_IN_MONTH;
