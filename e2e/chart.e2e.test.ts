import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs } from './story/house.ts';

describe('a patient’s clinical record', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let nina: Page;
  let chen: Page;

  const enter = async (user: DemoUser): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await page.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patient.id}`);
    await page.getByRole('heading', { level: 1, name: new RegExp(patient.familyName) }).waitFor();
    return page;
  };
  const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    patient = await newPatient(await askAs(house, users.rosa, northside.id, harborStreet.id));
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('gets vital signs from a nurse, who is told beside the field what nobody has', async () => {
    nina = await enter(users.nina);
    await card(nina, 'Vital signs').getByText('None have been taken yet.').waitFor();
    await nina.getByRole('button', { name: 'Take vital signs' }).click();
    const dialog = nina.getByRole('dialog', { name: 'Take vital signs' });
    await dialog.getByRole('button', { name: 'Save vital signs' }).click();
    await dialog.getByText('Enter one value at least.').waitFor();
    await dialog.getByLabel('Temperature (°F)').fill('37.2');
    await dialog.getByLabel('Systolic (mmHg)').fill('186');
    await dialog.getByLabel('Diastolic (mmHg)').fill('84');
    await dialog.getByLabel('Height (in)').fill('70');
    await dialog.getByLabel('Weight (lb)').fill('160');
    await dialog.getByRole('button', { name: 'Save vital signs' }).click();
    await dialog.getByText('Nobody has such a value. Check the number and its unit.').waitFor();
    await expectNoAxeViolations(nina);
    await dialog.getByLabel('Temperature (°F)').fill('101.3');
    await dialog.getByRole('button', { name: 'Save vital signs' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = card(nina, 'Vital signs').getByRole('row').last();
    await row.getByRole('cell', { name: '186 Critically high' }).waitFor();
    await row.getByRole('cell', { name: '101.3 High' }).waitFor();
    await row.getByRole('cell', { name: '23', exact: true }).waitFor();
    await row.getByText(users.nina.name).waitFor();
  });

  it('says that no allergies are known, which the nurse asked', async () => {
    await card(nina, 'Allergies').getByRole('button', { name: 'None known' }).click();
    await card(nina, 'Allergies').getByText('No known allergies').waitFor();
    expect(await nina.getByRole('button', { name: 'Add problem' }).count()).toBe(0);
    await expectNoAxeViolations(nina);
  });

  it('gets a problem from a doctor, found by words with the keyboard', async () => {
    chen = await enter(users.chen);
    await chen.getByRole('button', { name: 'Add problem' }).click();
    const dialog = chen.getByRole('dialog', { name: 'Add problem' });
    await dialog.getByRole('combobox', { name: 'Diagnosis' }).fill('asthma');
    await dialog.getByRole('option').first().waitFor();
    await chen.keyboard.press('ArrowDown');
    await chen.keyboard.press('ArrowUp');
    await expectNoAxeViolations(chen);
    await chen.keyboard.press('Enter');
    await dialog.getByText('Unspecified asthma, uncomplicated').waitFor();
    await dialog.getByLabel(/^Began on/).fill('2119-03-01');
    await dialog.getByRole('button', { name: 'Save problem' }).click();
    await dialog.getByText('This day lies in the future.').waitFor();
    await dialog.getByLabel(/^Began on/).fill('2019-03-01');
    await dialog.getByRole('button', { name: 'Save problem' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(chen, 'Problems').getByText('J45.909').waitFor();
  });

  it('gets an allergy, which takes back that none were known; the same one twice is refused', async () => {
    const add = async (): Promise<void> => {
      await chen.getByRole('button', { name: 'Add allergy' }).click();
      await chen.getByLabel('Substance').fill('Penicillin');
      await chen.getByLabel(/^Reaction/).fill('Hives');
      await chen.getByRole('button', { name: 'Save allergy' }).click();
    };
    await add();
    await card(chen, 'Allergies').getByText('Penicillin · Hives').waitFor();
    expect(await card(chen, 'Allergies').getByText('No known allergies').count()).toBe(0);
    await add();
    await chen.getByRole('dialog').getByText('This is listed already.').waitFor();
    await expectNoAxeViolations(chen);
    await chen.keyboard.press('Escape');
    await chen.getByRole('button', { name: 'Discard' }).click();
  });

  it('that somebody changed meanwhile is not written over', async () => {
    await nina.reload();
    await nina.getByRole('button', { name: 'Edit Penicillin' }).click();
    await chen.getByRole('button', { name: 'Edit Penicillin' }).click();
    await chen.getByLabel(/^Note/).fill('Told by her sister.');
    await chen.getByRole('button', { name: 'Save allergy' }).click();
    await card(chen, 'Allergies').getByText('Told by her sister.').waitFor();
    await nina.getByLabel(/^Note/).fill('Seen once.');
    await nina.getByRole('button', { name: 'Save allergy' }).click();
    await nina.getByText('Someone changed this meanwhile. Look at the latest version and try again.').waitFor();
    await nina.keyboard.press('Escape');
    await nina.getByRole('button', { name: 'Discard' }).click();
    await card(nina, 'Allergies').getByText('Told by her sister.').waitFor();
  });

  it('loses what was entered in error', async () => {
    await card(nina, 'Vital signs')
      .getByRole('button', { name: /^Entered in error/ })
      .click();
    await card(nina, 'Vital signs').getByRole('button', { name: 'Take it out' }).click();
    await card(nina, 'Vital signs').getByText('None have been taken yet.').waitFor();
  });

  it('is not shown to a receptionist', async () => {
    const rosa = await enter(users.rosa);
    await card(rosa, 'Contacts').waitFor();
    for (const name of ['Allergies', 'Problems', 'Vital signs']) expect(await card(rosa, name).count()).toBe(0);
    await expectNoAxeViolations(rosa);
  });
});
