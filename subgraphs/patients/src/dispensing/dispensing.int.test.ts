import { MERGING_SERVICES, patientMergeApplied } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import {
  AMOXICILLIN,
  DISPENSE,
  openPharmacy,
  RETURN,
  type Batch,
  type Dispensed,
  type PharmacyDesk,
} from '../stock/pharmacyDesk.ts';

let desk: PharmacyDesk;
beforeAll(async () => {
  desk = await openPharmacy();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  desk = await openPharmacy(desk.subgraph);
});

const ALLERGY = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id' };
const allergicTo = (substance: string) =>
  desk.act(ALLERGY, {
    input: {
      idempotencyKey: newId(),
      patientId: desk.patientId,
      substance,
      category: 'MEDICATION',
      criticality: 'HIGH',
    },
  });
const dispensed = (order: object) => desk.act<Dispensed>(DISPENSE, order, desk.pharmacist);
const refusal = async (order: object, who = desk.pharmacist) =>
  (await desk.refusal(DISPENSE, order, who))?.reason ?? null;
const returning = ({ dispenses }: Dispensed, reason = 'Wrong strength.') => {
  const { id, version } = dispenses[0]!;
  return { id, version, reason };
};
const onHand = async ({ id }: Batch) => (await desk.ledger()).find(batch => batch.id === id)?.on_hand;

const SYRUP = {
  ...AMOXICILLIN,
  medicineCode: 'amoxicillin-oral-suspension-250-mg-5-ml',
  dose: 5,
  unit: 'ML',
};

