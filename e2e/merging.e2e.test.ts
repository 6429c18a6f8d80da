import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs } from './story/house.ts';

describe('two records of one person', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let survivor: CalendarPatient;
  let duplicate: CalendarPatient;
  let marcus: Page;

  const recordOf = ({ id }: CalendarPatient) => `${dashboardUrl}/${harborStreet.slug}/patients/${id}`;
  const enter = async (user: DemoUser, patient: CalendarPatient): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await page.goto(recordOf(patient));
    await page.getByRole('heading', { level: 1, name: patient.name }).waitFor();
    return page;
  };

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    const reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    survivor = await newPatient(reception);
    duplicate = await newPatient(reception);
    browser = await launchBrowser();
    marcus = await enter(users.marcus, survivor);
  });
  afterAll(() => browser.close());

  it('become one, with what the manager chose of each', async () => {
    await marcus.getByRole('button', { name: 'Merge…' }).click();
    const dialog = marcus.getByRole('dialog', { name: 'Merge two records of one person' });
    await dialog.getByRole('combobox', { name: 'The other record' }).fill(duplicate.familyName);
    await dialog.getByRole('option', { name: new RegExp(duplicate.familyName) }).click();
    await dialog.getByRole('radio', { name: duplicate.familyName }).check();
    await dialog.getByText('Contacts: 1').waitFor();
    await expectNoAxeViolations(marcus);
    await dialog.getByRole('button', { name: 'Merge records' }).click();
    await dialog.getByText('Say that both records').waitFor();
    await dialog.getByRole('checkbox', { name: /is the same person/ }).check();
    await dialog.getByRole('button', { name: 'Merge records' }).click();
    await dialog.waitFor({ state: 'detached' });
    await marcus.getByRole('heading', { level: 1, name: duplicate.name }).waitFor();
    await marcus.getByRole('button', { name: 'Undo merge' }).waitFor();
    await marcus.getByRole('region', { name: 'Merged record' }).getByText(duplicate.familyName).waitFor();
    await expectNoAxeViolations(marcus);
  });

  it('leave a page behind that says where to look', async () => {
    await marcus.goto(recordOf(duplicate));
    await marcus.getByRole('region', { name: 'This record was merged' }).waitFor();
    await expectNoAxeViolations(marcus);
    await marcus.getByRole('link', { name: /Open the record of/ }).click();
    await marcus.getByRole('region', { name: 'Contacts', exact: true }).waitFor();
  });

  it('are two again once the manager takes it back', async () => {
    await marcus.getByRole('button', { name: 'Undo merge' }).click();
    await marcus.getByRole('heading', { level: 1, name: survivor.name }).waitFor();
    await marcus.getByRole('region', { name: 'Merged record' }).waitFor({ state: 'detached' });
    await marcus.goto(recordOf(duplicate));
    await marcus.getByRole('button', { name: 'Merge…' }).waitFor();
  });

  it('are removed whole by an administrator, found no more, and restored', async () => {
    const olivia = await enter(users.olivia, duplicate);
    await olivia.getByRole('button', { name: 'Remove…' }).click();
    await expectNoAxeViolations(olivia);
    await olivia.getByRole('dialog').getByRole('button', { name: 'Remove record' }).click();
    await olivia.getByText('Record removed', { exact: true }).waitFor();
    await olivia.getByRole('searchbox').fill(duplicate.familyName);
    await olivia.getByText('No patient found').waitFor();
    await olivia.getByRole('link', { name: 'Removed records' }).click();
    await olivia
      .getByText(/Removed by Olivia/)
      .first()
      .waitFor();
    await expectNoAxeViolations(olivia);
    await olivia.getByRole('button', { name: new RegExp(`Restore ${duplicate.familyName}`) }).click();
    await olivia.getByText('Record restored', { exact: true }).waitFor();
    await olivia.goto(recordOf(duplicate));
    await olivia.getByRole('button', { name: 'Remove…' }).waitFor();
  });

  it('are no matter of reception', async () => {
    const rosa = await enter(users.rosa, survivor);
    await rosa.getByRole('region', { name: 'Contacts', exact: true }).waitFor();
    expect(await rosa.getByRole('button', { name: /^(Merge|Remove)…/ }).count()).toBe(0);
  });
});
