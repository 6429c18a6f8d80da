import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import { openDocuments, pdf, type DocumentDesk } from '../documents/documentDesk.ts';
import { NOW } from '../registryDesk.ts';

const RESULT = 'code name value comparator text unit low high rangeText interpretation';
const FIELDS = `id version name status effectiveAt performer conclusion severity serviceRequestId results { ${RESULT} }
  documents { id title } reviewedBy { id } reviewedAt recordedBy { id } recordedAt
  earlierVersions { name status conclusion results { ${RESULT} } reviewedBy { id } recordedBy { id } }`;
const operation = (name: string, input: string): Operation => ({ name, takes: `$input: ${input}!`, answers: FIELDS });
const onVersion = (name: string): Operation => ({ name, takes: '$id: ID!, $version: Int!', answers: FIELDS });
const RECORD = operation('recordDiagnosticReport', 'RecordDiagnosticReportInput');
const CHANGE = operation('changeDiagnosticReport', 'ChangeDiagnosticReportInput');
const MARK = onVersion('markDiagnosticReportInError');
const REVIEW = onVersion('reviewDiagnosticReport');
const NOTE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id' };
const ORDER: Operation = { name: 'orderTest', takes: '$input: OrderTestInput!', answers: 'id version' };
const CANCEL: Operation = { name: 'cancelServiceRequest', takes: '$id: ID!, $version: Int!', answers: 'id version' };

interface Report {
  id: string;
  version: number;
  status: string;
  severity: string;
  results: Array<{ name: string; interpretation: string }>;
  earlierVersions: Array<{ status: string }>;
}

let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

const HEMOGLOBIN = { code: '718-7', name: 'Hemoglobin', value: 6.1, unit: 'g/dL', low: 12, high: 15.5 };
const LEUKOCYTES = { code: '6690-2', name: 'White blood cells', value: 14.2, unit: '10*3/uL', low: 4, high: 11 };
const CRP = { code: '1988-5', name: 'C-reactive protein', value: 5, comparator: 'LESS_THAN', unit: 'mg/L', high: 10 };
const MONOSPOT = { name: 'Monospot', text: 'negative', rangeText: 'negative' };

const content = (changes: object = {}) => ({
  name: 'Complete blood count',
  status: 'FINAL',
  effectiveAt: hoursAgo(3),
  performer: 'Harbor Laboratory',
  conclusion: 'Marked anemia.',
  results: [HEMOGLOBIN, LEUKOCYTES, CRP, MONOSPOT],
  ...changes,
});
const given = (changes: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, ...content(changes) },
});
const record = (changes: object = {}, who = desk.nurse) => desk.act<Report>(RECORD, given(changes), who);
const change = ({ id, version }: Report, changes: object = {}, who = desk.nurse) =>
  desk.act<Report>(CHANGE, { input: { id, version, ...content({ status: 'AMENDED', ...changes }) } }, who);

async function ordered(): Promise<{ id: string; version: number }> {
  const { id: encounterId } = await desk.act<{ id: string }>(NOTE, {
    input: { patientId: desk.patientId, text: 'Tired for weeks.' },
  });
  const input = { idempotencyKey: newId(), encounterId, test: 'Complete blood count' };
  return desk.act(ORDER, { input });
}
const orders = async (): Promise<unknown> => {
  const { data } = await desk.read<{ encounters: Array<{ serviceRequests: unknown[] }> }>(
    'encounters { serviceRequests { id status } }',
  );
  return data.patient?.encounters.flatMap(({ serviceRequests }) => serviceRequests);
};

interface Page {
  diagnosticReports: { entries: Report[]; endCursor: string | null };
}
async function page(args = '', who = desk.doctor) {
  const { data, errors } = await desk.read<Page>(`diagnosticReports${args} { entries { ${FIELDS} } endCursor }`, who);
  expect(errors).toEqual([]);
  return data.patient!.diagnosticReports;
}
const idsOf = async (args = ''): Promise<string[]> => (await page(args)).entries.map(({ id }) => id);

