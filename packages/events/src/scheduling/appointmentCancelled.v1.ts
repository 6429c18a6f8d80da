import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A visit was cancelled and its time is free again. Carries ids only, never PHI. */
export const appointmentCancelled = defineEvent('appointment.cancelled.v1', 'scheduling.appointments', {
  appointmentId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  localDate: z.iso.date(),
  /** The user who cancelled, null for a program; left out by those who published before it was told. */
  changedBy: z.string().nullish(),
  reason: z.enum(['PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER']),
});
