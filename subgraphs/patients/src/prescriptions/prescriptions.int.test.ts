import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = `id version status signedAt cancelReason encounterId prescriber { id }
  lines { id display ingredients dose unit route frequency days quantity instructions overrideReason }
  warnings { lineId kind ingredient about }`;
const DRAFT: Operation = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: FIELDS };
const CHANGE: Operation = { name: 'changePrescription', takes: '$input: ChangePrescriptionInput!', answers: FIELDS };
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: FIELDS };
const CANCEL: Operation = {
  name: 'cancelPrescription',
  takes: '$id: ID!, $version: Int!, $reason: String!',
  answers: FIELDS,
};
const ALLERGY: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id version' };

interface Written {
  id: string;
  version: number;
  status: string;
  lines: Array<{ id: string; display: string; quantity: number; overrideReason: string | null }>;
  warnings: Array<{ lineId: string; kind: string; about: string }>;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const AMOXICILLIN = {
  medicineCode: 'amoxicillin-capsule-500-mg',
  dose: 1,
  unit: 'CAPSULE',
  route: 'ORAL',
  frequency: 'TDS',
  days: 7,
  instructions: 'After food.',
};
const METFORMIN = {
  ...AMOXICILLIN,
  medicineCode: 'metformin-tablet-500-mg',
  unit: 'TABLET',
  frequency: 'BD',
  days: 90,
};
const written = (lines: object[] = [AMOXICILLIN], more: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, lines, ...more },
});
const draft = (lines?: object[]) => desk.act<Written>(DRAFT, written(lines));
const signing = ({ id, version }: Written, overrides: object[] = []) => ({ input: { id, version, overrides } });
const signed = async (lines?: object[]) => desk.act<Written>(SIGN, signing(await draft(lines)));
const allergicTo = (substance: string, more: object = {}) => {
  const allergy = { substance, category: 'MEDICATION', criticality: 'HIGH', ...more };
  return desk.act(ALLERGY, { input: { idempotencyKey: newId(), patientId: desk.patientId, ...allergy } });
};
const taken = async (who = desk.doctor) => {
  const { data } = await desk.read<{ medicines: Array<{ line: { display: string }; endsAt: string }> }>(
    'medicines { line { display } endsAt }',
    who,
  );
  return data.patient?.medicines;
};

