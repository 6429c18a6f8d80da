import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = 'id role version practitioner { id }';
const ADD: Operation = { name: 'addToCareTeam', takes: '$input: AddToCareTeamInput!', answers: FIELDS };
const CHANGE: Operation = {
  name: 'changeCareTeamMember',
  takes: '$input: ChangeCareTeamMemberInput!',
  answers: FIELDS,
};
const REMOVE: Operation = { name: 'removeFromCareTeam', takes: '$id: ID!, $version: Int!', answers: 'id' };
const ALLERGY: Operation = { name: 'recordAllergy', takes: '$input: RecordAllergyInput!', answers: 'id' };

interface Member {
  id: string;
  role: string;
  version: number;
}

let desk: ChartDesk;
let manager: Principal;
/** A second practitioner of the clinic. */
let colleague: { id: string; login: Principal };
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
  const { tenantId, clinicId } = desk.world;
  const here = { ...desk.world, clinicIds: [clinicId] };
  manager = principalOf('CLINIC_MANAGER', here);
  const [id, subject] = [newId(), `test|${newId()}`];
  const payload = { practitionerId: id, clinicIds: [clinicId], subject, name: 'Dr. Two', specialties: [] };
  await desk.subgraph.hear(practitionerJoined, { tenantId, payload: payload });
  colleague = { id, login: principalOf('PRACTITIONER', here, { subject }) };
});

const adding = (what: object = {}) => ({
  input: { idempotencyKey: newId(), patientId: desk.patientId, practitionerId: colleague.id, role: 'PRIMARY', ...what },
});
const team = async (who = desk.receptionist) =>
  (await desk.read<{ careTeam: Member[] }>(`careTeam { ${FIELDS} }`, who)).data.patient?.careTeam;

