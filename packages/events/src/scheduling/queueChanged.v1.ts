import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/**
 * Who waits in a clinic changed without a booking or a cancellation, which are events of their own: somebody checked in,
 * was called, or left. Carries ids only, never PHI.
 */
export const queueChanged = defineEvent('queue.changed.v1', 'scheduling.appointments', {
  clinicId: z.string(),
  /** The local day in the clinic's zone. */
  localDate: z.iso.date(),
  appointmentId: z.string(),
});
