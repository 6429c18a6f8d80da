import { randomUUID } from 'node:crypto';
import { elmPark, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';

type SchedulesPage = 'week' | 'exceptions' | 'clinic';

const WEEKEND = [0, 6];
/** When the doctor of the demo data makes a hospital round, which stands among what is special. */
const ROUND = [2, 4];

/** A weekday in New York at least so many days ahead. */
function weekdayAhead(days: number, without = WEEKEND): { date: string; shown: string } {
  const day = new Date(Date.now() - 5 * 3_600_000 + days * 86_400_000);
  while (without.includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  const shown = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
  return { date: day.toISOString().slice(0, 10), shown };
}

describe('a clinic manager', () => {
  let browser: Browser;
  let marcus: Page;

  const openPage = async (page: Page, name: SchedulesPage, doctor = practitioners.haddad): Promise<void> => {
    const { dashboardUrl } = await stackUnderTest();
    await page.goto(`${dashboardUrl}/${elmPark.slug}/schedules/${name}?doctor=${doctor.id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const reported = (text: string | RegExp): Promise<void> => marcus.getByText(text).first().waitFor();
  /** Shows the month a date lies in and chooses it. */
  const chooseDay = async (shown: string): Promise<void> => {
    const day = marcus.getByRole('button', { name: new RegExp(`^${shown}`) });
    const month = marcus.getByRole('region', { name: 'Month', exact: true });
    await month.waitFor();
    if ((await day.count()) === 0) await marcus.getByRole('button', { name: 'Month after' }).click();
    await day.first().click();
    await marcus.getByRole('heading', { level: 2, name: shown }).waitFor();
  };
  const add = (kind: string) =>
    marcus.getByRole('group', { name: 'Add to this day' }).getByRole('button', { name: kind }).click();

  beforeAll(async () => {
    browser = await launchBrowser();
    marcus = await (await openPerson(browser)).newPage();
    await signInAs(marcus, users.marcus);
  });
  afterAll(() => browser.close());

  it('draws and moves hours by mouse and keyboard, and takes each step back', async () => {
    await openPage(marcus, 'week');
    const saturday = marcus.getByRole('button', { name: /^Saturday, 9:00/ });
    await saturday.waitFor();
    await expectNoAxeViolations(marcus);
    await saturday.focus();
    await marcus.keyboard.press('ArrowUp');
    await marcus.keyboard.press('Shift+ArrowDown');
    await marcus.keyboard.press('ArrowRight');
    await marcus.getByRole('button', { name: /^Sunday, 8:45 AM – 1:00 PM/ }).waitFor();
    const column = (await marcus.locator('[data-weekday="6"]').boundingBox())!;
    await marcus.mouse.move(column.x + 40, column.y + 100);
    await marcus.mouse.down();
    await marcus.mouse.move(column.x + 40, column.y + 240, { steps: 4 });
    await marcus.mouse.up();
    await saturday.or(marcus.getByRole('button', { name: /^Saturday, / })).waitFor();
    await expectNoAxeViolations(marcus);
    const stepBack = marcus.getByRole('button', { name: 'Step back' });
    while (await stepBack.isEnabled()) await stepBack.click();
    await saturday.waitFor();
    expect(await marcus.getByRole('button', { name: /^Sunday, / }).count()).toBe(0);
    expect(await marcus.getByRole('button', { name: 'Save from…' }).count()).toBe(0);
  });

  it('marks hours that overlap and does not let them be saved', async () => {
    await marcus.getByRole('button', { name: 'Add hours on Monday' }).click();
    const form = marcus.getByRole('dialog', { name: 'Add hours' });
    await form.getByLabel('From').fill('10:00');
    await form.getByLabel('To', { exact: true }).fill('11:00');
    await expectNoAxeViolations(marcus);
    await form.getByRole('button', { name: 'Add' }).click();
    await marcus.getByText('Some hours overlap.').waitFor();
    expect(await marcus.getByRole('button', { name: 'Save from…' }).isDisabled()).toBe(true);
    await expectNoAxeViolations(marcus);
    await marcus.getByRole('button', { name: 'Discard' }).click();
  });

  it('saves a week from next Monday after seeing its effect, and takes it back from the report', async () => {
    await marcus.getByRole('button', { name: 'Add hours on Sunday' }).click();
    await marcus.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await marcus.getByRole('button', { name: 'Save from…' }).click();
    const dialog = marcus.getByRole('dialog', { name: 'Save this week' });
    await dialog.getByText('No appointment is affected').waitFor();
    await expectNoAxeViolations(marcus);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await reported('Usual week saved');
    await marcus.getByText(/^Other hours begin on/).waitFor();
    await marcus.getByRole('button', { name: 'Undo' }).click();
    await reported('Taken back');
    await marcus.getByText(/^Other hours begin on/).waitFor({ state: 'detached' });
  });

  it('closes a day, sees whom that affects, and moves all of them at once', async () => {
    const { shown } = weekdayAhead(4, [...WEEKEND, ...ROUND]);
    await openPage(marcus, 'exceptions');
    await chooseDay(shown);
    await expectNoAxeViolations(marcus);
    await add('Different hours');
    const dialog = marcus.getByRole('dialog', { name: 'Different hours' });
    await dialog.getByRole('button', { name: 'Remove these hours' }).click();
    await dialog.getByText('Not here that day.').waitFor();
    const affected = dialog.getByText(/\d+ appointments affected$/);
    await affected.waitFor();
    const count = Number.parseInt(await affected.innerText(), 10);
    await expectNoAxeViolations(marcus);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const moving = marcus.getByRole('dialog', { name: `${count} appointments need a new time` });
    const lines = moving.getByRole('list', { name: 'Appointments to move' }).getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(count);
    await expectNoAxeViolations(marcus);
    await moving.getByRole('button', { name: 'Move all and tell the patients' }).click();
    const moved = marcus.getByRole('dialog', { name: 'Moved appointments' });
    await moved.waitFor();
    expect(await moved.getByText('Moved', { exact: true }).count()).toBe(count);
    await expectNoAxeViolations(marcus);
    await moved.getByRole('button', { name: 'Close' }).first().click();
    await marcus.getByRole('button', { name: 'Remove different hours: not here' }).click();
    await reported('Removed');
    await marcus.getByText('Nothing special: the usual week holds.').waitFor();
  });

  it('enters leave, blocked time, a hospital round and a holiday, each to be seen in the month and removed', async () => {
    const { shown } = weekdayAhead(50);
    await openPage(marcus, 'exceptions');
    await marcus.getByRole('button', { name: 'Month after' }).click();
    await chooseDay(shown);
    const enter = async (kind: string, fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
      await add(kind);
      const dialog = marcus.getByRole('dialog', { name: kind });
      await fill?.(dialog);
      await dialog.getByText('No appointment is affected').waitFor();
      await expectNoAxeViolations(marcus);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await enter('Leave');
    await enter('Block time');
    await enter('Hospital round', dialog =>
      dialog.getByRole('textbox', { name: 'Hospital' }).fill('Riverside General'),
    );
    await enter('Clinic holiday', dialog => dialog.getByLabel('Name').fill('Stocktaking'));
    await marcus
      .getByRole('button', { name: new RegExp(`^${shown}\\. Holiday: Stocktaking.*Leave.*Blocked`) })
      .waitFor();
    await expectNoAxeViolations(marcus);
    const remove = marcus.getByRole('button', { name: /^Remove / });
    for (let left = await remove.count(); left > 0; left -= 1) {
      await remove.first().click();
      while ((await remove.count()) >= left) await marcus.waitForTimeout(100);
    }
    await marcus.getByText('Nothing special: the usual week holds.').waitFor();
  });

  it('defines and retires a kind of visit, changes a booking rule, and sees what opening hours would affect', async () => {
    const name = `Check-up ${randomUUID().slice(0, 6)}`;
    await openPage(marcus, 'clinic');
    await marcus.getByRole('heading', { name: 'Booking rules' }).waitFor();
    await expectNoAxeViolations(marcus);
    await marcus.getByRole('button', { name: 'Define: Kinds of visit' }).click();
    const form = marcus.getByRole('dialog', { name: 'Define a kind of visit' });
    await form.getByLabel('Name').fill(name);
    await expectNoAxeViolations(marcus);
    await form.getByRole('button', { name: 'Define' }).click();
    await marcus.getByRole('button', { name: `Retire ${name}` }).click();
    await reported(`${name} retired`);
    const setCancelling = async (hours: string, line: string) => {
      await marcus.getByRole('button', { name: 'Change booking rules' }).click();
      const rules = marcus.getByRole('dialog', { name: 'Booking rules' });
      await rules.getByLabel('Latest cancelling').fill(hours);
      await expectNoAxeViolations(marcus);
      await rules.getByRole('button', { name: 'Save' }).click();
      await marcus.getByText(line).waitFor();
    };
    await setCancelling('24', 'Patients cancel and move until 24 h before the visit.');
    await setCancelling('0', 'Patients cancel and move until the visit begins.');
    await marcus.getByRole('button', { name: 'Change opening hours' }).click();
    const hours = marcus.getByRole('dialog', { name: 'Opening hours' });
    await hours.getByText('No appointment is affected').waitFor();
    await hours.getByLabel('Tuesday, from').fill('12:00');
    await hours.getByText(/appointments affected$/).waitFor();
    await expectNoAxeViolations(marcus);
    await hours.getByRole('button', { name: 'Cancel' }).click();
    await marcus.getByRole('button', { name: 'Discard' }).click();
  });

  it('does all of it on a phone too', async () => {
    await marcus.setViewportSize({ width: 390, height: 844 });
    for (const name of ['week', 'exceptions', 'clinic'] as const) {
      await openPage(marcus, name);
      await marcus
        .getByRole('button', { name: /^(Saturday|Leave|Change opening hours)/ })
        .first()
        .waitFor();
      await expectNoAxeViolations(marcus);
      const tooWide = await marcus.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect({ name, tooWide }).toEqual({ name, tooWide: false });
    }
  });

  it('is the only one who changes them: a receptionist looks, and is not led there', async () => {
    const theo = await (await openPerson(browser)).newPage();
    await signInAs(theo, users.theo);
    await openPage(theo, 'week');
    await theo.getByText('Only a clinic manager changes these hours.').waitFor();
    expect(await theo.getByRole('button', { name: /^Add hours/ }).count()).toBe(0);
    expect(await theo.getByRole('link', { name: 'Schedules', exact: true }).count()).toBe(0);
    await expectNoAxeViolations(theo);
    await openPage(theo, 'exceptions');
    await theo.getByRole('region', { name: 'Month', exact: true }).waitFor();
    expect(await theo.getByRole('group', { name: 'Add to this day' }).count()).toBe(0);
  });
});
