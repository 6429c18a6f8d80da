import { z } from 'zod';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { DiagnosisCode } from './codeIndex.ts';
import { diagnosisCodes } from './diagnosisCodes.ts';

const input = z.object({ search: z.string().max(200), first: z.int().min(1).max(50) });

/** Codes by their beginning, or by words, best first. */
export function searchDiagnosisCodes(request: unknown): DiagnosisCode[] {
  const { search, first } = validate(input, request);
  return diagnosisCodes().search(search, first);
}
