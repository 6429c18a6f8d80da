import { z } from 'zod';
import { birthDate, latestToday, namePart } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { bookHold } from '../appointments/bookHold.ts';
import type { Context } from '../context.ts';
import { askPatients, askRegistration } from './askOthers.ts';
import { contactOf } from './bookingCode.ts';
import { checkCode } from './checkCode.ts';
import { choosePatient, reachedAt, type PatientChoice } from './choosePatient.ts';
import { countBooking } from './countUp.ts';
import { openPage, page } from './openPage.ts';
import { asTaken, holdIdOf, type OwnTimeTaken } from './ownTimes.ts';
import { ownVisitOf, type OwnVisit } from './ownVisit.ts';
import { readHoldToken } from './tokens.ts';
import { currentLink } from './visitLink.ts';

const input = page.extend({
  hold: z.string().max(200),
  email: z.email().max(254),
  code: z.string().trim().max(20),
  givenName: namePart,
  familyName: namePart,
  birthDate,
  patient: z.string().max(26).nullish(),
});

export interface OwnVisitBooked {
  kind: 'BOOKED';
  visit: OwnVisit;
  /** Opens the visit without a session; see `visitLink.ts`. */
  link: string;
}

export interface WhichPatient {
  kind: 'WHICH_PATIENT';
  choices: PatientChoice[];
}

/**
 * Books the time a visitor keeps, once the code shows that they read the address they gave. Who the clinic knows there is
 * asked for only then, and who it does not know is registered (SCH-10, SCH-27). Asked again, it answers the same visit.
 */
export async function bookOwnVisit(
  context: Context,
  request: unknown,
): Promise<OwnVisitBooked | WhichPatient | OwnTimeTaken> {
  const { organizationSlug, clinicSlug, hold, email, code, patient, ...person } = validate(input, request);
  if (person.birthDate > latestToday(context.now())) throw new Refusal('BAD_USER_INPUT', 'BORN_IN_THE_FUTURE');
  const opened = await openPage(context, { organizationSlug, clinicSlug });
  const contact = contactOf(email);
  const id = holdIdOf(readHoldToken(opened.visitors.mac, opened.tenantId, hold));
  await checkCode(opened, { id, contact, code });
  const reached = reachedAt(contact, await askPatients(opened, contact));
  const choice = choosePatient(reached, person, patient ?? null);
  if (choice.kind === 'WHICH_PATIENT') return choice;
  await countBooking(opened, contact);
  const patientId =
    choice.kind === 'KNOWN'
      ? choice.patientId
      : await askRegistration(opened, `visitor-${id}`, { ...person, email: contact });
  const booked = await bookHold(opened.context, { idempotencyKey: `visitor-${id}`, id, patientId });
  if (booked.kind !== 'BOOKED') return asTaken(booked);
  const { appointment } = booked;
  return {
    kind: 'BOOKED',
    visit: await ownVisitOf(opened, appointment),
    link: await currentLink(opened.visitors, opened.context, appointment),
  };
}
