import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A practitioner works in these clinics from now on. Its subject is the organization, so that it follows its clinics. */
export const practitionerJoined = defineEvent('practitioner.joined.v1', 'identity.organizations', {
  practitionerId: z.string(),
  clinicIds: z.array(z.string()),
  /** The practitioner's login in the identity provider; null without one. */
  subject: z.string().nullable(),
  /** As it stands under what they sign; left out by those who published before it was told. */
  name: z.string().optional(),
});
