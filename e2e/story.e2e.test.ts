import { randomUUID } from 'node:crypto';
import { harborStreet, practitioners, users } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { dateIn } from './story/booking.ts';
import { eventually } from './story/house.ts';
import { stackUnderTest } from './stackUnderTest.ts';

const DAYS_AHEAD = [1, 2, 3, 4, 5, 6, 7];

const shortly = (date: string): string =>
  new Date(date).toLocaleDateString('en', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });

async function openDay(page: Page, dashboardUrl: string, date: string): Promise<void> {
  await page.goto(`${dashboardUrl}/${harborStreet.slug}/calendar?date=${date}`);
  await page.getByText('Live', { exact: true }).waitFor();
}

/** The first day from tomorrow with a free time of this doctor, its panel open there. */
async function openBookingWithFreeTime(page: Page, dashboardUrl: string): Promise<string> {
  for (const ahead of DAYS_AHEAD) {
    const date = dateIn(harborStreet.timezone, ahead);
    await openDay(page, dashboardUrl, date);
    await page.getByRole('button', { name: 'New booking' }).click();
    await page.getByRole('combobox', { name: 'Doctor' }).click();
    await page.getByRole('option', { name: practitioners.adams.name }).click();
    const times = page.getByRole('group', { name: new RegExp(practitioners.adams.name) }).getByRole('button');
    const found = await times
      .first()
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    // The panel itself goes on to the next day when nobody works.
    if (found && (await page.getByLabel('Day', { exact: true }).getByText(shortly(date)).isVisible())) return date;
  }
  throw new Error('Dr. Adams has no free time within a week.');
}

describe('the story, in two browsers', () => {
  let browser: Browser;
  let reception: Page;
  let doctor: Page;
  const note = `Sleeps better, continue as before. ${randomUUID()}`;
  const email = `browser-${randomUUID().slice(0, 8)}@mail.example`;
  const known = demoPatients(harborStreet)[3];
  const familyName = known?.familyName ?? '';
  const givenName = known?.givenName ?? '';
  let patientUrl = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    reception = await (await openPerson(browser)).newPage();
    doctor = await (await openPerson(browser)).newPage();
    await signInAs(reception, users.rosa);
    await signInAs(doctor, users.adams);
  });
  afterAll(() => browser.close());

  it('shows a likely duplicate, registers, books, and the doctor sees it without a reload', async () => {
    const { dashboardUrl } = await stackUnderTest();
    const date = await openBookingWithFreeTime(reception, dashboardUrl);
    await openDay(doctor, dashboardUrl, date);

    await reception.getByRole('button', { name: 'Register new patient' }).click();
    const dialog = reception.getByRole('dialog', { name: 'Register patient' });
    await dialog.getByLabel('Given name').fill(givenName);
    await dialog.getByLabel('Family name').fill(familyName);
    await dialog.getByLabel('Date of birth').fill('1991-07-14');
    await dialog.getByRole('combobox', { name: 'Legal sex' }).click();
    await reception.getByRole('option', { name: 'Female', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await dialog.getByRole('region', { name: 'Likely duplicates' }).waitFor();
    await expectNoAxeViolations(reception);
    await dialog.getByRole('button', { name: 'Register anyway' }).click();
    await dialog.waitFor({ state: 'detached' });

    const visits = doctor.getByRole('button', { name: new RegExp(`${givenName} ${familyName}`) });
    const before = await visits.count();
    const times = reception.getByRole('group', { name: new RegExp(practitioners.adams.name) }).getByRole('button');
    await times.first().click();
    await reception.getByRole('button', { name: /^Book \d/ }).click();
    await visits.nth(before).waitFor();
    await reception
      .getByText(/Booked/)
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  it('puts the confirmation into the mail sink', async () => {
    const { infrastructure } = await stackUnderTest();
    const mail = await eventually('The confirmation', async () => {
      const response = await fetch(`${infrastructure.mailUrl}/api/v1/search?query=to:${email}`);
      return ((await response.json()) as { messages: Array<{ Subject: string }> }).messages[0];
    });
    expect(mail.Subject).toMatch(/^Your visit on/);
  });

  it('lets the doctor write and sign a note', async () => {
    const { dashboardUrl } = await stackUnderTest();
    await doctor.goto(`${dashboardUrl}/${harborStreet.slug}/patients`);
    await doctor
      .getByRole('searchbox', { name: 'Search patients' })
      .or(doctor.getByLabel('Search patients'))
      .last()
      .fill(email);
    await doctor
      .getByRole('link', { name: new RegExp(familyName) })
      .first()
      .click();
    await doctor.getByRole('button', { name: 'Write a note' }).click();
    patientUrl = doctor.url();
    await doctor.getByLabel('Note', { exact: true }).fill(note);
    await doctor.getByRole('button', { name: 'Sign…' }).click();
    await doctor.getByRole('button', { name: 'Sign note' }).click();
    await doctor.getByText(`Signed by ${practitioners.adams.name}`, { exact: false }).waitFor();
    await doctor.getByText(note).waitFor();
    await expectNoAxeViolations(doctor);
  });

  it('does not let the receptionist read it, and shows her the rest of the page', async () => {
    await reception.goto(patientUrl);
    await reception.getByText('Encounter notes: not available to your role').waitFor();
    await reception.getByText(email).first().waitFor();
    expect(await reception.content()).not.toContain(note);
    await expectNoAxeViolations(reception);
  });
});
