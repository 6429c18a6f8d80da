import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** An offered time was not taken and is free again. Carries ids only, never PHI. */
export const waitlistOfferEnded = defineEvent('waitlist.offer.ended.v1', 'scheduling.appointments', {
  entryId: z.string(),
  offerId: z.string(),
  clinicId: z.string(),
  patientId: z.string(),
  practitionerId: z.string(),
  /** UTC instants; the visit would have occupied [startsAt, endsAt). */
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  outcome: z.enum(['DECLINED', 'EXPIRED']),
});
