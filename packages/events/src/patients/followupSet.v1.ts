import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A signed visit asks the patient to come again about a day. Carries ids and the day only, never why. */
export const followupSet = defineEvent('followup.set.v1', 'patients.encounters', {
  encounterId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  clinicId: z.string(),
  /** The visit's appointment; null where it had none. */
  appointmentId: z.string().nullable(),
  /** ISO 8601 date, in the clinic's zone. */
  on: z.string(),
});
