import { clinics, harborStreet, northside, practitioners, sahyadri, users } from '@polyclinic/demo/cast.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, drag, emptyDay, newPatient, openCalendar, pointAt, stretch } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, type Slot } from './story/booking.ts';
import { signInAs as askAs, type Asker } from './story/house.ts';

const CALENDAR = `query Calendar($clinicId: ID!, $date: LocalDate!) {
  calendar(clinicId: $clinicId, date: $date) {
    columns { practitioner { id } appointments { id version startsAt endsAt patient { id } } }
  }
}`;
const RESCHEDULE = `mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
  rescheduleAppointment(input: $input) { __typename ... on AppointmentRescheduled { appointment { startsAt } } }
}`;

/** Such as 2:00 PM, in the clinic. */
const clockOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: harborStreet.timezone })
    .format(Date.parse(instant))
    .replaceAll('\u202f', ' ');

interface Told {
  calendar: {
    columns: Array<{
      practitioner: { id: string };
      appointments: Array<{ id: string; version: number; startsAt: string; endsAt: string; patient: { id: string } }>;
    }>;
  } | null;
}

describe('the calendar', () => {
  const date = emptyDay();
  let dashboardUrl: string;
  let browser: Browser;
  let rosa: Page;
  let reception: Asker;
  let patient: CalendarPatient;
  const column = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
  const chens = () => column(rosa, practitioners.chen.name);
  const visitAt = (page: Page, time: string, name = patient.name) =>
    page.getByRole('button', { name: new RegExp(`^${name}, ${time} (AM|PM) –`) });

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    browser = await launchBrowser();
    reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    patient = await newPatient(reception);
    rosa = await (await openPerson(browser)).newPage();
    await signInAs(rosa, users.rosa);
    await openCalendar(rosa, dashboardUrl, `date=${date}`);
  });
  afterAll(() => browser.close());

  it('books in four steps from a time that is pressed', async () => {
    const { x, y } = await pointAt(chens(), '10:00');
    const steps = [
      () => rosa.mouse.click(x, y),
      () => rosa.keyboard.type(patient.familyName),
      async () => {
        await rosa.getByRole('option', { name: new RegExp(patient.familyName) }).waitFor();
        await rosa.keyboard.press('Enter');
      },
      async () => {
        await rosa.getByRole('button', { name: /^Book 10:00/ }).waitFor();
        await rosa.keyboard.press('Enter');
      },
    ];
    for (const step of steps) {
      await step();
      if (step === steps[0]) await rosa.getByRole('combobox', { name: 'Patient' }).waitFor();
    }
    expect(steps.length).toBeLessThanOrEqual(4);
    await visitAt(rosa, '10:00').waitFor();
    await rosa.getByText(`Booked: ${patient.name}`).first().waitFor();
  });

  it('books by keyboard alone in four steps', async () => {
    const other = await newPatient(reception);
    const since = performance.now();
    let steps = 0;
    const step = async (press: () => Promise<void>): Promise<void> => {
      steps += 1;
      await press();
    };
    await step(() => rosa.keyboard.press('b'));
    await rosa.getByRole('combobox', { name: 'Patient' }).waitFor();
    await step(() => rosa.keyboard.type(other.familyName, { delay: 60 }));
    await rosa.getByRole('option', { name: new RegExp(other.familyName) }).waitFor();
    await step(() => rosa.keyboard.press('Enter'));
    await rosa.locator('button:focus', { hasText: /^Book \d/ }).waitFor();
    await step(() => rosa.keyboard.press('Enter'));
    await rosa.getByText(`Booked: ${other.name}`).first().waitFor();
    process.stdout.write(`A booking by keyboard took ${Math.round(performance.now() - since)} ms.\n`);
    expect(steps).toBeLessThanOrEqual(4);
  });

  it('moves a visit that is dragged, to another time and to another doctor', async () => {
    await drag(rosa, visitAt(rosa, '10:00'), await pointAt(chens(), '11:00'));
    await visitAt(rosa, '11:00').waitFor();
    const rossis = column(rosa, practitioners.rossi.name);
    await drag(rosa, visitAt(rosa, '11:00'), await pointAt(rossis, '11:30'));
    await rosa
      .getByRole('button', { name: new RegExp(`^${patient.name}, 11:30 AM – .*${practitioners.rossi.name}`) })
      .waitFor();
    await rosa.getByText(`Moved: ${patient.name}`).first().waitFor();
  });

  it('makes a visit longer by its lower end, and takes it back by Ctrl+Z', async () => {
    const noon = await pointAt(column(rosa, practitioners.rossi.name), '12:00');
    await stretch(rosa, visitAt(rosa, '11:30'), noon);
    await rosa.getByRole('button', { name: new RegExp(`^${patient.name}, 11:30 AM – 12:00 PM`) }).waitFor();
    await rosa.keyboard.press('Control+z');
    await rosa.getByRole('button', { name: new RegExp(`^${patient.name}, 11:30 AM – 11:45 AM`) }).waitFor();
    await rosa.getByText(`Taken back: ${patient.name}`).first().waitFor();
  });

  it('moves a visit by keyboard, and tells another session at once', async () => {
    const marcus = await (await openPerson(browser)).newPage();
    await signInAs(marcus, users.marcus);
    await openCalendar(marcus, dashboardUrl, `date=${date}`);
    await marcus.getByText('Live', { exact: true }).waitFor();
    await visitAt(marcus, '11:30').waitFor();
    await visitAt(rosa, '11:30').focus();
    for (const key of ['m', 'ArrowDown', 'ArrowDown', 'Enter']) await rosa.keyboard.press(key);
    await visitAt(rosa, '12:00').waitFor();
    await visitAt(marcus, '12:00').waitFor();
    await marcus.context().close();
  });

  it('offers the nearest times for one that is taken, and the visit is back where it was', async () => {
    const other = await newPatient(reception);
    const slot = (await slotsOf(practitioners.rossi.id)).find(({ startsAt }) => clockOf(startsAt) === '2:00 PM')!;
    await book(reception, { clinicId: harborStreet.id, patientId: other.id, slot });
    await rosa.getByRole('button', { name: new RegExp(`^${other.name}`) }).waitFor();
    await drag(rosa, visitAt(rosa, '12:00'), await pointAt(column(rosa, practitioners.rossi.name), '14:00'));
    const offer = rosa.getByRole('dialog', { name: 'Time taken' });
    await offer.waitFor();
    await visitAt(rosa, '12:00').waitFor();
    await expectNoAxeViolations(rosa);
    await offer.getByRole('button', { name: /2:15 PM/ }).click();
    await visitAt(rosa, '2:15').waitFor();
  });

  it('shows what was, theirs and mine when somebody else moved it first, and keeps mine', async () => {
    const cut = await (await openPerson(browser)).newPage();
    // Without a live line this reader does not hear of the other's change.
    await cut.routeWebSocket(/graphql/, () => undefined);
    await signInAs(cut, users.marcus);
    await openCalendar(cut, dashboardUrl, `date=${date}`);
    await visitAt(cut, '2:15').waitFor();
    const { id, version, startsAt, endsAt } = await ownVisit();
    const later = (instant: string) => new Date(Date.parse(instant) + 30 * 60_000).toISOString();
    const input = { idempotencyKey: crypto.randomUUID(), id, version };
    const moved = await reception.ask(RESCHEDULE, {
      input: { ...input, startsAt: later(startsAt), endsAt: later(endsAt) },
    });
    expect(moved.errors).toEqual([]);
    await drag(cut, visitAt(cut, '2:15'), await pointAt(column(cut, practitioners.rossi.name), '15:00'));
    const dialog = cut.getByRole('dialog', { name: /changed this appointment meanwhile/ });
    await dialog.getByText('both changed').waitFor();
    await expectNoAxeViolations(cut);
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await visitAt(cut, '3:00').waitFor();
    await visitAt(rosa, '3:00').waitFor();
    await cut.context().close();
  });

  it('is shown by week, list and month, each without a fault of accessibility', async () => {
    await expectNoAxeViolations(rosa);
    await rosa.getByRole('heading', { level: 1 }).click();
    await rosa.keyboard.press('w');
    await rosa.getByRole('application', { name: 'Week' }).waitFor();
    await expectNoAxeViolations(rosa);
    await rosa.keyboard.press('l');
    await rosa.getByRole('button', { name: new RegExp(patient.familyName) }).waitFor();
    await expectNoAxeViolations(rosa);
    await rosa.keyboard.press('m');
    const month = rosa.getByRole('table', { name: 'Appointments by day' });
    await month.waitFor();
    await expectNoAxeViolations(rosa);
    await month.locator(`[data-date="${date}"]`).click();
    await visitAt(rosa, '3:00').waitFor();
    expect(rosa.url()).not.toContain(patient.familyName);
  });

  it('shows a doctor her own visits alone, and another organization nothing', async () => {
    const house = await stackUnderTest();
    const chen = await askAs(house, users.chen, northside.id, harborStreet.id);
    const own = await chen.ask<Told>(CALENDAR, { clinicId: harborStreet.id, date });
    expect(own.data?.calendar?.columns.map(({ practitioner }) => practitioner.id)).toEqual([practitioners.chen.id]);
    const kothrud = clinics.find(({ organizationId }) => organizationId === sahyadri.id)!;
    const stranger = await askAs(house, users.priya, sahyadri.id, kothrud.id);
    const { data, errors } = await stranger.ask<Told>(CALENDAR, { clinicId: harborStreet.id, date });
    expect(data?.calendar).toBeNull();
    expect(errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
  });

  async function ownVisit() {
    const { data } = await reception.ask<Told>(CALENDAR, { clinicId: harborStreet.id, date });
    const visits = data?.calendar?.columns.flatMap(({ appointments }) => appointments) ?? [];
    return visits.find(visit => visit.patient.id === patient.id)!;
  }

  async function slotsOf(practitionerId: string): Promise<Slot[]> {
    const { data } = await reception.ask<{ slots: Slot[] }>(
      'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt practitioner { id } } }',
      { input: { clinicId: harborStreet.id, practitionerId, from: date, to: date } },
    );
    return data?.slots ?? [];
  }
});
