import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs } from './story/house.ts';

describe('what reception keeps of a patient', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let rosa: Page;

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
    rosa = await enter(users.rosa);
  });
  afterAll(() => browser.close());

  it('has contacts, which say where nothing may be left', async () => {
    await rosa.getByRole('button', { name: 'Add contact' }).click();
    const dialog = rosa.getByRole('dialog', { name: 'Add contact' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Enter the number or address.').waitFor();
    await dialog.getByLabel('Mobile').fill('+1 555 018 2211');
    await dialog.getByRole('switch', { name: 'Safe for messages' }).click();
    await expectNoAxeViolations(rosa);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(rosa, 'Contacts').getByText('Not safe: leave no message').waitFor();
    await rosa.getByRole('button', { name: 'Edit +1 555 018 2211' }).click();
    const edit = rosa.getByRole('dialog', { name: 'Edit contact' });
    await edit.getByRole('switch', { name: 'Safe for messages' }).click();
    await edit.getByRole('switch', { name: 'Main contact of its kind' }).click();
    await edit.getByRole('button', { name: 'Save' }).click();
    await card(rosa, 'Contacts').getByText('Main', { exact: true }).last().waitFor();
  });

  it('has a care team, which its manager names', async () => {
    const marcus = await enter(users.marcus);
    await marcus.getByRole('button', { name: 'Add to the care team' }).click();
    const dialog = marcus.getByRole('dialog', { name: 'Add to the care team' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Choose a doctor.').waitFor();
    await dialog.getByRole('combobox', { name: 'Doctor' }).click();
    await marcus.getByRole('option', { name: users.rossi.name }).click();
    await expectNoAxeViolations(marcus);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await card(marcus, 'Care team').getByText('Primary doctor').waitFor();
    await rosa.reload();
    await card(rosa, 'Care team').getByText(users.rossi.name).waitFor();
    expect(await card(rosa, 'Care team').getByRole('button').count()).toBe(0);
    await marcus.context().close();
  });

  it('has somebody who acts for the patient once a proof was seen', async () => {
    await rosa.getByRole('button', { name: 'Add person' }).click();
    const dialog = rosa.getByRole('dialog', { name: 'Who acts for the patient' });
    await dialog.getByLabel('Name').fill('Ana Prior');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Enter a mobile number or an e-mail address.').waitFor();
    await dialog.getByLabel('Mobile').fill('+1 555 018 9900');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await card(rosa, 'Acts for the patient').getByText('Proof missing').waitFor();
    await rosa.getByRole('button', { name: 'Keep proof Ana Prior' }).click();
    const proof = rosa.getByRole('dialog', { name: 'Proof for Ana Prior' });
    await proof.getByLabel('What was seen').fill('Birth certificate, seen at the desk');
    await proof.getByRole('button', { name: 'Save' }).click();
    await rosa.getByRole('button', { name: 'Put in force Ana Prior' }).click();
    await card(rosa, 'Acts for the patient').getByText('In force', { exact: true }).waitFor();
  });

  it('has a payer and tags', async () => {
    await rosa.getByRole('button', { name: 'Add payer' }).click();
    const dialog = rosa.getByRole('dialog', { name: 'Add payer' });
    await dialog.getByLabel('Payer').fill('Meadow Mutual');
    await dialog.getByLabel('Member number').fill('MM-4-711');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await card(rosa, 'Insurance and payers').getByText('No. MM-4-711').waitFor();
    await rosa.getByRole('button', { name: 'Add tag' }).click();
    await rosa.getByRole('combobox', { name: 'Tag' }).fill('Needs interpreter');
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('button', { name: 'Take off: Needs interpreter' }).waitFor();
    await expectNoAxeViolations(rosa);
  });

  it('keeps what was agreed to, by whom and how, and that it was withdrawn', async () => {
    const decide = async (answer: string) => {
      await rosa.getByRole('button', { name: 'Decide on Messages about visits' }).click();
      const dialog = rosa.getByRole('dialog', { name: 'Messages about visits' });
      await dialog.getByText('The clinic may write to me').waitFor();
      await dialog.getByRole('button', { name: answer }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    const consents = card(rosa, 'Consents');
    await decide('Agrees');
    await consents.getByText('Ana Prior, in writing').waitFor();
    await consents.getByText('Agreed', { exact: true }).waitFor();
    await decide('Withdraws');
    await consents.getByText('Withdrawn', { exact: true }).waitFor();
  });

  it('is seen by a doctor, who cannot say who acts for a patient', async () => {
    const chen = await enter(users.chen);
    await card(chen, 'Acts for the patient').getByText('Ana Prior').waitFor();
    expect(await chen.getByRole('button', { name: 'Add person' }).count()).toBe(0);
    await expectNoAxeViolations(chen);
  });
});
