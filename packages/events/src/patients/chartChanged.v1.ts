import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** An entry of a patient's clinical record was added, changed or marked as entered in error. Ids only, never PHI. */
export const chartChanged = defineEvent('chart.changed.v1', 'patients.encounters', {
  patientId: z.string(),
  entryId: z.string(),
  part: z.enum([
    'ALLERGIES',
    'CONDITIONS',
    'VITAL_SIGNS',
    'DOCUMENTS',
    'PRESCRIPTIONS',
    'SERVICE_REQUESTS',
    'DIAGNOSTIC_REPORTS',
    'NOTES',
    'VISIT_PREPARATION',
  ]),
  change: z.enum(['ADDED', 'CHANGED', 'ENTERED_IN_ERROR']),
  /** The user who did it; null for a program. */
  changedBy: z.string().nullable(),
});
