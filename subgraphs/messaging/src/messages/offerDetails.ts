import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { organization, timeIn, toldTime, variablesOf, type Told, type Wording } from './visitDetails.ts';

/** What a message about an offered time needs to know, asked at send time. */
export const OFFER_QUERY = `query OfferDetails($offerId: ID!) {
  organization { name }
  offerNotice(offerId: $offerId) {
    startsAt
    timezone
    state
    expiresAt
    link
    clinic { name }
    practitioner { name }
    patient {
      givenName
      contactPoints { id type value isPrimary isSafe }
    }
  }
}`;

export const offerDetails = z.object({
  organization,
  offerNotice: toldTime.extend({
    state: z.string(),
    expiresAt: z.string(),
    /** By which the patient answers; null where there are no pages for patients. */
    link: z.string().nullable(),
  }),
});

export type OfferDetails = z.infer<typeof offerDetails>;

/** The same as of a visit. Pure. */
export const toldOf = ({ organization, offerNotice }: OfferDetails): Told => ({
  organization,
  appointment: offerNotice,
});

/** The template's variables, with until when the time is kept. Pure. */
export function offerVariables(details: OfferDetails, wording: Wording): Record<string, string> {
  const { expiresAt, timezone } = details.offerNotice;
  const answerBy = Temporal.Instant.from(expiresAt).toZonedDateTimeISO(timezone);
  return { ...variablesOf(toldOf(details), wording), answerBy: timeIn(answerBy, wording.language) };
}

/** A template's text, and below it the way to answer, where there is one. Pure. */
export const withOfferLink = (text: string, { offerNotice: { link } }: OfferDetails): string =>
  link === null ? text : `${text}\nTake this time or leave it; whoever has this link can, too:\n${link}\n`;
