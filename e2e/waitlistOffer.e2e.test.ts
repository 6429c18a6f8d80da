import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { elmPark, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { dateIn, freeTimes, register, type Slot } from './story/booking.ts';
import { type Asker, signInAs as askAs } from './story/house.ts';

const ADD = 'mutation Add($input: AddToWaitlistInput!) { addToWaitlist(input: $input) { id } }';
const OFFER = `mutation Offer($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {
  offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) { offer { id } }
}`;

interface Waiting {
  name: string;
  email: string;
  entryId: string;
}

describe('a patient of the waitlist', () => {
  let house: StackEnvironment;
  let browser: Browser;
  let reception: Asker;
  let slot: Slot;
  let anna: Waiting;
  let ben: Waiting;
  const people: BrowserContext[] = [];
  const practitionerId = practitioners.haddad.id;

  beforeAll(async () => {
    house = await stackUnderTest();
    browser = await launchBrowser();
    reception = await askAs(house, users.theo, northside.id, elmPark.id);
    // Far enough ahead that nobody of the demo data waits for it.
    slot = (await freeTimes(reception, elmPark.id, elmPark.timezone, practitionerId)).at(-1)!;
    anna = await waits('Anna', null);
    ben = await waits('Ben', 'URGENT');
  });
  afterAll(async () => {
    for (const person of people) await person.close();
    await browser.close();
  });

  async function waits(givenName: string, priority: string | null): Promise<Waiting> {
    const mark = randomUUID().slice(0, 8);
    const [email, familyName] = [`waitlist-${mark}@mail.example`, `Waits${mark}`];
    const patientId = await register(reception, { clinicId: elmPark.id, givenName, familyName, email });
    const [from, to] = [dateIn(elmPark.timezone, 1), dateIn(elmPark.timezone, 12)];
    const wish = { clinicId: elmPark.id, practitionerId, patientId, minutes: 15, from, to, priority };
    const { data, errors } = await reception.ask<{ addToWaitlist: { id: string } }>(ADD, {
      input: { idempotencyKey: randomUUID(), ...wish },
    });
    expect(errors).toEqual([]);
    return { name: `${givenName} ${familyName}`, email, entryId: data!.addToWaitlist.id };
  }

  /** A browser of so many pixels, where the clinic's clock is not the patient's. */
  async function openAt(width: number): Promise<Page> {
    const person = await browser.newContext({
      viewport: { width, height: 844 },
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
    });
    people.push(person);
    return person.newPage();
  }

  /** The mail about an offered time, once it is there. */
  async function offerMail({ email }: Waiting): Promise<string> {
    const api = `${house.infrastructure.mailUrl}/api/v1`;
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const { messages } = (await (await fetch(`${api}/search?query=to:${email}`)).json()) as {
        messages: Array<{ ID: string; Subject: string }>;
      };
      const mail = messages.find(({ Subject }) => Subject.startsWith('A time is free'));
      if (mail) return ((await (await fetch(`${api}/message/${mail.ID}`)).json()) as { Text: string }).Text;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    throw new Error('There is no mail about an offered time.');
  }

  const linkIn = (text: string): string => /http\S+\/visit\/offer#\S+/.exec(text)![0];
  const localTime = (instant: string): string =>
    new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: elmPark.timezone }).format(Date.parse(instant));

  it('is told of an offered time in the clinic’s zone, and leaves it to the next on a telephone', async () => {
    const { errors } = await reception.ask(OFFER, { entryId: anna.entryId, practitionerId, startsAt: slot.startsAt });
    expect(errors).toEqual([]);
    const mail = await offerMail(anna);
    expect(mail).toContain(localTime(slot.startsAt));
    const page = await openAt(390);
    await page.goto(linkIn(mail));
    await page.getByRole('heading', { name: 'A time is free for you' }).waitFor();
    await page.getByText(elmPark.name).waitFor();
    await page.getByText(/Kept for you for \d+:\d\d/).waitFor();
    await page.getByText(practitioners.haddad.name).waitFor();
    expect(await page.getByText(anna.name.split(' ')[1]!).count()).toBe(0);
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: 'Decline' }).click();
    await page.getByRole('heading', { name: 'Leave this time to the next?' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Leave it, and keep me on the waitlist' }).click();
    await page.getByRole('heading', { name: 'You left this time to the next' }).waitFor();
    await page.getByText('You are still on the waitlist.').waitFor();
    await expectNoAxeViolations(page);
  });

  it('who is next is told at once, accepts, and reads after a second press that it is booked', async () => {
    const link = linkIn(await offerMail(ben));
    const [page, again] = [await openAt(1024), await openAt(390)];
    for (const one of [page, again]) {
      await one.goto(link);
      await one.getByRole('button', { name: 'Accept' }).waitFor();
    }
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
    await expectNoAxeViolations(page);
    await again.getByRole('button', { name: 'Accept' }).click();
    await again.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
    await again.getByRole('link', { name: 'Move or cancel' }).click();
    await again.getByRole('heading', { name: 'Your visit', exact: true }).waitFor();

    const late = await openAt(390);
    await late.goto(linkIn(await offerMail(anna)));
    await late.getByRole('heading', { name: 'You left this time to the next' }).waitFor();
    const tampered = await openAt(390);
    await tampered.goto(`${link.slice(0, -4)}AAAA`);
    await tampered.getByRole('heading', { name: 'This link opens nothing any more' }).waitFor();
    await expectNoAxeViolations(tampered);
  });

  it('is seen on the waitlist with what they were told and what they answered', async () => {
    const person = await openPerson(browser);
    people.push(person);
    const page = await person.newPage();
    await signInAs(page, users.theo);
    await page.goto(`${house.dashboardUrl}/${elmPark.slug}/waitlist`);
    const entry = ({ name }: Waiting) => page.getByRole('row').filter({ hasText: name });
    await entry(anna)
      .getByText(/^Declined by link: /)
      .filter({ visible: true })
      .waitFor();
    await entry(anna)
      .getByRole('button', { name: `More about ${anna.name}` })
      .click();
    await page.getByRole('menuitem', { name: 'What happened' }).click();
    const log = page.getByRole('dialog', { name: 'What happened' });
    await log.getByText(/^Told by e-mail, /).waitFor();
    await log.getByText('the patient, by link').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('switch', { name: 'Show earlier entries' }).click();
    await entry(ben)
      .getByText(/^Accepted by link: /)
      .filter({ visible: true })
      .waitFor();
    await expectNoAxeViolations(page);
  });
});
