import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, portalAddresses, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { type Asker, signInAs as askAs } from './story/house.ts';

interface Ref {
  id: string;
  version: number;
}

describe('the portal', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let reception: Asker;
  let alex: Page;
  let child: { id: string; name: string };
  let assignment: Ref;

  const enter = async (user: DemoUser): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    return page;
  };
  const told = async <T>(field: string, text: string, variables: object): Promise<T> => {
    const { data, errors } = await reception.ask<Record<string, T>>(text, variables);
    expect(errors).toEqual([]);
    return data![field]!;
  };

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    reception = await askAs(house, users.rosa, northside.id, harborStreet.id);
    browser = await launchBrowser();
    const familyName = `Portal${randomUUID().slice(0, 6)}`;
    const { id } = await told<Ref>(
      'registerPatient',
      'mutation Register($input: RegisterPatientInput!) { registerPatient(input: $input) { id } }',
      {
        input: {
          idempotencyKey: randomUUID(),
          clinicId: harborStreet.id,
          ...{ givenName: 'Mila', familyName, birthDate: '2019-03-04', legalSex: 'FEMALE', kind: 'DEPENDENT' },
          contactPoints: [],
        },
      },
    );
    child = { id, name: `Mila ${familyName}` };
    const proposed = await told<Ref>(
      'assignProxy',
      'mutation Assign($input: AssignProxyInput!) { assignProxy(input: $input) { id version } }',
      {
        input: {
          idempotencyKey: randomUUID(),
          patientId: id,
          ...{
            name: 'Alex Nguyen',
            email: portalAddresses.alex,
            relationship: 'GUARDIAN',
            permissions: ['VIEW_BILLING'],
          },
          mobile: `+1202555${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`,
        },
      },
    );
    const proved = await told<Ref>(
      'attachProxyProof',
      'mutation Prove($id: ID!, $version: Int!) { attachProxyProof(id: $id, version: $version, proof: "Seen.") { id version } }',
      proposed,
    );
    assignment = await told<Ref>(
      'approveProxy',
      'mutation Approve($id: ID!, $version: Int!) { approveProxy(id: $id, version: $version) { id version } }',
      proved,
    );
  });
  afterAll(() => browser.close());

  it('shows a patient visits, prescriptions and bills of their own', async () => {
    const hannah = await enter(users.hannah);
    await hannah.getByRole('heading', { level: 1, name: 'Hannah Holloway' }).waitFor();
    await hannah
      .getByRole('region', { name: 'Prescriptions' })
      .getByRole('button', { name: 'Get the PDF' })
      .first()
      .waitFor();
    await hannah.getByRole('region', { name: 'Visits' }).waitFor();
    await hannah.getByRole('region', { name: 'Bills' }).waitFor();
    await expectNoAxeViolations(hannah);
    const download = hannah.waitForEvent('download');
    await hannah.getByRole('button', { name: 'Get the PDF' }).first().click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  it('shows a note once its doctor shares it, and no more once that is taken back', async () => {
    const house = await stackUnderTest();
    const own = await askAs(house, users.hannah, northside.id);
    const { data } = await own.ask<{ portalRecords: Ref[] }>('query Own { portalRecords { id } }', {});
    const patientId = data!.portalRecords[0]!.id;
    const doctor = await askAs(house, users.chen, northside.id, harborStreet.id);
    const text = `The cough is better ${randomUUID().slice(0, 6)}.`;
    const draft = await doctor.ask<{ writeNote: Ref }>(
      'mutation Write($input: WriteNoteInput!) { writeNote(input: $input) { id version } }',
      { input: { patientId, text } },
    );
    const signed = await doctor.ask(
      'mutation Sign($id: ID!, $version: Int!) { signNote(encounterId: $id, version: $version) { id } }',
      draft.data!.writeNote,
    );
    expect(signed.errors).toEqual([]);
    const hannah = await enter(users.hannah);
    const notes = hannah.getByRole('region', { name: 'Notes' });
    await notes.waitFor();
    expect(await notes.getByText(text).count()).toBe(0);
    const chen = await enter(users.chen);
    await chen.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${patientId}`);
    const note = chen.getByRole('article').filter({ hasText: text });
    await note.getByRole('button', { name: 'Share with the patient' }).click();
    await note.getByText(/^Shared with the patient since /).waitFor();
    await expectNoAxeViolations(chen);
    await hannah.reload();
    await notes.getByText(text).waitFor();
    await expectNoAxeViolations(hannah);
    await note.getByRole('button', { name: 'Stop sharing' }).click();
    await note.getByText('Not shared with the patient.').waitFor();
    await hannah.reload();
    await notes.waitFor();
    expect(await notes.getByText(text).count()).toBe(0);
  });

  it('has no way into the clinic, neither by a page nor by the graph', async () => {
    const hannah = await enter(users.hannah);
    await hannah.goto(`${dashboardUrl}/${harborStreet.slug}/patients`);
    await hannah.getByRole('heading', { name: 'There is no such page' }).waitFor();
    const asker = await askAs(await stackUnderTest(), users.hannah, northside.id);
    for (const query of ['{ patients { patients { id } } }', '{ members { id } }'])
      expect((await asker.ask(query, {})).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await asker.ask<{ portalRecords: Ref[] }>('query Own { portalRecords { id } }', {});
    expect(data?.portalRecords).toHaveLength(1);
  });

  it('opens a child’s record to the guardian, from the reception’s page', async () => {
    const rosa = await enter(users.rosa);
    await rosa.goto(`${dashboardUrl}/${harborStreet.slug}/patients/${child.id}`);
    const card = rosa.getByRole('region', { name: 'Portal' });
    await card.getByText('Closed.').waitFor();
    await card.getByText(portalAddresses.alex).waitFor();
    await card.getByRole('button', { name: 'Open' }).click();
    await card.getByText('Open since').waitFor();
    await expectNoAxeViolations(rosa);
    alex = await enter(users.alex);
    await alex.getByRole('button', { name: child.name }).click();
    await alex.getByRole('heading', { level: 1, name: child.name }).waitFor();
    await alex.getByRole('region', { name: 'Prescriptions' }).getByText('has not opened this part').waitFor();
    await alex.getByText('No invoices.').waitFor();
    await expectNoAxeViolations(alex);
  });

  it('closes it on the next request once the proof is withdrawn while it is read', async () => {
    await told(
      'revokeProxy',
      'mutation Revoke($id: ID!, $version: Int!) { revokeProxy(id: $id, version: $version) { id } }',
      assignment,
    );
    await alex.reload();
    await alex.getByRole('heading', { level: 1, name: 'Lucas Nguyen' }).waitFor();
    expect(await alex.getByText(child.name).count()).toBe(0);
  });
});
