import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS =
  'id version substance category criticality reaction clinicalStatus verificationStatus note recordedBy { id }';
const RECORD: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: FIELDS };
const CHANGE: Operation = { name: 'changeAllergy', takes: '$input: ChangeAllergyInput!', answers: FIELDS };
const MARK: Operation = { name: 'markAllergyInError', takes: '$id: ID!, $version: Int!', answers: 'id' };
const NONE: Operation = { name: 'stateNoKnownAllergies', takes: '$patientId: ID!', answers: 'recordedAt' };

interface Entry {
  id: string;
  version: number;
  substance: string;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const PENICILLIN = { substance: 'Penicillin', category: 'MEDICATION', criticality: 'HIGH', reaction: 'Hives' };
const added = (changes: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, ...PENICILLIN, ...changes },
});
const changed = ({ id, version }: Entry, changes: object = {}) => ({
  input: { id, version, ...PENICILLIN, clinicalStatus: 'ACTIVE', verificationStatus: 'CONFIRMED', ...changes },
});
const LIST = 'allergies { id substance clinicalStatus } noKnownAllergies { recordedAt }';
const list = async () => (await desk.read<{ allergies: Entry[]; noKnownAllergies: object | null }>(LIST)).data.patient;

describe('an allergy', () => {
  it('is added by nurse and doctor, each once per key, and told by ids alone', async () => {
    const first = added();
    const entry = await desk.act<Entry>(RECORD, first, desk.nurse);
    expect(entry).toMatchObject({ ...PENICILLIN, version: 1, recordedBy: { id: desk.nurse.userId }, note: null });
    expect(await desk.act<Entry>(RECORD, first, desk.nurse)).toEqual(entry);
    await desk.act(RECORD, added({ substance: 'Peanut', category: 'FOOD' }));
    expect((await list())?.allergies.map(({ substance }) => substance)).toEqual(['Peanut', 'Penicillin']);
    const [told] = await desk.told();
    expect(told).toEqual({
      patientId: desk.patientId,
      entryId: entry.id,
      part: 'ALLERGIES',
      change: 'ADDED',
      changedBy: desk.nurse.userId,
    });
  });

  it('is changed on its latest version, and otherwise says that somebody was faster', async () => {
    const entry = await desk.act<Entry>(RECORD, added());
    const change = changed(entry, { clinicalStatus: 'INACTIVE', note: 'Tolerated in 2024.', reaction: null });
    expect(await desk.act(CHANGE, change)).toMatchObject({ version: 2, clinicalStatus: 'INACTIVE', reaction: null });
    expect(await desk.refusal(CHANGE, change)).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
    expect((await desk.refusal(MARK, { id: entry.id, version: 1 }))?.reason).toBe('CHANGED_MEANWHILE');
  });

  it('that two change at once is changed by one of them', async () => {
    const entry = await desk.act<Entry>(RECORD, added());
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => desk.refusal(CHANGE, changed(entry, { note: `Note ${index}` }))),
    );
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(outcome => outcome?.reason ?? []))).toEqual(new Set(['CHANGED_MEANWHILE']));
  });

  it('that was entered in error is shown no more, and its row is kept', async () => {
    const entry = await desk.act<Entry>(RECORD, added());
    await desk.act(MARK, { id: entry.id, version: 1 });
    expect((await list())?.allergies).toEqual([]);
    expect((await desk.refusal(CHANGE, changed(entry)))?.reason).toBe('ALLERGY_NOT_FOUND');
    const rows = await desk.subgraph.rows('select from allergy where id = $1 and deleted_at is not null', [entry.id]);
    expect(rows).toHaveLength(1);
    await desk.act(RECORD, added());
  });

  it('to the same substance is listed once, however it is written', async () => {
    await desk.act(RECORD, added());
    const peanut = await desk.act<Entry>(RECORD, added({ substance: 'Peanut' }));
    expect(await desk.refusal(RECORD, added({ substance: ' PENICILLIN ' }))).toEqual({
      code: 'CONFLICT',
      reason: 'ALREADY_LISTED',
    });
    expect((await desk.refusal(CHANGE, changed(peanut)))?.reason).toBe('ALREADY_LISTED');
    const racing = await Promise.all(
      Array.from({ length: 20 }, () => desk.refusal(RECORD, added({ substance: 'Latex' }))),
    );
    expect(racing.filter(outcome => outcome === null)).toHaveLength(1);
  });

  it('without a substance, or of a patient nobody knows, is refused', async () => {
    expect((await desk.refusal(RECORD, added({ substance: '  ' })))?.reason).toBe('INVALID_INPUT');
    expect((await desk.refusal(RECORD, added({ patientId: newId() })))?.reason).toBe('PATIENT_NOT_FOUND');
  });

  it('has room for a hundred in a list', async () => {
    await desk.act(RECORD, added());
    await desk.subgraph.rows(`alter table allergy disable trigger user`);
    const copy = `insert into allergy select tenant_id, left(id, 20) || lpad(n::text, 6, '0'), patient_id, clinic_id, content,
      category, criticality, clinical_status, verification_status, recorded_by, recorded_at from allergy, generate_series(1, 99) n
      where patient_id = '${desk.patientId}'`;
    await desk.subgraph.rows(copy);
    await desk.subgraph.rows(`alter table allergy enable trigger user`);
    // Copies are sealed for another row: what is counted first needs no look inside.
    expect(await desk.refusal(RECORD, added({ substance: 'Latex' }))).toEqual({
      code: 'CONFLICT',
      reason: 'LIST_FULL',
    });
  });
});

describe('that no allergies are known', () => {
  it('is said once, and taken back by the first active one', async () => {
    const { patientId } = desk;
    const stated = await desk.act(NONE, { patientId }, desk.nurse);
    expect(await desk.act(NONE, { patientId }, desk.nurse)).toEqual(stated);
    expect((await list())?.noKnownAllergies).toEqual(stated);
    const resolved = await desk.act<Entry>(RECORD, added({ clinicalStatus: 'RESOLVED' }));
    expect((await list())?.noKnownAllergies).toEqual(stated);
    await desk.act(CHANGE, changed(resolved));
    expect((await list())?.noKnownAllergies).toBeNull();
    expect(await desk.refusal(NONE, { patientId })).toEqual({ code: 'CONFLICT', reason: 'ALLERGIES_LISTED' });
    await desk.act(MARK, { id: resolved.id, version: 2 });
    expect((await list())?.noKnownAllergies).toBeNull();
    await desk.act(NONE, { patientId });
    await desk.act(RECORD, added());
    expect((await list())?.noKnownAllergies).toBeNull();
  });

  it('is said of a patient of this organization', async () => {
    expect((await desk.refusal(NONE, { patientId: newId() }))?.reason).toBe('PATIENT_NOT_FOUND');
  });
});