async function waiting(who = desk.doctor): Promise<Array<Report & { patient: { familyName: string } }>> {
  const query = `query W($clinicId: ID!) { resultsToReview(clinicId: $clinicId) { ${FIELDS} patient { familyName } } }`;
  const { data, errors } = await desk.subgraph.ask<{ resultsToReview: never[] }>(who, query, {
    clinicId: desk.world.clinicId,
  });
  expect(errors).toEqual([]);
  return data.resultsToReview;
}

describe('a test report', () => {
  it('is kept once per key as the laboratory printed it, each result with its mark, and told without its content', async () => {
    const first = given();
    const report = await desk.act<Report>(RECORD, first, desk.nurse);
    expect(report).toEqual({
      id: report.id,
      version: 1,
      ...content(),
      severity: 'CRITICAL',
      serviceRequestId: null,
      results: [
        { ...HEMOGLOBIN, comparator: null, text: null, rangeText: null, interpretation: 'CRITICAL_LOW' },
        { ...LEUKOCYTES, comparator: null, text: null, rangeText: null, interpretation: 'HIGH' },
        { ...CRP, low: null, text: null, rangeText: null, interpretation: 'NORMAL' },
        {
          ...MONOSPOT,
          code: null,
          value: null,
          comparator: null,
          unit: null,
          low: null,
          high: null,
          interpretation: 'NORMAL',
        },
      ],
      documents: [],
      reviewedBy: null,
      reviewedAt: null,
      recordedBy: { id: desk.nurse.userId },
      recordedAt: NOW.toISOString(),
      earlierVersions: [],
    });
    expect(await desk.act(RECORD, first, desk.nurse)).toEqual(report);
    const ids = { patientId: desk.patientId, entryId: report.id, changedBy: desk.nurse.userId };
    expect(await desk.told()).toEqual([{ ...ids, part: 'DIAGNOSTIC_REPORTS', change: 'ADDED' }]);
  });

  it('is marked by what is dangerous for a child', async () => {
    const { id: patientId } = await desk.registered({ birthDate: '2026-11-10' });
    const potassium = { code: '2823-3', name: 'Potassium', value: 7, unit: 'mmol/L', low: 3.7, high: 5.9 };
    expect((await record({ patientId, results: [potassium] })).results).toMatchObject([{ interpretation: 'HIGH' }]);
    expect((await record({ results: [potassium] })).results).toMatchObject([{ interpretation: 'CRITICAL_HIGH' }]);
  });

  it.each([
    ['of the future', { effectiveAt: new Date(NOW.getTime() + 1).toISOString() }, 'TAKEN_IN_THE_FUTURE'],
    ['of before birth', { effectiveAt: '1984-02-27T23:00:00Z' }, 'TAKEN_BEFORE_BIRTH'],
    ['that says nothing', { results: [], conclusion: ' ' }, 'REPORT_EMPTY'],
    ['that is amended from the first', { status: 'AMENDED' }, 'INVALID_INPUT'],
    ['that is in error from the first', { status: 'ENTERED_IN_ERROR' }, 'INVALID_INPUT'],
    ['with a number and a word at once', { results: [{ ...HEMOGLOBIN, text: 'low' }] }, 'INVALID_INPUT'],
    ['with a result that is neither', { results: [{ name: 'Hemoglobin' }] }, 'INVALID_INPUT'],
    ['with a word that is less than', { results: [{ ...MONOSPOT, comparator: 'LESS_THAN' }] }, 'INVALID_INPUT'],
    ['with a range upside down', { results: [{ ...HEMOGLOBIN, low: 16 }] }, 'INVALID_INPUT'],
    ['with a code nobody knows', { results: [{ ...HEMOGLOBIN, code: '1-1' }] }, 'TEST_UNKNOWN'],
    ['in a unit of another code', { results: [{ ...HEMOGLOBIN, unit: 'g/L' }] }, 'UNIT_NOT_OF_TEST'],
    ['of a patient nobody knows', { patientId: newId() }, 'PATIENT_NOT_FOUND'],
    ['of an order nobody knows', { serviceRequestId: newId() }, 'SERVICE_REQUEST_NOT_FOUND'],
    ['with a document nobody knows', { documentIds: [newId()] }, 'DOCUMENT_NOT_FOUND'],
  ])('%s is refused', async (_, changes, reason) => {
    expect((await desk.refusal(RECORD, given(changes), desk.nurse))?.reason).toBe(reason);
  });

  it('comes with documents of its patient, which are no longer shown with it once taken out', async () => {
    const { id: scan } = await desk.keep(pdf());
    const { id: other } = await desk.registered({ familyName: 'Another' });
    const stray = given({ patientId: other, documentIds: [scan] });
    expect((await desk.refusal(RECORD, stray, desk.nurse))?.reason).toBe('DOCUMENT_NOT_FOUND');
    await record({ documentIds: [scan], results: [], conclusion: null });
    expect((await page()).entries).toMatchObject([{ severity: 'UNKNOWN', documents: [{ id: scan, title: 'Letter' }] }]);
    await desk.subgraph.rows(
      `update document_reference set deleted_at = now(), deletion_reason = 'DUPLICATE', deleted_by = 'x' where id = $1`,
      [scan],
    );
    expect((await page()).entries).toMatchObject([{ documents: [] }]);
  });

  it('goes on to final, is amended from then on, and keeps what it said before', async () => {
    const registered = await record({ status: 'REGISTERED', results: [], conclusion: null });
    const preliminary = await change(registered, { status: 'PRELIMINARY', conclusion: null });
    const final = await change(preliminary, { status: 'FINAL', conclusion: 'Repeated.' });
    const again = { input: { id: final.id, version: final.version, ...content({ status: 'FINAL' }) } };
    expect(await desk.refusal(CHANGE, again, desk.nurse)).toEqual({ code: 'CONFLICT', reason: 'STATUS_NOT_NEXT' });
    const mended = { ...HEMOGLOBIN, value: 16.1 };
    const amended = await change(final, { results: [mended] }, desk.doctor);
    expect(amended).toMatchObject({
      status: 'AMENDED',
      severity: 'ABNORMAL',
      results: [{ value: 16.1, interpretation: 'HIGH' }],
      recordedBy: { id: desk.doctor.userId },
      earlierVersions: [
        { status: 'FINAL', conclusion: 'Repeated.', results: [{ value: 6.1 }, {}, {}, {}] },
        { status: 'PRELIMINARY', conclusion: null },
        { status: 'REGISTERED', results: [], recordedBy: { id: desk.nurse.userId } },
      ],
    });
    const rewriting = desk.subgraph.rows(`update diagnostic_report_version set status = 'FINAL' where report_id = $1`, [
      final.id,
    ]);
    await expect(rewriting).rejects.toThrow('an earlier version of a report cannot change');
  });

  it('is changed by one of twenty who looked at the same version', async () => {
    const { id, version } = await record();
    const tries = Array.from({ length: 20 }, (_, index) => ({
      input: { id, version, ...content({ status: 'AMENDED', conclusion: `By number ${index}.` }) },
    }));
    const refusals = await Promise.all(tries.map(each => desk.refusal(CHANGE, each, desk.nurse)));
    expect(refusals.filter(refused => refused === null)).toHaveLength(1);
    expect(refusals.filter(refused => refused?.reason === 'CHANGED_MEANWHILE')).toHaveLength(19);
    expect((await page()).entries[0]?.earlierVersions).toHaveLength(1);
  });

  it('that was entered in error is shown to who asks for such alone', async () => {
    const { id, version } = await record();
    expect((await desk.refusal(MARK, { id, version: 9 }, desk.nurse))?.reason).toBe('CHANGED_MEANWHILE');
    await desk.act(MARK, { id, version }, desk.nurse);
    expect(await idsOf()).toEqual([]);
    expect((await page('(statuses: [ENTERED_IN_ERROR])')).entries).toMatchObject([{ id, status: 'ENTERED_IN_ERROR' }]);
    expect((await desk.refusal(MARK, { id, version: 2 }, desk.nurse))?.reason).toBe('DIAGNOSTIC_REPORT_NOT_FOUND');
    const ids = { patientId: desk.patientId, entryId: id, changedBy: desk.nurse.userId };
    expect((await desk.told()).at(-1)).toEqual({ ...ids, part: 'DIAGNOSTIC_REPORTS', change: 'ENTERED_IN_ERROR' });
  });
});

