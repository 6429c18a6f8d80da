import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = 'id payer plan memberNumber groupNumber endsOn note version';
const RECORD: Operation = { name: 'recordCoverage', takes: '$input: RecordCoverageInput!', answers: FIELDS };
const CHANGE: Operation = { name: 'changeCoverage', takes: '$input: ChangeCoverageInput!', answers: FIELDS };
const REMOVE: Operation = { name: 'removeCoverage', takes: '$id: ID!, $version: Int!', answers: 'id' };

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const CARD = { payer: 'Blue Meadow Health', plan: 'Silver', memberNumber: 'BM-778-A', endsOn: '2027-01-31' };
const given = (what: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, ...CARD, ...what },
});
const listed = async (who = desk.receptionist) =>
  (await desk.read<{ coverages: object[] | null }>(`coverages { ${FIELDS} }`, who)).data.patient?.coverages;

describe('who pays for a patient’s care', () => {
  it('is recorded once for one key, written anew, and taken off the list', async () => {
    const again = given();
    const { id } = await desk.act<{ id: string }>(RECORD, again, desk.receptionist);
    await desk.act(RECORD, again, desk.receptionist);
    expect(await listed()).toEqual([{ id, ...CARD, groupNumber: null, note: null, version: 1 }]);
    const anew = { id, version: 1, payer: 'Green Harbor', note: 'Copy of the card follows.' };
    await desk.act(CHANGE, { input: anew }, desk.receptionist);
    expect(await desk.refusal(CHANGE, { input: anew }, desk.receptionist)).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
    });
    expect(await listed(desk.billing)).toEqual([
      { ...anew, version: 2, plan: null, memberNumber: null, groupNumber: null, endsOn: null },
    ]);
    await desk.act(REMOVE, { id, version: 2 }, desk.receptionist);
    expect(await listed()).toEqual([]);
    expect(await desk.refusal(REMOVE, { id, version: 3 }, desk.receptionist)).toMatchObject({
      reason: 'COVERAGE_NOT_FOUND',
    });
  });

  it('is stored sealed, and a look at it is traced', async () => {
    const { id } = await desk.act<{ id: string }>(RECORD, given(), desk.receptionist);
    const [row] = await desk.subgraph.rows<{ line: string }>(
      'select row_to_json(coverage)::text as line from coverage where id = $1',
      [id],
    );
    for (const value of [CARD.payer, CARD.memberNumber])
      expect(Buffer.from(/"content":"\\\\x([0-9a-f]+)"/.exec(row!.line)![1]!, 'hex').toString('latin1') + row!.line).not.toContain(value); // prettier-ignore
    await listed();
    const [look] = await desk.subgraph.rows<{ classes: string[] }>(
      `select payload -> 'details' -> 'classes' as classes from outbox
        where payload ->> 'kind' = 'ACCESS' and tenant_id = $1 order by position desc limit 1`,
      [desk.world.tenantId],
    );
    expect(look?.classes).toEqual(['COVERAGE']);
  });

  it('is refused without a payer, to who may not change patients, and for another organization’s patient', async () => {
    expect(await desk.refusal(RECORD, given({ payer: ' ' }), desk.receptionist)).toMatchObject({
      reason: 'INVALID_INPUT',
    });
    expect(await desk.refusal(RECORD, given(), desk.billing)).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await desk.act<{ id: string }>(RECORD, given(), desk.receptionist);
    const other = await openChart(desk.subgraph);
    expect(await desk.refusal(RECORD, given(), other.receptionist)).toMatchObject({ reason: 'PATIENT_NOT_FOUND' });
    expect(await desk.refusal(REMOVE, { id, version: 1 }, other.receptionist)).toMatchObject({
      reason: 'COVERAGE_NOT_FOUND',
    });
  });
});
