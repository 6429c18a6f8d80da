import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { type DemoUser, harborStreet, northside, users } from '@polyclinic/demo/cast.ts';
import { expectNoAxeViolations, launchBrowser, openPerson } from './browser.ts';
import { type CalendarPatient, newPatient } from './calendar/board.ts';
import { signInAs } from './signIn.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { type Asker, signInAs as askAs } from './story/house.ts';

const MEDICINE = 'Cefalexin 500 mg capsule';
/** Three a day for a week: 21 capsules. */
const LINE = {
  medicineCode: 'cefalexin-capsule-500-mg',
  dose: 1,
  unit: 'CAPSULE',
  route: 'ORAL',
  frequency: 'TDS',
  days: 7,
};

/** Prescribes and signs, without the screens that other journeys go through. */
async function prescribe(doctor: Asker, patientId: string): Promise<string> {
  const drafted = await doctor.ask<{ draftPrescription: { id: string; version: number } }>(
    'mutation Draft($input: DraftPrescriptionInput!) { draftPrescription(input: $input) { id version } }',
    { input: { idempotencyKey: randomUUID(), patientId, lines: [LINE] } },
  );
  const draft = drafted.data!.draftPrescription;
  const { errors } = await doctor.ask(
    'mutation Sign($input: SignPrescriptionInput!) { signPrescription(input: $input) { id } }',
    { input: draft },
  );
  expect(errors).toEqual([]);
  return draft.id;
}

interface Shelf {
  stock: { items: Array<{ batches: Array<{ id: string; version: number; onHand: number }> }> };
}

/** Writes off what an earlier run left of the medicine, so that what is proposed is this run's. */
async function emptyShelf(pharmacist: Asker): Promise<void> {
  const { data } = await pharmacist.ask<Shelf>(
    'query Shelf($clinicId: ID!, $search: String) { stock(clinicId: $clinicId, search: $search) { items { batches { id version onHand } } } }',
    { clinicId: harborStreet.id, search: MEDICINE },
  );
  for (const { id, version, onHand } of data!.stock.items.flatMap(({ batches }) => batches)) {
    const { errors } = await pharmacist.ask(
      'mutation WriteOff($input: WriteOffStockInput!) { writeOffStock(input: $input) { id } }',
      { input: { batchId: id, version, quantity: onHand, reason: 'Of an earlier run.' } },
    );
    expect(errors).toEqual([]);
  }
}

