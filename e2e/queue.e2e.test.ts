import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type ClinicDay, openClinicDay, type QueuePatient } from './queue/clinicDay.ts';
import { listenIn } from './queue/listenIn.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, type Slot } from './story/booking.ts';
import { eventually, signInAs as askAs } from './story/house.ts';

const CALLED = `query Called($clinicId: ID!, $practitionerId: ID!) {
  queues(clinicId: $clinicId, practitionerId: $practitionerId) { tickets { calls appointment { patient { id } } } }
}`;

interface Called {
  queues: Array<{ tickets: Array<{ calls: number; appointment: { patient: { id: string } } }> }>;
}

describe('a day at the clinic', () => {
  let browser: Browser;
  let day: ClinicDay;
  let reception: Page;
  let doctor: Page;
  let anna: QueuePatient;
  let ben: QueuePatient;
  let walter: QueuePatient;

  const openPage = async (page: Page, name: string): Promise<void> => {
    const { dashboardUrl } = await stackUnderTest();
    await page.goto(`${dashboardUrl}/${day.clinic.slug}/${name}`);
  };
  const openQueue = async (page: Page, heading: string): Promise<void> => {
    await openPage(page, 'queue');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
  };
  const column = () => reception.getByRole('region', { name: day.practitioner.name, exact: true });
  /** Whose line it is decides its name; the patients are found in either in their turn. */
  const waitingAtDesk = () => column().getByRole('list', { name: /^Waiting for/ });
  const waitingForDoctor = () => doctor.getByRole('list', { name: 'Waiting for me' });
  const inTurn = async (...patients: QueuePatient[]): Promise<void> => {
    for (const line of [waitingAtDesk(), waitingForDoctor()])
      for (const [place, { name }] of patients.entries())
        await line.locator(`[data-place="${place}"]`).filter({ hasText: name }).waitFor();
  };
  const bookToday = async (patient: QueuePatient, slot: Slot): Promise<void> => {
    const answer = await book(day.reception, { clinicId: day.clinic.id, patientId: patient.id, slot });
    expect(answer.data?.bookAppointment?.__typename).toBe('AppointmentBooked');
  };

  beforeAll(async () => {
    day = await openClinicDay(await stackUnderTest());
    [anna, ben, walter] = [await day.patient('Anna'), await day.patient('Ben'), await day.patient('Walter')];
    // Not the very next ones: who is booked for later is called after who has come without a time.
    const [first, second] = (await day.slots(0)).slice(2);
    await bookToday(anna, first!);
    await bookToday(ben, second!);
    browser = await launchBrowser();
    [reception, doctor] = [await (await openPerson(browser)).newPage(), await (await openPerson(browser)).newPage()];
    await signInAs(reception, day.receptionist);
    await signInAs(doctor, day.doctor);
    await openQueue(reception, 'Queue');
    await openQueue(doctor, 'My queue');
  });
  afterAll(async () => {
    await browser?.close();
    await day?.close();
  });

  it('checks a booked patient in by keyboard, and the doctor sees it at once', async () => {
    await reception.getByRole('heading', { level: 1 }).click();
    await reception.keyboard.press('c');
    await reception.locator('input[role="combobox"]:focus').waitFor();
    await reception.keyboard.type(anna.familyName);
    await reception.getByRole('option', { name: new RegExp(anna.name) }).waitFor();
    await expectNoAxeViolations(reception);
    await reception.keyboard.press('Enter');
    await reception
      .getByText(new RegExp(`^Token \\d+: ${anna.name}$`))
      .first()
      .waitFor();
    await inTurn(anna);
  });

  it('takes a walk-in into the queue, before who is booked for later', async () => {
    await reception.getByRole('button', { name: 'Walk-in' }).click();
    const dialog = reception.getByRole('dialog', { name: 'Walk-in' });
    await dialog.getByRole('combobox', { name: 'Patient' }).fill(walter.familyName);
    await dialog.getByRole('option', { name: new RegExp(walter.familyName) }).click();
    await dialog.getByRole('combobox', { name: 'Doctor' }).click();
    await reception.getByRole('option', { name: new RegExp(day.practitioner.name) }).click();
    await expectNoAxeViolations(reception);
    await dialog.getByRole('button', { name: 'Give a token' }).click();
    await dialog.waitFor({ state: 'detached' });
    await inTurn(walter, anna);
  });

  it('changes the order by keyboard, with the reason kept', async () => {
    await waitingAtDesk()
      .getByRole('button', { name: new RegExp(`^Move ${anna.name}`) })
      .focus();
    await reception.keyboard.press('ArrowUp');
    await reception.keyboard.press('Enter');
    const dialog = reception.getByRole('dialog', { name: 'Change the order?' });
    await dialog.getByRole('combobox', { name: 'Reason' }).click();
    await reception.getByRole('option', { name: 'Needs assistance' }).click();
    await expectNoAxeViolations(reception);
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await inTurn(anna, walter);
    await column()
      .getByRole('button', { name: /^What happened in the queue/ })
      .click();
    const log = reception.getByRole('dialog', { name: 'What happened today' });
    await log
      .getByText(/moved, place 2 to 1 \(Needs assistance\)$/)
      .first()
      .waitFor();
    await expectNoAxeViolations(reception);
    await reception.keyboard.press('Escape');
    await log.waitFor({ state: 'detached' });
  });

  it('shows later estimates at the desk when the doctor is late, and the former ones when not any more', async () => {
    const about = async (): Promise<string> =>
      /about \d+:\d+\s[AP]M/.exec(await waitingAtDesk().locator('[data-place="0"]').innerText())?.[0] ?? '';
    const before = await about();
    expect(before).not.toBe('');
    await doctor.getByRole('button', { name: 'I am late' }).click();
    const dialog = doctor.getByRole('dialog', { name: /is late$/ });
    await expectNoAxeViolations(doctor);
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.getByText(/^Sees patients from/).waitFor();
    await column()
      .getByText(/^Late, sees patients from/)
      .waitFor();
    await eventually('A later estimate', async () => ((await about()) === before ? null : true));
    await dialog.getByRole('button', { name: 'Not late any more' }).click();
    await column()
      .getByText(/^Late, sees patients from/)
      .waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Close' }).first().click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('calls, skips, calls again, starts and completes by one key each, seen at the desk', async () => {
    const standing = (words: string, { name }: QueuePatient) =>
      doctor.getByRole('region', { name: `${words}: ${name}` });
    await doctor.getByRole('heading', { level: 1 }).click();
    await doctor.keyboard.press('c');
    await standing('Called', anna).waitFor();
    const now = column().getByRole('list', { name: 'Now' });
    await now.getByText(anna.name).waitFor();
    await doctor.keyboard.press('k');
    await standing('Called', anna).waitFor({ state: 'detached' });
    await column()
      .getByRole('button', { name: `Call again: ${anna.name}` })
      .waitFor();
    await doctor.keyboard.press('r');
    await standing('Called', anna).waitFor();
    await expectNoAxeViolations(doctor);
    await doctor.keyboard.press('s');
    await standing('In consultation', anna).waitFor();
    await column()
      .getByText(/^in consultation since/)
      .waitFor();
    await expectNoAxeViolations(reception);
    await doctor.keyboard.press('d');
    await standing('In consultation', anna).waitFor({ state: 'detached' });
    await now.waitFor({ state: 'detached' });
    await inTurn(walter);
  });

  it('calls one patient for a double click and for a key that is held down', async () => {
    const checkIn = column().getByRole('button', { name: `Check in ${ben.name}` });
    if (!(await checkIn.isVisible()))
      await column()
        .getByText(/^Expected/)
        .click();
    await checkIn.dblclick();
    await inTurn(walter, ben);
    await column()
      .getByRole('button', { name: /^Call next/ })
      .dblclick();
    await doctor.getByRole('region', { name: `Called: ${walter.name}` }).waitFor();
    await doctor.getByRole('heading', { level: 1 }).click();
    await doctor.keyboard.press('s');
    await doctor.getByRole('region', { name: `In consultation: ${walter.name}` }).waitFor();
    await doctor.keyboard.down('c');
    for (let repeats = 0; repeats < 5; repeats++) await doctor.keyboard.down('c');
    await doctor.keyboard.up('c');
    await doctor.getByRole('region', { name: `Called: ${ben.name}` }).waitFor();
    expect(await callsOf(ben)).toBe(1);
  });

  it('shows initials and tokens on the board, and no name anywhere, not even in what the network answers', async () => {
    const board = await reception.context().newPage();
    const heard = listenIn(board);
    await openPage(board, 'board');
    const doctors = board.getByRole('region', { name: day.practitioner.name, exact: true });
    const initials = (patient: QueuePatient) => `${patient.givenName[0]}. ${patient.familyName[0]}.`;
    const serving = (patient: QueuePatient) => doctors.getByRole('listitem').filter({ hasText: initials(patient) });
    await serving(ben).waitFor();
    await expectNoAxeViolations(board);
    await column()
      .getByRole('button', { name: `Skip: ${ben.name}` })
      .click();
    await serving(ben).waitFor({ state: 'detached' });
    const shown = await board.locator('body').innerText();
    const answers = (await heard()).join('\n');
    expect(answers).toContain('waitingRoomBoard');
    for (const { givenName, familyName } of [anna, ben, walter])
      for (const text of [shown, answers]) {
        expect(text).not.toContain(givenName);
        expect(text).not.toContain(familyName);
      }
    await board.close();
  });

  it('offers a cancelled time to the first in line, staff accept it, and the calendar shows it', async () => {
    const [wanda, cara] = [await day.patient('Wanda'), await day.patient('Cara')];
    const slot = (await day.slots(4))[0] ?? (await day.slots(5))[0]!;
    const booked = await book(day.reception, { clinicId: day.clinic.id, patientId: cara.id, slot });
    const answer = booked.data?.bookAppointment;
    if (answer?.__typename !== 'AppointmentBooked') throw new Error('The time was not free.');
    await addToWaitlist(wanda);
    const entry = reception
      .getByRole('table', { name: /^(Waiting, in order|Earlier entries)$/ })
      .getByRole('row')
      .filter({ hasText: wanda.name });
    await entry.waitFor();
    await expectNoAxeViolations(reception);

    const date = dateOf(slot);
    await openPage(reception, `calendar?date=${date}&appointment=${answer.appointment.id}`);
    await reception.getByRole('button', { name: 'Cancel appointment' }).click();
    const cancelling = reception.getByRole('dialog', { name: 'Cancel this appointment?' });
    await cancelling.getByRole('button', { name: 'Cancel appointment' }).click();
    await reception.getByText(`Cancelled: ${cara.name}`).first().waitFor();

    await openPage(reception, 'waitlist');
    await entry.getByText('Offered', { exact: true }).filter({ visible: true }).waitFor();
    await expectNoAxeViolations(reception);
    await entry.getByRole('button', { name: `Accept for ${wanda.name}` }).click();
    await entry.waitFor({ state: 'detached' });
    await reception.getByRole('switch', { name: 'Show earlier entries' }).click();
    await entry
      .getByText(/^Booked: /)
      .filter({ visible: true })
      .waitFor();

    await openPage(reception, `calendar?date=${date}`);
    await reception.getByRole('button', { name: new RegExp(`^${wanda.name}, .*${day.practitioner.name}`) }).waitFor();
  });

  it('shows the reception of another organization nothing of it', async () => {
    const house = await stackUnderTest();
    const { user, organization, clinic } = day.stranger;
    const stranger = await askAs(house, user, organization.id, clinic.id);
    for (const field of ['queues', 'waitingRoomBoard', 'waitlist']) {
      const { data, errors } = await stranger.ask<Record<string, unknown>>(
        `query Stranger($clinicId: ID!) { ${field}(clinicId: $clinicId) { __typename } }`,
        { clinicId: day.clinic.id },
      );
      expect(data?.[field] ?? null).toBeNull();
      expect(errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
    }
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await openPage(page, 'queue');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.context().close();
  });

  async function callsOf(patient: QueuePatient): Promise<number | undefined> {
    const { data } = await day.reception.ask<Called>(CALLED, {
      clinicId: day.clinic.id,
      practitionerId: day.practitioner.id,
    });
    return data?.queues[0]?.tickets.find(({ appointment }) => appointment.patient.id === patient.id)?.calls;
  }

  async function addToWaitlist(patient: QueuePatient): Promise<void> {
    await openPage(reception, 'waitlist');
    await reception.getByRole('button', { name: 'Add a patient' }).click();
    const dialog = reception.getByRole('dialog', { name: 'Add to the waitlist' });
    await dialog.getByRole('combobox', { name: 'Patient' }).fill(patient.familyName);
    await dialog.getByRole('option', { name: new RegExp(patient.familyName) }).click();
    for (const [field, choice] of [
      ['Doctor', day.practitioner.name],
      ['Priority', 'Urgent'],
    ] as const) {
      await dialog.getByRole('combobox', { name: field }).click();
      await reception.getByRole('option', { name: choice }).click();
    }
    await expectNoAxeViolations(reception);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  const dateOf = ({ startsAt }: Slot): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: day.clinic.timezone }).format(Date.parse(startsAt));
});
