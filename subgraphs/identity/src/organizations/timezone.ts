import { z } from 'zod';

/** A name of the IANA database that this runtime knows; compared by asking it. */
export const timezone = z
  .string()
  .max(64)
  .refine(zone => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(zone);
    } catch {
      return false;
    }
  }, 'must be an IANA zone such as America/New_York');