describe('a care team', () => {
  it('takes a practitioner of the clinic once, gives them another role, and lets them go', async () => {
    const again = adding();
    const { id } = await desk.act<Member>(ADD, again, manager);
    await desk.act(ADD, again, manager);
    expect(await desk.refusal(ADD, adding({ role: 'COVERING' }), manager)).toMatchObject({
      reason: 'ALREADY_A_MEMBER',
    });
    const changed = await desk.act<Member>(CHANGE, { input: { id, version: 1, role: 'CONSULTANT' } });
    expect(await team()).toEqual([changed]);
    expect(await desk.refusal(CHANGE, { input: { id, version: 1, role: 'PRIMARY' } })).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
    });
    await desk.act(REMOVE, { id, version: 2 });
    expect(await team()).toEqual([]);
    expect(await desk.refusal(REMOVE, { id, version: 3 })).toMatchObject({ reason: 'CARE_TEAM_MEMBER_NOT_FOUND' });
  });

  it('has one who answers for the patient', async () => {
    await desk.act(ADD, adding(), manager);
    const other = { practitionerId: desk.world.practitionerId };
    expect(await desk.refusal(ADD, adding(other), manager)).toMatchObject({ reason: 'PRIMARY_TAKEN' });
    const { id, version } = await desk.act<Member>(ADD, adding({ ...other, role: 'COVERING' }), manager);
    expect(await desk.refusal(CHANGE, { input: { id, version, role: 'PRIMARY' } })).toMatchObject({
      reason: 'PRIMARY_TAKEN',
    });
  });

  it('is changed by who may, tells ids alone, and takes nobody of another clinic', async () => {
    for (const who of [desk.doctor, desk.nurse, desk.receptionist])
      expect((await desk.refusal(ADD, adding(), who))?.code).toBe('FORBIDDEN');
    expect(await desk.refusal(ADD, adding({ practitionerId: newId() }), manager)).toMatchObject({
      reason: 'PRACTITIONER_NOT_FOUND',
    });
    await desk.act(ADD, adding(), manager);
    const told = await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'care.team.changed.v1' and subject_id = $1`,
      [desk.patientId],
    );
    expect(told).toEqual([
      {
        payload: {
          patientId: desk.patientId,
          practitionerId: colleague.id,
          change: 'ADDED',
          changedBy: manager.userId,
        },
      },
    ]);
  });

  it('of another organization is not there', async () => {
    const { id } = await desk.act<Member>(ADD, adding(), manager);
    const other = await openChart(desk.subgraph);
    expect(await other.refusal(REMOVE, { id, version: 1 })).toMatchObject({ reason: 'CARE_TEAM_MEMBER_NOT_FOUND' });
  });
});

describe('an organization whose practitioners see their own patients alone', () => {
  const restrict = async (patientVisibility: 'CLINIC' | 'OWN' = 'OWN') => {
    const { tenantId, timezone } = desk.world;
    const payload = { slug: tenantId.toLowerCase(), name: 'Harbor', timezone, currency: 'USD', patientVisibility };
    await desk.subgraph.hear(organizationRegistered, { tenantId, payload });
  };
  const sees = async (who: Principal) => (await desk.read<{ id: string }>('id', who)).data.patient !== null;
  const finds = async (who: Principal) => {
    const { data } = await desk.subgraph.ask<{ patients: { patients: object[] } }>(
      who,
      '{ patients(search: "garc") { patients { id } } }',
    );
    return data.patients.patients.length;
  };
  const appointment = (practitionerId: string, id = newId()) => ({
    tenantId: desk.world.tenantId,
    payload: {
      appointmentId: id,
      clinicId: desk.world.clinicId,
      patientId: desk.patientId,
      practitionerId,
      startsAt: '2026-12-01T14:00:00Z',
      endsAt: '2026-12-01T14:15:00Z',
      localDate: '2026-12-01',
    },
  });

  it('hides a patient whom another cares for, in reading, searching and writing', async () => {
    const allergy = { idempotencyKey: newId(), patientId: desk.patientId, category: 'FOOD', substance: 'Nuts' };
    const input = { ...allergy, criticality: 'LOW' };
    expect([await sees(colleague.login), await finds(colleague.login)]).toEqual([true, 1]);
    await restrict();
    expect([await sees(colleague.login), await finds(colleague.login)]).toEqual([false, 0]);
    expect(await desk.refusal(ALLERGY, { input }, colleague.login)).toMatchObject({ reason: 'PATIENT_NOT_FOUND' });
    await desk.act(ADD, adding(), manager);
    expect([await sees(colleague.login), await finds(colleague.login)]).toEqual([true, 1]);
    expect(await desk.refusal(ALLERGY, { input }, colleague.login)).toBeNull();
    await restrict('CLINIC');
    expect(await sees(desk.doctor)).toBe(true);
  });

  it('shows the patients of own appointments, also of those that were given over', async () => {
    await restrict();
    const id = newId();
    await desk.subgraph.hear(appointmentBooked, appointment(desk.world.practitionerId, id));
    expect([await sees(desk.doctor), await sees(colleague.login)]).toEqual([true, false]);
    const { tenantId, payload } = appointment(colleague.id, id);
    const moved = { ...payload, previousLocalDate: '2026-12-01', changedBy: null };
    await desk.subgraph.hear(appointmentRescheduled, { tenantId, payload: moved });
    expect([await sees(desk.doctor), await sees(colleague.login)]).toEqual([false, true]);
  });

  it('lets a practitioner register a patient, who is theirs from then on', async () => {
    await restrict();
    const answer = await desk.register({ familyName: 'Newcomer' }, colleague.login);
    const { id } = answer.data.registerPatient!;
    const { data } = await desk.subgraph.ask<{ patient: { careTeam: Member[] } }>(
      colleague.login,
      `query P($id: ID!) { patient(id: $id) { careTeam { ${FIELDS} } } }`,
      { id },
    );
    expect(data.patient.careTeam).toMatchObject([{ role: 'PRIMARY', practitioner: { id: colleague.id } }]);
  });

  it('hides nothing from the others, nor from a practitioner who is also something else', async () => {
    await restrict();
    const manages = { ...colleague.login, roles: ['PRACTITIONER', 'CLINIC_MANAGER'] as const };
    for (const who of [desk.nurse, desk.receptionist, manager, manages]) expect(await sees(who)).toBe(true);
  });

  it('shows nothing to a practitioner whom nobody announced', async () => {
    await restrict();
    const unknown = { ...colleague.login, subject: `test|${newId()}` };
    expect([await sees(unknown), await finds(unknown)]).toEqual([false, 0]);
  });

  it('guards every table that has rows of a patient', async () => {
    const open = await desk.subgraph.rows<{ name: string }>(
      `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'patient_id'
        where relnamespace = 'patients'::regnamespace and relkind = 'r'
          and not exists (select from pg_policy where polrelid = pg_class.oid and polname = relname || '_in_sight')
        order by relname`,
    );
    // They say who is in sight.
    expect(open.map(({ name }) => name)).toEqual(['appointment_reference', 'care_team_member']);
  });
});
