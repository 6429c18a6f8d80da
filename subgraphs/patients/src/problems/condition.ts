import { z } from 'zod';
import { latestToday } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { CLINICAL_STATUSES, type Condition } from './conditionTable.ts';

const day = z.iso
  .date()
  .nullish()
  .transform(date => date ?? null);

export const conditionInput = z.object({
  clinicalStatus: z.enum(CLINICAL_STATUSES),
  onsetOn: day,
  abatedOn: day,
  note: z
    .string()
    .trim()
    .max(2_000)
    .nullish()
    .transform(text => text || null),
});

export type ConditionInput = z.infer<typeof conditionInput>;

/** The field that is wrong. */
const at = (path: string) => ({ fields: [{ path, problem: 'does not go with the rest' }] });

/**
 * Pure.
 * @throws Refusal BAD_USER_INPUT DATE_IN_THE_FUTURE, ENDS_BEFORE_START, or STILL_ACTIVE when it ended and is active
 */
export function assertCourse({ clinicalStatus, onsetOn, abatedOn }: Omit<ConditionInput, 'note'>, now: Date): void {
  const today = latestToday(now);
  if (onsetOn && onsetOn > today) throw new Refusal('BAD_USER_INPUT', 'DATE_IN_THE_FUTURE', at('onsetOn'));
  if (abatedOn && abatedOn > today) throw new Refusal('BAD_USER_INPUT', 'DATE_IN_THE_FUTURE', at('abatedOn'));
  if (onsetOn && abatedOn && abatedOn < onsetOn)
    throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START', at('abatedOn'));
  if (abatedOn && clinicalStatus === 'ACTIVE') throw new Refusal('BAD_USER_INPUT', 'STILL_ACTIVE', at('abatedOn'));
}

/** @throws Refusal CONFLICT ALREADY_LISTED when an active entry has the code and this is to be active too */
export function assertNotActiveTwice(
  others: readonly Pick<Condition, 'code' | 'clinicalStatus'>[],
  { code, clinicalStatus }: Pick<Condition, 'code' | 'clinicalStatus'>,
): void {
  const active = others.filter(other => other.clinicalStatus === 'ACTIVE');
  if (clinicalStatus === 'ACTIVE' && active.some(other => other.code === code))
    throw new Refusal('CONFLICT', 'ALREADY_LISTED');
}
