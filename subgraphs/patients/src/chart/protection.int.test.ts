import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from './chartDesk.ts';

const ALLERGY: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id version' };
const CHANGE: Operation = { name: 'changeAllergy', takes: '$input: ChangeAllergyInput!', answers: 'id' };
const NONE: Operation = { name: 'stateNoKnownAllergies', takes: '$patientId: ID!', answers: 'recordedAt' };
const CONDITION: Operation = { name: 'recordCondition', takes: '$input: RecordConditionInput!', answers: 'id version' };
const VITALS: Operation = { name: 'recordVitalSigns', takes: '$input: RecordVitalSignsInput!', answers: 'id version' };
const MARKS: Operation[] = ['markAllergyInError', 'markConditionInError', 'markVitalSignsInError'].map(name => ({
  name,
  takes: '$id: ID!, $version: Int!',
  answers: 'id',
}));

const CLEAR = { substance: 'Quillajasaponin', reaction: 'Wheezing badly', note: 'Told by her sister.', pulse: 73.91 };
const LISTS =
  'allergies { substance } noKnownAllergies { recordedAt } conditions { code } vitalSigns { entries { observations { value } } }';

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const given = (what: object) => ({ input: { idempotencyKey: newId(), patientId: desk.patientId, ...what } });
const allergy = () =>
  given({ substance: CLEAR.substance, reaction: CLEAR.reaction, category: 'BIOLOGIC', criticality: 'HIGH' });
const condition = () => given({ code: 'G40.A01', note: CLEAR.note });
const vitals = () => given({ measures: [{ measure: 'PULSE', value: CLEAR.pulse }] });

async function fill(): Promise<Array<{ id: string; version: number }>> {
  return [await desk.act(ALLERGY, allergy()), await desk.act(CONDITION, condition()), await desk.act(VITALS, vitals())];
}

describe('what is stored of a clinical record', () => {
  it('holds none of the clear values in any column of any table, nor what was changed in the trail', async () => {
    const [entry] = await fill();
    const statuses = {
      clinicalStatus: 'RESOLVED',
      verificationStatus: 'REFUTED',
      category: 'FOOD',
      criticality: 'LOW',
    };
    await desk.act(CHANGE, { input: { ...entry, substance: 'Quillaja bark', ...statuses } });
    const tables = await desk.subgraph.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'patients'::regnamespace and relkind = 'r'`,
    );
    const dumps: string[] = [];
    for (const { name } of tables) {
      const rows = await desk.subgraph.rows<{ line: string }>(`select row_to_json(${name})::text as line from ${name}`);
      dumps.push(...rows.map(({ line }) => line));
    }
    const dump = dumps.join('\n').toLowerCase();
    expect(dump).toContain(desk.patientId.toLowerCase());
    for (const value of [...Object.values(CLEAR), 'Quillaja', 'G40.A01', 'absence epileptic', 'wheez'].map(String)) {
      expect(dump).not.toContain(value.toLowerCase());
      expect(dump).not.toContain(Buffer.from(value).toString('hex'));
    }
    const changes = await desk.subgraph.rows<{ details: object }>(
      `select payload -> 'details' as details from outbox where subject_id = $1 and payload ->> 'action' = 'update'`,
      [entry?.id],
    );
    const hidden = ['category', 'clinical_status', 'content', 'criticality', 'verification_status'];
    expect(changes).toEqual([{ details: Object.fromEntries(hidden.map(column => [column, 'protected'])) }]);
  });

  it.each([
    ['allergy', ['INSERT', 'SELECT', 'UPDATE']],
    ['no_known_allergies', ['INSERT', 'SELECT', 'UPDATE']],
    ['condition', ['INSERT', 'SELECT', 'UPDATE']],
    ['vital_signs', ['INSERT', 'SELECT', 'UPDATE']],
    ['prescription', ['INSERT', 'SELECT', 'UPDATE']],
    ['service_request', ['INSERT', 'SELECT', 'UPDATE']],
    ['diagnostic_report', ['INSERT', 'SELECT', 'UPDATE']],
    ['diagnostic_report_version', ['INSERT', 'SELECT']],
    ['note_addendum', ['INSERT', 'SELECT']],
    ['visit_preparation', ['INSERT', 'SELECT', 'UPDATE']],
    ['preparation_item', ['INSERT', 'SELECT', 'UPDATE']],
  ])('is erased by nobody: of %s the serving role has %j alone', async (table, expected) => {
    const rights = await desk.subgraph.rows<{ privilege: string }>(
      `select privilege_type as privilege from information_schema.role_table_grants
        where table_name = $1 and grantee = 'patients_app' order by 1`,
      [table],
    );
    expect(rights.map(({ privilege }) => privilege)).toEqual(expected);
  });
});

describe('a reading of the clinical record', () => {
  it('is traced by patient and class, an empty list too, in one entry for each patient', async () => {
    const access = () =>
      desk.subgraph.rows<{ payload: { subjectId: string; details: { classes: string[] } } }>(
        `select payload from outbox where payload ->> 'kind' = 'ACCESS' and tenant_id = $1 order by position`,
        [desk.world.tenantId],
      );
    const { id: other } = await desk.registered({ familyName: 'Another' });
    await fill();
    const before = (await access()).length;
    const { errors } = await desk.subgraph.ask(desk.nurse, `{ patients { patients { id ${LISTS} } } }`);
    expect(errors).toEqual([]);
    const events = (await access()).slice(before).map(({ payload }) => payload);
    expect(events.map(({ subjectId }) => subjectId).sort()).toEqual([desk.patientId, other].sort());
    for (const { details } of events) expect(details.classes).toEqual(['ALLERGY', 'DIAGNOSIS', 'VITAL_SIGN']);
    await desk.act(VITALS, vitals(), desk.nurse);
    expect((await access()).at(-1)?.payload).toMatchObject({ details: { classes: ['VITAL_SIGN'] } });
  });
});

describe('the clinical record', () => {
  it('is refused to reception and billing at this very service, whatever the gateway let through', async () => {
    await fill();
    for (const who of [desk.receptionist, desk.billing]) {
      const { data, errors } = await desk.read(`id ${LISTS}`, who);
      expect(data.patient).toEqual({
        id: desk.patientId,
        allergies: null,
        noKnownAllergies: null,
        conditions: null,
        vitalSigns: null,
      });
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
      const asked: Array<[Operation, object]> = [
        [ALLERGY, allergy()],
        [NONE, { patientId: desk.patientId }],
        [CONDITION, condition()],
        [VITALS, vitals()],
      ];
      for (const [operation, variables] of asked)
        expect((await desk.refusal(operation, variables, who))?.code).toBe('FORBIDDEN');
      for (const mark of MARKS)
        expect((await desk.refusal(mark, { id: newId(), version: 1 }, who))?.code).toBe('FORBIDDEN');
    }
  });

  it('of one organization is not there for another', async () => {
    const entries = await fill();
    const { doctor: stranger } = await openChart(desk.subgraph);
    for (const [index, mark] of MARKS.entries())
      expect((await desk.refusal(mark, entries[index]!, stranger))?.code).toBe('NOT_FOUND');
    for (const [operation, variables] of [
      [ALLERGY, allergy()],
      [CONDITION, condition()],
      [VITALS, vitals()],
      [NONE, { patientId: desk.patientId }],
    ] as const)
      expect((await desk.refusal(operation, variables, stranger))?.reason).toBe('PATIENT_NOT_FOUND');
    expect((await desk.read(LISTS, stranger)).data.patient).toBeNull();
  });
});
