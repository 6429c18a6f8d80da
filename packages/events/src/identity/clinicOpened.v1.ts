import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A clinic was opened or its profile changed. */
export const clinicOpened = defineEvent('clinic.opened.v1', 'identity.clinics', {
  clinicId: z.string(),
  slug: z.string(),
  name: z.string(),
  /** IANA zone. */
  timezone: z.string(),
});
