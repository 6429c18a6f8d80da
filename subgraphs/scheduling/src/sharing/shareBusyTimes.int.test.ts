import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { withClient } from '@polyclinic/testing/testDatabase.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

const SHARE = 'mutation Share($share: Boolean!) { shareBusyTimes(share: $share) }';
const CALENDAR = `query Calendar($clinicId: ID!) {
  calendar(clinicId: $clinicId, date: "2026-11-23") {
    columns { closed { startsAt endsAt kind reason } appointments { id } }
  }
}`;
const CANCEL = 'mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }';

/** Two organizations of one doctor. */
let one: SchedulesDesk;
let other: SchedulesDesk;
let subject: string;
beforeAll(async () => {
  one = await openSchedulesDesk();
});
afterAll(() => one.subgraph.stop());
beforeEach(async () => {
  one = await openSchedulesDesk(one.subgraph);
  other = await openSchedulesDesk(one.subgraph);
  subject = one.world.practitionerSubject;
  const { tenantId, practitionerId, clinicIds } = other.world;
  await one.subgraph.hear(practitionerJoined, { tenantId, payload: { practitionerId, clinicIds, subject } });
});

const doctorOf = ({ world }: SchedulesDesk) => principalOf('PRACTITIONER', world, { subject });
const share = (desk: SchedulesDesk, shared = true, who = doctorOf(desk)) =>
  desk.subgraph.ask<{ shareBusyTimes: boolean | null }>(who, SHARE, { share: shared });
const at = (time: string, minutes = 30) => {
  const start = Date.parse(`2026-11-23T${time}:00-05:00`);
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + minutes * 60_000).toISOString() };
};
/** Books for a patient who has no other visit. @returns What came of it, in one word */
const book = async (desk: SchedulesDesk, time: string, minutes?: number): Promise<string> => {
  const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
  const { data, errors } = await desk.book({ ...at(time, minutes), patientId });
  const answer = data.bookAppointment;
  return answer?.__typename === 'TimeTaken'
    ? answer.collidesWith
    : (answer?.__typename ?? String(reasonOf({ errors })));
};
const columnOf = async ({ subgraph, receptionist, world }: SchedulesDesk) => {
  const { data } = await subgraph.ask<{ calendar: { columns: Array<{ closed: object[]; appointments: object[] }> } }>(
    receptionist,
    CALENDAR,
    { clinicId: world.clinicId },
  );
  return data.calendar.columns[0]!;
};
const busy = (time: string, minutes?: number) => ({ ...at(time, minutes), kind: 'BUSY_ELSEWHERE', reason: null });

