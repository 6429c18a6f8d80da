import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ClinicReference } from '@polyclinic/subgraph/references.ts';
import type { HeldBack } from '../messages/heldBack.ts';
import { dateIn, organization, toldPatient } from '../messages/visitDetails.ts';

/** What a message with the link to a paper needs to know, asked at send time. */
export const PAPER_QUERY = `query PaperDetails($shareId: ID!) {
  organization { name }
  paperShareNotice(shareId: $shareId) {
    state
    link
    expiresAt
    patient {
      givenName
      contactPoints { id type value isPrimary isSafe }
    }
  }
}`;

export const paperDetails = z.object({
  organization,
  paperShareNotice: z.object({
    state: z.string(),
    link: z.string(),
    expiresAt: z.string(),
    patient: toldPatient,
  }),
});

type PaperDetails = z.infer<typeof paperDetails>;

/** Why a patient is not sent a link; null: they are. Pure. */
export const paperHeldBack = ({ paperShareNotice: { state } }: PaperDetails): HeldBack | null =>
  state === 'OPEN' ? null : { status: 'SUPPRESSED', failure: 'SHARE_ENDED' };

interface From {
  clinic: Pick<ClinicReference, 'name' | 'timezone'>;
  /** BCP 47. */
  language: string;
}

/** The template's variables; the date is the last on which the link surely opens something, in the clinic's zone. Pure. */
export const paperVariables = (
  { organization, paperShareNotice: { expiresAt, patient } }: PaperDetails,
  { clinic: { name, timezone }, language }: From,
): Record<string, string> => ({
  organization: organization.name,
  givenName: patient.givenName,
  clinic: name,
  date: dateIn(Temporal.Instant.from(expiresAt).toZonedDateTimeISO(timezone), language),
});

/** A template's text, and below it the link. Pure. */
export const withPaperLink = (text: string, { paperShareNotice: { link } }: PaperDetails): string =>
  `${text}\nIt opens with the patient’s date of birth:\n${link}\n`;
