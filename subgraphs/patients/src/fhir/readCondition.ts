import { z } from 'zod';
import { assertCourse, assertNotActiveTwice, conditionInput } from '../problems/condition.ts';
import { diagnosisCodes } from '../problems/diagnosisCodes.ts';
import { codeIn, concept, notes, worded } from './elements.ts';
import { ignored, reasonAgainst, taken, type ImportPlan, type Reading } from './importPlan.ts';
import type { Resource } from './readBundle.ts';
import { SYSTEM } from './vocabulary.ts';

const shape = z.object({
  code: concept,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  category: z.array(concept).optional(),
  onsetDateTime: z.string().optional(),
  abatementDateTime: z.string().optional(),
  note: notes,
});

/** Statuses of FHIR by the three that are kept. */
const STATUS: Record<string, string> = {
  active: 'ACTIVE',
  recurrence: 'ACTIVE',
  relapse: 'ACTIVE',
  inactive: 'INACTIVE',
  remission: 'INACTIVE',
  resolved: 'RESOLVED',
};
const UNSURE = ['entered-in-error', 'refuted', 'unconfirmed', 'provisional', 'differential'];

/** Adds a problem to the plan, by its ICD-10-CM code. */
export function readCondition(plan: ImportPlan, resource: Resource, now: Date): Reading {
  const { data } = shape.safeParse(resource);
  if (!data) return ignored('MALFORMED');
  const summary = worded(data.code);
  // It belongs to a visit, which its practitioner alone records.
  if (data.category?.some(each => codeIn(each, SYSTEM.conditionCategory) === 'encounter-diagnosis'))
    return ignored('AUTHORED_ELSEWHERE', summary);
  const verification = codeIn(data.verificationStatus, SYSTEM.conditionVerification) ?? 'confirmed';
  if (UNSURE.includes(verification)) return ignored('NOT_CONFIRMED', summary);
  const code = codeIn(data.code, SYSTEM.icd10cm);
  if (code === undefined) return ignored('CODE_SYSTEM_UNKNOWN', summary);
  const diagnosis = diagnosisCodes().get(code);
  if (!diagnosis) return ignored('CODE_UNKNOWN', summary);
  const read = conditionInput.safeParse({
    clinicalStatus: STATUS[codeIn(data.clinicalStatus, SYSTEM.conditionClinical) ?? 'active'],
    onsetOn: data.onsetDateTime?.slice(0, 10),
    abatedOn: data.abatementDateTime?.slice(0, 10),
    note: data.note,
  });
  if (!read.data) return ignored('MALFORMED', summary);
  const condition = { ...read.data, code };
  const reason = reasonAgainst(plan.conditions, () => {
    assertCourse(condition, now);
    assertNotActiveTwice(plan.conditions, condition);
  });
  if (reason) return ignored(reason, diagnosis.display);
  plan.conditions.push(condition);
  return taken(`${code} ${diagnosis.display}`);
}