describe('an order', () => {
  it('is completed by a final report, and open again when that was entered in error', async () => {
    const order = await ordered();
    const preliminary = await record({ serviceRequestId: order.id, status: 'PRELIMINARY' });
    expect(await orders()).toEqual([{ id: order.id, status: 'ORDERED' }]);
    const open = 'openServiceRequests { id test }';
    expect((await desk.read(open, desk.nurse)).data.patient).toEqual({
      openServiceRequests: [{ id: order.id, test: 'Complete blood count' }],
    });
    const final = await change(preliminary, { serviceRequestId: order.id, status: 'FINAL' });
    expect(await orders()).toEqual([{ id: order.id, status: 'COMPLETED' }]);
    expect((await desk.read(open, desk.nurse)).data.patient).toEqual({ openServiceRequests: [] });
    const { version } = order;
    expect((await desk.refusal(CANCEL, { id: order.id, version: version + 1 }))?.reason).toBe('ALREADY_COMPLETED');
    const second = await record({ serviceRequestId: order.id });
    await desk.act(MARK, { id: final.id, version: final.version }, desk.nurse);
    expect(await orders()).toEqual([{ id: order.id, status: 'COMPLETED' }]);
    await desk.act(MARK, { id: second.id, version: second.version }, desk.nurse);
    expect(await orders()).toEqual([{ id: order.id, status: 'ORDERED' }]);
  });

  it('that was taken back is answered by nothing, and one of another patient neither', async () => {
    const order = await ordered();
    const { id: other } = await desk.registered({ familyName: 'Another' });
    const stray = given({ patientId: other, serviceRequestId: order.id });
    expect((await desk.refusal(RECORD, stray, desk.nurse))?.reason).toBe('SERVICE_REQUEST_NOT_FOUND');
    const preliminary = await record({ serviceRequestId: order.id, status: 'PRELIMINARY' });
    await desk.act(CANCEL, order);
    const refused = await desk.refusal(RECORD, given({ serviceRequestId: order.id }), desk.nurse);
    expect(refused).toEqual({ code: 'CONFLICT', reason: 'ALREADY_CANCELLED' });
    await desk.act(MARK, { id: preliminary.id, version: preliminary.version }, desk.nurse);
    expect(await orders()).toEqual([{ id: order.id, status: 'CANCELLED' }]);
  });

  it('follows a report that is given to another one', async () => {
    const [wrong, right] = [await ordered(), await ordered()];
    const report = await record({ serviceRequestId: wrong.id });
    await change(report, { serviceRequestId: right.id });
    expect(await orders()).toEqual(
      expect.arrayContaining([
        { id: wrong.id, status: 'ORDERED' },
        { id: right.id, status: 'COMPLETED' },
      ]),
    );
  });
});

