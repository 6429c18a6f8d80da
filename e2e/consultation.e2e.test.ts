import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, freeTimes } from './story/booking.ts';
import { signInAs as askAs } from './story/house.ts';

/** As `register` writes it. */
const BORN = '1984-02-29';
const NOTE = 'Cough for three days, no fever. Chest clear.';

describe('a consultation on one screen', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let appointmentId: string;
  let rossi: Page;

  const enter = async (user: DemoUser): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    return page;
  };
  const card = (name: string) => rossi.getByRole('region', { name, exact: true });
  const consultation = () => `${dashboardUrl}/${harborStreet.slug}/consultation/${appointmentId}`;

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    const rosa = await askAs(house, users.rosa, northside.id, harborStreet.id);
    patient = await newPatient(rosa);
    const slots = await freeTimes(rosa, harborStreet.id, harborStreet.timezone, practitioners.rossi.id);
    const { data } = await book(rosa, { clinicId: harborStreet.id, patientId: patient.id, slot: slots.at(-1)! });
    if (data?.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error('Not booked.');
    appointmentId = data.bookAppointment.appointment.id;
    browser = await launchBrowser();
    rossi = await enter(users.rossi);
  });
  afterAll(() => browser.close());

  it('keeps the note while it is written, also over a reload', async () => {
    await rossi.goto(consultation());
    const note = card('Note').getByRole('textbox');
    await note.fill(NOTE);
    await card('Note')
      .getByText(/^Saved \d/)
      .waitFor();
    await rossi.reload();
    await card('Note').getByRole('textbox').waitFor();
    expect(await card('Note').getByRole('textbox').inputValue()).toBe(NOTE);
    await expectNoAxeViolations(rossi);
  });

  it('takes a diagnosis by its words and a medicine by its beginning', async () => {
    const diagnosis = card('Diagnoses').getByRole('combobox');
    await diagnosis.fill('acute upper respiratory infection');
    await rossi.getByRole('option').first().click();
    await card('Diagnoses').getByText('J06.9').waitFor();
    const medicine = card('Prescription').getByRole('combobox').first();
    await medicine.fill('amoxi');
    await rossi.getByRole('option', { name: /Amoxicillin 500 mg capsule/ }).click();
    await card('Prescription').getByRole('button', { name: 'Add' }).click();
    await card('Prescription').getByText('Amoxicillin 500 mg capsule').waitFor();
    await expectNoAxeViolations(rossi);
  });

  it('is not signed over a medicine or a test that was begun and is in no record yet', async () => {
    const sign = () => rossi.getByRole('button', { name: /^Sign/ }).click();
    await card('Prescription').getByRole('combobox').first().fill('paracetamol 500');
    await rossi
      .getByRole('option', { name: /Paracetamol 500 mg/ })
      .first()
      .click();
    await sign();
    await rossi.getByText('Add this medicine or cancel it before you sign.', { exact: true }).waitFor();
    await card('Prescription').getByRole('button', { name: 'Cancel' }).click();
    await card('Tests').getByLabel('Test').fill('Complete blood count');
    await sign();
    await card('Tests').getByText('Order this test or clear it before you sign.').waitFor();
    expect(await rossi.getByRole('dialog').count()).toBe(0);
    await expectNoAxeViolations(rossi);
    await card('Tests').getByRole('button', { name: 'Order test' }).click();
    await card('Tests').getByRole('button', { name: 'Cancel Complete blood count' }).waitFor();
  });

  it('is signed with its prescription, and read only from then on', async () => {
    await rossi.getByRole('button', { name: /^Sign/ }).click();
    await rossi.getByRole('dialog').getByRole('button', { name: /^Sign/ }).click();
    await card('Note')
      .getByText(/Signed/)
      .waitFor();
    await card('Prescription')
      .getByText(/Signed/)
      .waitFor();
    await expectNoAxeViolations(rossi);
  });

  it('is printed in the language the patient reads', async () => {
    for (const [name, button] of [
      ['prescription', card('Prescription').getByRole('button', { name: 'Print prescription' })],
      ['visit', card('Note').getByRole('button', { name: 'Print visit' })],
    ] as const) {
      const coming = rossi.waitForEvent('download');
      await button.click();
      await rossi.getByRole('menuitem', { name: 'Español' }).click();
      const bytes = await readFile(await (await coming).path());
      expect([name, bytes.subarray(0, 5).toString()]).toEqual([name, '%PDF-']);
    }
  });

  it('is shared by a link that opens with the date of birth, and with nothing else', async () => {
    await card('Prescription').getByRole('button', { name: 'Share prescription' }).click();
    const dialog = rossi.getByRole('dialog', { name: 'Share prescription' });
    await dialog.getByRole('switch', { name: 'Send the link to the patient' }).click();
    await expectNoAxeViolations(rossi);
    await dialog.getByRole('button', { name: 'Make link' }).click();
    await rossi.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText('Copied').waitFor();
    const link = await rossi.evaluate<string>('navigator.clipboard.readText()');
    await dialog.getByRole('button', { name: 'Close' }).last().click();

    const visitor = await (await openPerson(browser)).newPage();
    await visitor.goto(link);
    const born = visitor.getByLabel('Date of birth of the patient');
    expect(await visitor.getByText(patient.familyName).count()).toBe(0);
    await born.fill('1999-09-09');
    await visitor.getByRole('button', { name: 'Show the document' }).click();
    await visitor.getByText(/4 tries are left/).waitFor();
    await expectNoAxeViolations(visitor);
    await born.fill(BORN);
    await visitor.getByRole('button', { name: 'Show the document' }).click();
    const coming = visitor.context().waitForEvent('download');
    await visitor.getByRole('link', { name: 'Open the document' }).click();
    const bytes = await readFile(await (await coming).path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expectNoAxeViolations(visitor);

    await rossi.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patient.id}`);
    await card('Shared papers')
      .getByText(/Opened once/)
      .waitFor();
    await card('Shared papers').getByRole('button', { name: 'Stop sharing' }).click();
    await card('Shared papers').getByText('Ended').waitFor();
    await visitor.goto('about:blank');
    await visitor.goto(link);
    await visitor.getByRole('heading', { name: /opens nothing|link/i }).waitFor();
    await visitor.context().close();
  });

  it('stands in the patient’s timeline with all that came of it', async () => {
    await rossi.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patient.id}`);
    await rossi
      .getByRole('navigation', { name: 'Parts of the record' })
      .getByRole('link', { name: 'Timeline' })
      .click();
    const timeline = card('Timeline');
    await timeline.getByText(NOTE).waitFor();
    await timeline.getByText('Amoxicillin 500 mg capsule').waitFor();
    await timeline.getByText('This is where the record begins.').waitFor();
    await timeline.getByRole('button', { name: 'Prescriptions' }).click();
    await timeline.getByText('Amoxicillin 500 mg capsule').waitFor();
    await timeline.getByText(NOTE).waitFor({ state: 'detached' });
    await expectNoAxeViolations(rossi);
  });

  it('tells a receptionist in the timeline what she may know, and nothing of the record', async () => {
    const rosa = await enter(users.rosa);
    await rosa.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patient.id}?view=timeline`);
    const timeline = rosa.getByRole('region', { name: 'Timeline', exact: true });
    await timeline.getByText(/Appointment with/).waitFor();
    await timeline.getByText('This is where the record begins.').waitFor();
    expect(await timeline.getByText(NOTE).count()).toBe(0);
    expect(await timeline.getByText('Amoxicillin').count()).toBe(0);
  });
});