describe('a pharmacist', () => {
  let browser: Browser;
  let dashboardUrl: string;
  let patient: CalendarPatient;
  let doctor: Asker;
  let pia: Page;
  const lot = `E2E-${randomUUID().slice(0, 8).toUpperCase()}`;

  const enter = async (user: DemoUser, path = ''): Promise<Page> => {
    const page = await (await openPerson(browser)).newPage();
    await signInAs(page, user);
    await page.goto(`${dashboardUrl}/${harborStreet.slug}${path}`);
    return page;
  };
  const pagesOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Pages' }).first();
  const card = (name: string): Locator => pia.getByRole('region', { name, exact: true });
  const quantity = (): Locator => card('Medicines').getByLabel('Quantity (Capsule)');
  const batch = (): Locator => card('Medicines').getByRole('combobox', { name: 'Batch' });
  const chooseLot = async (): Promise<void> => {
    await batch().click();
    await pia.getByRole('option', { name: new RegExp(lot) }).click();
  };

  beforeAll(async () => {
    const house = await stackUnderTest();
    dashboardUrl = house.dashboardUrl;
    patient = await newPatient(await askAs(house, users.rosa, northside.id, harborStreet.id));
    doctor = await askAs(house, users.chen, northside.id, harborStreet.id);
    await emptyShelf(await askAs(house, users.pia, northside.id, harborStreet.id));
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('is shown the pharmacy first, and what a pharmacist may see beside it', async () => {
    pia = await enter(users.pia);
    await pia.getByRole('heading', { level: 1, name: 'Prescriptions' }).waitFor();
    const names = await pagesOf(pia).getByRole('link').allTextContents();
    expect(names.map(name => name.trim())).toEqual(['Queue', 'Patients', 'Pharmacy']);
    await expectNoAxeViolations(pia);
  });

  it('receives a batch, and finds it in stock by its lot', async () => {
    await pia.getByRole('navigation', { name: 'Pharmacy' }).getByRole('link', { name: 'Stock' }).click();
    await pia.getByRole('button', { name: 'Receive' }).click();
    const dialog = pia.getByRole('dialog', { name: 'Receive a batch' });
    await dialog.getByRole('button', { name: 'Receive' }).click();
    await dialog.getByText('Choose a medicine, or name a product.').waitFor();
    await dialog.getByRole('combobox', { name: 'Medicine' }).fill('cefal 500');
    await dialog.getByRole('option', { name: MEDICINE }).click();
    await dialog.getByLabel('Lot number').fill(lot);
    await dialog.getByLabel('Quantity').fill('25');
    await dialog.getByLabel('Can be given out until').fill('2019-01-31');
    await expectNoAxeViolations(pia);
    await dialog.getByRole('button', { name: 'Receive' }).click();
    await dialog.getByText('This day is over: what is expired is not received.').waitFor();
    await dialog.getByLabel('Can be given out until').fill('2031-01-31');
    await dialog.getByRole('button', { name: 'Receive' }).click();
    await dialog.waitFor({ state: 'detached' });
    await pia.getByRole('searchbox', { name: 'Search the stock' }).fill(lot);
    await pia.getByRole('row', { name: new RegExp(MEDICINE) }).waitFor();
    await pia.getByRole('rowheader').nth(1).waitFor({ state: 'detached' });
    await expectNoAxeViolations(pia);
  });

  it('sees what a doctor signs at once, without asking for it', async () => {
    await pia.getByRole('navigation', { name: 'Pharmacy' }).getByRole('link', { name: 'Prescriptions' }).click();
    await pia.getByRole('searchbox', { name: 'Search prescriptions' }).fill(patient.familyName);
    await pia.getByText('No prescription found').waitFor();
    await prescribe(doctor, patient.id);
    await pia.getByRole('link', { name: new RegExp(patient.familyName) }).click();
    await card('Medicines').getByText('0 capsules of 21 capsules').waitFor();
    await pia.getByText('Nobody has asked about allergies yet.').waitFor();
    await expectNoAxeViolations(pia);
  });

  it('is told of too much, hands out a part, and is told again', async () => {
    await chooseLot();
    await quantity().fill('26');
    await card('Medicines').getByRole('button', { name: 'Dispense 1 medicine' }).click();
    await card('Medicines').getByText('There are 25 in this batch.').waitFor();
    await quantity().fill('22');
    await card('Medicines').getByText('More than is left: 21 capsules.').waitFor();
    await expectNoAxeViolations(pia);
    await quantity().fill('5');
    await pia.keyboard.press('Control+Enter');
    await card('Medicines').getByText('5 capsules of 21 capsules').waitFor();
    await card('Medicines').getByText('Partly dispensed').waitFor();
    await chooseLot();
    await quantity().fill('17');
    await card('Medicines').getByRole('button', { name: 'Dispense 1 medicine' }).click();
    await card('Medicines').getByText('More than is left: 16 capsules.').waitFor();
  });

  it('hands out the rest, and has nothing left to hand out', async () => {
    await chooseLot();
    await quantity().fill('16');
    await card('Medicines').getByRole('button', { name: 'Dispense 1 medicine' }).click();
    await card('Medicines').getByText('21 capsules of 21 capsules').waitFor();
    expect(await card('Medicines').getByRole('checkbox').count()).toBe(0);
    expect(await card('Handed out').getByText(`Lot ${lot}`).count()).toBe(2);
    await expectNoAxeViolations(pia);
    await card('Handed out').getByRole('button', { name: 'Print label' }).first().click();
    await pia.emulateMedia({ media: 'print' });
    await pia.getByText(`For ${patient.name}`).waitFor();
    await pia.getByText('Quantity: 16 capsules').waitFor();
    await pia.emulateMedia({ media: 'screen' });
  });

  it('takes back what was wrong, with a reason, into stock', async () => {
    await card('Handed out')
      .getByRole('button', { name: `Take back ${MEDICINE}` })
      .first()
      .click();
    const dialog = pia.getByRole('dialog', { name: 'Take back what was handed out?' });
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByText('Give a reason.').waitFor();
    await dialog.getByLabel('Why it is taken back').fill('Counted wrongly.');
    await expectNoAxeViolations(pia);
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card('Handed out').getByText('Taken back: Counted wrongly.').waitFor();
    await card('Medicines').getByText('5 capsules of 21 capsules').waitFor();
  });

  it('reads in the ledger what came and went, and for whom', async () => {
    await pia.getByRole('navigation', { name: 'Pharmacy' }).getByRole('link', { name: 'Stock' }).click();
    await pia.getByRole('searchbox', { name: 'Search the stock' }).fill(lot);
    await pia.getByRole('button', { name: `Batches of ${MEDICINE}` }).click();
    const item = pia.getByRole('dialog', { name: MEDICINE });
    await item.getByRole('button', { name: `Movements of ${lot}` }).click();
    const movements = pia.getByRole('dialog', { name: `Movements of ${lot}` });
    await movements.getByText('Counted wrongly.').waitFor();
    const kinds = ['Taken back', 'Dispensed', 'Dispensed', 'Received'];
    expect(await movements.getByRole('listitem').count()).toBe(kinds.length);
    for (const [index, kind] of kinds.entries())
      expect(await movements.getByRole('listitem').nth(index).textContent()).toContain(kind);
    await movements
      .getByRole('link', { name: `Prescription of ${patient.name}` })
      .first()
      .waitFor();
    await expectNoAxeViolations(pia);
    await movements.getByRole('button', { name: 'Close' }).click();
    await item.getByRole('button', { name: `Count ${lot}` }).click();
    const count = pia.getByRole('dialog', { name: `Count ${MEDICINE}` });
    await count.getByLabel('Counted').fill('20');
    await count.getByLabel('Reason').fill('Looked again.');
    await count.getByRole('button', { name: 'Keep the count' }).click();
    await count.getByText('This is what is kept already.').waitFor();
    await count.getByLabel('Counted').fill('19');
    await count.getByRole('button', { name: 'Keep the count' }).click();
    await count.waitFor({ state: 'detached' });
    await item.getByText('19 capsules · until').waitFor();
    await item.getByRole('button', { name: `Write off ${lot}` }).click();
    const off = pia.getByRole('dialog', { name: `Write off ${MEDICINE}` });
    await off.getByLabel('How many').fill('20');
    await off.getByLabel('Reason').fill('Wet.');
    await off.getByRole('button', { name: 'Write off' }).click();
    await off.getByText('There is not that much in stock any more.').waitFor();
    await off.getByLabel('How many').fill('1');
    await off.getByRole('button', { name: 'Write off' }).click();
    await off.waitFor({ state: 'detached' });
    await item.getByText('18 capsules · until').waitFor();
  });

  it('lets the doctor see on the patient’s timeline how far it is', async () => {
    const chen = await enter(users.chen, `/patients/${patient.id}?view=timeline`);
    await chen.getByRole('heading', { level: 1, name: new RegExp(patient.familyName) }).waitFor();
    await chen.getByText('Partly dispensed').waitFor();
    expect(await pagesOf(chen).getByRole('link', { name: 'Pharmacy' }).count()).toBe(1);
  });

  it('is nobody any more where the administrator turns the pharmacy off, and again one when it is on', async () => {
    const olivia = await enter(users.olivia, '/administration/organization');
    const pharmacy = olivia.getByRole('switch', { name: 'The organization has a pharmacy' });
    await pharmacy.click();
    await olivia.getByText('The pharmacy is off').first().waitFor();
    try {
      await olivia.reload();
      await pharmacy.waitFor();
      expect(await pagesOf(olivia).getByRole('link', { name: 'Pharmacy' }).count()).toBe(0);
      await pia.goto(`${dashboardUrl}/${harborStreet.slug}`);
      await pia.getByText('There is nothing here for your role').waitFor();
    } finally {
      await pharmacy.click();
    }
    await olivia.getByText('The pharmacy is on').first().waitFor();
    await expectNoAxeViolations(olivia);
    await pia.goto(`${dashboardUrl}/${harborStreet.slug}`);
    await pia.getByRole('heading', { level: 1, name: 'Prescriptions' }).waitFor();
  });
});
