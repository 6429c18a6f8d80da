import { z } from 'zod';

/** Everything an organization can set; a stored object that lacks a setting has its default. */
export const organizationSettings = z.object({
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  firstWeekday: z.int().min(1).max(7).default(1),
  hourCycle: z.enum(['H12', 'H24']).default('H12'),
  /** How long a visit is when nothing else says it, minutes. */
  visitMinutes: z.int().min(5).max(240).default(15),
  /** Whose patients practitioners see: all of their clinics, or those they care for or have appointments with (IAM-23). */
  patientVisibility: z.enum(['CLINIC', 'OWN']).default('CLINIC'),
});

export type OrganizationSettings = z.infer<typeof organizationSettings>;
