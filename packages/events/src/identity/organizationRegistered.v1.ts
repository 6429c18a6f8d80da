import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** An organization was registered or its profile changed. */
export const organizationRegistered = defineEvent('organization.registered.v1', 'identity.organizations', {
  slug: z.string(),
  name: z.string(),
  /** IANA zone. */
  timezone: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  /** Whose patients practitioners see (IAM-23); left out by those who published before it was told: their clinics'. */
  patientVisibility: z.enum(['CLINIC', 'OWN']).optional(),
});