describe('results to review', () => {
  it('are those of tests one asked for, critical ones first, until somebody looked at them', async () => {
    const [first, second] = [await ordered(), await ordered()];
    const mild = await record({ serviceRequestId: first.id, results: [LEUKOCYTES] });
    const grave = await record({ serviceRequestId: second.id });
    await record();
    expect(await waiting()).toMatchObject([
      { id: grave.id, severity: 'CRITICAL', patient: { familyName: 'García Soto' } },
      { id: mild.id, severity: 'ABNORMAL' },
    ]);
    const reviewed = await desk.act<Report>(REVIEW, { id: grave.id, version: 1 });
    expect(reviewed).toMatchObject({
      reviewedBy: { id: desk.doctor.userId },
      reviewedAt: NOW.toISOString(),
      version: 2,
    });
    expect((await waiting()).map(({ id }) => id)).toEqual([mild.id]);
    const again = { id: grave.id, version: 2 };
    expect((await desk.refusal(REVIEW, again))?.reason).toBe('ALREADY_REVIEWED');
    const amended = await change({ ...grave, version: 2 }, { serviceRequestId: second.id });
    expect(amended).toMatchObject({ reviewedBy: null, earlierVersions: [{ reviewedBy: { id: desk.doctor.userId } }] });
    expect((await waiting()).map(({ id }) => id)).toEqual([grave.id, mild.id]);
  });

  it('are reviewed on the version that was seen, by a practitioner, when there are any', async () => {
    const registered = await record({ status: 'REGISTERED', results: [], conclusion: null });
    expect((await desk.refusal(REVIEW, { id: registered.id, version: 1 }))?.reason).toBe('NO_RESULTS_YET');
    const { id } = await record();
    expect((await desk.refusal(REVIEW, { id, version: 2 }))?.reason).toBe('CHANGED_MEANWHILE');
    expect((await desk.refusal(REVIEW, { id: newId(), version: 1 }))?.reason).toBe('DIAGNOSTIC_REPORT_NOT_FOUND');
    expect((await desk.refusal(REVIEW, { id, version: 1 }, desk.nurse))?.code).toBe('FORBIDDEN');
    await desk.subgraph.rows('update practitioner_reference set clinic_ids = $1 where id = $2', [
      [],
      desk.world.practitionerId,
    ]);
    expect((await desk.refusal(REVIEW, { id, version: 1 }))?.reason).toBe('NOT_A_PRACTITIONER');
  });
});