describe('what is dispensed', () => {
  it('goes out of stock and into the record, partly and then wholly, once per key, told by ids alone', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const order = desk.order(prescription, batch, 10);
    const partly = await dispensed(order);
    expect(partly).toMatchObject({
      dispenseStatus: 'PARTLY_DISPENSED',
      version: prescription.version + 1,
      dispensing: [{ status: 'PARTLY_DISPENSED', dispensed: 10, left: 11 }],
      dispenses: [{ status: 'COMPLETED', quantity: 10, lots: [{ batchId: batch.id, lotNumber: batch.lotNumber }] }],
    });
    expect(await dispensed(order)).toEqual(partly);
    expect(await onHand(batch)).toBe(90);
    const wholly = await dispensed(desk.order(partly, batch, 11));
    expect(wholly).toMatchObject({ dispenseStatus: 'DISPENSED', dispensing: [{ status: 'DISPENSED', left: 0 }] });
    expect(await refusal(desk.order(wholly, batch, 1))).toBe('ALREADY_DISPENSED');
    const told = await desk.told();
    expect(told.slice(-2)).toEqual(
      Array.from({ length: 2 }, () => ({
        patientId: desk.patientId,
        entryId: prescription.id,
        part: 'PRESCRIPTIONS',
        change: 'CHANGED',
        changedBy: desk.pharmacist.userId,
      })),
    );
  });

  it('comes out of several batches and several lines at once, all of it or nothing', async () => {
    const [one, other] = [await desk.received({ quantity: 15 }), await desk.received({ quantity: 6 })];
    const metformin = await desk.received({ medicineCode: 'metformin-tablet-500-mg', unit: 'TABLET', quantity: 5 });
    const metforminLine = { ...AMOXICILLIN, medicineCode: 'metformin-tablet-500-mg', unit: 'TABLET', days: 2 };
    const prescription = await desk.signed([AMOXICILLIN, metforminLine]);
    const lots = [other, one].map(({ id: batchId }) => ({ batchId, quantity: batchId === one.id ? 15 : 6 }));
    const order = desk.order(prescription, one, 1, { lots });
    const [first] = (order.input as { lines: object[] }).lines;
    const second = { lineId: prescription.lines[1]!.id, lots: [{ batchId: metformin.id, quantity: 6 }] };
    const both = { input: { ...order.input, lines: [first, second] } };
    expect(await refusal(both)).toBe('NOT_ENOUGH_ON_HAND');
    expect(await Promise.all([onHand(one), onHand(other), onHand(metformin)])).toEqual([15, 6, 5]);
    const fitting = { ...second, lots: [{ batchId: metformin.id, quantity: 5 }] };
    expect(await dispensed({ input: { ...order.input, lines: [first, fitting] } })).toMatchObject({
      dispenseStatus: 'PARTLY_DISPENSED',
      dispensing: [{ status: 'DISPENSED' }, { status: 'PARTLY_DISPENSED', left: 1 }],
    });
    expect(await Promise.all([onHand(one), onHand(other), onHand(metformin)])).toEqual([0, 0, 0]);
  });

  it('is stated by the pharmacist where it is counted in other units than it is dosed', async () => {
    const bottle = await desk.received({ medicineCode: SYRUP.medicineCode, unit: 'BOTTLE', quantity: 10 });
    const prescription = await desk.signed([SYRUP]);
    expect(await refusal(desk.order(prescription, bottle, 1))).toBe('QUANTITY_NEEDED');
    expect(await refusal(desk.order(prescription, bottle, 2, { quantity: 106 }))).toBe('MORE_THAN_PRESCRIBED');
    expect(await dispensed(desk.order(prescription, bottle, 2, { quantity: 105 }))).toMatchObject({
      dispenseStatus: 'DISPENSED',
      dispenses: [{ quantity: 105, lots: [{ quantity: 2 }] }],
    });
  });

  it('is refused where it is too much, of no line, of no batch, expired, or on an older version', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    expect(await refusal(desk.order(prescription, batch, 22))).toBe('MORE_THAN_PRESCRIBED');
    expect(await refusal(desk.order(prescription, batch, 1, { lineId: newId() }))).toBe('LINE_NOT_FOUND');
    expect(await refusal(desk.order(prescription, { id: newId() }, 1))).toBe('BATCH_NOT_FOUND');
    expect(await refusal(desk.order({ ...prescription, version: 1 }, batch, 1))).toBe('CHANGED_MEANWHILE');
    expect(await refusal(desk.order({ ...prescription, id: newId() }, batch, 1))).toBe('PRESCRIPTION_NOT_FOUND');
    const few = await desk.received({ quantity: 2 });
    expect(await refusal(desk.order(prescription, few, 3))).toBe('NOT_ENOUGH_ON_HAND');
    await desk.subgraph.rows(`update stock_batch set expires_on = '2026-11-20' where id = $1`, [batch.id]);
    expect(await refusal(desk.order(prescription, batch, 1))).toBe('BATCH_EXPIRED');
    const twice = desk.order(prescription, few, 1).input as { lines: object[] };
    expect(await refusal({ input: { ...twice, lines: [...twice.lines, ...twice.lines] } })).toBe('INVALID_INPUT');
  });

  it('is of a signed prescription: not of a draft, nor of one that was cancelled, whose record stays', async () => {
    const batch = await desk.received();
    const partly = await dispensed(desk.order(await desk.signed(), batch, 10));
    const cancelled = await desk.cancel(partly);
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      dispenseStatus: 'CANCELLED',
      dispensing: [{ status: 'CANCELLED', dispensed: 10, left: 11 }],
      dispenses: [{ status: 'COMPLETED', quantity: 10 }],
    });
    expect(await refusal(desk.order(cancelled, batch, 1))).toBe('PRESCRIPTION_CANCELLED');
    const wholly = await desk.cancel(await dispensed(desk.order(await desk.signed(), batch, 21)));
    expect(wholly).toMatchObject({ status: 'CANCELLED', dispenseStatus: 'DISPENSED' });
    const draft = await desk.act<Dispensed>(
      {
        name: 'draftPrescription',
        takes: '$input: DraftPrescriptionInput!',
        answers: 'id version lines { id } dispenseStatus dispensing { lineId }',
      },
      { input: { idempotencyKey: newId(), patientId: desk.patientId, lines: [AMOXICILLIN] } },
    );
    expect(draft).toMatchObject({ dispenseStatus: null, dispensing: [] });
    expect(await refusal(desk.order(draft, batch, 1))).toBe('NOT_SIGNED');
  });

  it('is another product with a reason alone', async () => {
    const branded = await desk.received({ medicineCode: null, name: 'Amoxil 500 capsules', unit: 'CAPSULE' });
    const prescription = await desk.signed();
    expect(await refusal(desk.order(prescription, branded, 21))).toBe('SUBSTITUTION_NEEDS_REASON');
    const order = desk.order(prescription, branded, 21, { substitutionReason: 'The same, of a brand.' });
    expect((await dispensed(order)).dispenses[0]).toMatchObject({ substitutionReason: 'The same, of a brand.' });
  });

  it('needs a reason where an allergy speaks against it that the prescriber did not know of', async () => {
    const batch = await desk.received();
    const prescription = await desk.signed();
    await allergicTo('Penicillin');
    const { data } = await desk.subgraph.ask<{ prescriptionToDispense: { newWarnings: object[] } }>(
      desk.pharmacist,
      'query P($id: ID!) { prescriptionToDispense(id: $id) { newWarnings { kind about } } }',
      { id: prescription.id },
    );
    expect(data.prescriptionToDispense.newWarnings).toEqual([{ kind: 'ALLERGY_CLASS', about: 'Penicillin' }]);
    expect(await refusal(desk.order(prescription, batch, 1))).toBe('WARNING_NOT_ANSWERED');
    const order = desk.order(prescription, batch, 1, { overrideReason: 'Doctor called, tolerated before.' });
    expect((await dispensed(order)).dispenses[0]?.overrideReason).toBe('Doctor called, tolerated before.');
    const known = await desk.signed();
    expect((await dispensed(desk.order(known, batch, 1))).dispenses[0]?.overrideReason).toBeNull();
  });

  it('in place of another is compared with allergies too', async () => {
    const prescription = await desk.signed([
      { ...AMOXICILLIN, medicineCode: 'azithromycin-tablet-500-mg', unit: 'TABLET', frequency: 'OD', days: 3 },
    ]);
    await allergicTo('Penicillin');
    const batch = await desk.received({ unit: 'TABLET' });
    const order = desk.order(prescription, batch, 3, { substitutionReason: 'Out of stock.' });
    expect(await refusal(order)).toBe('WARNING_NOT_ANSWERED');
  });
});

