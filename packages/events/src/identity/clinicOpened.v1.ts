import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A clinic was opened or its profile changed. Its subject is the organization, so that it follows its registration. */
export const clinicOpened = defineEvent('clinic.opened.v1', 'identity.organizations', {
  clinicId: z.string(),
  slug: z.string(),
  name: z.string(),
  /** IANA zone. */
  timezone: z.string(),
  /** What stands at the head of its papers; left out by those who published before it was told. */
  letterhead: z
    .object({
      email: z.string().nullable(),
      /** E.164. */
      phone: z.string().nullable(),
      address: z.string().nullable(),
      /** `#` and six hexadecimal digits. */
      brandColor: z.string().nullable(),
      /** One to three characters that stand for a picture. */
      brandMark: z.string().nullable(),
    })
    .optional(),
});
