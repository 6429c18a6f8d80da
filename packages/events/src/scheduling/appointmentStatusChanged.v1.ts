import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/**
 * A visit was confirmed, checked in, begun, completed, missed or put up for rebooking; booking, moving and cancelling are
 * events of their own. Carries ids only, never PHI.
 */
export const appointmentStatusChanged = defineEvent('appointment.status.changed.v1', 'scheduling.appointments', {
  appointmentId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  status: z.enum(['BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED', 'NO_SHOW', 'NEEDS_REBOOKING']),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
  /** The person who did it; null for a program. */
  changedBy: z.string().nullable(),
});