describe('what is taken back', () => {
  it('is in stock again and stays in the record, and can be dispensed anew', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const wholly = await dispensed(desk.order(prescription, batch, 21));
    const back = await desk.act<Dispensed>(RETURN, returning(wholly), desk.pharmacist);
    expect(back).toMatchObject({
      dispenseStatus: 'PRESCRIBED',
      dispensing: [{ status: 'PRESCRIBED', left: 21 }],
      dispenses: [{ status: 'RETURNED', quantity: 21, returnReason: 'Wrong strength.' }],
    });
    expect(await onHand(batch)).toBe(100);
    expect((await desk.refusal(RETURN, returning(back), desk.pharmacist))?.reason).toBe('ALREADY_RETURNED');
    expect(await dispensed(desk.order(back, batch, 21))).toMatchObject({ dispenseStatus: 'DISPENSED' });
    const change = desk.subgraph.rows(`update medication_dispense set status = 'COMPLETED' where id = $1`, [
      wholly.dispenses[0]!.id,
    ]);
    await expect(change).rejects.toThrow(/what was dispensed cannot change|check/);
  });

  it('is taken back once, by however many', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const wholly = await dispensed(desk.order(prescription, batch, 21));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => desk.refusal(RETURN, returning(wholly), desk.pharmacist)),
    );
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(await onHand(batch)).toBe(100);
  });

  it('is not what was dispensed longer than a day ago, nor nothing', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const wholly = await dispensed(desk.order(prescription, batch, 21));
    await desk.subgraph.rows('alter table medication_dispense disable trigger medication_dispense_keep');
    await desk.subgraph.rows(`update medication_dispense set recorded_at = recorded_at - interval '25 hours'`);
    await desk.subgraph.rows('alter table medication_dispense enable trigger medication_dispense_keep');
    const { id } = wholly.dispenses[0]!;
    const late = { id, version: 2, reason: 'Late.' };
    expect((await desk.refusal(RETURN, late, desk.pharmacist))?.reason).toBe('RETURN_TOO_LATE');
    expect((await desk.refusal(RETURN, { ...late, version: 1 }, desk.pharmacist))?.reason).toBe('CHANGED_MEANWHILE');
    const nothing = await desk.refusal(RETURN, { ...late, id: newId() }, desk.pharmacist);
    expect(nothing).toEqual({ code: 'NOT_FOUND', reason: 'DISPENSE_NOT_FOUND' });
  });

  it('leads from the lot to whom it was handed, for those who read prescriptions', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    await dispensed(desk.order(prescription, batch, 21));
    const query = `query R($id: ID!) { stockBatch(id: $id) { movements(first: 1) {
      movements { kind dispense { patient { id } prescriptionId } } } } }`;
    const { data } = await desk.subgraph.ask<{ stockBatch: { movements: { movements: object[] } } }>(
      desk.pharmacist,
      query,
      { id: batch.id },
    );
    const dispense = { patient: { id: desk.patientId }, prescriptionId: prescription.id };
    expect(data.stockBatch.movements.movements).toEqual([{ kind: 'DISPENSED', dispense }]);
  });
});

