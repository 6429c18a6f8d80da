import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import { openDocuments, pdf, type DocumentDesk } from '../documents/documentDesk.ts';
import { clinicalContent, EXPORT, exported, fileOf, IMPORT, imported, importing, previewed } from './fhirDesk.ts';
import { schemaProblems } from './fhirSchema.ts';

let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

const input = (fields: object) => ({ input: { idempotencyKey: newId(), patientId: desk.patientId, ...fields } });
const record = (name: string, type: string, fields: object) =>
  desk.act<{ id: string; version: number }>({ name, takes: `$input: ${type}!`, answers: 'id' }, input(fields));

const AMOXICILLIN = {
  medicineCode: 'amoxicillin-capsule-500-mg',
  dose: 1,
  unit: 'CAPSULE',
  route: 'ORAL',
  frequency: 'TDS',
  days: 7,
  instructions: 'After food.',
};

/** A record with something in every part. */
async function fillRecord(): Promise<void> {
  await record('recordAllergy', 'RecordAllergyInput', {
    substance: 'Latex 🧤',
    category: 'ENVIRONMENT',
    criticality: 'HIGH',
    reaction: 'Hives',
    note: 'Since childhood',
  });
  await record('recordCondition', 'RecordConditionInput', { code: 'E11.9', onsetOn: '2019-05-01', note: 'Diet' });
  await record('recordCondition', 'RecordConditionInput', {
    code: 'J45.909',
    clinicalStatus: 'RESOLVED',
    abatedOn: '2020-01-31',
  });
  const values = { TEMPERATURE: 38.4, SYSTOLIC_PRESSURE: 182, DIASTOLIC_PRESSURE: 95, HEIGHT: 170, WEIGHT: 70 };
  const measures = Object.entries(values).map(([measure, value]) => ({ measure, value }));
  await record('recordVitalSigns', 'RecordVitalSignsInput', { measures, takenAt: '2026-11-20T10:00:00Z' });
  await record('addContactPoint', 'AddContactPointInput', {
    type: 'MOBILE',
    value: '+1 555 010 2233',
    isPrimary: true,
    isSafe: false,
  });
  const note = { text: 'Cough.', diagnoses: ['J06.9'], followUp: { on: '2026-12-05', reason: 'Check the cough' } };
  const write = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id version' };
  const visit = await desk.act<{ id: string; version: number }>(write, {
    input: { patientId: desk.patientId, ...note },
  });
  const sign = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: 'id' };
  await desk.act(sign, { encounterId: visit.id, version: visit.version });
  const add = { name: 'addAddendum', takes: '$input: AddAddendumInput!', answers: 'id' };
  await desk.act(add, { input: { idempotencyKey: newId(), encounterId: visit.id, text: 'Better by phone.' } });
  const draft = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' };
  const lines = [
    AMOXICILLIN,
    { ...AMOXICILLIN, medicineCode: 'metformin-tablet-500-mg', frequency: 'PRN', quantity: 9 },
  ];
  const { id, version } = await desk.act<{ id: string; version: number }>(
    draft,
    input({ lines, encounterId: visit.id }),
  );
  const signing = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id' };
  await desk.act(signing, { input: { id, version, overrides: [] } });
  await desk.keep(pdf());
  await record('recordDiagnosticReport', 'RecordDiagnosticReportInput', {
    name: 'Complete blood count',
    status: 'FINAL',
    effectiveAt: '2026-11-20T09:00:00Z',
    performer: 'Harbor Laboratory',
    conclusion: 'Marked anemia.',
    results: [
      { code: '718-7', name: 'Hemoglobin', value: 6.1, unit: 'g/dL', low: 12, high: 15.5 },
      { name: 'Troponin I', value: 5, comparator: 'LESS_THAN', unit: 'ng/L', rangeText: '<14' },
      { name: 'Monospot', text: 'positive', rangeText: 'negative' },
      { name: 'Remark', text: 'hemolytic' },
    ],
  });
}

