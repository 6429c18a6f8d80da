import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/**
 * When somebody can be booked has changed other than by a visit; what was remembered of free times is to be forgotten.
 * Carries ids only, never PHI, nor why somebody is away.
 */
export const availabilityChanged = defineEvent('availability.changed.v1', 'scheduling.appointments', {
  /** What changed it; its id is the event's subject. */
  cause: z.enum([
    'LEAVE',
    'BLOCK',
    'HOLIDAY',
    'VISIT_TYPE',
    'POLICY',
    'WEEK',
    'DAY',
    'ROUND',
    'OPENING_HOURS',
    'TRAVEL',
  ]),
  /** Whose time; null: everybody's in the clinic. */
  practitionerId: z.string().nullable(),
  /** Where; null: in every clinic. */
  clinicId: z.string().nullable(),
  /** Whether the cause was taken back. */
  withdrawn: z.boolean(),
});
