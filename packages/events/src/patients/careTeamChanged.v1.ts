import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** Who cares for a patient has changed. Carries ids only (PAT-31). */
export const careTeamChanged = defineEvent('care.team.changed.v1', 'patients.changes', {
  patientId: z.string(),
  practitionerId: z.string(),
  change: z.enum(['ADDED', 'CHANGED', 'REMOVED']),
  /** The user who did it; null for a program. */
  changedBy: z.string().nullable(),
});
