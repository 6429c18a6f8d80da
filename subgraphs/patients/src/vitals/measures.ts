/** What is measured. Body mass index is computed, never entered. */
export const MEASURES = [
  'TEMPERATURE',
  'PULSE',
  'RESPIRATORY_RATE',
  'SYSTOLIC_PRESSURE',
  'DIASTOLIC_PRESSURE',
  'OXYGEN_SATURATION',
  'HEIGHT',
  'WEIGHT',
  'HEAD_CIRCUMFERENCE',
] as const;

export type EnteredMeasure = (typeof MEASURES)[number];
export type Measure = EnteredMeasure | 'BODY_MASS_INDEX';

interface Description {
  /** As in the profile of vital signs of HL7 FHIR R4. */
  loinc: string;
  /** UCUM; what values are stored in. */
  unit: string;
}

export const DESCRIBED: Readonly<Record<Measure, Description>> = {
  TEMPERATURE: { loinc: '8310-5', unit: 'Cel' },
  PULSE: { loinc: '8867-4', unit: '/min' },
  RESPIRATORY_RATE: { loinc: '9279-1', unit: '/min' },
  SYSTOLIC_PRESSURE: { loinc: '8480-6', unit: 'mm[Hg]' },
  DIASTOLIC_PRESSURE: { loinc: '8462-4', unit: 'mm[Hg]' },
  OXYGEN_SATURATION: { loinc: '2708-6', unit: '%' },
  HEIGHT: { loinc: '8302-2', unit: 'cm' },
  WEIGHT: { loinc: '29463-7', unit: 'kg' },
  HEAD_CIRCUMFERENCE: { loinc: '9843-4', unit: 'cm' },
  BODY_MASS_INDEX: { loinc: '39156-5', unit: 'kg/m2' },
};

/** What living people can have; beyond is a slip of the pen. Inclusive, in the stored unit. */
const PLAUSIBLE: Readonly<Record<EnteredMeasure, readonly [number, number]>> = {
  TEMPERATURE: [25, 45],
  PULSE: [20, 300],
  RESPIRATORY_RATE: [3, 120],
  SYSTOLIC_PRESSURE: [40, 300],
  DIASTOLIC_PRESSURE: [15, 200],
  OXYGEN_SATURATION: [40, 100],
  HEIGHT: [25, 260],
  WEIGHT: [0.3, 400],
  HEAD_CIRCUMFERENCE: [20, 80],
};

/** From another UCUM unit to the stored one. */
const CONVERSIONS: Readonly<Record<string, (value: number) => number>> = {
  '[degF]>Cel': fahrenheit => ((fahrenheit - 32) * 5) / 9,
  '[lb_av]>kg': pounds => pounds * 0.45359237,
  '[in_i]>cm': inches => inches * 2.54,
};

/** Two decimals keep a tenth of a degree Fahrenheit, a pound or an inch. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The value in the stored unit, to two decimals; null when the measure is not taken in such a unit. Pure. */
export function inStoredUnit(measure: EnteredMeasure, value: number, unit: string | null): number | null {
  const stored = DESCRIBED[measure].unit;
  if (unit === null || unit === stored) return rounded(value, 2);
  const convert = CONVERSIONS[`${unit}>${stored}`];
  return convert ? rounded(convert(value), 2) : null;
}

/** The limits a value breaks; null when it is plausible. Pure. */
export function brokenLimits(measure: EnteredMeasure, value: number): readonly [number, number] | null {
  const [low, high] = PLAUSIBLE[measure];
  return value >= low && value <= high ? null : [low, high];
}

/** Kilograms per square metre, to one decimal. Pure. */
export const bodyMassIndex = (heightCm: number, weightKg: number): number =>
  rounded(weightKg / (heightCm / 100) ** 2, 1);
