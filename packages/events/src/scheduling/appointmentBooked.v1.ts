import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A visit was booked and its time is now taken. Carries ids only, never PHI. */
export const appointmentBooked = defineEvent('appointment.booked.v1', 'scheduling.appointments', {
  appointmentId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** UTC instants; the visit occupies [startsAt, endsAt). */
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
});
