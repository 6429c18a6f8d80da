import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** Something of a visit changed that is neither its time nor its status, such as its labels. Carries ids only, never PHI. */
export const appointmentEdited = defineEvent('appointment.edited.v1', 'scheduling.appointments', {
  appointmentId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
  /** The person who did it; null for a program. */
  changedBy: z.string().nullable(),
});
