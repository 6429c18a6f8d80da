import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** The note of an encounter was signed. Carries ids only, never PHI. */
export const noteSigned = defineEvent('note.signed.v1', 'patients.encounters', {
  encounterId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** The user who signed; left out by those who published before it was told. */
  changedBy: z.string().nullish(),
});
