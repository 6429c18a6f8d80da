import { z } from 'zod';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { formulary } from './formulary.ts';
import type { Medicine } from './medicine.ts';

const input = z.object({ search: z.string().max(200), first: z.int().min(1).max(50) });

/** Medicines by words, best first. */
export function searchMedicines(request: unknown): Medicine[] {
  const { search, first } = validate(input, request);
  return formulary().medicines.search(search, first);
}
