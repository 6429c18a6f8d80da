import { patientMerged } from '@polyclinic/events/patients/patientMerged.v1.ts';
import { patientUnmerged } from '@polyclinic/events/patients/patientUnmerged.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

let desk: Desk;
let duplicate: string;
let merge: { mergeId: string; survivorId: string; duplicateId: string };
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDesk(desk.subgraph);
  const { tenantId, clinicId, patientId: survivorId } = desk.world;
  duplicate = await announcePatient(desk.subgraph, tenantId, clinicId);
  merge = { mergeId: newId(), survivorId, duplicateId: duplicate };
});

/** Twice each, as Kafka may. */
const hear = async (contract: typeof patientMerged | typeof patientUnmerged): Promise<void> => {
  const told = { tenantId: desk.world.tenantId, id: newId(), subjectId: duplicate, payload: merge };
  await desk.subgraph.hear(contract, told);
  await desk.subgraph.hear(contract, told);
};
const at = (hour: number) => ({
  startsAt: `2026-11-23T${hour}:00:00.000Z`,
  endsAt: `2026-11-23T${hour}:30:00.000Z`,
});
const booked = async (changes: object): Promise<string> => {
  const { data, errors } = await desk.book(changes);
  if (data.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error(JSON.stringify(errors));
  return data.bookAppointment.appointment.id;
};
const visitsOf = async (patientId: string) =>
  (
    await desk.subgraph.rows<{ id: string }>('select id from appointment where patient_id = $1 order by starts_at', [
      patientId,
    ])
  ).map(({ id }) => id);
const answers = async () =>
  (
    await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'patient.merge.applied.v1' and tenant_id = $1 order by position`,
      [desk.world.tenantId],
    )
  ).map(({ payload }) => payload);
const inserted = (status: string, hour: number) => {
  const id = newId();
  const { tenantId, clinicId, practitionerId } = desk.world;
  const { startsAt, endsAt } = at(hour);
  return desk.subgraph
    .rows(
      `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel, booked_by, lane, places)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'FRONT_DESK', 'test', 2, 2)`,
      [tenantId, id, clinicId, practitionerId, duplicate, startsAt, endsAt, status],
    )
    .then(() => id);
};

describe('a merge of patients', () => {
  it('gives the duplicate’s visits to the survivor and answers once, delivered twice', async () => {
    const own = await booked(at(14));
    const other = await booked({ ...at(16), patientId: duplicate });
    await hear(patientMerged);
    expect(await visitsOf(desk.world.patientId)).toEqual([own, other]);
    expect(await answers()).toEqual([{ mergeId: merge.mergeId, service: 'scheduling', step: 'MERGED', rows: 1 }]);
  });

  it('lets nobody book for the duplicate, and what was being booked follows', async () => {
    await hear(patientMerged);
    const { errors } = await desk.book({ ...at(15), patientId: duplicate });
    expect(errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    const late = await inserted('BOOKED', 17);
    expect(await visitsOf(desk.world.patientId)).toEqual([late]);
    await hear(patientUnmerged);
    expect(await visitsOf(duplicate)).toEqual([late]);
  });

  it('moves a visit at the same time as well, which has to fit once it is given another time', async () => {
    const own = await booked(at(14));
    const double = await inserted('BOOKED', 14);
    await hear(patientMerged);
    expect((await visitsOf(desk.world.patientId)).sort()).toEqual([own, double].sort());
    const third = await booked(at(16));
    const move = (hour: number) =>
      desk.subgraph.rows('update appointment set starts_at = $2, ends_at = $3 where id = $1', [
        double,
        ...Object.values(at(hour)),
      ]);
    await expect(move(16)).rejects.toThrow('appointment_patient_no_overlap');
    await move(18);
    await expect(
      desk.subgraph.rows('update appointment set starts_at = $2, ends_at = $3 where id = $1', [
        third,
        ...Object.values(at(18)),
      ]),
    ).rejects.toThrow('no_overlap');
  });

  it('taken back, returns what it moved, and leaves what was booked since', async () => {
    const own = await booked(at(14));
    const other = await booked({ ...at(16), patientId: duplicate });
    const double = await inserted('BOOKED', 14);
    await hear(patientMerged);
    const since = await booked(at(18));
    await hear(patientUnmerged);
    expect(await visitsOf(desk.world.patientId)).toEqual([own, since]);
    expect(await visitsOf(duplicate)).toEqual([double, other]);
    expect((await answers()).at(-1)).toEqual({
      ...{ mergeId: merge.mergeId, service: 'scheduling' },
      step: 'UNMERGED',
      rows: 2,
    });
    expect(await booked({ ...at(19), patientId: duplicate })).toBeTruthy();
  });

  it('waits for who is booking for the duplicate at that moment', async () => {
    const visits = [14, 15, 16, 17, 18, 19].map(hour => desk.book({ ...at(hour), patientId: duplicate }));
    const [outcomes] = await Promise.all([Promise.all(visits), hear(patientMerged)]);
    const taken = outcomes.filter(({ data }) => data.bookAppointment?.__typename === 'AppointmentBooked').length;
    expect(await visitsOf(duplicate)).toEqual([]);
    expect(await visitsOf(desk.world.patientId)).toHaveLength(taken);
  });
});
