import { randomUUID } from 'node:crypto';
import { elmPark, harborStreet, users } from '@polyclinic/demo/cast.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { asker, eventually } from './story/house.ts';
import { stackUnderTest } from './stackUnderTest.ts';

type AdministrationPage = 'people' | 'roles' | 'keys' | 'organization';

describe('an administrator', () => {
  let browser: Browser;
  let olivia: Page;
  let marcus: Page;
  const mark = randomUUID().slice(0, 8);

  const openPage = async (page: Page, name: AdministrationPage, heading: string): Promise<void> => {
    const { dashboardUrl } = await stackUnderTest();
    await page.goto(`${dashboardUrl}/${harborStreet.slug}/administration/${name}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  /** Follows a press that ends in a report, and takes it for done only with that. */
  const reported = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
  const closed = (dialog: Locator): Promise<void> => dialog.waitFor({ state: 'detached' });

  beforeAll(async () => {
    browser = await launchBrowser();
    olivia = await (await openPerson(browser)).newPage();
    marcus = await (await openPerson(browser)).newPage();
    await signInAs(olivia, users.olivia);
    await signInAs(marcus, users.marcus);
  });
  afterAll(() => browser.close());

  it('invites somebody, places them in two clinics with other roles in one, and finds them', async () => {
    await openPage(olivia, 'people', 'People');
    await olivia.getByRole('row', { name: new RegExp(users.rosa.name) }).waitFor();
    await expectNoAxeViolations(olivia);
    await olivia.getByRole('button', { name: 'Invite' }).click();
    const dialog = olivia.getByRole('dialog', { name: 'Invite somebody' });
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('Enter an e-mail address.').waitFor();
    await dialog.getByLabel('E-mail').fill(users.rosa.email);
    await dialog.getByLabel('Name').fill(`Nadia ${mark}`);
    await dialog.getByRole('checkbox', { name: 'Receptionist' }).check();
    await dialog.getByRole('checkbox', { name: elmPark.name, exact: true }).check();
    await dialog.getByRole('checkbox', { name: `Other roles at ${elmPark.name}` }).check();
    const there = dialog.getByRole('group', { name: `Roles at ${elmPark.name}` });
    await there.getByRole('checkbox', { name: 'Nurse' }).check();
    await there.getByRole('checkbox', { name: 'Receptionist' }).uncheck();
    await expectNoAxeViolations(olivia);
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('This person is a member here already, perhaps deactivated.').waitFor();
    expect(await dialog.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('E-mail').fill(`nadia-${mark}@new.example`);
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await closed(dialog);
    await olivia.getByRole('searchbox', { name: 'Search people' }).fill(mark);
    const row = olivia.getByRole('row', { name: new RegExp(`Nadia ${mark}`) });
    await row.getByText(`${elmPark.name} as Nurse`).last().waitFor();
    await row.getByText(harborStreet.name).last().waitFor();
  });

  it('deactivates them after asking, and takes it back from the report', async () => {
    const row = olivia.getByRole('row', { name: new RegExp(`Nadia ${mark}`) });
    await row.getByRole('button', { name: /^Change/ }).click();
    await olivia.getByRole('button', { name: 'Deactivate…' }).click();
    const dialog = olivia.getByRole('dialog', { name: /^Deactivate Nadia/ });
    await expectNoAxeViolations(olivia);
    await dialog.getByRole('button', { name: 'Deactivate', exact: true }).click();
    await row.getByText('Deactivated').waitFor();
    await olivia.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Deactivated').waitFor({ state: 'detached' });
  });

  it('takes a right from a role after seeing whom it concerns; they lose it with the next step, and get it back', async () => {
    const book = (page: Page) => page.getByRole('button', { name: 'New booking' });
    await book(marcus).waitFor();
    await openPage(olivia, 'roles', 'Roles and rights');
    await olivia.getByRole('button', { name: 'All roles' }).click();
    await olivia.getByRole('table', { name: 'The rights of every role' }).waitFor();
    await expectNoAxeViolations(olivia);
    await olivia.getByRole('button', { name: 'One role' }).click();
    await olivia.getByRole('button', { name: 'Clinic manager' }).click();
    const right = olivia.getByRole('checkbox', { name: 'Appointments: Book' });
    await right.waitFor();
    await expectNoAxeViolations(olivia);
    await right.click();
    const dialog = olivia.getByRole('dialog', { name: 'Take this right away?' });
    await dialog.getByText(new RegExp(users.marcus.name)).waitFor();
    await expectNoAxeViolations(olivia);
    await dialog.getByRole('button', { name: 'Take away' }).click();
    await reported(olivia, 'Clinic manager: may no longer book appointments');
    expect(await right.isChecked()).toBe(false);
    await eventually('The booking button to go', async () => {
      await marcus.reload();
      await marcus.getByRole('button', { name: 'Search', exact: true }).waitFor();
      return (await book(marcus).count()) === 0 ? true : null;
    });
    await right.click();
    await reported(olivia, 'Clinic manager: may book appointments');
    await eventually('The booking button to come back', async () => {
      await marcus.reload();
      await marcus.getByRole('button', { name: 'Search', exact: true }).waitFor();
      return (await book(marcus).count()) > 0 ? true : null;
    });
  });

  it('gives somebody other roles in one clinic, and they see there what those open', async () => {
    const { dashboardUrl } = await stackUnderTest();
    const giveRolesAtElmPark = async (own: boolean) => {
      await openPage(olivia, 'people', 'People');
      await olivia.getByRole('button', { name: `Change ${users.marcus.name}` }).click();
      const dialog = olivia.getByRole('dialog', { name: users.marcus.name });
      await dialog.getByRole('checkbox', { name: `Other roles at ${elmPark.name}` }).setChecked(own);
      if (own) {
        const there = dialog.getByRole('group', { name: `Roles at ${elmPark.name}` });
        await there.getByRole('checkbox', { name: 'Billing' }).check();
        await there.getByRole('checkbox', { name: 'Clinic manager' }).uncheck();
      }
      await dialog.getByRole('button', { name: 'Save' }).click();
      await closed(dialog);
    };
    const pages = marcus.getByRole('navigation', { name: 'Pages' }).first().getByRole('link');
    const seen = async (slug: string, wanted: string[]) =>
      eventually(`${wanted.join(', ')} at ${slug}`, async () => {
        await marcus.goto(`${dashboardUrl}/${slug}/patients`);
        await marcus.getByRole('heading', { level: 1, name: 'Patients' }).waitFor();
        return JSON.stringify(await pages.allInnerTexts()) === JSON.stringify(wanted) ? true : null;
      });
    await giveRolesAtElmPark(true);
    await seen(elmPark.slug, ['Calendar', 'Queue', 'Patients']);
    const ofManager = ['Calendar', 'Queue', 'Waitlist', 'Schedules', 'Patients', 'Pharmacy', 'Administration'];
    await seen(harborStreet.slug, ofManager);
    await giveRolesAtElmPark(false);
    await seen(elmPark.slug, ofManager);
  });

  it('shows a clinic manager people and rights to look at, and nothing of them to change', async () => {
    await openPage(marcus, 'people', 'People');
    await marcus.getByRole('row', { name: new RegExp(users.rosa.name) }).waitFor();
    expect(await marcus.getByRole('navigation', { name: 'Administration' }).getByRole('link').allInnerTexts()).toEqual([
      'People',
      'Roles and rights',
      'Reminders',
    ]);
    expect(await marcus.getByRole('button', { name: /^(Invite|Change)/ }).count()).toBe(0);
    await openPage(marcus, 'keys', 'API keys');
    await marcus.getByText('Keys: not available to your role').waitFor();
  });

  it('issues a key, sees its secret once, rotates it, and shuts the program out', async () => {
    const house = await stackUnderTest();
    const name = `Kiosk ${mark}`;
    await openPage(olivia, 'keys', 'API keys');
    await olivia.getByRole('button', { name: 'Issue a key' }).click();
    const form = olivia.getByRole('dialog', { name: 'Issue a key' });
    await form.getByLabel('Name').fill(name);
    await form.getByRole('checkbox', { name: 'Free times: see' }).check();
    await expectNoAxeViolations(olivia);
    await form.getByRole('button', { name: 'Issue the key' }).click();
    const shown = olivia.getByRole('dialog', { name: `Key of ${name}` });
    const secret = await shown.getByLabel('Key', { exact: true }).inputValue();
    await expectNoAxeViolations(olivia);
    await shown.getByRole('button', { name: 'I have copied it' }).click();
    await closed(shown);
    expect(await olivia.content()).not.toContain(secret);
    const status = async (key: string) => (await asker(house, key).ask('query Typename { __typename }')).status;
    await eventually('The key to open the gateway', async () => ((await status(secret)) === 200 ? true : null));

    await olivia.getByRole('button', { name: `Rotate ${name}` }).click();
    await olivia
      .getByRole('dialog', { name: `Rotate ${name}` })
      .getByRole('button', { name: 'Rotate' })
      .click();
    const next = await shown.getByLabel('Key', { exact: true }).inputValue();
    expect(next).not.toBe(secret);
    await shown.getByRole('button', { name: 'I have copied it' }).click();
    await olivia
      .getByText(/Its old secret works until/)
      .first()
      .waitFor();
    await expectNoAxeViolations(olivia);

    await olivia.getByRole('button', { name: `Revoke ${name}` }).click();
    const asking = olivia.getByRole('dialog', { name: `Revoke ${name}?` });
    await asking.getByRole('button', { name: 'Revoke', exact: true }).click();
    await closed(asking);
    for (const key of [secret, next])
      await eventually('The key to open nothing', async () => ((await status(key)) === 401 ? true : null));
  });

  it('changes what a clinic says of itself, with what is wrong beside its field', async () => {
    await openPage(olivia, 'organization', 'Organization and clinics');
    await olivia.getByRole('button', { name: `Change ${elmPark.name}` }).click();
    await expectNoAxeViolations(olivia);
    const dialog = olivia.getByRole('dialog', { name: `Change ${elmPark.name}` });
    await dialog.getByLabel('Telephone').fill('555');
    await dialog.getByLabel('Time zone').fill('America/Nowhere');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Enter the number with its country, such as +12125550100.').waitFor();
    await dialog.getByText('There is no such time zone. Choose one of the list.').waitFor();
    await expectNoAxeViolations(olivia);
    const phone = `+1212555${String(Date.now() % 10_000).padStart(4, '0')}`;
    await dialog.getByLabel('Telephone').fill(phone);
    await dialog.getByLabel('Time zone').fill(elmPark.timezone);
    await dialog.getByRole('textbox', { name: /^Colour/ }).fill('#7c3aed');
    await dialog.getByLabel('Mark').fill('EP');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await closed(dialog);
    await olivia.reload();
    await olivia.getByText(phone).waitFor();
    await expectNoAxeViolations(olivia);
  });
});