describe('a prescription', () => {
  it('is a draft, once per key, with quantities reckoned, and told by ids alone', async () => {
    const first = written();
    const prescription = await desk.act<Written>(DRAFT, first);
    expect(prescription).toMatchObject({
      version: 1,
      status: 'DRAFT',
      signedAt: null,
      prescriber: { id: desk.world.practitionerId },
      lines: [{ display: 'Amoxicillin 500 mg capsule', quantity: 21, instructions: 'After food.' }],
      warnings: [],
    });
    expect(await desk.act<Written>(DRAFT, first)).toEqual(prescription);
    const ids = { patientId: desk.patientId, entryId: prescription.id, changedBy: desk.doctor.userId };
    expect(await desk.told()).toEqual([{ ...ids, part: 'PRESCRIPTIONS', change: 'ADDED' }]);
    expect(await taken()).toEqual([]);
  });

  it('is written anew on its latest version, its lines staying the ones they were', async () => {
    const { id, lines } = await draft();
    const change = { input: { id, version: 1, lines: [{ ...AMOXICILLIN, id: lines[0]?.id, days: 5 }, METFORMIN] } };
    const { lines: after } = await desk.act<Written>(CHANGE, change);
    expect(after.map(({ quantity }) => quantity)).toEqual([15, 180]);
    expect(after[0]?.id).toBe(lines[0]?.id);
    expect(await desk.refusal(CHANGE, change)).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
  });

  it('that is signed stays as it is, is signed once, and says what the patient takes', async () => {
    const prescription = await draft([AMOXICILLIN, METFORMIN]);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => desk.refusal(SIGN, signing(prescription))));
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(outcome => outcome?.reason ?? []))).toEqual(new Set(['PRESCRIPTION_SIGNED']));
    const change = { input: { id: prescription.id, version: 2, lines: [] } };
    expect((await desk.refusal(CHANGE, change))?.reason).toBe('PRESCRIPTION_SIGNED');
    expect(await taken(desk.nurse)).toEqual([
      { line: { display: 'Metformin 500 mg tablet' }, endsAt: '2027-02-19T14:00:00.000Z' },
      { line: { display: 'Amoxicillin 500 mg capsule' }, endsAt: '2026-11-28T14:00:00.000Z' },
    ]);
    const change2 = desk.subgraph.rows(`update prescription set content = '\\x00' where id = $1`, [prescription.id]);
    await expect(change2).rejects.toThrow('a signed prescription cannot change');
  });

  it('is cancelled by its prescriber, once, with a reason, and its medicines are no longer taken', async () => {
    const { id, version } = await signed();
    const cancel = { id, version, reason: 'Rash on the first day.' };
    expect(await desk.act(CANCEL, cancel)).toMatchObject({ status: 'CANCELLED', cancelReason: cancel.reason });
    expect(await taken()).toEqual([]);
    expect((await desk.refusal(CANCEL, { ...cancel, version: 3 }))?.reason).toBe('PRESCRIPTION_CANCELLED');
    expect((await desk.refusal(SIGN, { input: { id, version: 3 } }))?.reason).toBe('PRESCRIPTION_CANCELLED');
    const open = await draft();
    expect((await desk.refusal(CANCEL, { ...cancel, id: open.id, version: 1 }))?.reason).toBe('NOT_SIGNED');
  });

  it.each([
    ['of no known medicine', { medicineCode: 'unobtainium' }, 'MEDICINE_UNKNOWN'],
    ['taken when needed, of no amount', { frequency: 'PRN' }, 'QUANTITY_NEEDED'],
    ['of no dose', { dose: 0 }, 'INVALID_INPUT'],
    ['longer than a year', { days: 366 }, 'INVALID_INPUT'],
    ['with instructions too long to read', { instructions: 'x'.repeat(501) }, 'INVALID_INPUT'],
  ])('with a line %s is refused', async (_, changes, reason) => {
    expect((await desk.refusal(DRAFT, written([{ ...AMOXICILLIN, ...changes }])))?.reason).toBe(reason);
  });

  it('of nobody, of no visit, with too many lines, or without any is refused', async () => {
    expect((await desk.refusal(DRAFT, written([], { patientId: newId() })))?.reason).toBe('PATIENT_NOT_FOUND');
    expect((await desk.refusal(DRAFT, written([], { encounterId: newId() })))?.reason).toBe('ENCOUNTER_NOT_FOUND');
    expect((await desk.refusal(DRAFT, written(Array.from({ length: 21 }, () => AMOXICILLIN))))?.reason).toBe(
      'INVALID_INPUT',
    );
    expect((await desk.refusal(SIGN, signing(await draft([]))))?.reason).toBe('NO_LINES');
  });

  it('has room for a hundred in the time of the longest course', async () => {
    const { id } = await draft();
    await desk.subgraph.rows(
      `insert into prescription select tenant_id, gen.id, patient_id, clinic_id, practitioner_id, author, null, content, status,
         null, null, null, recorded_by, recorded_at
       from prescription, unnest($2::text[]) as gen (id) where prescription.id = $1`,
      [id, Array.from({ length: 99 }, () => newId())],
    );
    expect((await desk.refusal(DRAFT, written()))?.reason).toBe('LIST_FULL');
  });
});

describe('a warning', () => {
  it('of an allergy is shown while it is written, and signed over with a reason that is kept', async () => {
    await allergicTo('Penicillin');
    const prescription = await draft([METFORMIN, AMOXICILLIN]);
    const lineId = prescription.lines[1]!.id;
    const warning = { lineId, kind: 'ALLERGY_CLASS', ingredient: 'amoxicillin', about: 'Penicillin' };
    expect(prescription.warnings).toEqual([warning]);
    expect(await desk.refusal(SIGN, signing(prescription))).toEqual({
      code: 'CONFLICT',
      reason: 'WARNING_NOT_ANSWERED',
    });
    const other = [{ lineId: prescription.lines[0]!.id, reason: 'Wrong line.' }];
    expect((await desk.refusal(SIGN, signing(prescription, other)))?.reason).toBe('WARNING_NOT_ANSWERED');
    const answered = signing(prescription, [...other, { lineId, reason: 'Tolerated in 2024.' }]);
    const after = await desk.act<Written>(SIGN, answered);
    expect(after.lines.map(({ overrideReason }) => overrideReason)).toEqual([null, 'Tolerated in 2024.']);
    expect(after.warnings).toEqual([warning]);
  });

  it('of an allergy that became known after the draft was read is not signed over', async () => {
    const prescription = await draft();
    await allergicTo('Amoxicillin');
    expect((await desk.refusal(SIGN, signing(prescription)))?.reason).toBe('WARNING_NOT_ANSWERED');
  });

  it('is not given of an allergy that is over, or was refuted', async () => {
    await allergicTo('Amoxicillin', { clinicalStatus: 'RESOLVED' });
    await allergicTo('Penicillin', { verificationStatus: 'REFUTED' });
    expect((await draft()).warnings).toEqual([]);
  });

  it('is given of what is written twice, and of what is taken already while it is', async () => {
    const before = await signed([METFORMIN]);
    const again = await draft([METFORMIN, { ...METFORMIN, medicineCode: 'metformin-tablet-850-mg' }]);
    expect(again.warnings.map(({ kind, about }) => [kind, about])).toEqual([
      ['DUPLICATE_LINE', 'Metformin 850 mg tablet'],
      ['DUPLICATE_ACTIVE', 'Metformin 500 mg tablet'],
      ['DUPLICATE_LINE', 'Metformin 500 mg tablet'],
      ['DUPLICATE_ACTIVE', 'Metformin 500 mg tablet'],
    ]);
    await desk.act(CANCEL, { id: before.id, version: before.version, reason: 'Dose is changed.' });
    expect((await draft([METFORMIN])).warnings).toEqual([]);
  });
});