describe('shareBusyTimes', () => {
  it('shows another organization when the doctor is busy, offers nothing then and refuses it with the nearest times', async () => {
    await share(one);
    await share(other);
    expect(await book(one, '09:00')).toBe('AppointmentBooked');
    expect(await columnOf(other)).toEqual({ closed: [busy('09:00')], appointments: [] });
    expect((await other.freeOn('2026-11-23'))[0]).toBe('14:30');
    const { data } = await other.book(at('09:15'));
    expect(data.bookAppointment).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' });
    expect(data.bookAppointment?.__typename === 'TimeTaken' && data.bookAppointment.nearest.length).toBe(6);
    expect(await book(other, '09:30')).toBe('AppointmentBooked');
    expect((await columnOf(one)).closed).toEqual([busy('09:30')]);
  });

  it('counts the minutes around visits on both sides', async () => {
    await share(one);
    await share(other);
    const id = await one.visit(at('10:00'));
    await one.subgraph.rows('update appointment set after_minutes = 20 where id = $1', [id]);
    expect((await columnOf(other)).closed).toEqual([busy('10:00', 50)]);
    expect(await book(other, '10:45')).toBe('PRACTITIONER');
    expect(await book(other, '10:50')).toBe('AppointmentBooked');
  });

  it('binds only organizations where the doctor shares in both', async () => {
    await share(one);
    expect(await book(one, '09:00')).toBe('AppointmentBooked');
    expect((await columnOf(other)).closed).toEqual([]);
    expect(await book(other, '09:00')).toBe('AppointmentBooked');
  });

  it('shows what was booked before, and leaves visits that overlap already where they are', async () => {
    expect([await book(one, '09:00'), await book(other, '09:15'), await book(one, '11:00')]).toEqual(
      Array(3).fill('AppointmentBooked'),
    );
    await share(one);
    await share(other);
    expect((await columnOf(other)).closed).toEqual([busy('09:00'), busy('11:00')]);
    expect((await columnOf(one)).closed).toEqual([busy('09:15')]);
    expect(await book(one, '09:30')).toBe('PRACTITIONER');
    const confirmed = await one.subgraph.rows(
      `update appointment set status = 'CONFIRMED' where practitioner_id in ($1, $2) returning id`,
      [one.world.practitionerId, other.world.practitionerId],
    );
    expect(confirmed).toHaveLength(3);
  });

  it('frees the time when the visit is cancelled, and everything when the doctor ends it', async () => {
    await share(one);
    await share(other);
    const id = await one.visit(at('09:00'));
    const input = { id, version: 1, reason: 'OTHER' };
    expect(await book(other, '09:00')).toBe('PRACTITIONER');
    expect((await one.subgraph.ask(one.receptionist, CANCEL, { input })).errors).toEqual([]);
    expect(await book(other, '09:00')).toBe('AppointmentBooked');
    expect((await share(other, false)).data.shareBusyTimes).toBe(false);
    expect((await columnOf(one)).closed).toEqual([]);
    expect(await book(one, '09:00')).toBe('AppointmentBooked');
    expect(
      await one.subgraph.rows('select from shared_busy_time where tenant_id = $1', [other.world.tenantId]),
    ).toEqual([]);
  });

  it('ends when another login signs in for the practitioner', async () => {
    await share(one);
    await share(other);
    await book(one, '09:00');
    const { tenantId, practitionerId, clinicIds } = one.world;
    await one.subgraph.hear(practitionerJoined, {
      tenantId,
      payload: { practitionerId, clinicIds, subject: 'auth0|new' },
    });
    expect((await columnOf(other)).closed).toEqual([]);
  });

  it('lets one of twenty win who book in both organizations at once', async () => {
    await share(one);
    await share(other);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => book(index % 2 === 0 ? one : other, '13:00')),
    );
    expect(outcomes.filter(outcome => outcome === 'AppointmentBooked')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['AppointmentBooked', 'PRACTITIONER']));
  });

  it('lets one of two rows stand that are written past the service at the same moment, and tells nothing of the other', async () => {
    await share(one);
    await share(other);
    const write = ({ world, subgraph }: SchedulesDesk): Promise<unknown> => {
      const { startsAt, endsAt } = at('15:00');
      const values = [world.tenantId, newId(), world.clinicId, world.practitionerId, world.patientId, startsAt, endsAt];
      return withClient(subgraph.database.adminUrl, async client => {
        await client.query('set search_path = scheduling');
        await client.query('begin');
        await client.query(
          `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status,
             channel, booked_by) values ($1, $2, $3, $4, $5, $6, $7, 'BOOKED', 'FRONT_DESK', 'by hand')`,
          values,
        );
        await new Promise(resolve => setTimeout(resolve, 200));
        await client.query('commit');
      }).then(
        () => null,
        (error: unknown) => error,
      );
    };
    const [refused, ...more] = (await Promise.all([write(one), write(other)])).filter(error => error !== null);
    expect(more).toEqual([]);
    expect(refused).toMatchObject({ code: '23P01', constraint: 'shared_busy_time_apart' });
    const told = `${(refused as Error).message} ${JSON.stringify(refused)}`;
    for (const { world } of [one, other]) expect(told).not.toContain(world.tenantId);
  });

  it('is the doctor’s own to decide', async () => {
    const manager = principalOf('CLINIC_MANAGER', one.world);
    expect(reasonOf(await share(one, true, manager))).toBe('NOT_A_PRACTITIONER');
    const billing = principalOf('PHARMACIST', one.world);
    expect((await share(one, true, billing)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const shares = async (who = doctorOf(one)) =>
      (await one.subgraph.ask<{ sharesBusyTimes: boolean | null }>(who, '{ sharesBusyTimes }')).data.sharesBusyTimes;
    expect([await shares(), await shares(manager)]).toEqual([false, null]);
    await share(one);
    expect(await shares()).toBe(true);
    expect(await shares(doctorOf(other))).toBe(false);
  });

  it('keeps its table from the role that serves and from its relay', async () => {
    for (const role of ['scheduling_app', 'scheduling_relay'])
      for (const statement of ['select from', 'delete from'])
        await withClient(one.subgraph.database.urlsOf('scheduling').app, async client => {
          await client.query(`set role ${role}`);
          await expect(client.query(`${statement} scheduling.shared_busy_time`)).rejects.toThrow('permission denied');
        });
  });

  it('tells that role times of practitioners of its own tenant, and nothing else', async () => {
    await share(one);
    await share(other);
    await book(one, '09:00');
    await withClient(one.subgraph.database.urlsOf('scheduling').app, async client => {
      const busyFor = async (tenant: string, practitioner: string) => {
        await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
        const asked = `select * from scheduling.busy_elsewhere(array[$1], tstzrange('2026-11-01', '2026-12-01'), now())`;
        return (await client.query<object>(asked, [practitioner])).rows;
      };
      expect(await busyFor(one.world.tenantId, other.world.practitionerId)).toEqual([]);
      const practitionerId = other.world.practitionerId;
      const { startsAt, endsAt } = at('09:00');
      expect(await busyFor(other.world.tenantId, practitionerId)).toEqual([
        { practitioner_id: practitionerId, starts_at: new Date(startsAt), ends_at: new Date(endsAt) },
      ]);
    });
  });
});
