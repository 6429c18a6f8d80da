import { z } from 'zod';
import { ageAt } from '../vitals/age.ts';
import { DESCRIBED, MEASURES, type EnteredMeasure } from '../vitals/measures.ts';
import { observe } from '../vitals/observe.ts';
import { codeIn, concept, worded } from './elements.ts';
import { ignored, reasonAgainst, taken, type ImportPlan, type Reading } from './importPlan.ts';
import type { Resource } from './readBundle.ts';
import { BLOOD_PRESSURE, SYSTEM } from './vocabulary.ts';

const quantity = z.object({ value: z.number(), code: z.string().optional(), unit: z.string().optional() });
const valued = { code: concept, valueQuantity: quantity.optional() };
const shape = z.object({
  ...valued,
  status: z.string(),
  effectiveDateTime: z.iso.datetime({ offset: true }),
  component: z.array(z.object(valued)).optional(),
});
type Valued = Pick<z.infer<typeof shape>, 'code' | 'valueQuantity'>;

const MEASURE_OF = new Map<string, EnteredMeasure>([
  ...MEASURES.map((measure): [string, EnteredMeasure] => [DESCRIBED[measure].loinc, measure]),
  // Saturation by pulse oximetry, as others write it.
  ['59408-5', 'OXYGEN_SATURATION'],
]);

const FINAL = ['final', 'amended', 'corrected'];

/** Adds what was measured to the plan, beside what else was measured at that time. */
export function readVitalSigns(plan: ImportPlan, resource: Resource, now: Date): Reading {
  const { data } = shape.safeParse(resource);
  if (!data) return ignored('MALFORMED');
  const loinc = codeIn(data.code, SYSTEM.loinc);
  const summary = worded(data.code) ?? loinc ?? null;
  if (!FINAL.includes(data.status)) return ignored('NOT_FINAL', summary);
  if (loinc === undefined) return ignored('CODE_SYSTEM_UNKNOWN', summary);
  if (loinc === DESCRIBED.BODY_MASS_INDEX.loinc) return ignored('COMPUTED', summary);
  const read = (loinc === BLOOD_PRESSURE.code ? (data.component ?? []) : [data]).map(measureOf);
  const measures = read.filter(each => each !== null);
  if (measures.length === 0 || measures.length < read.length) return ignored('CODE_UNKNOWN', summary);
  return addMeasures(plan, { takenAt: new Date(data.effectiveDateTime), measures }, now);
}

type Measures = ImportPlan['vitalSigns'][number];

function measureOf({ code, valueQuantity }: Valued): Measures['measures'][number] | null {
  const measure = MEASURE_OF.get(codeIn(code, SYSTEM.loinc) ?? '');
  if (!measure || !valueQuantity) return null;
  // What has no unit is of none that a measure has: nobody guesses between pounds and kilograms.
  return { measure, value: valueQuantity.value, unit: valueQuantity.code ?? valueQuantity.unit ?? '' };
}

function addMeasures(plan: ImportPlan, { takenAt, measures }: Measures, now: Date): Reading {
  const summary = measures.map(({ measure, value, unit }) => `${measure} ${value} ${unit ?? ''}`.trim()).join(', ');
  if (takenAt > now) return ignored('TAKEN_IN_THE_FUTURE', summary);
  const age = ageAt(plan.person.birthDate, takenAt);
  if (age.days < -1) return ignored('TAKEN_BEFORE_BIRTH', summary);
  const beside = plan.vitalSigns.find(
    other => other.takenAt.getTime() === takenAt.getTime() && !other.measures.some(sameAs(measures)),
  );
  const reason = reasonAgainst([], () => observe([...(beside?.measures ?? []), ...measures], age));
  if (reason) return ignored(reason, summary);
  if (beside) beside.measures.push(...measures);
  else plan.vitalSigns.push({ takenAt, measures });
  return taken(summary);
}

const sameAs =
  (measures: Measures['measures']) =>
  ({ measure }: Measures['measures'][number]): boolean =>
    measures.some(other => other.measure === measure);
