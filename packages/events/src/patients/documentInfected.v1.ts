import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A file that was sent as a patient's document was found infected; nobody can fetch it. Ids only, never PHI. */
export const documentInfected = defineEvent('document.infected.v1', 'patients.encounters', {
  patientId: z.string(),
  documentId: z.string(),
  fileId: z.string(),
  /** Which scanner said so. */
  scannedBy: z.string(),
  /** The user who sent it; null for a program. */
  uploadedBy: z.string().nullable(),
});
