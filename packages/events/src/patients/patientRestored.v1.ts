import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A patient's record that was hidden is shown again. */
export const patientRestored = defineEvent('patient.restored.v1', 'patients.patients', {
  patientId: z.string(),
});
