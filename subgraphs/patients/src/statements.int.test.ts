import { newId } from '@polyclinic/tenancy/id.ts';
import { statementsOf } from '@polyclinic/testing/statements.ts';
import { openChart, type ChartDesk, type Operation } from './chart/chartDesk.ts';
import { NOW } from './registryDesk.ts';

const operation = (name: string, input: string, answers = 'id version'): Operation => ({
  name,
  takes: `$input: ${input}!`,
  answers,
});
const ALLERGY = operation('recordAllergy', 'RecordAllergyInput');
const CONDITION = operation('recordCondition', 'RecordConditionInput');
const VITALS = operation('recordVitalSigns', 'RecordVitalSignsInput');
const DRAFT = operation('draftPrescription', 'DraftPrescriptionInput', 'id version lines { id }');
const SIGN = operation('signPrescription', 'SignPrescriptionInput');
const NOTE = operation('writeNote', 'WriteNoteInput');
const ORDER = operation('orderTest', 'OrderTestInput');
const REPORT = operation('recordDiagnosticReport', 'RecordDiagnosticReportInput');
const PROXY = operation('assignProxy', 'AssignProxyInput', 'id');

const NAME = 'id mrn givenName familyName birthDate legalSex';
const CHART = `allergies { id substance recordedBy { id } } conditions { id code display } medicines { line { display } }
  vitalSigns(first: 20) { entries { id observations { value } } }`;
const REPORTED = `name severity results { name interpretation } documents { title } reviewedBy { id }
  earlierVersions { conclusion results { name } }`;
const TIMELINE = `timeline(first: 50) { entries { at allergy { substance } condition { display } serviceRequest { test } diagnosticReport { name results { name } }
  encounter { note { text } diagnoses { code } } prescription { lines { display } } vitalSigns { observations { value } } } }`;

/** What is asked most, or of most rows, with what it tells of each. */
const HEAVIEST = {
  'the register': `patients(first: 50) { patients { ${NAME} } }`,
  'the register with its photos': `patients(first: 50) { patients { ${NAME} photo { id url } } }`,
  'the register with its contacts': `patients(first: 50) { patients { ${NAME} contactPoints { value } tags { id name } } }`,
  'who acts for patients': `patients(first: 50) { patients { ${NAME} proxyAssignments { name mobile email status proof } } }`,
  'consents of patients': `patients(first: 50) { patients { consents { state text { title } decisions { id } } } }`,
  'charts of patients': `patients(first: 50) { patients { ${NAME} ${CHART} } }`,
  'documents of patients': `patients(first: 50) { patients { documents { id title files { id status } } } }`,
  'a chart': `patient(id: $id) { ${CHART} }`,
  'a timeline': `patient(id: $id) { ${TIMELINE} }`,
  'visits with their notes': `patient(id: $id) { encounters { id note { text } diagnoses { code } addenda { text } serviceRequests { test } } }`,
  'test reports of patients': `patients(first: 50) { patients { diagnosticReports(first: 20) { entries { ${REPORTED} } } openServiceRequests { test } } }`,
  'what waits for review': `resultsToReview(clinicId: $clinicId) { ${REPORTED} patient { ${NAME} } }`,
  prescriptions: `patient(id: $id) { prescriptions { id lines { display } warnings { kind } } }`,
};

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());

interface Draft {
  id: string;
  version: number;
  lines: Array<{ id: string }>;
}

const LINE = { medicineCode: 'amoxicillin-capsule-500-mg', dose: 1, unit: 'CAPSULE', route: 'ORAL', frequency: 'TDS' };

/** One more of everything, of the desk's patient and of a new one. */
async function grow(): Promise<void> {
  const { id: other } = await desk.registered();
  for (const patientId of [desk.patientId, other]) {
    const given = (what: object) => ({ input: { idempotencyKey: newId(), patientId, ...what } });
    const note = await desk.act<{ id: string }>(NOTE, { input: { patientId, text: 'Seen for a cough.' } });
    await desk.act(ALLERGY, given({ substance: `Latex ${newId()}`, category: 'BIOLOGIC', criticality: 'LOW' }));
    await desk.act(CONDITION, given({ code: patientId === other ? 'G40.A01' : (CODES.pop() ?? '') }));
    await desk.act(VITALS, given({ measures: [{ measure: 'PULSE', value: 71 }] }));
    const order = { idempotencyKey: newId(), encounterId: note.id, test: 'Chest X-ray' };
    const { id: serviceRequestId } = await desk.act<{ id: string }>(ORDER, { input: order });
    const report = { name: 'Chest X-ray', effectiveAt: NOW.toISOString(), conclusion: 'Clear.', serviceRequestId };
    const results = [{ name: 'Shadows', text: 'none', rangeText: 'none' }];
    await desk.act(REPORT, given({ ...report, results }), desk.nurse);
    const { lines, ...draft } = await desk.act<Draft>(DRAFT, given({ lines: [{ ...LINE, days: 7 }] }));
    const overrides = lines.map(({ id: lineId }) => ({ lineId, reason: 'As before.' }));
    await desk.act(SIGN, { input: { ...draft, overrides } });
    const proxy = { name: 'Ada Proxy', email: `${newId()}@mail.example`, relationship: 'PARENT', endsOn: '2036-01-01' };
    await desk.act(PROXY, given({ ...proxy, permissions: ['SCHEDULE'] }), desk.receptionist);
  }
}

const CODES = ['J06.9', 'I10', 'E11.9', 'M54.50', 'N39.0'];

const asked = (fields: string) => async () => {
  const variables = ['id', 'clinicId'].filter(name => fields.includes(`$${name})`)).map(name => `$${name}: ID!`);
  const taken = variables.length > 0 ? `(${variables.join()})` : '';
  const { errors } = await desk.subgraph.ask(desk.doctor, `query Heavy${taken} { ${fields} }`, {
    id: desk.patientId,
    clinicId: desk.world.clinicId,
  });
  expect(errors).toEqual([]);
};

/** The fewest of three times: a connection that the pool opens meanwhile begins with a statement of its own. */
const fewest = async (work: () => Promise<void>): Promise<number> => {
  const counts = [await statementsOf(work), await statementsOf(work), await statementsOf(work)];
  return Math.min(...counts);
};

describe('how much is asked of the database', () => {
  const before = new Map<string, number>();

  it('is known of a small register', async () => {
    await grow();
    for (const [name, fields] of Object.entries(HEAVIEST)) {
      await asked(fields)();
      before.set(name, await fewest(asked(fields)));
    }
    expect(Math.min(...before.values())).toBeGreaterThan(0);
    for (let more = 0; more < 4; more++) await grow();
  });

  it.each(Object.entries(HEAVIEST))('is the same for %s when there is five times as much', async (name, fields) => {
    expect(await fewest(asked(fields))).toBe(before.get(name));
  });
});
