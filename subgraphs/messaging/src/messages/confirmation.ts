import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** What a confirmation needs to know, asked at send time. */
export const CONFIRMATION_QUERY = `query ConfirmationDetails($appointmentId: ID!) {
  organization { name }
  appointment(id: $appointmentId) {
    startsAt
    timezone
    status
    visitLink
    clinic { name }
    practitioner { name }
    patient {
      givenName
      contactPoints { id type value isPrimary isSafe }
    }
  }
}`;

const contactPoint = z.object({
  id: z.string(),
  type: z.string(),
  value: z.string(),
  isPrimary: z.boolean(),
  isSafe: z.boolean(),
});

export const confirmationDetails = z.object({
  organization: z.object({ name: z.string() }),
  appointment: z.object({
    startsAt: z.string(),
    timezone: z.string(),
    status: z.enum(['BOOKED', 'CANCELLED']),
    /** By which the patient moves or cancels the visit; null where the clinic's patients do not. */
    visitLink: z.string().nullish(),
    clinic: z.object({ name: z.string() }),
    practitioner: z.object({ name: z.string() }),
    patient: z.object({ givenName: z.string(), contactPoints: z.array(contactPoint) }),
  }),
});

export type ConfirmationDetails = z.infer<typeof confirmationDetails>;
type ContactPoint = z.infer<typeof contactPoint>;

export type Recipient = { contactPoint: ContactPoint } | { failure: 'NO_CONTACT' | 'UNSAFE_CONTACT' | 'CANCELLED' };

/** To which address a confirmation may go: a safe one, the primary before others (PAT-08, FR-05). Pure. */
export function recipientOf({ appointment }: ConfirmationDetails): Recipient {
  if (appointment.status === 'CANCELLED') return { failure: 'CANCELLED' };
  const addresses = appointment.patient.contactPoints.filter(({ type }) => type === 'EMAIL');
  const safe = addresses
    .filter(({ isSafe }) => isSafe)
    .sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  const [best] = safe;
  if (best) return { contactPoint: best };
  return { failure: addresses.length > 0 ? 'UNSAFE_CONTACT' : 'NO_CONTACT' };
}

/** A template's text, and below it the way to move or cancel, where there is one. Pure. */
export const withVisitLink = (text: string, { appointment: { visitLink } }: ConfirmationDetails): string =>
  visitLink == null ? text : `${text}\nMove or cancel your visit; whoever has this link can, too:\n${visitLink}\n`;

/** The template's variables, times in the clinic's zone. Pure. */
export function variablesOf(
  { organization, appointment }: ConfirmationDetails,
  language: string,
): Record<string, string> {
  const local = Temporal.Instant.from(appointment.startsAt).toZonedDateTimeISO(appointment.timezone);
  return {
    organization: organization.name,
    givenName: appointment.patient.givenName,
    practitioner: appointment.practitioner.name,
    clinic: appointment.clinic.name,
    timezone: appointment.timezone,
    date: local.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: local.toLocaleString(language, { hour: 'numeric', minute: '2-digit' }),
  };
}
