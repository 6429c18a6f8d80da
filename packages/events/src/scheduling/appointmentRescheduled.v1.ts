import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A visit has another time, practitioner or room now, and its old time is free. Carries ids only, never PHI. */
export const appointmentRescheduled = defineEvent('appointment.rescheduled.v1', 'scheduling.appointments', {
  appointmentId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** UTC instants; the visit occupies [startsAt, endsAt). */
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
  /** The one it was on before, which can be the same. */
  previousLocalDate: z.iso.date(),
  /** When it began before; left out by those who published before it was told. */
  previousStartsAt: z.iso.datetime().nullish(),
  /** With whom it was before; the same. */
  previousPractitionerId: z.string().nullish(),
  /** The person who moved it; null for a program. */
  changedBy: z.string().nullable(),
});
