import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A patient's record was opened. Carries ids only, never PHI. */
export const patientRegistered = defineEvent('patient.registered.v1', 'patients.patients', {
  patientId: z.string(),
  clinicId: z.string(),
});
