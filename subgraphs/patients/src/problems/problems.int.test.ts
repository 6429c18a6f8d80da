import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = 'id version code display clinicalStatus onsetOn abatedOn note recordedBy { id }';
const RECORD: Operation = { name: 'recordCondition', takes: '$input: RecordConditionInput!', answers: FIELDS };
const CHANGE: Operation = { name: 'changeCondition', takes: '$input: ChangeConditionInput!', answers: FIELDS };
const MARK: Operation = { name: 'markConditionInError', takes: '$id: ID!, $version: Int!', answers: 'id' };

interface Entry {
  id: string;
  version: number;
  code: string;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const added = (changes: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, code: 'E11.9', onsetOn: '2019-03-01', ...changes },
});
const list = async () =>
  (await desk.read<{ conditions: Entry[] }>(`conditions { ${FIELDS} }`)).data.patient?.conditions;

describe('a problem', () => {
  it('is added by its code, each once per key, and told by ids alone', async () => {
    const first = added({ note: 'Diet first.' });
    const entry = await desk.act<Entry>(RECORD, first);
    expect(entry).toMatchObject({
      code: 'E11.9',
      display: 'Type 2 diabetes mellitus without complications',
      clinicalStatus: 'ACTIVE',
      onsetOn: '2019-03-01',
      abatedOn: null,
      recordedBy: { id: desk.doctor.userId },
    });
    expect(await desk.act<Entry>(RECORD, first)).toEqual(entry);
    expect(await list()).toEqual([entry]);
    const ids = { patientId: desk.patientId, entryId: entry.id, changedBy: desk.doctor.userId };
    expect(await desk.told()).toEqual([{ ...ids, part: 'CONDITIONS', change: 'ADDED' }]);
  });

  it('is resolved on its latest version, keeping its code', async () => {
    const { id } = await desk.act<Entry>(RECORD, added());
    const change = { input: { id, version: 1, clinicalStatus: 'RESOLVED', abatedOn: '2025-05-05' } };
    expect(await desk.act(CHANGE, change)).toMatchObject({ code: 'E11.9', version: 2, onsetOn: null });
    expect(await desk.refusal(CHANGE, change)).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
  });

  it('is active once: an old one does not come back beside the new', async () => {
    const { id } = await desk.act<Entry>(RECORD, added());
    expect((await desk.refusal(RECORD, added()))?.reason).toBe('ALREADY_LISTED');
    await desk.act(CHANGE, { input: { id, version: 1, clinicalStatus: 'RESOLVED' } });
    const racing = await Promise.all(Array.from({ length: 20 }, () => desk.refusal(RECORD, added())));
    expect(racing.filter(outcome => outcome === null)).toHaveLength(1);
    const back = { input: { id, version: 2, clinicalStatus: 'ACTIVE' } };
    expect((await desk.refusal(CHANGE, back))?.reason).toBe('ALREADY_LISTED');
  });

  it('that was entered in error is shown no more, and its row is kept', async () => {
    const { id } = await desk.act<Entry>(RECORD, added());
    await desk.act(MARK, { id, version: 1 });
    expect(await list()).toEqual([]);
    expect((await desk.refusal(MARK, { id, version: 2 }))?.reason).toBe('CONDITION_NOT_FOUND');
    expect(
      await desk.subgraph.rows('select from condition where id = $1 and deleted_at is not null', [id]),
    ).toHaveLength(1);
  });

  it.each([
    ['a code that stands for nothing', { code: 'Z99.99' }, 'CODE_UNKNOWN'],
    ['a code that is divided further', { code: 'E11' }, 'CODE_UNKNOWN'],
    ['a beginning in the future', { onsetOn: '2027-01-01' }, 'DATE_IN_THE_FUTURE'],
    ['an end before its beginning', { abatedOn: '2019-02-01', clinicalStatus: 'RESOLVED' }, 'ENDS_BEFORE_START'],
    ['an end while it is active', { abatedOn: '2020-01-01' }, 'STILL_ACTIVE'],
    ['a patient nobody knows', { patientId: newId() }, 'PATIENT_NOT_FOUND'],
    ['a note too long to read', { note: 'x'.repeat(2_001) }, 'INVALID_INPUT'],
  ])('with %s is refused', async (_, changes, reason) => {
    expect((await desk.refusal(RECORD, added(changes)))?.reason).toBe(reason);
  });

  it('is written by doctors and read by nurses', async () => {
    await desk.act<Entry>(RECORD, added());
    expect((await desk.refusal(RECORD, added({ code: 'I10' }), desk.nurse))?.code).toBe('FORBIDDEN');
    expect(
      (await desk.read<{ conditions: Entry[] }>('conditions { code }', desk.nurse)).data.patient?.conditions,
    ).toEqual([{ code: 'E11.9' }]);
  });
});

describe('diagnosisCodes', () => {
  const query = 'query D($search: String!) { diagnosisCodes(search: $search, first: 3) { code display } }';

  it('finds codes for those who write problems', async () => {
    const { data } = await desk.subgraph.ask<{ diagnosisCodes: Entry[] }>(desk.doctor, query, { search: 'asthma' });
    expect(data.diagnosisCodes.map(({ code }) => code)).toContain('J45.909');
    const refused = await desk.subgraph.ask(desk.receptionist, query, { search: 'asthma' });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
