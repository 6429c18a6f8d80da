import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, emptyDay, newPatient, openCalendar } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs, type Asker } from './story/house.ts';

const BOOK = `mutation Book($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { ... on AppointmentBooked { appointment { id startsAt endsAt reason } } }
}`;
const UPDATE = `mutation Update($input: UpdateAppointmentInput!) {
  updateAppointment(input: $input) { __typename ... on AppointmentUpdated { appointment { reason } } }
}`;
const POLICY = `query Policy($clinicId: ID!) {
  bookingPolicy(clinicId: $clinicId) { version noticeMinutes horizonDays cancelWindowMinutes holdMinutes selfBooking }
}`;
const SET_POLICY = `mutation SetPolicy($input: SetBookingPolicyInput!) { setBookingPolicy(input: $input) { version } }`;

interface Booked {
  bookAppointment: { appointment: { id: string; startsAt: string; endsAt: string; reason: string } } | null;
}

/** Lets a clinic's front desk go beyond the places, or not. */
async function setOverbooking(manager: Asker, overbooking: 'NONE' | 'COUNT', overbookLimit: number): Promise<void> {
  const clinicId = harborStreet.id;
  const { data } = await manager.ask<{ bookingPolicy: { version: number } | null }>(POLICY, { clinicId });
  const input = { ...data?.bookingPolicy, clinicId, overbooking, overbookLimit };
  const { errors } = await manager.ask(SET_POLICY, { input });
  expect(errors).toEqual([]);
}

describe('the words of a visit', () => {
  const date = emptyDay();
  const practitionerId = practitioners.chen.id;
  let dashboardUrl: string;
  let browser: Browser;
  let rosa: Page;
  let reception: Asker;
  let manager: Asker;
  let patient: CalendarPatient;
  let visit: NonNullable<Booked['bookAppointment']>['appointment'];

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    manager = await askAs(house, users.marcus, northside.id, harborStreet.id);
    patient = await newPatient(reception);
    const startsAt = new Date(`${date}T16:00:00Z`);
    const { data, errors } = await reception.ask<Booked>(BOOK, {
      input: {
        idempotencyKey: randomUUID(),
        clinicId: harborStreet.id,
        practitionerId,
        patientId: patient.id,
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 15 * 60_000).toISOString(),
        reason: 'Cough since Monday',
      },
    });
    expect(errors).toEqual([]);
    visit = data!.bookAppointment!.appointment;
    browser = await launchBrowser();
    rosa = await (await openPerson(browser)).newPage();
    await signInAs(rosa, users.rosa);
  });
  afterAll(async () => {
    await setOverbooking(manager, 'NONE', 0);
    await browser.close();
  });

  /** Somebody else writes another reason over the one they saw. */
  async function writeElsewhere(before: string, after: string): Promise<void> {
    const { startsAt, endsAt, id } = visit;
    const base = { startsAt, endsAt, practitionerId, labels: [], reason: before };
    const { errors } = await manager.ask(UPDATE, {
      input: { idempotencyKey: randomUUID(), id, base, mine: { ...base, reason: after } },
    });
    expect(errors).toEqual([]);
  }

  it('are changed on its sheet, and kept beside what somebody else changed meanwhile', async () => {
    await rosa.goto(`${dashboardUrl}/${harborStreet.slug}/calendar?date=${date}&appointment=${visit.id}`);
    const sheet = rosa.getByRole('dialog', { name: 'Appointment' });
    await sheet.getByText('Cough since Monday').waitFor();
    await sheet.getByRole('button', { name: 'Edit' }).click();
    await sheet.getByRole('button', { name: 'Wheelchair' }).click();
    await sheet.getByLabel(/^Reason for the visit/).fill('Dry cough since Monday');
    await expectNoAxeViolations(rosa);
    await writeElsewhere('Cough since Monday', 'Cough since Monday, with fever');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Dry cough since Monday, with fever').waitFor();
    await sheet.getByRole('list', { name: 'Labels' }).getByText('Wheelchair').waitFor();
  });

  it('show theirs where both changed the same, and are saved when one decides', async () => {
    const sheet = rosa.getByRole('dialog', { name: 'Appointment' });
    await sheet.getByRole('button', { name: 'Edit' }).click();
    await sheet.getByLabel(/^Reason for the visit/).fill('Hoarse cough since Monday, with fever');
    await writeElsewhere('Dry cough since Monday, with fever', 'Wet cough since Monday, with fever');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByRole('alert').getByText('Wet cough since Monday, with fever').waitFor();
    await expectNoAxeViolations(rosa);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Hoarse cough since Monday, with fever').waitFor();
    await rosa.keyboard.press('Escape');
  });

  it('come with a booking beyond the places, as far as the clinic’s rules allow', async () => {
    const other = await newPatient(reception);
    await openCalendar(rosa, dashboardUrl, `date=${date}`);
    await rosa.keyboard.press('b');
    const panel = rosa.getByRole('dialog', { name: 'New booking' });
    await panel.getByRole('combobox', { name: 'Patient' }).fill(other.familyName);
    await rosa.getByRole('option', { name: new RegExp(other.familyName) }).click();
    await panel.getByRole('combobox', { name: 'Doctor' }).click();
    await rosa.getByRole('option', { name: new RegExp(practitioners.chen.name) }).click();
    await panel.getByText('Book a taken time all the same').click();
    const taken = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: harborStreet.timezone });
    await panel.getByLabel('Begins at').fill(taken.format(Date.parse(visit.startsAt)));
    await panel.getByRole('button', { name: 'Overbook' }).click();
    await panel.getByText('The clinic allows no more visits beyond the places that day.').waitFor();
    await expectNoAxeViolations(rosa);
    await setOverbooking(manager, 'COUNT', 1);
    await panel.getByRole('button', { name: 'Overbook' }).click();
    await rosa.getByText(`Booked: ${other.name}`).first().waitFor();
  });
});
