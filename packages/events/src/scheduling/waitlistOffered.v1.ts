import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A time is kept for a patient of the waitlist until they answer, or it expires. Carries ids only, never PHI. */
export const waitlistOffered = defineEvent('waitlist.offered.v1', 'scheduling.appointments', {
  entryId: z.string(),
  offerId: z.string(),
  /** The hold that keeps the time, and the visit's id once it is taken; left out by events of before it was told. */
  appointmentId: z.string().optional(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** UTC instants; the visit would occupy [startsAt, endsAt). */
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
