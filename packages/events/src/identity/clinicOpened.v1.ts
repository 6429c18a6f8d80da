import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A clinic was opened or its profile changed. Its subject is the organization, so that it follows its registration. */
export const clinicOpened = defineEvent('clinic.opened.v1', 'identity.organizations', {
  clinicId: z.string(),
  slug: z.string(),
  name: z.string(),
  /** IANA zone. */
  timezone: z.string(),
});