describe('prescribing', () => {
  it('is for doctors of the clinic, reading for clinicians, and neither for the desk', async () => {
    const { id } = await draft();
    for (const who of [desk.nurse, desk.receptionist, desk.billing]) {
      expect((await desk.refusal(DRAFT, written(), who))?.code).toBe('FORBIDDEN');
      expect((await desk.refusal(CHANGE, { input: { id, version: 1, lines: [] } }, who))?.code).toBe('FORBIDDEN');
      expect((await desk.refusal(SIGN, { input: { id, version: 1 } }, who))?.code).toBe('FORBIDDEN');
      expect((await desk.refusal(CANCEL, { id, version: 1, reason: 'x' }, who))?.code).toBe('FORBIDDEN');
    }
    const list = async (who = desk.doctor) =>
      (await desk.read<{ prescriptions: Written[] | null }>('prescriptions { id }', who)).data.patient?.prescriptions;
    expect([await list(desk.nurse), await list(desk.receptionist)]).toEqual([[{ id }], null]);
  });

  it('is one’s own: another doctor neither changes, signs nor cancels it, nor does one of no clinic begin it', async () => {
    const { id } = await draft();
    const other = { ...desk.doctor, subject: 'auth0|another' };
    expect((await desk.refusal(SIGN, { input: { id, version: 1 } }, other))?.reason).toBe('NOT_THE_PRESCRIBER');
    expect((await desk.refusal(DRAFT, written(), other))?.reason).toBe('NOT_A_PRACTITIONER');
  });

  it('of one organization is not there for another', async () => {
    const { id } = await draft();
    const { doctor: stranger } = await openChart(desk.subgraph);
    expect((await desk.refusal(SIGN, { input: { id, version: 1 } }, stranger))?.reason).toBe('PRESCRIPTION_NOT_FOUND');
    expect((await desk.refusal(DRAFT, written(), stranger))?.reason).toBe('PATIENT_NOT_FOUND');
  });

  it('finds medicines for those who read prescriptions', async () => {
    const query =
      'query M($search: String!) { medicines(search: $search, first: 1) { code display ingredients route } }';
    const { data } = await desk.subgraph.ask(desk.doctor, query, { search: 'amox 500' });
    expect(data).toEqual({
      medicines: [
        {
          code: AMOXICILLIN.medicineCode,
          display: 'Amoxicillin 500 mg capsule',
          ingredients: ['amoxicillin'],
          route: 'ORAL',
        },
      ],
    });
    const refused = await desk.subgraph.ask(desk.receptionist, query, { search: 'amox' });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves nothing in clear in any column, and its readings a trace', async () => {
    await allergicTo('Penicillin');
    const prescription = await draft();
    const overrides = [{ lineId: prescription.lines[0]!.id, reason: 'Zanzibar-reason' }];
    const { id, version } = await desk.act<Written>(SIGN, signing(prescription, overrides));
    await desk.act(CANCEL, { id, version, reason: 'Quixotic-reason' });
    const dumps: string[] = [];
    for (const table of ['prescription', 'outbox', 'idempotency_key']) {
      const rows = await desk.subgraph.rows<{ line: string }>(
        `select row_to_json(${table})::text as line from ${table}`,
      );
      dumps.push(...rows.map(({ line }) => line));
    }
    for (const value of ['amoxicillin', 'zanzibar', 'quixotic', 'after food', 'penicillin']) {
      expect(dumps.join('\n').toLowerCase()).not.toContain(value);
      expect(dumps.join('\n').toLowerCase()).not.toContain(Buffer.from(value).toString('hex'));
    }
    const [last] = await desk.subgraph.rows<{ classes: string[] }>(
      `select payload -> 'details' -> 'classes' as classes from outbox
        where payload ->> 'kind' = 'ACCESS' and tenant_id = $1 order by position desc limit 1`,
      [desk.world.tenantId],
    );
    expect(last?.classes).toEqual(['ALLERGY', 'MEDICINE']);
  });
});
