import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** Two records of one person became one: the duplicate's visits and bills are the survivor's. Ids only, never PHI. */
export const patientMerged = defineEvent('patient.merged.v1', 'patients.patients', {
  mergeId: z.string(),
  survivorId: z.string(),
  duplicateId: z.string(),
});
