import { northside, users } from '@polyclinic/demo/cast.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';

describe('the frame around every page', () => {
  let browser: Browser;
  let rosa: Page;

  const theme = () => rosa.locator('html').getAttribute('data-theme');
  const ground = () => rosa.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
  const palette = () => rosa.getByRole('dialog', { name: 'Search and do' });
  const openPalette = async () => {
    await rosa.keyboard.press('Control+k');
    await palette().getByRole('combobox').waitFor();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    rosa = await (await openPerson(browser)).newPage();
    await signInAs(rosa, users.rosa);
    await rosa.getByText(northside.name).first().waitFor();
    await rosa.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => browser.close());

  it('finds a patient by keyboard alone and opens the record', async () => {
    await rosa.getByRole('link', { name: 'Patients' }).first().click();
    const listed = rosa.getByRole('table').getByRole('link').first();
    const [familyName = '', givenName = ''] = ((await listed.textContent()) ?? '').split(', ');
    await openPalette();
    await rosa.keyboard.type(familyName, { delay: 30 });
    await palette()
      .getByRole('option', { name: new RegExp(`${givenName} ${familyName}`) })
      .first()
      .waitFor();
    await expectNoAxeViolations(rosa);
    await rosa.keyboard.press('Enter');
    await rosa.waitForURL(/\/patients\/\w+$/);
    await rosa.getByRole('heading', { level: 1, name: new RegExp(familyName) }).waitFor();
  });

  it('goes to a page and opens its window', async () => {
    await openPalette();
    await rosa.keyboard.type('walk');
    await palette().getByRole('option', { name: 'Take in a walk-in' }).waitFor();
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('dialog', { name: 'Walk-in' }).waitFor();
    await rosa.keyboard.press('Escape');
    await rosa.waitForURL(/\/queue$/);
  });

  it('lists its keys', async () => {
    await rosa.keyboard.press('?');
    await rosa.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await expectNoAxeViolations(rosa);
    await rosa.keyboard.press('Escape');
  });

  it('is dark when asked, still after a reload, and readable', async () => {
    const light = await ground();
    await openPalette();
    await rosa.keyboard.type('dark');
    await palette().getByRole('option', { name: 'Dark appearance' }).waitFor();
    await rosa.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
    expect(await theme()).toBe('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await rosa.reload();
    await rosa.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    expect(await ground()).toBe(dark);
    await expectNoAxeViolations(rosa);
    await rosa.getByRole('link', { name: 'Calendar' }).first().click();
    await rosa.getByText('Live', { exact: true }).waitFor();
    await expectNoAxeViolations(rosa);
  });

  it('is light on paper, whatever the screen', async () => {
    await rosa.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await rosa.emulateMedia({ media: 'screen' });
  });

  it('follows the device again when that is chosen in the account menu', async () => {
    await rosa.getByRole('button', { name: `Account of ${users.rosa.name}` }).click();
    await rosa.getByRole('menuitemradio', { name: 'Device' }).click();
    expect(await theme()).toBeNull();
    await expectNoAxeViolations(rosa);
    await rosa.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    await rosa.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).not.toBe(dark);
    await rosa.keyboard.press('Escape');
  });
});
