import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, kothrud, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { signInAs as askAs } from './story/house.ts';

describe('a patient’s record', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let record: Buffer;

  const enter = async (user: DemoUser, path: string): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await page.goto(`${dashboardUrl}/${path}`);
    return page;
  };

  beforeAll(async () => {
    const house = await stackUnderTest();
    ({ dashboardUrl } = house);
    patient = await newPatient(await askAs(house, users.rosa, northside.id, harborStreet.id));
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('leaves as a file that says of whom it is inside alone', async () => {
    const chen = await enter(users.chen, `${harborStreet.slug}/patients/${patient.id}`);
    await chen.getByRole('button', { name: 'Export as FHIR' }).click();
    const dialog = chen.getByRole('dialog', { name: 'Export this record' });
    await dialog.getByLabel('Why').waitFor();
    await expectNoAxeViolations(chen);
    const downloading = chen.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.fhir\.json$/);
    record = await readFile(await download.path());
    const bundle = JSON.parse(record.toString()) as { type: string; entry: Array<{ resource: object }> };
    expect(bundle.type).toBe('collection');
    expect(bundle.entry[0]?.resource).toMatchObject({
      resourceType: 'Patient',
      name: [{ family: patient.familyName, given: ['Cora'] }],
    });
    await chen.getByText('Record exported', { exact: true }).waitFor();
  });

  it('is no matter of the reception’s', async () => {
    const rosa = await enter(users.rosa, `${harborStreet.slug}/patients/${patient.id}`);
    await rosa.getByRole('heading', { level: 1, name: new RegExp(patient.familyName) }).waitFor();
    expect(await rosa.getByRole('button', { name: 'Export as FHIR' }).count()).toBe(0);
  });

  it('comes into another organization after it was shown what of it is taken', async () => {
    const joshi = await enter(users.joshi, `${kothrud.slug}/patients`);
    await joshi.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = joshi.getByRole('dialog', { name: 'Import a patient' });
    const choose = (buffer: Buffer) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'record.fhir.json', mimeType: 'application/json', buffer });
    await choose(Buffer.from('{"resourceType":"Patient"}'));
    await dialog.getByText('The file is not a FHIR Bundle.', { exact: false }).waitFor();
    await choose(record);
    await dialog.getByText(`Cora ${patient.familyName}, born`, { exact: false }).waitFor();
    await expectNoAxeViolations(joshi);
    await dialog.getByRole('button', { name: 'Import patient' }).click();
    await joshi.getByRole('heading', { level: 1, name: `Cora ${patient.familyName}` }).waitFor();
    expect(joshi.url()).not.toContain(patient.id);
    await joshi.getByText(`${patient.familyName.toLowerCase()}@mail.example`).waitFor();
  });
});