describe('the last of a batch', () => {
  it('goes to one of two who want it at once, and the other is told', async () => {
    const batch = await desk.received({ quantity: 21 });
    const [one, other] = [await desk.signed(), await desk.signed()];
    const outcomes = await Promise.all([one, other].map(each => refusal(desk.order(each, batch, 21))));
    expect(outcomes.toSorted()).toEqual(['NOT_ENOUGH_ON_HAND', null]);
    expect(await desk.ledger()).toEqual([{ id: batch.id, on_hand: 0, moved: 0 }]);
  });

  it('is never handed out twice: whatever many do at once, batches hold what their movements come to', async () => {
    const batches = [await desk.received({ quantity: 40 }), await desk.received({ quantity: 40 })];
    const prescriptions = await Promise.all(Array.from({ length: 12 }, () => desk.signed()));
    // A fixed order of numbers, so that a failure can be had again.
    let seed = 20_261_129;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const worker = async (prescription: Dispensed) => {
      let known = prescription;
      for (let turn = 0; turn < 6; turn += 1) {
        const quantities = [1 + next(5), 1 + next(5)];
        const lots = [...batches]
          .sort(() => next(2) - 0.5)
          .map(({ id: batchId }, index) => ({ batchId, quantity: quantities[index] }));
        const { errors, data } = await desk.subgraph.ask<{ dispenseMedication: Dispensed }>(
          desk.pharmacist,
          `mutation D($input: DispenseMedicationInput!) { dispenseMedication(input: $input) {
             id version status lines { id quantity } dispenses { id version status quantity } } }`,
          desk.order(known, batches[0]!, 1, { lots }),
        );
        if (!errors[0]) known = { ...known, ...data.dispenseMedication };
        else expect(['NOT_ENOUGH_ON_HAND', 'MORE_THAN_PRESCRIBED', 'ALREADY_DISPENSED']).toContain(errors[0].message);
        const last = known.dispenses.find(({ status }) => status === 'COMPLETED');
        if (last && next(3) === 0)
          known = await desk.act<Dispensed>(
            RETURN,
            { id: last.id, version: last.version, reason: 'Back.' },
            desk.pharmacist,
          );
      }
    };
    await Promise.all(prescriptions.map(worker));
    const ledger = await desk.ledger();
    expect(ledger.map(({ on_hand: left, moved }) => left === moved && left >= 0)).toEqual([true, true]);
    // What is missing in stock is what the records say was handed out and not taken back.
    const { data } = await desk.read<{ prescriptions: Array<Pick<Dispensed, 'dispenses'>> }>(
      'prescriptions { dispenses { status lots { quantity } } }',
    );
    const out = (data.patient?.prescriptions ?? [])
      .flatMap(({ dispenses }) => dispenses)
      .filter(({ status }) => status === 'COMPLETED')
      .flatMap(({ lots }) => lots.map(({ quantity }) => quantity))
      .reduce((sum, quantity) => sum + quantity, 0);
    expect(out).toBe(80 - ledger.reduce((sum, { on_hand: left }) => sum + left, 0));
    // Every movement says what was left after it.
    const broken = await desk.subgraph.rows(
      `select from (select on_hand, sum(quantity) over (partition by batch_id order by position) as moved
                      from stock_movement where tenant_id = $1) line where on_hand <> moved or on_hand < 0`,
      [desk.world.tenantId],
    );
    expect(broken).toEqual([]);
  }, 60_000);
});

