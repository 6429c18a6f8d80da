import { z } from 'zod';

/** An ISO 8601 local date that a clinic can mean; bounded, so that some days before and after it are dates as well. */
export const calendarDate = z.iso
  .date()
  .refine(date => date >= '1971-01-01' && date < '9000-01-01', 'must be a date from 1971 to 8999');
