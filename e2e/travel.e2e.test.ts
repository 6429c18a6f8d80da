import { elmPark, harborStreet, practitioners, sahyadri, users } from '@polyclinic/demo/cast.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';

/** A day on which nobody else of the demo is busy. */
const BUSY_ON = new Date(Date.now() + 47 * 86_400_000).toISOString().slice(0, 10);

/** An hour and a half of somebody's in another organization; no login of the demo is a practitioner of two. */
async function takenBySahyadri(subject: string): Promise<void> {
  const { infrastructure } = await stackUnderTest();
  const url = new URL(infrastructure.postgresAdminUrl ?? '');
  url.pathname = '/polyclinic';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const times = [`${BUSY_ON}T15:00:00Z`, `${BUSY_ON}T16:30:00Z`];
  await client.query(
    `insert into scheduling.shared_busy_time (subject, tenant_id, appointment_id, starts_at, ends_at, apart)
     values ($1, $2, $3, $4, $5, true) on conflict do nothing`,
    [subject, sahyadri.id, newId(), ...times],
  );
  await client.end();
}

describe('travel between sites', () => {
  let browser: Browser;
  let marcus: Page;

  const openSchedules = async (page: Page, path: string): Promise<void> => {
    const { dashboardUrl } = await stackUnderTest();
    await page.goto(`${dashboardUrl}/${elmPark.slug}/schedules/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const clinics = new RegExp(
    `^Change (${harborStreet.name} – ${elmPark.name}|${elmPark.name} – ${harborStreet.name})$`,
  );
  const travel = () => marcus.getByRole('region', { name: 'Travel' });
  const row = () =>
    travel()
      .getByRole('row')
      .filter({ has: marcus.getByRole('button', { name: clinics }) });
  /** Enters minutes by keyboard alone. */
  const enterMinutes = async (minutes: string): Promise<void> => {
    await travel().getByRole('button', { name: clinics }).focus();
    await marcus.keyboard.press('Enter');
    const dialog = marcus.getByRole('dialog', { name: 'Travel time' });
    await dialog.getByLabel('Minutes').focus();
    await marcus.keyboard.press('Control+a');
    await marcus.keyboard.press('Delete');
    await marcus.keyboard.type(minutes);
    await dialog.getByText(/appointments? (is )?affected$/).waitFor();
    await expectNoAxeViolations(marcus);
    await dialog.getByLabel('Minutes').press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await marcus.getByText('Travel time saved').first().waitFor();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    marcus = await (await openPerson(browser)).newPage();
    await signInAs(marcus, users.marcus);
  });
  afterAll(() => browser.close());

  it('is reckoned by distance, entered by keyboard, and taken back', async () => {
    await openSchedules(marcus, 'clinic');
    await travel().waitFor();
    await expectNoAxeViolations(marcus);
    await travel().getByRole('button', { name: 'Reckon by distance' }).click();
    const dialog = marcus.getByRole('dialog', { name: 'Reckon by distance' });
    const place = async (site: string, latitude: string, longitude: string) => {
      await dialog.getByLabel(`${site}, latitude`).fill(latitude);
      await dialog.getByLabel(`${site}, longitude`).fill(longitude);
    };
    await place(harborStreet.name, '40.7484', '-73.9857');
    await place(elmPark.name, '40.6892', '-274');
    await dialog.getByText('A longitude from -180 to 180, such as -73.9857.').waitFor();
    await expectNoAxeViolations(marcus);
    await place(elmPark.name, '40.6892', '-74.0445');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await row().getByText('22 min, reckoned').waitFor();
    await enterMinutes('35');
    await row().getByText('35 min, entered').waitFor();
    await enterMinutes('');
    await row().getByText('22 min, reckoned').waitFor();
    await travel().getByRole('button', { name: 'Reckon by distance' }).click();
    for (const site of [harborStreet.name, elmPark.name]) await place(site, '', '');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await row().getByText('Not known').waitFor();
    await expectNoAxeViolations(marcus);
  });

  it('fits on a phone', async () => {
    await marcus.setViewportSize({ width: 390, height: 844 });
    await openSchedules(marcus, 'clinic');
    await travel().waitFor();
    const tooWide = await marcus.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    expect(tooWide).toBe(false);
    await expectNoAxeViolations(marcus);
  });

  it('is beside a switch for doctors themselves, who let their times be checked across organizations', async () => {
    const haddad = await (await openPerson(browser)).newPage();
    await signInAs(haddad, users.haddad);
    await haddad.getByRole('link', { name: 'Schedules', exact: true }).click();
    const checked = haddad.getByRole('switch', { name: 'Check my times across organizations' });
    await checked.waitFor();
    await expectNoAxeViolations(haddad);
    await checked.focus();
    await haddad.keyboard.press('Space');
    await haddad.getByText('Your times are checked').first().waitFor();
    await haddad.reload();
    await checked.and(haddad.locator('[aria-checked="true"]')).waitFor();
    await expectNoAxeViolations(haddad);
    await takenBySahyadri(users.haddad.subject);
    const { dashboardUrl } = await stackUnderTest();
    await haddad.goto(`${dashboardUrl}/${elmPark.slug}/calendar?date=${BUSY_ON}`);
    await haddad.getByText('Busy elsewhere', { exact: true }).first().waitFor();
    await expectNoAxeViolations(haddad);
    await openSchedules(haddad, 'week');
    await checked.press('Space');
    await haddad.getByText('Your times are not checked any more').first().waitFor();
    await openSchedules(haddad, 'clinic');
    await haddad.getByRole('region', { name: 'Travel' }).waitFor();
    expect(await haddad.getByRole('button', { name: /^Change / }).count()).toBe(0);
    await openSchedules(marcus, `week?doctor=${practitioners.haddad.id}`);
    expect(await marcus.getByRole('switch', { name: 'Check my times across organizations' }).count()).toBe(0);
  });
});
