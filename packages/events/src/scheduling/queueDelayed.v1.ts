import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A practitioner sees patients later than planned that day, or no longer so. Carries ids only, never PHI. */
export const queueDelayed = defineEvent('queue.delayed.v1', 'scheduling.appointments', {
  clinicId: z.string(),
  practitionerId: z.string(),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
  /** UTC instant before which nobody is seen; null: not late any more. */
  lateUntil: z.iso.datetime().nullable(),
  /** The person who told; null for a program. */
  changedBy: z.string().nullable(),
});
