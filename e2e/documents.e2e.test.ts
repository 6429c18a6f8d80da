import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { demoLetter } from '@polyclinic/demo/letter.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs } from './story/house.ts';

const letter = (name: string) => ({ name, mimeType: 'application/pdf', buffer: demoLetter([name]) });
/** The scanners' harmless test signature, in two parts: it sets off scanners. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
/** One red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

/** What is dropped, as the page's own object: this text in one file. */
const dropped = (text: string): string => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], 'Dropped.pdf', { type: 'application/pdf' }));
  return transfer;
})()`;

describe('a patient’s documents', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let store: string;
  let patient: CalendarPatient;
  let nina: Page;
  let chen: Page;
  const refusedByPolicy: string[] = [];

  const enter = async (user: DemoUser): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    page.on('console', message => {
      if (/Content Security Policy|CORS/.test(message.text())) refusedByPolicy.push(message.text());
    });
    await signInAs(page, user);
    await page.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patient.id}`);
    await page.getByRole('heading', { level: 1, name: new RegExp(patient.familyName) }).waitFor();
    return page;
  };
  const card = (page: Page) => page.getByRole('region', { name: 'Documents', exact: true });
  const choose = (page: Page, ...files: Array<ReturnType<typeof letter>>) =>
    card(page).getByLabel('Add documents').last().setInputFiles(files);

  beforeAll(async () => {
    const house = await stackUnderTest();
    ({ dashboardUrl } = house);
    store = house.services['patients']?.['PATIENTS_OBJECTS_PUBLIC_URL'] ?? '';
    patient = await newPatient(await askAs(house, users.rosa, northside.id, harborStreet.id));
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('come by several at once, straight to the store, and are scanned', async () => {
    nina = await enter(users.nina);
    await card(nina).getByText('There are no documents yet.').waitFor();
    const sent = nina.waitForRequest(request => request.method() === 'PUT' && request.url().startsWith(store));
    const picture = { name: 'Rash.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') };
    await choose(nina, letter('Referral letter.pdf'), picture);
    expect((await sent).url()).not.toContain('Referral');
    await card(nina).getByRole('button', { name: 'Referral letter', exact: true }).waitFor();
    await card(nina).getByRole('button', { name: 'Rash', exact: true }).waitFor();
    await expectNoAxeViolations(nina);
  });

  it('that are dropped come as well', async () => {
    const dataTransfer = await nina.evaluateHandle(dropped(demoLetter(['Dropped']).toString()));
    await card(nina).getByText('Drop files here', { exact: false }).dispatchEvent('drop', { dataTransfer });
    await card(nina).getByRole('button', { name: 'Dropped', exact: true }).waitFor();
  });

  it('that are not what they say, or infected, are refused or kept from everybody', async () => {
    await choose(nina, { ...letter('Holiday.pdf'), buffer: Buffer.from('<!doctype html><script>alert(1)</script>') });
    await card(nina).getByText('The file is not what its name says.', { exact: false }).waitFor();
    await card(nina).getByRole('button', { name: 'Do not send Holiday' }).click();
    const infected = Buffer.concat([demoLetter(['Invoice']), Buffer.from(EICAR)]);
    await choose(nina, { ...letter('Invoice overdue.pdf'), buffer: infected });
    await card(nina).getByText('Infected', { exact: true }).waitFor();
    await card(nina).getByRole('button', { name: 'Invoice overdue' }).click();
    const dialog = nina.getByRole('dialog', { name: 'Invoice overdue' });
    await dialog.getByText('Nobody can open it.', { exact: false }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Download' }).count()).toBe(0);
    await expectNoAxeViolations(nina);
    await nina.keyboard.press('Escape');
  });

  it('are kept and sent again when the store went away while they were on their way', async () => {
    await nina.route(`${store}/**`, route => route.abort('connectionfailed'));
    await choose(nina, letter('Late letter.pdf'));
    await card(nina).getByText('The file was not sent. It is kept here: try again.').waitFor();
    await expectNoAxeViolations(nina);
    await nina.unroute(`${store}/**`);
    await card(nina).getByRole('button', { name: 'Try Late letter again' }).click();
    await card(nina).getByRole('button', { name: 'Late letter', exact: true }).waitFor();
  });

  it('are opened with the keyboard: pictures and letters, in the page', async () => {
    chen = await enter(users.chen);
    await card(chen).getByRole('button', { name: 'Rash', exact: true }).focus();
    await chen.keyboard.press('Enter');
    const picture = chen.getByRole('dialog', { name: 'Rash' }).getByRole('img', { name: 'Rash' });
    await picture.waitFor();
    expect(await picture.evaluate(image => (image as { naturalWidth?: number }).naturalWidth)).toBe(1);
    expect(await picture.getAttribute('src')).toMatch(/^blob:/);
    await expectNoAxeViolations(chen);
    await chen.keyboard.press('Escape');
    await card(chen).getByRole('button', { name: 'Referral letter', exact: true }).click();
    const frame = chen.getByRole('dialog', { name: 'Referral letter' }).locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toMatch(/^blob:/);
  });

  it('are downloaded under a name that says nothing', async () => {
    const coming = chen.waitForEvent('download');
    await chen.getByRole('button', { name: 'Download' }).click();
    expect((await coming).suggestedFilename()).toMatch(/^document-[0-9A-Z]{26}\.pdf$/);
  });

  it('get newer versions, the older of which are still there', async () => {
    const dialog = chen.getByRole('dialog', { name: 'Referral letter' });
    await dialog.getByLabel('Newer version').last().setInputFiles(letter('Anything.pdf'));
    await card(chen).getByText('2 versions').waitFor();
    await card(chen).getByRole('button', { name: 'Referral letter', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Version' }).click();
    await chen.getByRole('option', { name: /^Version 1,/ }).click();
    await dialog.locator('iframe').waitFor();
    await expectNoAxeViolations(chen);
  });

  it('are taken out, and put back', async () => {
    await chen.getByRole('button', { name: 'Take out…' }).click();
    await chen.getByRole('dialog').getByRole('combobox', { name: 'Why' }).click();
    await chen.getByRole('option', { name: 'Belongs to another patient' }).click();
    await expectNoAxeViolations(chen);
    await chen.getByRole('button', { name: 'Take it out' }).click();
    const removed = chen.getByRole('region', { name: 'Recently removed' });
    await removed.getByText('Referral letter', { exact: true }).waitFor();
    await chen.getByRole('button', { name: 'Undo' }).click();
    await card(chen).getByRole('button', { name: 'Referral letter', exact: true }).waitFor();
    expect(refusedByPolicy).toEqual([]);
  });

  it('are looked through in a table of their own', async () => {
    await chen
      .getByRole('navigation', { name: 'Parts of the record' })
      .getByRole('link', { name: 'Documents' })
      .click();
    const table = card(chen).getByRole('table');
    await table.getByRole('rowheader', { name: 'Rash' }).waitFor();
    await table.getByRole('button', { name: 'Title' }).click();
    expect((await table.getByRole('rowheader').allTextContents())[0]).toMatch(/^Dropped/);
    await expectNoAxeViolations(chen);
    await card(chen).getByRole('searchbox', { name: 'Search the documents' }).fill('letter');
    await table.getByRole('rowheader', { name: 'Rash' }).waitFor({ state: 'detached' });
    await table.getByRole('button', { name: 'Referral letter', exact: true }).click();
    await chen.getByRole('dialog', { name: 'Referral letter' }).waitFor();
  });

  it('are not shown to a receptionist', async () => {
    const rosa = await enter(users.rosa);
    await rosa.getByRole('region', { name: 'Contacts', exact: true }).waitFor();
    expect(await card(rosa).count()).toBe(0);
  });
});
