import { randomUUID } from 'node:crypto';
import { harborStreet, northside, sahyadri, users } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs as signInPage } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, freeTimes, register, type Slot } from './story/booking.ts';
import { eventually, signInAs, type Asker } from './story/house.ts';

/** A move waits seventy seconds, in which it could be taken back. */
const UNTOLD_MS = 100_000;
const SLOW_MS = 180_000;

interface Mail {
  ID: string;
  Subject: string;
}

let house: StackEnvironment;
let manager: Asker;
let reception: Asker;
beforeAll(async () => {
  house = await stackUnderTest();
  manager = await signInAs(house, users.marcus, northside.id);
  reception = await signInAs(house, users.rosa, northside.id);
});

const mailApi = (path: string): Promise<Response> => fetch(`${house.infrastructure.mailUrl}/api/v1/${path}`);

const mailTo = (address: string, beginning: string): Promise<Mail> =>
  eventually(
    `“${beginning}” to the patient`,
    async () => {
      const { messages } = (await (await mailApi(`search?query=to:${address}`)).json()) as { messages: Mail[] };
      return messages.find(({ Subject }) => Subject.startsWith(beginning));
    },
    UNTOLD_MS,
  );

/** The lines of a mail's calendar file, unfolded. */
async function calendarOf({ ID }: Mail): Promise<string[]> {
  const { Attachments } = (await (await mailApi(`message/${ID}`)).json()) as {
    Attachments: Array<{ PartID: string; FileName: string }>;
  };
  const part = Attachments.find(({ FileName }) => FileName === 'appointment.ics')?.PartID ?? '';
  const text = await (await mailApi(`message/${ID}/part/${part}`)).text();
  // The sink tells the lines of a text as its own system ends them.
  return text.replace(/\r?\n /g, '').split(/\r?\n/);
}

const email = `reminded-${randomUUID().slice(0, 8)}@mail.example`;
let appointment: { id: string; version: number };

