import { harborStreet, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { Browser } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';

describe('a receptionist who signs in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("lands on her clinic's calendar with a column per doctor, in the clinic's own day", async () => {
    const person = await openPerson(browser);
    const page = await person.newPage();
    await signInAs(page, users.rosa);
    await page.waitForURL(`**/${harborStreet.slug}/calendar**`);
    const day = { month: 'long', day: 'numeric', timeZone: harborStreet.timezone } as const;
    const today = new Intl.DateTimeFormat('en-US', day).format();
    await page.getByRole('heading', { level: 1, name: new RegExp(`${today}.*Today`) }).waitFor();
    await page.getByText(harborStreet.name).first().waitFor();
    await page.getByText(practitioners.chen.name).first().waitFor();
    await expectNoAxeViolations(page);
    await person.close();
  });
});
