import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright-core';
import { harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { register } from './story/booking.ts';
import { signInAs as askAs, type Asker } from './story/house.ts';

describe('two people at one record', () => {
  let browser: Browser;
  let reception: Asker;
  let patientId: string;
  let address: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const house = await stackUnderTest();
    browser = await launchBrowser();
    reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    const email = `watched-${Date.now()}@mail.example`;
    patientId = await register(reception, {
      clinicId: harborStreet.id,
      givenName: 'Wanda',
      familyName: 'Watched',
      email,
    });
    address = `${house.dashboardUrl}/${harborStreet.slug}/patients/${patientId}`;
  });
  afterAll(() => browser.close());

  async function openRecord(user: (typeof users)['rosa'], prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const context = await openPerson(browser);
    contexts.push(context);
    const page = await context.newPage();
    await prepare?.(page);
    await signInAs(page, user);
    await page.goto(address);
    await page.getByRole('heading', { name: /^Wanda/ }).waitFor();
    return page;
  }

  async function rename(familyName: string): Promise<void> {
    const { data } = await reception.ask<{ patient: { familyName: string } }>(
      'query FamilyName($id: ID!) { patient(id: $id) { familyName } }',
      { id: patientId },
    );
    const input = { id: patientId, base: { familyName: data?.patient.familyName }, mine: { familyName } };
    const answer = await reception.ask(
      'mutation UpdatePatient($input: UpdatePatientInput!) { updatePatient(input: $input) { patient { id } } }',
      { input },
    );
    expect(answer.errors).toEqual([]);
  }

  it('see each other, are told of a change and by whom, and part again', async () => {
    const rosa = await openRecord(users.rosa);
    expect(await rosa.getByText('viewing this record').count()).toBe(0);
    const adams = await openRecord(users.adams);
    await rosa.getByText('Dr. Grace Adams is viewing this record').waitFor();
    await adams.getByText('Rosa Delgado is viewing this record').waitFor();

    await rename('Wiser');
    await adams.getByText('This record was changed by Rosa Delgado just now').waitFor();
    await expectNoAxeViolations(adams);
    expect(await rosa.getByText('was changed').count()).toBe(0);
    await adams.getByRole('button', { name: 'Reload' }).click();
    await adams.getByRole('heading', { name: /Wiser/ }).waitFor();
    expect(await adams.getByText('was changed').count()).toBe(0);

    await contexts[1]?.close();
    await rosa.getByText('viewing this record').waitFor({ state: 'detached' });
  });

  it('are told of what happened while their line was cut', async () => {
    const lines: WebSocketRoute[] = [];
    const chen = await openRecord(users.chen, page =>
      page.routeWebSocket(/graphql/, line => {
        lines.push(line);
        line.connectToServer();
      }),
    );
    await chen.getByText('Rosa Delgado is viewing this record').waitFor();
    await lines.at(-1)?.close({ code: 1001 });
    await rename('Winter');
    await chen.getByText('This record was changed by Rosa Delgado just now').waitFor();
    expect(lines.length).toBeGreaterThan(1);
  });
});
