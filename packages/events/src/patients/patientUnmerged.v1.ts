import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A merge was taken back: what it moved belongs to the duplicate again. Ids only, never PHI. */
export const patientUnmerged = defineEvent('patient.unmerged.v1', 'patients.patients', {
  mergeId: z.string(),
  survivorId: z.string(),
  duplicateId: z.string(),
});
