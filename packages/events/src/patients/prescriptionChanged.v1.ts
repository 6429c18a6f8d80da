import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A signed prescription went on: what its clinic's pharmacy goes by. Carries ids only, never PHI. */
export const prescriptionChanged = defineEvent('prescription.changed.v1', 'patients.encounters', {
  clinicId: z.string(),
  prescriptionId: z.string(),
  step: z.enum(['SIGNED', 'CANCELLED', 'DISPENSED', 'RETURNED']),
});
