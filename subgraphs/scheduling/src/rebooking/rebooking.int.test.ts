import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

const PROPOSE = `query Propose($ids: [ID!]!) {
  rebookingProposals(appointmentIds: $ids) {
    appointment { id version startsAt } slot { startsAt endsAt practitioner { id } }
  }
}`;
const REBOOK = `mutation Rebook($input: RebookVisitsInput!) {
  rebookVisits(input: $input) { outcome appointment { id startsAt version status } }
}`;

interface Proposal {
  appointment: { id: string; version: number; startsAt: string };
  slot: { startsAt: string; endsAt: string; practitioner: { id: string } } | null;
}

let desk: SchedulesDesk;
beforeAll(async () => {
  desk = await openSchedulesDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openSchedulesDesk(desk.subgraph);
});

const propose = (ids: string[], who = desk.manager) =>
  desk.subgraph.ask<{ rebookingProposals: Proposal[] | null }>(who, PROPOSE, { ids });
const proposed = async (ids: string[]) => (await propose(ids)).data.rebookingProposals ?? [];
const rebook = (moves: object[], { idempotencyKey = newId(), who = desk.manager } = {}) =>
  desk.subgraph.ask<{ rebookVisits: Array<{ outcome: string; appointment: Record<string, unknown> }> | null }>(
    who,
    REBOOK,
    { input: { idempotencyKey, moves } },
  );
const moveOf = ({ appointment: { id, version }, slot }: Proposal) => ({
  id,
  version,
  startsAt: slot!.startsAt,
  endsAt: slot!.endsAt,
  practitionerId: slot!.practitioner.id,
});

/** A visit of a patient of its own, so many half hours after nine on Monday. */
async function visitAt(halfHours: number): Promise<string> {
  const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
  const start = Date.parse('2026-11-23T14:00:00Z') + halfHours * 1_800_000;
  const [startsAt, endsAt] = [start, start + 1_800_000].map(at => new Date(at).toISOString());
  return desk.visit({ patientId, startsAt, endsAt });
}

/** Somebody else of the clinic, who works Tuesdays from nine to ten. */
async function addColleague(): Promise<string> {
  const id = newId();
  const { tenantId, clinicIds } = desk.world;
  await desk.subgraph.rows('insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)', [
    tenantId,
    id,
    clinicIds,
  ]);
  const sessions = [{ weekday: 2, startsAtLocal: '09:00', endsAtLocal: '10:00', slotMinutes: 30 }];
  await desk.enter('setWeek', { practitionerId: id, sessions, effectiveFrom: '2026-11-01' });
  return id;
}

const monday = { date: '2026-11-23', sessions: [] };