describe('the worklist', () => {
  const LIST = `query W($clinicId: ID!, $statuses: [DispenseStatus!], $search: String, $first: Int, $after: String) {
    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {
      prescriptions { id dispenseStatus patient { familyName } lines { display } } endCursor } }`;
  interface Listed {
    prescriptionsToDispense: { prescriptions: Array<{ id: string }>; endCursor: string | null } | null;
  }
  const listed = async (variables: object = {}, who = desk.pharmacist) =>
    (await desk.subgraph.ask<Listed>(who, LIST, { clinicId: desk.world.clinicId, ...variables })).data
      .prescriptionsToDispense;
  const ids = async (variables: object = {}) => (await listed(variables))?.prescriptions.map(({ id }) => id);

  it('has what waits, latest first, by pages; the rest by its status', async () => {
    const batch = await desk.received();
    const [waiting, partly, wholly, cancelled] = [
      await desk.signed(),
      await desk.signed(),
      await desk.signed(),
      await desk.signed(),
    ];
    await dispensed(desk.order(partly, batch, 1));
    await dispensed(desk.order(wholly, batch, 21));
    await desk.cancel(cancelled);
    expect(await ids()).toEqual([partly.id, waiting.id]);
    expect(await ids({ statuses: ['PARTLY_DISPENSED'] })).toEqual([partly.id]);
    expect(await ids({ statuses: ['DISPENSED'] })).toEqual([wholly.id]);
    expect(await ids({ statuses: ['CANCELLED'] })).toEqual([cancelled.id]);
    expect(await ids({ statuses: [] })).toEqual([]);
    const first = await listed({ first: 1 });
    expect(first?.prescriptions.map(({ id }) => id)).toEqual([partly.id]);
    const second = await listed({ first: 1, after: first?.endCursor });
    expect(second).toMatchObject({ prescriptions: [{ id: waiting.id }], endCursor: null });
  });

  it('is searched as patients are, and by a prescription’s id', async () => {
    const { id } = await desk.signed();
    const other = await desk.registered({
      givenName: 'Zoë',
      familyName: 'Quist',
      contactPoints: [{ type: 'MOBILE', value: '+15550107711' }],
    });
    const theirs = await openPharmacyFor(other.id);
    expect(await ids({ search: 'quis' })).toEqual([theirs.id]);
    expect(await ids({ search: 'zoe qui' })).toEqual([theirs.id]);
    expect(await ids({ search: other.mrn })).toEqual([theirs.id]);
    expect(await ids({ search: '+15550107711' })).toEqual([theirs.id]);
    expect(await ids({ search: 'quist 1984-02-29' })).toEqual([theirs.id]);
    expect(await ids({ search: 'quist 1985-02-29' })).toEqual([]);
    expect(await ids({ search: '1984-02-29' })).toEqual([theirs.id, id]);
    expect(await ids({ search: id.toLowerCase() })).toEqual([id]);
    expect(await ids({ search: 'nobody' })).toEqual([]);
  });

  /** A prescription of another patient. */
  const openPharmacyFor = async (patientId: string): Promise<Dispensed> => {
    const mine = desk.patientId;
    desk.patientId = patientId;
    const draft = await desk.act<Dispensed>(
      { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' },
      { input: { idempotencyKey: newId(), patientId, lines: [AMOXICILLIN] } },
    );
    desk.patientId = mine;
    return desk.act<Dispensed>(
      { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id version' },
      { input: { id: draft.id, version: draft.version } },
    );
  };

  it('leaves a trace of every patient it tells of, with the pharmacist’s purpose', async () => {
    await desk.signed();
    await listed();
    const [last] = await desk.subgraph.rows<{ details: { classes: string[]; purpose: string }; patient: string }>(
      `select payload -> 'details' as details, payload ->> 'subjectId' as patient from outbox
        where payload ->> 'kind' = 'ACCESS' and tenant_id = $1 order by position desc limit 1`,
      [desk.world.tenantId],
    );
    expect(last).toMatchObject({
      patient: desk.patientId,
      details: { purpose: 'TREAT', classes: ['BIRTH_DATE', 'IDENTIFIER', 'MEDICINE', 'NAME'] },
    });
  });
});

describe('dispensing', () => {
  it('is the pharmacist’s; doctors read how far it is, others nothing of it', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    await dispensed(desk.order(prescription, batch, 1));
    for (const who of [desk.doctor, desk.nurse, desk.receptionist, desk.billing]) {
      expect((await desk.refusal(DISPENSE, desk.order(prescription, batch, 1), who))?.code).toBe('FORBIDDEN');
      expect((await desk.refusal(RETURN, { id: newId(), version: 1, reason: 'x' }, who))?.code).toBe('FORBIDDEN');
    }
    const status = async (who = desk.doctor) =>
      (
        await desk.read<{ prescriptions: Array<{ dispenseStatus: string | null }> | null }>(
          'prescriptions { dispenseStatus dispenses { quantity } }',
          who,
        )
      ).data.patient?.prescriptions;
    expect(await status()).toEqual([{ dispenseStatus: 'PARTLY_DISPENSED', dispenses: [{ quantity: 1 }] }]);
    expect(await status(desk.nurse)).toEqual([{ dispenseStatus: null, dispenses: null }]);
    expect(await status(desk.receptionist)).toBeNull();
  });

  it('lets the pharmacist read who it is for, allergies and prescriptions, and nothing else of the record', async () => {
    const { data, errors } = await desk.read<Record<string, unknown>>(
      `givenName birthDate allergies { substance } noKnownAllergies { recordedAt } prescriptions { id } medicines { endsAt }
       contactPoints { value } conditions { code } encounters { id } vitalSigns { entries { id } } coverages { id }`,
      desk.pharmacist,
    );
    expect(data.patient).toMatchObject({ givenName: 'María', allergies: [], prescriptions: [], medicines: [] });
    expect(errors.map(({ path }) => path?.[1]).sort()).toEqual(
      ['conditions', 'contactPoints', 'coverages', 'encounters', 'vitalSigns'].sort(),
    );
  });

  it('of another organization, and of another clinic, is not there', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const order = desk.order(prescription, batch, 1);
    const wholly = await dispensed(order);
    const { pharmacist: stranger } = await openPharmacy(desk.subgraph);
    const neighbour = { ...desk.pharmacist, clinicIds: [desk.world.otherClinicId] };
    for (const who of [stranger, neighbour]) {
      expect(await refusal(desk.order(wholly, batch, 1), who)).toBe('PRESCRIPTION_NOT_FOUND');
      expect((await desk.refusal(RETURN, returning(wholly), who))?.reason).toBe('DISPENSE_NOT_FOUND');
      const query = 'query P($id: ID!) { prescriptionToDispense(id: $id) { id } }';
      const { data } = await desk.subgraph.ask(who, query, { id: prescription.id });
      expect(data).toEqual({ prescriptionToDispense: null });
    }
    const theirs = await openPharmacy(desk.subgraph);
    const foreign = await theirs.received();
    expect(await refusal(desk.order(wholly, foreign, 1))).toBe('BATCH_NOT_FOUND');
  });

  it('leaves nothing in clear in any column, nor the way from a lot to a patient', async () => {
    const [batch, prescription] = [await desk.received({ lotNumber: 'QX-LOT-1' }), await desk.signed()];
    const order = desk.order(prescription, batch, 21, { substitutionReason: 'Vermilion-reason' });
    const wholly = await dispensed(order);
    await desk.act(RETURN, returning(wholly, 'Quixotic-reason'), desk.pharmacist);
    const dumps: string[] = [];
    for (const table of ['medication_dispense', 'stock_movement', 'prescription', 'idempotency_key']) {
      const rows = await desk.subgraph.rows<{ line: string }>(
        `select row_to_json(${table})::text as line from ${table}`,
      );
      dumps.push(...rows.map(({ line }) => line.toLowerCase()));
    }
    const dump = dumps.join('\n');
    for (const value of ['amoxicillin', 'qx-lot-1', 'vermilion', 'quixotic']) {
      expect(dump).not.toContain(value);
      expect(dump).not.toContain(Buffer.from(value).toString('hex'));
    }
    const movements = dumps.filter(line => line.includes('"position"')).join('\n');
    expect(movements).toContain(batch.id.toLowerCase());
    for (const id of [desk.patientId, prescription.id, wholly.dispenses[0]!.id])
      expect(movements).not.toContain(id.toLowerCase());
  });

  it('follows the patient when two records are merged, and goes back with them', async () => {
    const [batch, prescription] = [await desk.received(), await desk.signed()];
    const wholly = await dispensed(desk.order(prescription, batch, 21));
    const survivor = await desk.registered({ givenName: 'Maria' });
    const dispenseId = wholly.dispenses[0]!.id;
    const owner = async () => (await rowOf<{ patient_id: string }>('medication_dispense', dispenseId)).patient_id;
    const merge = await mergeInto(survivor);
    expect(await owner()).toBe(survivor.id);
    for (const service of MERGING_SERVICES) {
      const applied = { mergeId: merge, service, step: 'MERGED' as const, rows: 0 };
      await desk.subgraph.hear(patientMergeApplied(service), { tenantId: desk.world.tenantId, payload: applied });
    }
    const { version } = await rowOf<{ version: number }>('patient_merge', merge);
    await desk.act(
      { ...MERGE, name: 'unmergePatients', takes: '$id: ID!, $version: Int!' },
      { id: merge, version },
      merger(),
    );
    expect(await owner()).toBe(desk.patientId);
    const { version: moved } = await rowOf<{ version: number }>('medication_dispense', dispenseId);
    const back = await desk.act<Dispensed>(RETURN, { ...returning(wholly), version: moved }, desk.pharmacist);
    expect(back.dispenseStatus).toBe('PRESCRIBED');
  });

  const MERGE = { name: 'mergePatients', takes: '$input: MergePatientsInput!', answers: 'id' };
  const merger = () => principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.clinicId] });
  const rowOf = async <Row extends object>(table: string, id: string): Promise<Row> =>
    (await desk.subgraph.rows<Row>(`select * from ${table} where id = $1`, [id]))[0]!;

  /** The desk's patient becomes part of another. @returns the merge's id */
  const mergeInto = async ({ id: survivorId, version }: { id: string; version: number }): Promise<string> => {
    const versions = { survivorVersion: version, duplicateVersion: 1 };
    const input = { idempotencyKey: newId(), survivorId, duplicateId: desk.patientId, ...versions };
    return (await desk.act<{ id: string }>(MERGE, { input }, merger())).id;
  };
});
