import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** What a person, or a program with an API key, may do in an organization changed; caches of it are out of date. */
export const membershipChanged = defineEvent('membership.changed.v1', 'identity.memberships', {
  /** As requests name it: a subject in the identity provider, or an API key's. */
  subject: z.string(),
});
