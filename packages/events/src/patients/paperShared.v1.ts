import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** The link to a paper is to be sent to the patient (PAT-18). Carries ids only; the link is asked for when it is sent. */
export const paperShared = defineEvent('paper.shared.v1', 'patients.encounters', {
  shareId: z.string(),
  patientId: z.string(),
  clinicId: z.string(),
});
