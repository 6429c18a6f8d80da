import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** What a person may do in an organization changed; caches of it are out of date. */
export const membershipChanged = defineEvent('membership.changed.v1', 'identity.memberships', {
  /** Subject in the identity provider. */
  subject: z.string(),
});