describe('the list of reports', () => {
  it('is read by pages, the latest specimen first, whenever it was entered', async () => {
    const middle = await record({ effectiveAt: hoursAgo(20) });
    const latest = await record({ effectiveAt: hoursAgo(10) });
    const oldest = await record({ effectiveAt: hoursAgo(30) });
    expect(await idsOf()).toEqual([latest.id, middle.id, oldest.id]);
    const first = await page('(first: 2)');
    expect(first).toMatchObject({ entries: [{ id: latest.id }, { id: middle.id }], endCursor: middle.id });
    expect(await page(`(first: 2, after: "${middle.id}")`)).toMatchObject({
      entries: [{ id: oldest.id }],
      endCursor: null,
    });
    const { errors } = await desk.read('diagnosticReports(first: 101) { endCursor }');
    expect(errors[0]?.extensions.reason).toBe('INVALID_INPUT');
  });

  it('is narrowed by status, range, test and time', async () => {
    const normal = await record({ effectiveAt: hoursAgo(40), results: [CRP], name: 'CRP' });
    const unfinished = await record({ effectiveAt: hoursAgo(30), status: 'PRELIMINARY' });
    const final = await record({ effectiveAt: hoursAgo(20), results: [HEMOGLOBIN, MONOSPOT] });
    expect(await idsOf('(statuses: [PRELIMINARY, REGISTERED])')).toEqual([unfinished.id]);
    expect(await idsOf('(abnormal: true)')).toEqual([final.id, unfinished.id]);
    expect(await idsOf('(test: "1988-5")')).toEqual([unfinished.id, normal.id]);
    expect(await idsOf('(test: "  MONOSPOT ")')).toEqual([final.id, unfinished.id]);
    expect(await idsOf('(test: "Mono")')).toEqual([]);
    expect(await idsOf(`(from: "${hoursAgo(30)}", until: "${hoursAgo(20)}")`)).toEqual([unfinished.id]);
    expect(await idsOf(`(test: "718-7", abnormal: true, from: "${hoursAgo(29)}")`)).toEqual([final.id]);
  });

  it('of several patients is read at once, each their own', async () => {
    const { id: other } = await desk.registered({ familyName: 'Another' });
    const own = await record();
    const others = await record({ patientId: other });
    const { data } = await desk.subgraph.ask<{ patients: { patients: Array<Page & { id: string }> } }>(
      desk.doctor,
      '{ patients { patients { id diagnosticReports(first: 1) { entries { id } } } } }',
    );
    const seen = data.patients.patients.map(each => [each.id, each.diagnosticReports.entries.map(({ id }) => id)]);
    expect(Object.fromEntries(seen)).toEqual({ [desk.patientId]: [own.id], [other]: [others.id] });
  });
});

