import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** What a message about a visit needs to know, asked at send time. */
export const VISIT_QUERY = `query VisitDetails($appointmentId: ID!) {
  organization { name }
  appointment(id: $appointmentId) {
    startsAt
    endsAt
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

export const organization = z.object({ name: z.string() });

export const toldPatient = z.object({ givenName: z.string(), contactPoints: z.array(contactPoint) });

/** A visit, or a time that would become one. */
export const toldTime = z.object({
  startsAt: z.string(),
  timezone: z.string(),
  clinic: z.object({ name: z.string() }),
  practitioner: z.object({ name: z.string() }),
  patient: toldPatient,
});

export const visitDetails = z.object({
  organization,
  appointment: toldTime.extend({
    endsAt: z.string(),
    status: z.string(),
    /** By which the patient moves or cancels the visit; null where the clinic's patients do not. */
    visitLink: z.string().nullish(),
  }),
});

export type VisitDetails = z.infer<typeof visitDetails>;

/** Who is told, of what. */
export interface Told {
  organization: z.infer<typeof organization>;
  appointment: z.infer<typeof toldTime>;
}

type ToldPatient = z.infer<typeof toldPatient>;

type ContactPoint = z.infer<typeof contactPoint>;

export type Recipient = { contactPoint: ContactPoint } | { failure: 'NO_CONTACT' | 'UNSAFE_CONTACT' };

/** To which address a message may go: a safe one, the primary before others (PAT-08, FR-05). Pure. */
export function recipientOf({ contactPoints }: ToldPatient): Recipient {
  const addresses = contactPoints.filter(({ type }) => type === 'EMAIL');
  const safe = addresses
    .filter(({ isSafe }) => isSafe)
    .sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  const [best] = safe;
  if (best) return { contactPoint: best };
  return { failure: addresses.length > 0 ? 'UNSAFE_CONTACT' : 'NO_CONTACT' };
}

export interface Wording {
  /** BCP 47. */
  language: string;
  /** When the patient knows the visit to be, where that is not when it is now. */
  previousStartsAt: Date | null;
}

/** The template's variables, times in the clinic's zone, which is named. Pure. */
export function variablesOf(
  { organization, appointment }: Told,
  { language, previousStartsAt }: Wording,
): Record<string, string> {
  const { timezone } = appointment;
  const local = Temporal.Instant.from(appointment.startsAt).toZonedDateTimeISO(timezone);
  const previous = previousStartsAt
    ? Temporal.Instant.fromEpochMilliseconds(previousStartsAt.getTime()).toZonedDateTimeISO(timezone)
    : local;
  return {
    organization: organization.name,
    givenName: appointment.patient.givenName,
    practitioner: appointment.practitioner.name,
    clinic: appointment.clinic.name,
    timezone,
    date: dateIn(local, language),
    time: timeIn(local, language),
    previousDate: dateIn(previous, language),
    previousTime: timeIn(previous, language),
  };
}

/** A template's text, and below it the way to move or cancel, where there is one. Pure. */
export const withVisitLink = (text: string, { appointment: { visitLink } }: VisitDetails): string =>
  visitLink == null ? text : `${text}\nMove or cancel your visit; whoever has this link can, too:\n${visitLink}\n`;

export const dateIn = (time: Temporal.ZonedDateTime | Temporal.PlainDate, language: string): string =>
  time.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

export const timeIn = (time: Temporal.ZonedDateTime, language: string): string =>
  time.toLocaleString(language, { hour: 'numeric', minute: '2-digit' });
