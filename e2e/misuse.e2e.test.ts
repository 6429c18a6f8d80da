import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, drag, emptyDay, newPatient, openCalendar, pointAt } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, type Slot } from './story/booking.ts';
import { eventually, signInAs as askAs, type Asker } from './story/house.ts';

const VISITS = `query PatientVisits($id: ID!) { patient(id: $id) { appointments { id startsAt } } }`;
const SLOTS = `query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt practitioner { id } } }`;
const OPEN = `mutation SetOpeningHours($input: SetOpeningHoursInput!) { setOpeningHours(input: $input) { change { id } } }`;
const UNDO = `mutation UndoWeek($id: ID!) { undoWeek(id: $id) { __typename } }`;
const SET_DAY = `mutation SetDay($input: SetDayInput!) { setDay(input: $input) { day { date } } }`;

const DAY = 86_400_000;

describe('the calendar, used as it is not meant to be', () => {
  const date = emptyDay();
  let dashboardUrl: string;
  let browser: Browser;
  let rosa: Page;
  let reception: Asker;
  let manager: Asker;
  const visitAt = (time: string, { name }: CalendarPatient) =>
    rosa.getByRole('button', { name: new RegExp(`^${name}, ${time} (AM|PM) –`) });
  const offline = () => rosa.getByText('You are offline. What you see', { exact: false });
  const column = (name = practitioners.chen.name) => rosa.getByRole('group', { name, exact: true });

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    browser = await launchBrowser();
    reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    manager = await askAs(house, users.marcus, northside.id, harborStreet.id);
    rosa = await (await openPerson(browser)).newPage();
    await signInAs(rosa, users.rosa);
    await openCalendar(rosa, dashboardUrl, `date=${date}`);
  });
  afterAll(() => browser.close());

  it('books once for a double click and for a key that is held down', async () => {
    const clicked = await newPatient(reception);
    await (await readyToBook(clicked, '10:00')).dblclick();
    await visitAt('10:00', clicked).waitFor();
    const pressed = await newPatient(reception);
    await (await readyToBook(pressed, '11:00')).focus();
    for (let times = 0; times < 5; times++) await rosa.keyboard.down('Enter');
    await rosa.keyboard.up('Enter');
    await visitAt('11:00', pressed).waitFor();
    expect([await visitsOf(clicked), await visitsOf(pressed)]).toEqual([1, 1]);
  });

  it('keeps what was chosen while offline, says so, and books once when the line is back', async () => {
    const patient = await newPatient(reception);
    const button = await readyToBook(patient, '12:00');
    await rosa.context().setOffline(true);
    await offline().waitFor();
    await button.click();
    await rosa.getByRole('dialog').getByText(patient.name).first().waitFor();
    await expectNoAxeViolations(rosa);
    expect(await visitsOf(patient)).toBe(0);
    await rosa.context().setOffline(false);
    await offline().waitFor({ state: 'detached' });
    await button.click();
    await visitAt('12:00', patient).waitFor();
    expect(await visitsOf(patient)).toBe(1);
  });

  it('puts a visit back that was dragged while offline', async () => {
    const patient = await newPatient(reception);
    await (await readyToBook(patient, '15:00')).click();
    await visitAt('3:00', patient).waitFor();
    await rosa.context().setOffline(true);
    await drag(rosa, visitAt('3:00', patient), await pointAt(column(), '16:00'));
    await visitAt('3:00', patient).waitFor();
    await rosa.context().setOffline(false);
    await drag(rosa, visitAt('3:00', patient), await pointAt(column(), '16:00'));
    await visitAt('4:00', patient).waitFor();
  });

  describe('on a night that is an hour short', () => {
    const leap = nextLeapForward(harborStreet.timezone);
    const where = { clinicId: harborStreet.id, practitionerId: practitioners.chen.id };
    let opening: string | undefined;

    beforeAll(async () => {
      const everyDay = [1, 2, 3, 4, 5, 6, 7].map(weekday => ({
        weekday,
        startsAtLocal: '00:00',
        endsAtLocal: '20:00',
      }));
      const open = { idempotencyKey: randomUUID(), clinicId: harborStreet.id, hours: everyDay, effectiveFrom: leap };
      const { data } = await manager.ask<{ setOpeningHours: { change: { id: string } } }>(OPEN, { input: open });
      opening = data?.setOpeningHours.change.id;
      const sessions = [{ startsAtLocal: '01:00', endsAtLocal: '04:00', slotMinutes: 30, capacity: 50 }];
      const input = { idempotencyKey: randomUUID(), ...where, date: leap, sessions };
      expect((await manager.ask(SET_DAY, { input })).errors).toEqual([]);
    });
    afterAll(async () => expect((await manager.ask(UNDO, { id: opening })).errors).toEqual([]));

    it('offers no time that is not there, and shows one after it where the clock says', async () => {
      const { data } = await reception.ask<{ slots: Slot[] }>(SLOTS, { input: { ...where, from: leap, to: leap } });
      const slots = data?.slots ?? [];
      expect(slots.map(({ startsAt }) => clockOf(startsAt)).filter(clock => clock.startsWith('2:'))).toEqual([]);
      const slot = slots.find(({ startsAt }) => clockOf(startsAt) === '3:00 AM')!;
      const patient = await newPatient(reception);
      const booked = await book(reception, { clinicId: harborStreet.id, patientId: patient.id, slot });
      expect(booked.data?.bookAppointment?.__typename).toBe('AppointmentBooked');
      await openCalendar(rosa, dashboardUrl, `date=${leap}`);
      await visitAt('3:00', patient).waitFor();
      await rosa
        .getByText(/EDT|Eastern Daylight/)
        .first()
        .waitFor();
      await expectNoAxeViolations(rosa);
    });
  });

  it('keeps what was chosen when the service is killed, and books once when it is back', async () => {
    const patient = await newPatient(reception);
    await openCalendar(rosa, dashboardUrl, `date=${date}`);
    const button = await readyToBook(patient, '10:30');
    await kill('scheduling');
    await button.click();
    const again = rosa.getByRole('dialog').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    for (let tries = 0; tries < 60 && !(await button.isVisible()); tries++) {
      if (await again.isVisible()) await again.click();
      await rosa.waitForTimeout(500);
    }
    await rosa.getByRole('dialog').getByText(patient.name).first().waitFor();
    await button.click();
    await visitAt('10:30', patient).waitFor();
    expect(await visitsOf(patient)).toBe(1);
    await heardAgain();
  });

  /** A service that was killed hears of new patients once it is back in its consumer group: then others may go on. */
  async function heardAgain(): Promise<void> {
    const { id } = await newPatient(reception);
    const where = { clinicId: harborStreet.id, practitionerId: practitioners.rossi.id };
    const { data } = await reception.ask<{ slots: Slot[] }>(SLOTS, { input: { ...where, from: date, to: date } });
    const slot = data!.slots.at(-1)!;
    const booking = { clinicId: harborStreet.id, patientId: id, slot };
    await eventually('The new patient', async () => (await book(reception, booking)).data?.bookAppointment, 60_000);
  }

  /** The booking's dialog with patient and time chosen. @returns The button that books */
  async function readyToBook(patient: CalendarPatient, time: string) {
    const { x, y } = await pointAt(column(), time);
    await rosa.mouse.click(x, y);
    await rosa.getByRole('combobox', { name: 'Patient' }).fill(patient.familyName);
    await rosa.getByRole('option', { name: new RegExp(patient.familyName) }).click();
    const button = rosa.getByRole('button', { name: /^Book \d/ });
    await button.waitFor();
    return button;
  }

  async function visitsOf({ id }: CalendarPatient): Promise<number> {
    const { data } = await reception.ask<{ patient: { appointments: unknown[] } }>(VISITS, { id });
    return data?.patient.appointments.length ?? -1;
  }

  async function kill(part: string): Promise<void> {
    const record = path.join(process.env['E2E_STACK_DIR'] ?? '', 'run', `${part}.json`);
    const { pid } = JSON.parse(await readFile(record, 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
  }
});

/** Such as 3:00 AM, in the clinic. */
function clockOf(instant: string): string {
  const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: harborStreet.timezone });
  return clock.format(Date.parse(instant)).replaceAll('\u202f', ' ');
}

/** The next local date that is an hour short. */
function nextLeapForward(zone: string): string {
  const midnight = (ahead: number): Date => new Date((Math.floor(Date.now() / DAY) + ahead) * DAY);
  const hour = new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone: zone });
  const hourAt = (ahead: number): number => Number(hour.format(midnight(ahead)));
  for (let ahead = 1; ahead < 366; ahead++)
    if (hourAt(ahead + 1) === (hourAt(ahead) + 1) % 24) return midnight(ahead).toISOString().slice(0, 10);
  throw new Error(`The clocks of ${zone} do not change.`);
}
