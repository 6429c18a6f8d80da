import { t } from '../../language/t.ts';
import type { Measure } from './chartQueries.ts';
import { unitOf, type UnitSystem } from './vitalWords.ts';
import type { Wrong } from './useEntryForm.ts';

export const ENTERED = [
  'TEMPERATURE',
  'PULSE',
  'SYSTOLIC_PRESSURE',
  'DIASTOLIC_PRESSURE',
  'RESPIRATORY_RATE',
  'OXYGEN_SATURATION',
  'HEIGHT',
  'WEIGHT',
  'HEAD_CIRCUMFERENCE',
] as const satisfies Measure[];

export type Entered = (typeof ENTERED)[number];

export interface VitalFields extends Record<Entered, string> {
  /** Local date and time in the clinic's zone; both empty: now. */
  date: string;
  time: string;
  system: UnitSystem;
}

export const newVitals = (system: UnitSystem): VitalFields => ({
  TEMPERATURE: '',
  PULSE: '',
  SYSTOLIC_PRESSURE: '',
  DIASTOLIC_PRESSURE: '',
  RESPIRATORY_RATE: '',
  OXYGEN_SATURATION: '',
  HEIGHT: '',
  WEIGHT: '',
  HEAD_CIRCUMFERENCE: '',
  date: '',
  time: '',
  system,
});

/** A number as people write it, with point or comma; null when it is none. */
export function numberIn(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** What is wrong with vital signs before the server is asked. Pure. */
export function vitalProblems(fields: VitalFields): Wrong<VitalFields> {
  const wrong: Wrong<VitalFields> = {};
  for (const measure of ENTERED)
    if (fields[measure].trim() && numberIn(fields[measure]) === null) wrong[measure] = t('chart.vital.number');
  if (ENTERED.every(measure => !fields[measure].trim())) wrong.TEMPERATURE = t('chart.vital.one');
  const [upper, lower] = [fields.SYSTOLIC_PRESSURE, fields.DIASTOLIC_PRESSURE].map(text => text.trim());
  if (lower && !upper) wrong.SYSTOLIC_PRESSURE = t('chart.vital.both');
  if (upper && !lower) wrong.DIASTOLIC_PRESSURE = t('chart.vital.both');
  if (fields.date && !fields.time) wrong.time = t('chart.vital.time');
  if (fields.time && !fields.date) wrong.date = t('chart.vital.day');
  return wrong;
}

/** What was filled in, each with the unit it was written in. Pure. */
export const measuresOf = (fields: VitalFields) =>
  ENTERED.flatMap(measure => {
    const value = numberIn(fields[measure]);
    return value === null ? [] : [{ measure, value, unit: unitOf(measure, fields.system).ucum }];
  });

/** Such as "Temperature (°F)". */
export const labelOf = (measure: Entered, system: UnitSystem): string =>
  `${t(`chart.measure.${measure}`)} (${unitOf(measure, system).name})`;
