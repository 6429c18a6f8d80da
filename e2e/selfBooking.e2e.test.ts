import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { elmPark, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';

interface Mail {
  ID: string;
  Text: string;
}

describe('a visitor of a clinic’s booking page', () => {
  let house: StackEnvironment;
  let browser: Browser;
  const people: BrowserContext[] = [];
  const email = `visitor-${randomUUID().slice(0, 8)}@mail.example`;
  const familyName = `Visitor${randomUUID().slice(0, 6)}`;
  const bookingPage = () => `${house.dashboardUrl}/book/${northside.slug}/${elmPark.slug}`;

  beforeAll(async () => {
    house = await stackUnderTest();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    for (const person of people) await person.close();
    await browser.close();
  });

  /** A telephone in Berlin, where the clinic's clock is not the visitor's. */
  async function openTelephone(): Promise<Page> {
    const viewport = { width: 390, height: 844 };
    const person = await browser.newContext({ viewport, hasTouch: true, locale: 'en-US', timezoneId: 'Europe/Berlin' });
    people.push(person);
    return person.newPage();
  }

  /** The mails to the visitor, once there are so many; latest last. */
  async function mails(count: number): Promise<Mail[]> {
    const api = `${house.infrastructure.mailUrl}/api/v1`;
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const found = (await (await fetch(`${api}/search?query=to:${email}`)).json()) as { messages: Mail[] };
      if (found.messages.length >= count)
        return Promise.all(
          found.messages.map(async ({ ID }) => (await (await fetch(`${api}/message/${ID}`)).json()) as Mail),
        );
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    throw new Error(`There are not ${count} mails.`);
  }

  const codeIn = (all: readonly Mail[]): string =>
    all.map(({ Text }) => /^(\d{6}) is your code/.exec(Text)?.[1]).find(Boolean)!;
  const linkIn = (all: readonly Mail[]): string =>
    all.map(({ Text }) => /http\S+\/visit#\S+/.exec(Text)?.[0]).find(Boolean)!;

  /** Two weeks on, a time is free whatever the other journeys booked. @returns The first of them */
  async function laterTimes(page: Page) {
    await page.getByRole('button', { name: 'Later' }).click();
    const times = page.getByRole('region', { name: /^Free times on/ }).getByRole('button');
    await times.first().waitFor();
    return times;
  }

  it('books with a code from the mail, and the reception sees it at once', async () => {
    const page = await openTelephone();
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    await page.goto(bookingPage());
    await page.getByRole('heading', { name: 'Book a visit' }).waitFor();
    await page.getByText(elmPark.name).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'See free times' }).click();

    const times = await laterTimes(page);
    await page.getByText(/Times are in Eastern .* Time, the clinic’s\. Below each/).waitFor();
    await expectNoAxeViolations(page);
    await times.last().click();

    await page.getByRole('heading', { name: 'Who is the visit for?' }).waitFor();
    await page.getByText(/Kept for you for \d+:\d\d/).waitFor();
    await page.getByText(/where you are \(Europe\/Berlin\)/).waitFor();
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.getByText('Enter the first name.').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('First name').fill('Vera');
    await page.getByLabel('Last name').fill(familyName);
    await page.getByLabel('Date of birth').fill('1990-02-03');
    await page.getByLabel('E-mail').fill(email);
    // Back and forward again: the time is kept, and what was typed.
    await page.goBack();
    await page.getByRole('heading', { name: 'When?' }).waitFor();
    await page.goForward();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(email);
    await page.getByRole('button', { name: 'Send me a code' }).click();

    await page.getByRole('heading', { name: 'Enter the code' }).waitFor();
    await expectNoAxeViolations(page);
    const code = codeIn(await mails(1));
    await page.getByLabel('Code of six digits').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByText('That is not the code we sent last. 4 tries are left.').waitFor();

    const reception = await watchReception(await page.getByRole('region', { name: 'Your visit' }).innerText());
    await page.getByLabel('Code of six digits').fill(code);
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
    await expectNoAxeViolations(page);
    await reception.getByText(familyName).first().waitFor();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('visit.ics');
    // Nobody but the house was asked, no address says who it was, and the browser keeps nothing.
    const origins = new Set([house.dashboardUrl, house.graphUrl].map(url => new URL(url).origin));
    const elsewhere = requests.filter(url => !url.startsWith('blob:') && !origins.has(new URL(url).origin));
    expect(elsewhere).toEqual([]);
    expect(requests.filter(url => url.includes(familyName) || url.includes('mail.example'))).toEqual([]);
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage, document.cookie])')).toBe('[{},{},""]');
  });

  /** The reception's calendar on the day of the visit. */
  async function watchReception(visit: string): Promise<Page> {
    const day = new Date(`${visit.split('\n')[0]!} UTC`).toISOString().slice(0, 10);
    const person = await openPerson(browser);
    people.push(person);
    const reception = await person.newPage();
    await signInAs(reception, users.marcus);
    await reception.goto(`${house.dashboardUrl}/${elmPark.slug}/calendar?date=${day}`);
    await reception.getByRole('heading', { level: 1 }).waitFor();
    return reception;
  }

  it('moves the visit and cancels it by the link in the confirmation, without a name on the page', async () => {
    const page = await openTelephone();
    await page.goto(linkIn(await mails(2)));
    await page.getByRole('heading', { name: 'Your visit' }).waitFor();
    await expectNoAxeViolations(page);
    expect(await page.getByText(familyName).count()).toBe(0);
    const before = await page.getByRole('region', { name: 'Your visit' }).innerText();

    await page.getByRole('button', { name: 'Move' }).click();
    await page.getByRole('heading', { name: 'Move your visit' }).waitFor();
    await (await laterTimes(page)).first().click();
    await page.getByText('Your visit was moved.').waitFor();
    expect(await page.getByRole('region', { name: 'Your visit' }).innerText()).not.toBe(before);

    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Cancel your visit?' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Cancel this visit' }).click();
    await page.getByRole('heading', { name: 'Your visit is cancelled' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Your visit is cancelled' }).waitFor();
  });

  it('comes from the first page to the form by keyboard alone', async () => {
    const page = await openTelephone();
    await page.goto(bookingPage());
    await page.getByRole('heading', { name: 'Book a visit' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'When?' }).waitFor();
    const times = await laterTimes(page);
    await times.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who is the visit for?' }).waitFor();
    // Who does not see the page hears where it has come to.
    expect(await page.locator(':focus').innerText()).toBe('Who is the visit for?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vera');
    expect(await page.getByLabel('First name').inputValue()).toBe('Vera');
  });

  it('finds no page where patients do not book by themselves, as where there is no clinic', async () => {
    for (const slug of [harborStreet.slug, 'nowhere']) {
      const page = await openTelephone();
      await page.goto(`${house.dashboardUrl}/book/${northside.slug}/${slug}`);
      await page.getByRole('heading', { name: 'There is no booking page here' }).waitFor();
      await expectNoAxeViolations(page);
    }
    const page = await openTelephone();
    await page.goto(`${house.dashboardUrl}/visit#signed.by.nobody`);
    await page.getByRole('heading', { name: 'This link opens nothing any more' }).waitFor();
  });
});
