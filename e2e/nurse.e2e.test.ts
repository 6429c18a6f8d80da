import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { type DemoUser, elmPark, harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type ClinicDay, openClinicDay, type QueuePatient } from './queue/clinicDay.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { dateIn } from './story/booking.ts';
import { type Asker, expectThat, signInAs as askAs } from './story/house.ts';

const WRITE = 'mutation Write($input: WriteNoteInput!) { writeNote(input: $input) { id version } }';
const SIGN = 'mutation Sign($id: ID!, $version: Int!) { signNote(encounterId: $id, version: $version) { id } }';
const CHANGE = 'mutation Change($input: ChangeFollowUpInput!) { changeFollowUp(input: $input) { id } }';
const ALLERGY = 'mutation Record($input: RecordAllergyInput!) { recordAllergy(input: $input) { id } }';
const WALK_IN = `mutation WalkIn($input: AdmitWalkInInput!) { admitWalkIn(input: $input) { appointment { id } } }`;

describe('a nurse’s day', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let day: ClinicDay;
  let rossi: Asker;
  let nina: Page;
  let wanda: QueuePatient;
  let encounterId: string;

  const place = (page: string) => `${dashboardUrl}/${harborStreet.slug}/${page}`;
  const enter = async (user: DemoUser): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    return page;
  };
  const row = () => nina.getByRole('row').filter({ hasText: wanda.familyName });
  const status = () => row().getByRole('combobox', { name: `Status of the follow-up of ${wanda.name}` });
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Preparation of the visit' });
  const choose = async (word: string): Promise<void> => {
    await status().press('Enter');
    await nina.getByRole('option', { name: word }).press('Enter');
  };

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    day = await openClinicDay(house, {
      organization: northside,
      clinic: harborStreet,
      receptionist: users.rosa,
      doctor: users.rossi,
      practitioner: practitioners.rossi,
      stranger: { user: users.theo, organization: northside, clinic: elmPark },
    });
    wanda = await day.patient('Wanda');
    rossi = await askAs(house, users.rossi, northside.id, harborStreet.id);
    const followUp = { on: dateIn(harborStreet.timezone), reason: 'Check the wound.' };
    const input = { patientId: wanda.id, text: 'Wound dressed.', followUp };
    const note = await rossi.ask<{ writeNote: { id: string; version: number } }>(WRITE, { input });
    encounterId = note.data!.writeNote.id;
    const signed = await rossi.ask(SIGN, { id: encounterId, version: note.data!.writeNote.version });
    expectThat(signed.errors.length === 0, 'the doctor signs');
    browser = await launchBrowser();
    nina = await enter(users.nina);
  });
  afterAll(async () => {
    await browser?.close();
    await day?.close();
  });

  describe('with the follow-ups', () => {
    it('shows whom to call, since when, and why', async () => {
      await nina.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Follow-ups' }).click();
      await nina.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor();
      await row().getByText('Due today').locator('visible=true').waitFor();
      await row().getByText('Check the wound.').locator('visible=true').waitFor();
      await row().getByText('Dr. Elena Rossi').waitFor();
      await expectNoAxeViolations(nina);
      await nina.setViewportSize({ width: 390, height: 844 });
      await row().getByText('Check the wound.').locator('visible=true').waitFor();
      await expectNoAxeViolations(nina);
      await nina.setViewportSize({ width: 1440, height: 900 });
    });

    it('says from the keyboard what became of one, and takes it back', async () => {
      await choose('Reached');
      await nina.getByText(`${wanda.name}: Reached`).first().waitFor();
      await row().getByText(`Changed by ${users.nina.name}`, { exact: false }).waitFor();
      await nina.getByRole('button', { name: 'Undo' }).click();
      await nina.getByText('Taken back').first().waitFor();
      await status().filter({ hasText: 'Open' }).waitFor();
    });

    it('says plainly that somebody else was faster, and shows what it is now', async () => {
      const input = { encounterId, version: 3, status: 'CONTACTED' };
      expectThat((await rossi.ask(CHANGE, { input })).errors.length === 0, 'the doctor changes it too');
      await choose('Does not want to');
      await nina.getByText(/^Someone changed this follow-up meanwhile/).waitFor();
      await status().filter({ hasText: 'Reached' }).waitFor();
    });

    it('leaves one that is done in sight until the list is asked anew, and finds it by its status', async () => {
      await choose('Came');
      await status().filter({ hasText: 'Came' }).waitFor();
      await nina.getByRole('search').getByRole('combobox', { name: 'Status' }).click();
      await nina.getByRole('option', { name: 'Came' }).click();
      await row().waitFor();
      await nina.getByRole('switch', { name: 'Only mine' }).click();
      await row().waitFor();
      await expectNoAxeViolations(nina);
    });

    it('is no page of a receptionist’s', async () => {
      const rosa = await enter(users.rosa);
      await rosa.goto(place('queue'));
      const pages = rosa.getByRole('navigation', { name: 'Pages' });
      await pages.getByRole('link', { name: 'Queue' }).waitFor();
      expect(await pages.getByRole('link', { name: 'Follow-ups' }).count()).toBe(0);
    });
  });

  describe('before a doctor sees a patient', () => {
    let otto: QueuePatient;
    let appointmentId: string;

    beforeAll(async () => {
      otto = await day.patient('Otto');
      const { id: clinicId } = harborStreet;
      const { id: practitionerId } = practitioners.rossi;
      const admitted = await day.reception.ask<{ admitWalkIn: { appointment: { id: string } } }>(WALK_IN, {
        input: { idempotencyKey: randomUUID(), clinicId, practitionerId, patientId: otto.id },
      });
      appointmentId = admitted.data!.admitWalkIn.appointment.id;
    });

    it('opens the list from the queue and ticks it', async () => {
      await nina.goto(place('queue'));
      await nina.getByRole('button', { name: `Prepare the visit of ${otto.name}` }).click();
      await sheet(nina).getByText('7 points are open').waitFor();
      await sheet(nina).getByRole('checkbox', { name: 'Identity confirmed' }).check();
      await sheet(nina).getByText(users.nina.name, { exact: false }).first().waitFor();
      await sheet(nina).getByRole('button', { name: 'Does not apply: Documents collected' }).click();
      await sheet(nina).getByRole('button', { name: 'Save', exact: true }).click();
      await sheet(nina).getByText('Say why in a word.').waitFor();
      await expectNoAxeViolations(nina);
      await sheet(nina).getByLabel('Why it does not apply: Documents collected').fill('Brings none.');
      await sheet(nina).getByRole('button', { name: 'Save', exact: true }).click();
      await sheet(nina).getByText('Why not: Brings none.').waitFor();
      await sheet(nina).getByText('5 points are open').waitFor();
    });

    it('sees what another ticks in the same list, and loses none of it', async () => {
      const chen = await enter(users.chen);
      await chen.goto(place(`consultation/${appointmentId}`));
      await chen.getByRole('button', { name: `Prepare the visit of ${otto.name}` }).click();
      await sheet(chen).getByRole('checkbox', { name: 'Medicines reviewed' }).check();
      await sheet(nina).getByText('4 points are open').waitFor();
      await sheet(nina).getByRole('checkbox', { name: 'Allergies reviewed' }).check();
      await sheet(chen).getByText('3 points are open').waitFor();
      expect(await sheet(chen).getByRole('checkbox', { name: 'Medicines reviewed' }).isChecked()).toBe(true);
      await chen.context().close();
    });

    it('says that the patient is ready, with a word for the doctor', async () => {
      await sheet(nina).getByLabel('Notes for the doctor').fill('Afraid of needles.');
      await sheet(nina).getByRole('button', { name: 'Save notes' }).click();
      await sheet(nina).getByRole('button', { name: 'The patient is ready' }).click();
      await sheet(nina)
        .getByText(/^Prepared by .* 3 points open$/)
        .waitFor();
      await expectNoAxeViolations(nina);
      expect(await sheet(nina).getByRole('checkbox', { name: 'Identity confirmed' }).isDisabled()).toBe(true);
      await sheet(nina).getByRole('button', { name: 'Close' }).click();
      await sheet(nina).waitFor({ state: 'detached' });
      const line = nina.getByRole('list', { name: /^Waiting for Dr. Elena Rossi/ });
      await line.getByText(`Prepared by ${users.nina.name}`, { exact: false }).waitFor();
    });

    it('shows the doctor who prepared what, what is open, and the word', async () => {
      const doctor = await enter(users.rossi);
      await doctor.goto(place(`consultation/${appointmentId}`));
      const card = doctor.getByRole('region', { name: 'Preparation of the visit' });
      await card.getByText('Afraid of needles.').waitFor();
      await card.getByText(`Prepared by ${users.nina.name}`, { exact: false }).waitFor();
      await card.getByText('Vital signs recorded').waitFor();
      await card.getByText('Why not: Brings none.').waitFor();
      const queue = doctor.getByRole('region', { name: 'My queue' });
      await queue.getByText(`Prepared by ${users.nina.name}`, { exact: false }).first().waitFor();
      await expectNoAxeViolations(doctor);
    });

    it('shows reception neither the list nor how far it is', async () => {
      const rosa = await enter(users.rosa);
      await rosa.goto(place('queue'));
      await rosa.getByText(otto.name).first().waitFor();
      expect(await rosa.getByText('Prepared by', { exact: false }).count()).toBe(0);
      expect(await rosa.getByRole('button', { name: /^Prepare the visit/ }).count()).toBe(0);
    });
  });

  describe('with a patient’s record', () => {
    it('keeps what another changed beside the own change, and asks where both changed one field', async () => {
      const mara = await day.patient('Mara');
      await nina.goto(place(`patients/${mara.id}`));
      await nina.getByRole('button', { name: 'Edit', exact: true }).click();
      const form = nina.getByRole('dialog', { name: `Edit ${mara.name}` });
      await form.getByLabel('Family name').fill('Nurse');
      await form.getByLabel('Date of birth').fill('1984-02-28');
      const input = { id: mara.id, base: { familyName: mara.familyName }, mine: { familyName: 'Reception' } };
      const update = 'mutation Update($input: UpdatePatientInput!) { updatePatient(input: $input) { patient { id } } }';
      expectThat((await day.reception.ask(update, { input })).errors.length === 0, 'reception changes it too');
      await form.getByRole('button', { name: 'Save' }).click();
      const conflict = nina.getByRole('dialog', { name: 'Someone changed this patient meanwhile' });
      await conflict.getByRole('button', { name: 'Family name, theirs: Reception' }).waitFor();
      expect(await conflict.getByText('Born').count()).toBe(0);
      await expectNoAxeViolations(nina);
      await conflict.getByRole('button', { name: 'Family name, mine: Nurse' }).click();
      await conflict.getByRole('button', { name: 'Save this choice' }).click();
      await nina.getByRole('heading', { level: 1, name: `${mara.givenName} Nurse` }).waitFor();
      await nina.getByText('Feb 28, 1984').first().waitFor();
    });

    it('takes an allergy out and undoes that, takes it out again, and restores it from what was removed', async () => {
      const petra = await day.patient('Petra');
      const allergy = { substance: 'Penicillin', category: 'MEDICATION', criticality: 'HIGH' };
      const input = { idempotencyKey: randomUUID(), patientId: petra.id, ...allergy };
      expectThat((await rossi.ask(ALLERGY, { input })).errors.length === 0, 'the doctor enters it');
      await nina.goto(place(`patients/${petra.id}`));
      const allergies = nina.getByRole('region', { name: 'Allergies' });
      const removed = nina.getByRole('region', { name: 'Recently removed' });
      const takeOut = async (): Promise<void> => {
        await allergies.getByRole('button', { name: 'Edit Penicillin' }).click();
        await nina.getByRole('button', { name: 'Entered in error…' }).click();
        await nina.getByRole('button', { name: 'Take it out' }).click();
        await removed.getByText('Penicillin', { exact: true }).waitFor();
        await allergies.getByText('Penicillin').waitFor({ state: 'detached' });
      };
      await takeOut();
      await nina.getByRole('button', { name: 'Undo' }).click();
      await allergies.getByText('Penicillin').waitFor();
      await removed.waitFor({ state: 'detached' });
      await takeOut();
      await removed.getByText(`Removed by ${users.nina.name}`, { exact: false }).waitFor();
      await expectNoAxeViolations(nina);
      await removed.getByRole('button', { name: 'Restore Penicillin' }).click();
      await allergies.getByText('Penicillin').waitFor();
      await removed.waitFor({ state: 'detached' });
    });
  });
});
