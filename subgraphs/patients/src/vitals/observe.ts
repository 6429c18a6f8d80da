import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Age } from './age.ts';
import { bodyMassIndex, brokenLimits, DESCRIBED, inStoredUnit, type EnteredMeasure, type Measure } from './measures.ts';
import { interpret, referenceRange } from './referenceRange.ts';
import type { Observation } from './vitalSignsTable.ts';

export interface Measured {
  measure: EnteredMeasure;
  value: number;
  /** UCUM; null: the stored one. */
  unit: string | null;
}

interface Problem {
  /** The measure. */
  path: string;
  problem: string;
}

/**
 * What was measured, in stored units, with ranges, marks and the body mass index. Pure.
 * @throws Refusal BAD_USER_INPUT MEASURED_TWICE, UNIT_NOT_OF_MEASURE, NOT_PLAUSIBLE or PRESSURES_REVERSED, with `fields`: the
 *   measures that are wrong
 */
export function observe(measured: readonly Measured[], age: Age): Observation[] {
  const values = new Map<Measure, number>();
  const [twice, units, limits]: [Problem[], Problem[], Problem[]] = [[], [], []];
  for (const { measure, value, unit } of measured) {
    if (values.has(measure)) twice.push({ path: measure, problem: 'is given twice' });
    const stored = inStoredUnit(measure, value, unit);
    if (stored === null) units.push({ path: measure, problem: 'is not taken in this unit' });
    const limit = brokenLimits(measure, stored ?? NaN);
    if (limit && stored !== null)
      limits.push({ path: measure, problem: `must be ${limit.join(' to ')} ${DESCRIBED[measure].unit}` });
    values.set(measure, stored ?? NaN);
  }
  if (twice.length > 0) throw new Refusal('BAD_USER_INPUT', 'MEASURED_TWICE', { fields: twice });
  if (units.length > 0) throw new Refusal('BAD_USER_INPUT', 'UNIT_NOT_OF_MEASURE', { fields: units });
  if (limits.length > 0) throw new Refusal('BAD_USER_INPUT', 'NOT_PLAUSIBLE', { fields: limits });
  const [upper = Infinity, lower = 0] = [values.get('SYSTOLIC_PRESSURE'), values.get('DIASTOLIC_PRESSURE')];
  const reversed = [{ path: 'DIASTOLIC_PRESSURE', problem: 'must be the lower one' }];
  if (lower >= upper) throw new Refusal('BAD_USER_INPUT', 'PRESSURES_REVERSED', { fields: reversed });
  const [height, weight] = [values.get('HEIGHT'), values.get('WEIGHT')];
  if (height && weight) values.set('BODY_MASS_INDEX', bodyMassIndex(height, weight));
  return [...values].map(([measure, value]) => observation(measure, value, age));
}

function observation(measure: Measure, value: number, age: Age): Observation {
  const range = referenceRange(measure, age);
  if (!range) return { measure, value, low: null, high: null, interpretation: null };
  return { measure, value, low: range.low, high: range.high, interpretation: interpret(value, range) };
}
