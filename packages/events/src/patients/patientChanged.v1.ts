import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A patient's demographics were changed. Says who and never what: ids only, never PHI. */
export const patientChanged = defineEvent('patient.changed.v1', 'patients.changes', {
  patientId: z.string(),
  /** The user who changed it; null for a program. */
  changedBy: z.string().nullable(),
});
