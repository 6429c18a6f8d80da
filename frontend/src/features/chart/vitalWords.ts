import { locale, t } from '../../language/t.ts';
import type { Measure, Observation } from './chartQueries.ts';

/** Which units people of a country write. */
export type UnitSystem = 'METRIC' | 'US';

/** @param country ISO 3166-1 alpha-2 */
export const unitsOf = (country: string): UnitSystem => (country === 'US' ? 'US' : 'METRIC');

export interface ShownUnit {
  /** As people write it. */
  name: string;
  ucum: string;
  /** From the stored unit. */
  shown: (stored: number) => number;
}

const same = (name: string, ucum: string): ShownUnit => ({ name, ucum, shown: stored => stored });

const METRIC: Record<Measure, ShownUnit> = {
  TEMPERATURE: same('°C', 'Cel'),
  PULSE: same('/min', '/min'),
  RESPIRATORY_RATE: same('/min', '/min'),
  SYSTOLIC_PRESSURE: same('mmHg', 'mm[Hg]'),
  DIASTOLIC_PRESSURE: same('mmHg', 'mm[Hg]'),
  OXYGEN_SATURATION: same('%', '%'),
  HEIGHT: same('cm', 'cm'),
  WEIGHT: same('kg', 'kg'),
  HEAD_CIRCUMFERENCE: same('cm', 'cm'),
  BODY_MASS_INDEX: same('kg/m²', 'kg/m2'),
};

const US: Partial<Record<Measure, ShownUnit>> = {
  TEMPERATURE: { name: '°F', ucum: '[degF]', shown: celsius => (celsius * 9) / 5 + 32 },
  HEIGHT: { name: 'in', ucum: '[in_i]', shown: centimetres => centimetres / 2.54 },
  HEAD_CIRCUMFERENCE: { name: 'in', ucum: '[in_i]', shown: centimetres => centimetres / 2.54 },
  WEIGHT: { name: 'lb', ucum: '[lb_av]', shown: kilograms => kilograms / 0.45359237 },
};

export const unitOf = (measure: Measure, system: UnitSystem): ShownUnit =>
  (system === 'US' ? US[measure] : undefined) ?? METRIC[measure];

/** A stored value as it is read out, without its unit; at most one decimal. */
export const valueIn = (system: UnitSystem, measure: Measure, stored: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, useGrouping: false }).format(
    unitOf(measure, system).shown(stored),
  );

export interface Mark {
  word: string;
  critical: boolean;
}

/** How a value that is not as expected is called; null for one that is, or of which nothing is expected. */
export const markOf = ({ interpretation }: Pick<Observation, 'interpretation'>): Mark | null =>
  interpretation && interpretation !== 'NORMAL'
    ? { word: t(`chart.mark.${interpretation}`), critical: interpretation.startsWith('CRITICAL') }
    : null;