describe('rebookingProposals', () => {
  it('gives each visit the nearest free time of the same practitioner, no two the same', async () => {
    const ids = [await visitAt(0), await visitAt(1), await visitAt(2)];
    await desk.enter('setDay', monday);
    expect((await proposed(ids)).map(({ slot }) => slot?.startsAt)).toEqual([
      '2026-11-30T14:00:00.000Z',
      '2026-11-30T14:30:00.000Z',
      '2026-11-30T15:00:00.000Z',
    ]);
  });

  it('gives another practitioner of the clinic where the same has no time in two weeks, and null where nobody has', async () => {
    const ids = [await visitAt(0), await visitAt(1), await visitAt(2)];
    const colleague = await addColleague();
    await desk.enter('setWeek', { sessions: [], effectiveFrom: '2026-11-23' });
    const proposals = await proposed(ids);
    expect(proposals.map(({ slot }) => slot?.practitioner.id)).toEqual([colleague, colleague, colleague]);
    expect(proposals.map(({ slot }) => slot?.startsAt.slice(0, 16))).toEqual([
      '2026-11-24T14:00',
      '2026-11-24T14:30',
      '2026-12-01T14:00',
    ]);
    await desk.enter('setWeek', { practitionerId: colleague, sessions: [], effectiveFrom: '2026-11-23' });
    expect((await proposed(ids)).map(({ slot }) => slot)).toEqual([null, null, null]);
  });

  it('does not propose a time in which the patient is elsewhere', async () => {
    const own = await desk.visit();
    await desk.visit({ startsAt: '2026-11-30T14:00:00Z', endsAt: '2026-11-30T14:15:00Z' });
    const other = await addColleague();
    await desk.enter('setWeek', { sessions: [], effectiveFrom: '2026-11-23', effectiveUntil: '2026-11-24' });
    await desk.enter('setWeek', { practitionerId: other, sessions: [], effectiveFrom: '2026-11-23' });
    expect((await proposed([own]))[0]?.slot?.startsAt).toBe('2026-11-30T14:30:00.000Z');
  });

  it('is refused for a visit nobody has, in another organization, another clinic, and without the right to book', async () => {
    const id = await desk.visit();
    expect(reasonOf(await propose([id, newId()]))).toBe('APPOINTMENT_NOT_FOUND');
    const elsewhere = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    const other = await openSchedulesDesk(desk.subgraph);
    for (const who of [elsewhere, other.manager])
      expect(reasonOf(await propose([id], who))).toBe('APPOINTMENT_NOT_FOUND');
    expect((await propose([id], principalOf('NURSE', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('rebookVisits', () => {
  it('moves all to their proposals and tells of each, once for one key', async () => {
    const ids = [await visitAt(0), await visitAt(1)];
    await desk.enter('setDay', monday);
    const moves = (await proposed(ids)).map(moveOf);
    const idempotencyKey = newId();
    const { data } = await rebook(moves, { idempotencyKey });
    expect(data.rebookVisits).toMatchObject([
      { outcome: 'MOVED', appointment: { id: ids[0], startsAt: '2026-11-30T14:00:00.000Z', status: 'BOOKED' } },
      { outcome: 'MOVED', appointment: { id: ids[1], startsAt: '2026-11-30T14:30:00.000Z', status: 'BOOKED' } },
    ]);
    expect((await rebook(moves, { idempotencyKey })).data).toEqual(data);
    const told = await desk.subgraph.rows(
      `select from outbox where type = 'appointment.rescheduled.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(told).toHaveLength(2);
    expect(await desk.freeOn('2026-11-30')).toHaveLength(14);
  });

  it('says of each what became of it: its time taken meanwhile, itself changed meanwhile, or not to be had', async () => {
    const ids = [await visitAt(0), await visitAt(1), await visitAt(2), await visitAt(3)];
    await desk.enter('setDay', monday);
    const [first, second, third, fourth] = (await proposed(ids)).map(moveOf);
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    await desk.visit({ patientId, startsAt: first!.startsAt, endsAt: first!.endsAt });
    const { data } = await rebook([
      first!,
      { ...second!, version: 7 },
      third!,
      { ...fourth!, startsAt: '2026-11-29T14:00:00Z', endsAt: '2026-11-29T14:30:00Z' },
    ]);
    expect(data.rebookVisits?.map(({ outcome }) => outcome)).toEqual([
      'TIME_TAKEN',
      'CHANGED_MEANWHILE',
      'MOVED',
      'TIME_TAKEN',
    ]);
  });

  it('moves nothing when one of them is not found, for another organization, or without the right to book', async () => {
    const ids = [await visitAt(0)];
    await desk.enter('setDay', monday);
    const moves = (await proposed(ids)).map(moveOf);
    expect(reasonOf(await rebook([...moves, { ...moves[0]!, id: newId() }]))).toBe('APPOINTMENT_NOT_FOUND');
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await rebook(moves, { who: other.manager }))).toBe('APPOINTMENT_NOT_FOUND');
    const nurse = principalOf('NURSE', desk.world);
    expect((await rebook(moves, { who: nurse })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const rows = await desk.subgraph.rows('select version from appointment where id = $1', [ids[0]]);
    expect(rows).toEqual([{ version: 1 }]);
  });
});
