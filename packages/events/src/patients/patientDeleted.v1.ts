import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A patient's record was hidden. */
export const patientDeleted = defineEvent('patient.deleted.v1', 'patients.patients', {
  patientId: z.string(),
});
