import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { CATEGORIES, CLINICAL_STATUSES, CRITICALITIES, VERIFICATION_STATUSES, type Allergy } from './allergyTable.ts';

/** Nothing written is null. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform(text => text || null);

export const allergyInput = z.object({
  substance: z.string().trim().min(1).max(200),
  category: z.enum(CATEGORIES),
  criticality: z.enum(CRITICALITIES),
  reaction: words(500),
  clinicalStatus: z.enum(CLINICAL_STATUSES),
  verificationStatus: z.enum(VERIFICATION_STATUSES),
  note: words(2_000),
});

export type AllergyInput = z.infer<typeof allergyInput>;

const sameSubstance = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/** @throws Refusal CONFLICT ALREADY_LISTED when another entry is about the same substance, however it is written */
export function assertNotListed(others: readonly Pick<Allergy, 'substance'>[], substance: string): void {
  if (others.some(other => sameSubstance(other.substance, substance))) throw new Refusal('CONFLICT', 'ALREADY_LISTED');
}
