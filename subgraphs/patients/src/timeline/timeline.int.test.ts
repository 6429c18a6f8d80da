import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { NOW } from '../registryDesk.ts';

const ALLERGY: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id version' };
const CONDITION: Operation = { name: 'recordCondition', takes: '$input: RecordConditionInput!', answers: 'id' };
const VITALS: Operation = { name: 'recordVitalSigns', takes: '$input: RecordVitalSignsInput!', answers: 'id' };
const DRAFT: Operation = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' };
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id' };
const NOTE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id' };
const ORDER: Operation = { name: 'orderTest', takes: '$input: OrderTestInput!', answers: 'id' };
const REPORT: Operation = {
  name: 'recordDiagnosticReport',
  takes: '$input: RecordDiagnosticReportInput!',
  answers: 'id',
};
const IN_ERROR: Operation = { name: 'markAllergyInError', takes: '$id: ID!, $version: Int!', answers: 'id' };

const ENTRIES = `entries { kind at
  allergy { id substance } condition { id code } document { id } encounter { id note { text } }
  prescription { id lines { display } } serviceRequest { id } diagnosticReport { id name severity } vitalSigns { id observations { value } } } endCursor`;

interface Entry {
  kind: string;
  at: string;
  [field: string]: { id: string } | string | null;
}
interface Page {
  timeline: { entries: Entry[]; endCursor: string | null } | null;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const given = (what: object) => ({ input: { idempotencyKey: newId(), patientId: desk.patientId, ...what } });
const allergy = (substance = 'Latex') =>
  desk.act<{ id: string; version: number }>(ALLERGY, given({ substance, category: 'BIOLOGIC', criticality: 'HIGH' }));
const pulse = (value: number) =>
  desk.act<{ id: string }>(VITALS, given({ measures: [{ measure: 'PULSE', value }] }), desk.nurse);

async function page(args = '', who = desk.doctor) {
  const { data, errors } = await desk.read<Page>(`timeline${args} { ${ENTRIES} }`, who);
  expect(errors).toEqual([]);
  return data.patient!.timeline!;
}

const LINE = { medicineCode: 'amoxicillin-capsule-500-mg', dose: 1, unit: 'CAPSULE', route: 'ORAL', frequency: 'TDS' };

/** One entry of every kind but documents, in the order of their making. */
async function oneOfEach() {
  const { id: encounterId } = await desk.act<{ id: string }>(NOTE, {
    input: { patientId: desk.patientId, text: 'Seen for a cough.' },
  });
  await allergy();
  await desk.act(CONDITION, given({ code: 'G40.A01' }));
  await pulse(71);
  const draft = await desk.act<object>(DRAFT, given({ lines: [{ ...LINE, days: 7 }] }));
  await desk.act(SIGN, { input: { ...draft, overrides: [] } });
  await desk.act(ORDER, { input: { idempotencyKey: newId(), encounterId, test: 'Chest X-ray', priority: 'ROUTINE' } });
  const report = { name: 'Chest X-ray', effectiveAt: NOW.toISOString(), conclusion: 'Clear.' };
  await desk.act(REPORT, given(report), desk.nurse);
}

describe('a patient’s timeline', () => {
  it('tells everything, latest first, each entry in the field of its kind', async () => {
    await oneOfEach();
    const { entries, endCursor } = await page();
    expect(entries.map(({ kind }) => kind).sort()).toEqual(
      [
        'ALLERGY',
        'CONDITION',
        'DIAGNOSTIC_REPORT',
        'ENCOUNTER',
        'PRESCRIPTION',
        'SERVICE_REQUEST',
        'VITAL_SIGNS',
      ].sort(),
    );
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => b.localeCompare(a)));
    for (const { kind, at, ...fields } of entries)
      expect([kind, at, Object.values(fields).filter(field => field !== null).length]).toEqual([kind, at, 1]);
    expect(endCursor).toBeNull();
  });

  it('is read page by page, each entry once, also those of one moment', async () => {
    for (let value = 61; value < 68; value++) await pulse(value);
    await desk.subgraph.rows(`update vital_signs set taken_at = '2026-01-01T10:00:00.123456Z' where patient_id = $1`, [
      desk.patientId,
    ]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { entries, endCursor } = await page(`(first: 3${after ? `, after: "${after}"` : ''})`);
      seen.push(...entries.map(({ vitalSigns }) => (vitalSigns as { id: string }).id));
      after = endCursor;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('is of the kinds asked for, and leaves out what was entered in error and what is still a draft', async () => {
    const { id, version } = await allergy('Nickel');
    await allergy('Latex');
    await desk.act(IN_ERROR, { id, version });
    await desk.act(DRAFT, given({ lines: [{ ...LINE, days: 7 }] }));
    await pulse(70);
    const { entries } = await page('(kinds: [ALLERGY, PRESCRIPTION])');
    expect(entries).toMatchObject([{ kind: 'ALLERGY', allergy: { substance: 'Latex' } }]);
  });

  it('holds for each role the kinds it may read, and nothing says that there are others', async () => {
    await oneOfEach();
    const kindsFor = async (who: ChartDesk['doctor']) => new Set((await page('', who)).entries.map(({ kind }) => kind));
    expect(await kindsFor(desk.receptionist)).toEqual(new Set());
    expect(await kindsFor(desk.billing)).toEqual(new Set());
  });

  it('refuses a cursor of somebody’s own making, and pages too long', async () => {
    for (const args of ['(after: "x")', `(after: "2026-01-01 10:00:00+00|'; drop table patient")`, '(first: 101)']) {
      const { errors } = await desk.read(`timeline${args} { endCursor }`);
      expect([args, errors[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
  });

  it('leaves a trace of what it opened, by class', async () => {
    await oneOfEach();
    await page();
    const reads = await desk.subgraph.rows<{ classes: string[] }>(
      `select payload -> 'details' -> 'classes' as classes from outbox
        where payload ->> 'kind' = 'ACCESS' and subject_id = $1 order by position desc limit 1`,
      [desk.patientId],
    );
    expect(reads[0]?.classes).toEqual(['ALLERGY', 'DIAGNOSIS', 'MEDICINE', 'NOTE', 'ORDER', 'RESULT', 'VITAL_SIGN']);
  });
});
