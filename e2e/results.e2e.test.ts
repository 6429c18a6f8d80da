import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { expectThat, signInAs as askAs } from './story/house.ts';

const WRITE = `mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { id } }`;
const ORDER = `mutation OrderTest($input: OrderTestInput!) { orderTest(input: $input) { id } }`;

/** A child whose growth the demo data hold. */
const CHILD = demoPatients(harborStreet)[54]!;

describe('results of tests, and growth of children', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let encounterId: string;
  let nina: Page;
  let rossi: Page;

  const record = (id: string) => `${dashboardUrl}/${harborStreet.slug}/patients/${id}`;
  const enter = async (user: DemoUser, path: string): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await page.goto(path);
    return page;
  };
  const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    patient = await newPatient(await askAs(house, users.rosa, northside.id, harborStreet.id));
    const doctor = await askAs(house, users.rossi, northside.id, harborStreet.id);
    const note = await doctor.ask<{ writeNote: { id: string } | null }>(WRITE, {
      input: { patientId: patient.id, text: 'Tired for weeks.' },
    });
    encounterId = note.data?.writeNote?.id ?? '';
    const order = await doctor.ask<{ orderTest: { id: string } | null }>(ORDER, {
      input: { idempotencyKey: randomUUID(), encounterId, test: 'Complete blood count' },
    });
    expectThat(Boolean(order.data?.orderTest), 'the doctor orders a blood count');
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('are entered by a nurse from the keyboard, as the answer to an order', async () => {
    nina = await enter(users.nina, record(patient.id));
    await card(nina, 'Test reports').getByText('No reports have come yet.').waitFor();
    await nina.getByRole('button', { name: 'Enter report' }).click();
    const dialog = nina.getByRole('dialog', { name: 'Enter report' });
    await dialog.getByLabel('Answers the order').click();
    await nina.getByRole('option', { name: /^Complete blood count/ }).click();
    await dialog.getByLabel('Laboratory').fill('Harbor Laboratory');
    await dialog.getByRole('button', { name: 'Save report' }).click();
    await dialog.getByText('Enter a result, a conclusion or a document.').waitFor();
    await expectNoAxeViolations(nina);
    const result = (test: string) => dialog.getByLabel(`Result of ${test}`, { exact: true });
    await dialog.getByLabel('Expected of Hemoglobin', { exact: true }).fill('12-15.5');
    await dialog.getByLabel('Expected of White blood cells', { exact: true }).fill('4-11');
    await result('Hemoglobin').fill('6.1');
    await nina.keyboard.press('Enter');
    await nina.keyboard.type('30');
    expect(await result('Hematocrit').inputValue()).toBe('30');
    await result('White blood cells').fill('14.2');
    await result('Platelets').fill('250');
    await dialog.getByRole('button', { name: 'Save report' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('stand out by a word and a sign where they are out of range', async () => {
    const table = card(nina, 'Test reports').getByRole('table', { name: 'Results of Complete blood count' });
    await table.getByRole('cell', { name: '6.1 g/dL Critically low' }).waitFor();
    await table.getByRole('cell', { name: '14.2 10³/µL High' }).waitFor();
    await card(nina, 'Test reports').getByText('Critical, 2 out of range').waitFor();
    expect(await nina.getByRole('button', { name: /as reviewed/ }).count()).toBe(0);
    await expectNoAxeViolations(nina);
  });

  it('wait for the doctor who asked, who reviews them once', async () => {
    rossi = await enter(users.rossi, `${dashboardUrl}/${harborStreet.slug}/queue`);
    const waiting = card(rossi, 'Results to review').getByRole('listitem').filter({ hasText: patient.familyName });
    await waiting.first().getByText('6.1 g/dL').waitFor();
    await expectNoAxeViolations(rossi);
    await waiting.first().getByRole('link').click();
    const reports = card(rossi, 'Test reports');
    await reports.getByRole('button', { name: 'Mark Complete blood count as reviewed' }).click();
    await reports.getByText(/Reviewed by/).waitFor();
    await expectNoAxeViolations(rossi);
    await rossi.goto(`${dashboardUrl}/${harborStreet.slug}/queue`);
    await rossi.getByRole('heading', { level: 1 }).waitFor();
    await waiting.first().waitFor({ state: 'detached' });
  });

  it('are amended with what they said before kept, and stand in the timeline', async () => {
    await nina.reload();
    const reports = card(nina, 'Test reports');
    await reports.getByRole('button', { name: /^Amend/ }).click();
    const dialog = nina.getByRole('dialog', { name: 'Change Complete blood count' });
    await dialog.getByLabel('Result of Hemoglobin', { exact: true }).fill('8.1');
    await dialog.getByRole('button', { name: 'Save report' }).click();
    await dialog.waitFor({ state: 'detached' });
    await reports.getByRole('cell', { name: '8.1 g/dL Low' }).waitFor();
    await reports.getByText(/^Final as of/).click();
    await reports
      .getByRole('table', { name: 'Earlier results of Complete blood count' })
      .getByText('6.1 g/dL')
      .waitFor();
    await reports.getByRole('button', { name: 'Hemoglobin: show how it went' }).click();
    await nina.getByRole('dialog', { name: 'Hemoglobin over time' }).getByText('8.1 g/dL').waitFor();
    await expectNoAxeViolations(nina);
    await nina.goto(`${record(patient.id)}?view=timeline`);
    const timeline = card(nina, 'Timeline');
    await timeline.getByText('8.1 g/dL').waitFor();
    await timeline.getByText('Amended').waitFor();
    await expectNoAxeViolations(nina);
  });

  it('of a child’s growth are drawn on percentiles, and told in a table', async () => {
    await nina.goto(record(CHILD.id));
    const growth = card(nina, 'Growth');
    await growth
      .getByRole('img', { name: /^Weight in \d+ measurements\. The latest is [\d.]+ lb, at percentile \d+\.$/ })
      .waitFor();
    await growth.getByText(/percentile of girls/).waitFor();
    await growth.getByRole('button', { name: 'Head circumference' }).click();
    await growth.getByRole('img', { name: /^Head circumference in \d+ measurements/ }).waitFor();
    await growth
      .getByRole('row')
      .nth(1)
      .getByRole('cell', { name: /^\d\d$/ })
      .first()
      .waitFor();
    await expectNoAxeViolations(nina);
  });

  it('are nothing of reception’s', async () => {
    const rosa = await enter(users.rosa, record(patient.id));
    await rosa.getByRole('heading', { level: 1, name: new RegExp(patient.familyName) }).waitFor();
    expect(await card(rosa, 'Test reports').count()).toBe(0);
    expect(await card(rosa, 'Growth').count()).toBe(0);
  });
});
