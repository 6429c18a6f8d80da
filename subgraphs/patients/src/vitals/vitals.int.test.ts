import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { NOW } from '../registryDesk.ts';

const FIELDS = 'id version takenAt takenBy { id } observations { measure code value unit low high interpretation }';
const RECORD: Operation = { name: 'recordVitalSigns', takes: '$input: RecordVitalSignsInput!', answers: FIELDS };
const MARK: Operation = { name: 'markVitalSignsInError', takes: '$id: ID!, $version: Int!', answers: 'id' };

interface Entry {
  id: string;
  takenAt: string;
}
interface Page {
  vitalSigns: { entries: Entry[]; endCursor: string | null };
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const taken = (changes: object = {}) => ({
  input: {
    idempotencyKey: newId(),
    patientId: desk.patientId,
    measures: [{ measure: 'PULSE', value: 72 }],
    ...changes,
  },
});
const minutesAgo = (count: number): string => new Date(NOW.getTime() - count * 60_000).toISOString();
const page = async (args = '') =>
  (await desk.read<Page>(`vitalSigns${args} { entries { id takenAt } endCursor }`)).data.patient!.vitalSigns;

describe('vital signs', () => {
  it('are kept by a nurse in one unit, marked, each once per key, and told by ids alone', async () => {
    const first = taken({
      takenAt: minutesAgo(5),
      measures: [
        { measure: 'TEMPERATURE', value: 101.3, unit: '[degF]' },
        { measure: 'SYSTOLIC_PRESSURE', value: 185 },
        { measure: 'DIASTOLIC_PRESSURE', value: 85 },
        { measure: 'HEIGHT', value: 170 },
        { measure: 'WEIGHT', value: 65 },
      ],
    });
    const entry = await desk.act<Entry>(RECORD, first, desk.nurse);
    expect(entry).toMatchObject({
      takenAt: minutesAgo(5),
      takenBy: { id: desk.nurse.userId },
      observations: [
        { measure: 'TEMPERATURE', code: '8310-5', value: 38.5, unit: 'Cel', interpretation: 'HIGH' },
        { measure: 'SYSTOLIC_PRESSURE', interpretation: 'CRITICAL_HIGH' },
        { measure: 'DIASTOLIC_PRESSURE', low: 60, high: 89, interpretation: 'NORMAL' },
        { measure: 'HEIGHT', low: null, interpretation: null },
        { measure: 'WEIGHT', unit: 'kg' },
        { measure: 'BODY_MASS_INDEX', code: '39156-5', value: 22.5, unit: 'kg/m2', interpretation: 'NORMAL' },
      ],
    });
    expect(await desk.act<Entry>(RECORD, first, desk.nurse)).toEqual(entry);
    const ids = { patientId: desk.patientId, entryId: entry.id, changedBy: desk.nurse.userId };
    expect(await desk.told()).toEqual([{ ...ids, part: 'VITAL_SIGNS', change: 'ADDED' }]);
  });

  it('are read by pages, latest taken first, whenever they were entered', async () => {
    const [older, latest, oldest] = [
      await desk.act<Entry>(RECORD, taken({ takenAt: minutesAgo(20) })),
      await desk.act<Entry>(RECORD, taken({ takenAt: minutesAgo(10) })),
      await desk.act<Entry>(RECORD, taken({ takenAt: minutesAgo(30) })),
    ];
    expect((await page()).entries.map(({ id }) => id)).toEqual([latest.id, older.id, oldest.id]);
    const first = await page('(first: 2)');
    expect(first).toMatchObject({ entries: [{ id: latest.id }, { id: older.id }], endCursor: older.id });
    expect(await page(`(first: 2, after: "${older.id}")`)).toMatchObject({
      entries: [{ id: oldest.id }],
      endCursor: null,
    });
    expect((await desk.read('vitalSigns(first: 101) { endCursor }')).errors[0]?.extensions.reason).toBe(
      'INVALID_INPUT',
    );
  });

  it('of several patients are read at once, each its own', async () => {
    const { id: other } = await desk.registered({ familyName: 'Another' });
    const own = await desk.act<Entry>(RECORD, taken());
    const others = await desk.act<Entry>(RECORD, taken({ patientId: other }));
    const { data } = await desk.subgraph.ask<{ patients: { patients: Array<Page & { id: string }> } }>(
      desk.doctor,
      '{ patients { patients { id vitalSigns(first: 1) { entries { id } } allergies { id } conditions { id } } } }',
    );
    const seen = data.patients.patients.map(({ id, vitalSigns }) => [id, vitalSigns.entries.map(entry => entry.id)]);
    expect(Object.fromEntries(seen)).toEqual({ [desk.patientId]: [own.id], [other]: [others.id] });
  });

  it('that were entered in error are shown no more, and their row is kept', async () => {
    const { id } = await desk.act<Entry>(RECORD, taken(), desk.nurse);
    expect((await desk.refusal(MARK, { id, version: 2 }))?.reason).toBe('CHANGED_MEANWHILE');
    await desk.act(MARK, { id, version: 1 }, desk.nurse);
    expect((await page()).entries).toEqual([]);
    expect((await desk.refusal(MARK, { id, version: 2 }))?.reason).toBe('VITAL_SIGNS_NOT_FOUND');
    const kept = await desk.subgraph.rows('select from vital_signs where id = $1 and deleted_at is not null', [id]);
    expect(kept).toHaveLength(1);
  });

  it.each([
    ['taken in the future', { takenAt: new Date(NOW.getTime() + 1).toISOString() }, 'TAKEN_IN_THE_FUTURE'],
    ['taken before birth', { takenAt: '1984-02-27T23:00:00Z' }, 'TAKEN_BEFORE_BIRTH'],
    ['of nothing', { measures: [] }, 'INVALID_INPUT'],
    ['with a body mass index entered', { measures: [{ measure: 'BODY_MASS_INDEX', value: 20 }] }, 'INVALID_INPUT'],
    ['nobody has', { measures: [{ measure: 'PULSE', value: 900 }] }, 'NOT_PLAUSIBLE'],
    ['in a wrong unit', { measures: [{ measure: 'PULSE', value: 70, unit: 'kg' }] }, 'UNIT_NOT_OF_MEASURE'],
    ['of a patient nobody knows', { patientId: newId() }, 'PATIENT_NOT_FOUND'],
    ['of a visit nobody knows', { appointmentId: newId() }, 'APPOINTMENT_NOT_FOUND'],
    ['of an encounter nobody knows', { encounterId: newId() }, 'ENCOUNTER_NOT_FOUND'],
  ])('%s are refused', async (_, changes, reason) => {
    expect((await desk.refusal(RECORD, taken(changes), desk.nurse))?.reason).toBe(reason);
  });

  it('name an appointment of their patient', async () => {
    const { tenantId, clinicId } = desk.world;
    const { id: other } = await desk.registered({ familyName: 'Another' });
    const book = async (patientId: string): Promise<string> => {
      const appointmentId = newId();
      const visit = { startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T14:30:00Z', localDate: '2026-11-23' };
      const payload = { appointmentId, clinicId, patientId, practitionerId: newId(), ...visit };
      await desk.subgraph.hear(appointmentBooked, { tenantId, subjectId: appointmentId, payload });
      return appointmentId;
    };
    expect(await desk.refusal(RECORD, taken({ appointmentId: await book(desk.patientId) }))).toBeNull();
    const foreign = await desk.refusal(RECORD, taken({ appointmentId: await book(other) }));
    expect(foreign?.reason).toBe('APPOINTMENT_OF_ANOTHER_PATIENT');
  });
});