describe('a patient', () => {
  let patientId: string;
  let slots: Slot[];

  const reminders = async (): Promise<string[]> => {
    const { data } = await reception.ask<{
      patient: { messages: Array<{ purpose: string; status: string; dueAt: string }> } | null;
    }>('query P($id: ID!) { patient(id: $id) { messages { purpose status dueAt } } }', { id: patientId });
    return (data?.patient?.messages ?? [])
      .filter(({ purpose, status }) => purpose === 'APPOINTMENT_REMINDER' && status === 'QUEUED')
      .map(({ dueAt }) => dueAt)
      .sort();
  };
  const hoursBefore = ({ startsAt }: Slot, hours: number) =>
    new Date(Date.parse(startsAt) - hours * 3_600_000).toISOString();

  it('is told of a visit with a file for their calendar, and its reminders wait', async () => {
    patientId = await register(reception, {
      clinicId: harborStreet.id,
      givenName: 'Ines',
      familyName: `Aldana ${email.slice(9, 17)}`,
      email,
    });
    slots = (await freeTimes(reception, harborStreet.id, harborStreet.timezone)).filter(
      ({ startsAt }) => Date.parse(startsAt) > Date.now() + 50 * 3_600_000,
    );
    const { data } = await book(reception, { clinicId: harborStreet.id, patientId, slot: slots[0]! });
    expect(data?.bookAppointment).toMatchObject({ __typename: 'AppointmentBooked' });
    if (data?.bookAppointment?.__typename === 'AppointmentBooked') appointment = data.bookAppointment.appointment;
    const lines = await calendarOf(await mailTo(email, 'Your visit on'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${appointment.id}@polyclinic.example`,
        `SUMMARY:Appointment at ${harborStreet.name}`,
        `TZID:${harborStreet.timezone}`,
      ]),
    );
    expect(await reminders()).toContain(hoursBefore(slots[0]!, 2));
  });

  it('whose visit moves has reminders that move with it', async () => {
    const to = slots.find(slot => slot.practitioner.id === slots[0]!.practitioner.id && slot !== slots[0])!;
    const input = { idempotencyKey: randomUUID(), ...appointment, startsAt: to.startsAt, endsAt: to.endsAt };
    const moved = await reception.ask<{ rescheduleAppointment: { __typename: string } | null }>(
      'mutation M($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename } }',
      { input },
    );
    expect(moved.data?.rescheduleAppointment?.__typename).toBe('AppointmentRescheduled');
    await eventually('The reminders of the new time', async () =>
      (await reminders()).includes(hoursBefore(to, 2)) ? true : null,
    );
    expect(await reminders()).not.toContain(hoursBefore(slots[0]!, 2));
  });
});

describe('a calendar feed', () => {
  const MAKE = `mutation Make($input: MakeClinicCalendarFeedInput!) {
    makeClinicCalendarFeed(input: $input) { path feed { id } }
  }`;
  const REVOKE = 'mutation Revoke($id: ID!) { revokeCalendarFeed(id: $id) { id revokedAt } }';
  interface Made {
    makeClinicCalendarFeed: { path: string; feed: { id: string } } | null;
  }
  const make = async (): Promise<{ url: URL; id: string }> => {
    const input = { idempotencyKey: randomUUID(), name: 'Screen', clinicId: harborStreet.id };
    const { data } = await manager.ask<Made>(MAKE, { input });
    const { path, feed } = data!.makeClinicCalendarFeed!;
    return { url: new URL(path, house.graphUrl), id: feed.id };
  };

  it('is fetched by a program that cannot sign in, names nobody, and is gone when it is revoked', async () => {
    const { url, id } = await make();
    const first = await fetch(url);
    const text = await first.text();
    expect(first.headers.get('content-type')).toContain('text/calendar');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/Aldana|Ines/);
    expect((await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(304);
    await manager.ask(REVOKE, { id });
    expect((await fetch(url)).status).toBe(404);
  });

  it('of another organization is neither seen nor ended', async () => {
    const { url, id } = await make();
    const stranger = await signInAs(house, users.olivia, sahyadri.id);
    const { data } = await stranger.ask<{ calendarFeeds: Array<{ id: string }> | null }>('{ calendarFeeds { id } }');
    expect(data?.calendarFeeds?.map(feed => feed.id) ?? []).not.toContain(id);
    expect((await stranger.ask(REVOKE, { id })).errors[0]?.extensions.reason).toBe('FEED_NOT_FOUND');
    expect((await fetch(url)).status).toBe(200);
    await manager.ask(REVOKE, { id });
  });
});

describe('a manager', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await (await openPerson(browser)).newPage();
    await signInPage(page, users.marcus);
  });
  afterAll(() => browser.close());

  it('turns a reminder off, sees what is left of them, and takes it back', async () => {
    await page.goto(`${house.dashboardUrl}/${harborStreet.slug}/administration/reminders`);
    const rule = page.getByRole('switch', { name: '2 hours before' });
    await rule.waitFor();
    await expectNoAxeViolations(page);
    const preview = page.getByRole('region', { name: /A visit booked now/ });
    await preview.getByText('2 hours before').waitFor();
    await rule.click();
    await page.getByText('Off: 2 hours before').first().waitFor();
    await preview.getByText('2 hours before').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await preview.getByText('2 hours before').waitFor();
  });

  it('is told beside the field when there is such a reminder already', async () => {
    await page.getByRole('button', { name: 'Add a reminder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a reminder' });
    await dialog.getByLabel('How many').fill('1');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('The clinic has a reminder at that time already.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('makes a calendar link, copies it, and revokes it', async () => {
    const name = `Telephone ${randomUUID().slice(0, 6)}`;
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Calendar links' }).click();
    const dialog = page.getByRole('dialog', { name: 'Calendar links' });
    await dialog.getByLabel('Used on').fill(name);
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const url = await dialog.getByLabel('Address').inputValue();
    expect((await fetch(url)).status).toBe(200);
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'I have copied it' }).click();
    await dialog.getByRole('button', { name: `Revoke ${name}` }).click();
    await dialog.getByRole('button', { name: 'Revoke for good' }).click();
    await page.getByText(`Revoked: ${name}`).first().waitFor();
    expect((await fetch(url)).status).toBe(404);
  });
});

// Last, since a move is told no sooner than it can be taken back no more.
describe('a patient whose visit was moved', () => {
  it(
    'is told so, with the next number of the calendar entry',
    async () => {
      const lines = await calendarOf(await mailTo(email, 'Your visit is moved'));
      expect(lines).toContain(`UID:${appointment.id}@polyclinic.example`);
      expect(Number(lines.find(line => line.startsWith('SEQUENCE:'))?.slice(9))).toBeGreaterThan(1);
    },
    SLOW_MS,
  );
});
