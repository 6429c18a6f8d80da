import type { Browser, BrowserContext, Page } from 'playwright-core';
import { elmPark, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { freeTimes, type Slot } from './story/booking.ts';
import { signInAs as askAs } from './story/house.ts';

describe('the reception that looks for a time', () => {
  let browser: Browser;
  let person: BrowserContext;
  let page: Page;
  let slot: Slot;

  beforeAll(async () => {
    const house = await stackUnderTest();
    browser = await launchBrowser();
    person = await openPerson(browser);
    page = await person.newPage();
    const reception = await askAs(house, users.theo, northside.id, elmPark.id);
    slot = (await freeTimes(reception, elmPark.id, elmPark.timezone, practitioners.haddad.id)).at(-1)!;
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: elmPark.timezone }).format(Date.parse(slot.startsAt));
    await signInAs(page, users.theo);
    await page.goto(`${house.dashboardUrl}/${elmPark.slug}/calendar?date=${day}`);
    await page.getByRole('button', { name: 'New booking' }).click();
  });
  afterAll(async () => {
    await person?.close();
    await browser?.close();
  });

  const choose = async (field: string, choice: string): Promise<void> => {
    await page.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  };
  /** The doctors whose free times are listed. */
  const doctors = () => page.getByRole('region', { name: 'Free times' }).getByRole('heading', { level: 4 });

  it('is offered the times of any doctor of a specialty, and of nobody else', async () => {
    await doctors().first().waitFor();
    await choose('Doctor', 'Any: Dermatology');
    await doctors().getByText(practitioners.haddad.name).waitFor();
    await doctors().filter({ hasNotText: practitioners.haddad.name }).first().waitFor({ state: 'detached' });
    await expectNoAxeViolations(page);
  });

  it('is offered the times at which a room is free as well', async () => {
    await choose('Room', 'Room 1');
    await doctors().getByText(practitioners.haddad.name).waitFor();
    await expectNoAxeViolations(page);
  });
});
