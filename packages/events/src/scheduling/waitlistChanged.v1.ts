import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** Something was done to an entry of a clinic's waitlist. Carries ids only, never PHI. */
export const waitlistChanged = defineEvent('waitlist.changed.v1', 'scheduling.appointments', {
  clinicId: z.string(),
  entryId: z.string(),
  action: z.enum(['ADD', 'PRIORITIZE', 'OFFER', 'ACCEPT', 'DECLINE', 'EXPIRE', 'CLOSE']),
});