describe('exportPatient', () => {
  it('writes every part of a record as the published schema has it', async () => {
    await fillRecord();
    const bundle = await exported(desk);
    expect(schemaProblems(bundle)).toEqual([]);
    const kinds = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(
      Object.fromEntries([...new Set(kinds)].map(kind => [kind, kinds.filter(each => each === kind).length])),
    ).toEqual({
      Patient: 1,
      Encounter: 1,
      Condition: 3,
      DocumentReference: 3,
      Appointment: 1,
      AllergyIntolerance: 1,
      Observation: 9,
      DiagnosticReport: 1,
      MedicationRequest: 2,
    });
    const text = JSON.stringify(bundle);
    expect(text).toContain('"code":"HH"');
    expect(text).not.toContain('http://127.0.0.1');
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    const pointed = [...text.matchAll(/"reference":"([^"]+)"/g)].map(([, url = '']) => url);
    expect(pointed.filter(url => !urls.includes(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each([
    ['written from right to left', { givenName: 'نور', familyName: 'الدين' }],
    ['with emoji and quotes', { givenName: '"Zoë" 👩🏽‍⚕️', familyName: 'O’Neil-<b>' }],
    ['of a dependent without contact points', { kind: 'DEPENDENT', legalSex: 'UNKNOWN', birthDate: '2026-11-21' }],
  ])('bears a name %s, there and back', async (_, changes) => {
    const { id } = await desk.registered(changes);
    const bundle = await exported(desk, id);
    expect(schemaProblems(bundle)).toEqual([]);
    const other = await openChart(desk.subgraph);
    const again = await exported(other, await imported(other, JSON.stringify(bundle)));
    expect(clinicalContent(again, ['Patient'])).toEqual(clinicalContent(bundle, ['Patient']));
  });

  it('leaves out what the caller may not read, and says so', async () => {
    await fillRecord();
    const permissions = new Set(
      [...desk.doctor.permissions].filter(each => !/^(encounter|patient):(read|contact)$/.test(each)),
    );
    permissions.add('patient:read');
    const who = { ...desk.doctor, permissions };
    const variables = { id: desk.patientId, reason: 'LEGAL' };
    const { bundle, leftOut } = await desk.act<{ bundle: string; leftOut: string[] }>(EXPORT, variables, who);
    expect(leftOut).toEqual(['VISITS']);
    expect(bundle).not.toContain('telecom');
    expect(bundle).not.toContain('J06.9');
  });

  it('leaves a trace of its own beside that of what was read, with counts and the reason alone', async () => {
    await desk.act(EXPORT, { id: desk.patientId, reason: 'PATIENT_ASKED' });
    const trail = await desk.subgraph.rows<{ payload: { action: string; details: object } }>(
      `select payload from outbox where payload ->> 'kind' = 'ACCESS' and payload ->> 'subjectId' = $1 order by position`,
      [desk.patientId],
    );
    const told = trail.slice(-2).map(({ payload }) => payload);
    expect(told.map(({ action }) => action).sort()).toEqual(['export', 'read']);
    const trace = told.find(({ action }) => action === 'export');
    expect(trace?.details).toEqual({ reason: 'PATIENT_ASKED', Patient: 1 });
  });

  it('is for who may export, and finds no other organization’s patient', async () => {
    const asked = { id: desk.patientId, reason: 'REFERRAL' };
    expect(await desk.refusal(EXPORT, asked, desk.nurse)).toMatchObject({ code: 'FORBIDDEN' });
    const other = await openChart(desk.subgraph);
    expect(await other.refusal(EXPORT, asked)).toEqual({ code: 'NOT_FOUND', reason: 'PATIENT_NOT_FOUND' });
  });
});

describe('importPatient', () => {
  it('takes what was exported into another organization, the same in content', async () => {
    await fillRecord();
    const bundle = await exported(desk);
    const other = await openChart(desk.subgraph);
    const text = JSON.stringify(bundle);
    const { entries } = await previewed(other, text);
    expect(
      entries
        .filter(({ ignored }) => ignored)
        .map(({ kind, ignored }) => `${kind} ${ignored}`)
        .sort(),
    ).toEqual([
      'Appointment AUTHORED_ELSEWHERE',
      'Condition AUTHORED_ELSEWHERE',
      'DocumentReference AUTHORED_ELSEWHERE',
      'DocumentReference AUTHORED_ELSEWHERE',
      'DocumentReference AUTHORED_ELSEWHERE',
      'Encounter AUTHORED_ELSEWHERE',
      'MedicationRequest AUTHORED_ELSEWHERE',
      'MedicationRequest AUTHORED_ELSEWHERE',
      'Observation COMPUTED',
    ]);
    const again = await exported(other, await imported(other, text));
    expect(schemaProblems(again)).toEqual([]);
    const kinds = ['Patient', 'AllergyIntolerance', 'Observation', 'DiagnosticReport'] as const;
    expect(clinicalContent(again, kinds)).toEqual(clinicalContent(bundle, kinds));
    const problems = clinicalContent(bundle, ['Condition']).filter(each => !JSON.stringify(each).includes('J06.9'));
    expect(clinicalContent(again, ['Condition'])).toEqual(problems);
  });

  it('keeps that no allergies are known', async () => {
    const none = { name: 'stateNoKnownAllergies', takes: '$patientId: ID!', answers: 'recordedAt' };
    await desk.act(none, { patientId: desk.patientId });
    const other = await openChart(desk.subgraph);
    const id = await imported(other, JSON.stringify(await exported(desk)));
    expect(clinicalContent(await exported(other, id), ['AllergyIntolerance'])).toHaveLength(1);
  });

  it('shows who is probably the person already', async () => {
    const { duplicates } = await previewed(desk, JSON.stringify(await exported(desk)));
    expect(duplicates).toEqual([{ patient: { id: desk.patientId }, sharedFields: ['NAME', 'BIRTH_DATE'] }]);
  });

  it('happens once for one key, also when asked twenty times at once, and only as previewed', async () => {
    const file = fileOf({ name: [{ family: 'Okafor', given: ['Ada'] }], birthDate: '1990-04-01' });
    const { digest } = await previewed(desk, file);
    const request = importing(desk, file, digest);
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.act<{ id: string }>(IMPORT, request)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const changed = importing(desk, file.replace('1990', '1991'), digest);
    expect(await desk.refusal(IMPORT, changed)).toMatchObject({ reason: 'PREVIEW_OUTDATED' });
    const elsewhere = { input: { ...importing(desk, file, digest).input, clinicId: newId() } };
    expect(await desk.refusal(IMPORT, elsewhere)).toMatchObject({ reason: 'PREVIEW_OUTDATED' });
    expect(await desk.refusal(IMPORT, request, desk.billing)).toMatchObject({ code: 'FORBIDDEN' });
    const trail = await desk.subgraph.rows<{ payload: { details: object } }>(
      `select payload from outbox where payload ->> 'action' = 'import' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(trail.map(({ payload }) => payload.details)).toEqual([{ taken: 1, ignored: 0 }]);
  });

  it('does not take a clinic that is another organization’s', async () => {
    const other = await openChart(desk.subgraph);
    const file = fileOf({ name: [{ family: 'Okafor', given: ['Ada'] }], birthDate: '1990-04-01' });
    const here = { ...desk, world: { ...desk.world, clinicId: other.world.clinicId } };
    const { digest } = await previewed(here, file);
    expect(await desk.refusal(IMPORT, importing(here, file, digest))).toMatchObject({ reason: 'CLINIC_NOT_FOUND' });
  });

  it('leaves clinical lists to who may write them', async () => {
    await fillRecord();
    const bundle = JSON.stringify(await exported(desk));
    const { entries } = await previewed(desk, bundle, desk.receptionist);
    const reasons = entries.filter(({ kind }) => kind === 'AllergyIntolerance').map(({ ignored }) => ignored);
    expect(reasons).toEqual(['NOT_PERMITTED']);
  });
});