describe('the right to reports', () => {
  it('to enter is the doctor’s and the nurse’s, and to read too; reception and billing are told nothing', async () => {
    const { id, version } = await record({}, desk.doctor);
    for (const who of [desk.receptionist, desk.billing]) {
      expect((await desk.refusal(RECORD, given(), who))?.code).toBe('FORBIDDEN');
      const again = { input: { id, version, ...content({ status: 'AMENDED' }) } };
      expect((await desk.refusal(CHANGE, again, who))?.code).toBe('FORBIDDEN');
      for (const step of [MARK, REVIEW])
        expect((await desk.refusal(step, { id, version }, who))?.code).toBe('FORBIDDEN');
      const { data, errors } = await desk.read('id diagnosticReports { endCursor } openServiceRequests { id }', who);
      expect(data.patient).toEqual({ id: desk.patientId, diagnosticReports: null, openServiceRequests: null });
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    }
    const { data } = await desk.subgraph.ask<{ labPanels: Array<{ name: string }> }>(
      desk.nurse,
      '{ labTests { code name display unit } labPanels { name tests { code } } }',
    );
    expect(data.labPanels.map(({ name }) => name)).toContain('Complete blood count');
  });

  it('ends at the organization: another finds, changes, reviews and completes nothing', async () => {
    const order = await ordered();
    const report = await record({ serviceRequestId: order.id });
    const stranger: ChartDesk = await openChart(desk.subgraph);
    const theirs = { input: { ...given().input, patientId: stranger.patientId, serviceRequestId: order.id } };
    expect((await desk.refusal(RECORD, given(), stranger.nurse))?.reason).toBe('PATIENT_NOT_FOUND');
    expect((await desk.refusal(RECORD, theirs, stranger.nurse))?.reason).toBe('SERVICE_REQUEST_NOT_FOUND');
    const again = { input: { id: report.id, version: 1, ...content({ status: 'AMENDED' }) } };
    expect((await desk.refusal(CHANGE, again, stranger.nurse))?.reason).toBe('DIAGNOSTIC_REPORT_NOT_FOUND');
    for (const step of [MARK, REVIEW])
      expect((await desk.refusal(step, report, stranger.doctor))?.reason).toBe('DIAGNOSTIC_REPORT_NOT_FOUND');
    expect((await desk.read('diagnosticReports { endCursor }', stranger.doctor)).data.patient).toBeNull();
  });

  it('leaves a trace of every look, an empty list and the list of what waits too', async () => {
    const classes = async () =>
      (
        await desk.subgraph.rows<{ classes: string[] }>(
          `select payload -> 'details' -> 'classes' as classes from outbox
            where payload ->> 'kind' = 'ACCESS' and subject_id = $1 order by position desc limit 1`,
          [desk.patientId],
        )
      )[0]?.classes;
    await page();
    expect(await classes()).toEqual(['RESULT']);
    await record({ serviceRequestId: (await ordered()).id });
    await desk.read('openServiceRequests { id }');
    expect(await classes()).toEqual(['ORDER']);
    await waiting();
    expect(await classes()).toContain('RESULT');
  });

  it('does not lie in the clear anywhere in the database', async () => {
    const words = { name: 'Quuxometry', performer: 'Zyzzyva Laboratory', conclusion: 'Blorptosis likely.' };
    const report = await record({
      ...words,
      results: [{ ...HEMOGLOBIN, name: 'Frobnitz', value: 6.1337, code: null }],
    });
    await change(report, { ...words, results: [HEMOGLOBIN] });
    const dumps: string[] = [];
    for (const table of ['diagnostic_report', 'diagnostic_report_version', 'outbox'])
      dumps.push(JSON.stringify(await desk.subgraph.rows(`select row_to_json(${table})::text from ${table}`)));
    expect(dumps.join()).toContain(report.id);
    for (const word of ['Quux', 'Zyzzyva', 'Blorp', 'Frobnitz', '6.1337', '718-7', 'CRITICAL_LOW'])
      expect(dumps.join()).not.toContain(word);
    const [audited] = await desk.subgraph.rows<{ details: object }>(
      `select payload -> 'details' as details from outbox where subject_id = $1 and payload ->> 'action' = 'update'`,
      [report.id],
    );
    expect(audited?.details).toMatchObject({ content: 'protected', status: 'protected', test_indexes: 'protected' });
  });
});
