import type { DataSource } from 'typeorm';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { eventually, SILENT } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { withClient } from '@polyclinic/testing/testDatabase.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { NOW, schedulingUnderTest } from '../bookingDesk.ts';
import { reactionsBy } from '../events.ts';

import { keepDay } from './dayKeeper.ts';
import { openWaitlistDesk, type Entry, type WaitlistDesk } from './waitlistDesk.ts';

let now = NOW.getTime();
const clock = () => new Date(now);
let running: TestSubgraph;
let desk: WaitlistDesk;
beforeAll(async () => {
  running = await startTestSubgraph({ ...schedulingUnderTest(), reactions: reactionsBy(clock) }, clock);
});
afterAll(() => running.stop());
beforeEach(async () => {
  now = NOW.getTime();
  desk = await openWaitlistDesk(running);
});

const pass = (minutes: number): void => void (now += minutes * 60_000);
const reasonOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions.reason;
const added = async (changes?: object): Promise<Entry> => (await desk.add(changes)).data.addToWaitlist!;
const states = async () => (await desk.entries()).map(({ state }) => state);
const offerOf = async (id: string) => (await desk.entries()).find(entry => entry.id === id)?.offer ?? null;
const stranger = () => principalOf('RECEPTIONIST', { tenantId: newId(), clinicIds: [newId()] });
const elsewhere = () => principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
const keep = (db = running.db) => keepDay(db, { now: clock(), log: SILENT });
const events = (type: string) =>
  running.rows<{ payload: Record<string, unknown> }>(
    'select payload from outbox where type = $1 and tenant_id = $2 order by position',
    [type, desk.world.tenantId],
  );
/** Frees half an hour of the Monday that some have waited for. */
async function freedFor(count: number): Promise<{ entries: Entry[] }> {
  const visit = await desk.booked(2);
  const entries: Entry[] = [];
  while (entries.length < count) {
    entries.push(await added());
    pass(1);
  }
  await desk.cancel(visit);
  await desk.hearOwn();
  return { entries };
}

describe('addToWaitlist', () => {
  it('puts a patient in line, once for one key, and tells of it', async () => {
    const same = { idempotencyKey: newId(), patientId: await desk.patient() };
    const first = await added(same);
    expect(first).toMatchObject({ state: 'WAITING', log: [{ action: 'ADD' }] });
    expect((await added(same)).id).toBe(first.id);
    expect((await desk.entries()).map(({ place }) => place)).toEqual([1]);
    expect((await events('waitlist.changed.v1')).map(({ payload }) => payload['action'])).toEqual(['ADD']);
  });

  it.each([
    ['days that end before they begin', { from: '2026-11-24', to: '2026-11-23' }, 'ENDS_BEFORE_START'],
    ['days gone by', { from: '2026-11-01', to: '2026-11-02' }, 'IN_THE_PAST'],
    ['more than a year', { to: '2028-01-01' }, 'RANGE_TOO_LONG'],
    ['half of the hours', { startsAtLocal: '09:00' }, 'HOURS_INCOMPLETE'],
    ['hours the wrong way round', { startsAtLocal: '12:00', endsAtLocal: '09:00' }, 'ENDS_BEFORE_START'],
    ['a practitioner who is not there', { practitionerId: newId() }, 'PRACTITIONER_NOT_FOUND'],
    ['a visit type that is not there', { visitTypeId: newId() }, 'VISIT_TYPE_NOT_FOUND'],
    ['a visit of no length', { minutes: 1 }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, changes, reason) => {
    expect(reasonOf(await desk.add(changes))).toBe(reason);
  });

  it('is no matter of another clinic, another organization, or a nurse', async () => {
    expect(reasonOf(await desk.add({ patientId: desk.world.otherClinicsPatientId }))).toBe('PATIENT_OF_ANOTHER_CLINIC');
    expect(reasonOf(await desk.add({}, elsewhere()))).toBe('CLINIC_NOT_FOUND');
    expect(reasonOf(await desk.add({}, stranger()))).toBe('CLINIC_NOT_FOUND');
    const { errors } = await desk.add({}, principalOf('NURSE', desk.world));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows a practitioner who waits for them or for anybody, and a nurse everybody', async () => {
    await added();
    await added({ practitionerId: null });
    const { world } = desk;
    const seenBy = async (who: ReturnType<typeof principalOf>) => (await desk.entries(false, who)).length;
    expect(await seenBy(principalOf('NURSE', world))).toBe(2);
    expect(await seenBy(principalOf('PRACTITIONER', world, { subject: world.practitionerSubject }))).toBe(2);
    expect(await seenBy(principalOf('PRACTITIONER', world, { subject: 'auth0|another' }))).toBe(1);
  });
});

describe('time that is free again', () => {
  it('is offered to the first whom it fits, kept for them, and told of', async () => {
    const visit = await desk.booked(2);
    const wrongDay = await added({ weekdays: [2] });
    const tooLong = await added({ minutes: 480, endsAtLocal: '12:00', startsAtLocal: '10:00' });
    pass(1);
    const first = await added();
    pass(1);
    const second = await added();
    await desk.cancel(visit);
    await desk.hearOwn();
    expect(await offerOf(first.id)).toMatchObject({
      startsAt: '2026-11-23T15:00:00.000Z',
      expiresAt: '2026-11-21T14:32:00.000Z',
    });
    for (const { id } of [wrongDay, tooLong, second]) expect(await offerOf(id)).toBeNull();
    const [told] = await events('waitlist.offered.v1');
    expect(told?.payload).toMatchObject({ entryId: first.id, clinicId: desk.world.clinicId });
    expect(JSON.stringify(told?.payload)).not.toMatch(/name/i);
    const taken = await desk.book({ startsAt: '2026-11-23T15:00:00Z', endsAt: '2026-11-23T15:30:00Z' });
    expect(taken.data.bookAppointment?.__typename).toBe('TimeTaken');
  });

  it('goes to who has priority before who has waited longer', async () => {
    const visit = await desk.booked(2);
    await added();
    pass(1);
    const urgent = await added({ priority: 'URGENT' });
    await desk.cancel(visit);
    await desk.hearOwn();
    expect(await offerOf(urgent.id)).not.toBeNull();
    expect(await states()).toEqual(['OFFERED', 'WAITING']);
  });

  it('is offered by parts: half an hour is two quarters', async () => {
    const visit = await desk.booked(2);
    for (let count = 0; count < 3; count++) {
      await added({ minutes: 15 });
      pass(1);
    }
    await desk.cancel(visit);
    await desk.hearOwn();
    expect((await states()).sort()).toEqual(['OFFERED', 'OFFERED', 'WAITING']);
  });

  it('is the old time of a visit that was moved', async () => {
    const id = await desk.booked(2);
    const { id: entry } = await added({ startsAtLocal: '10:00', endsAtLocal: '10:30' });
    const move = `mutation Move($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename } }`;
    const times = { startsAt: '2026-11-23T18:00:00Z', endsAt: '2026-11-23T18:30:00Z' };
    await running.ask(desk.receptionist, move, { input: { idempotencyKey: newId(), id, version: 1, ...times } });
    await desk.hearOwn();
    expect(await offerOf(entry)).toMatchObject({ startsAt: '2026-11-23T15:00:00.000Z' });
  });

  it('is that of leave taken back, as much of it as there are patients for', async () => {
    const manager = principalOf('CLINIC_MANAGER', desk.world);
    const enter = `mutation Enter($input: EnterLeaveInput!) { enterLeave(input: $input) { leave { id version } } }`;
    const { practitionerId } = desk.world;
    const input = { idempotencyKey: newId(), practitionerId, from: '2026-11-23', to: '2026-11-23', reason: 'VACATION' };
    const { data } = await running.ask<{ enterLeave: { leave: object } }>(manager, enter, { input });
    for (let count = 0; count < 3; count++) await added();
    await desk.hearOwn();
    expect(await states()).toEqual(['WAITING', 'WAITING', 'WAITING']);
    const withdraw = 'mutation Back($id: ID!, $version: Int!) { withdrawLeave(id: $id, version: $version) { id } }';
    await running.ask(manager, withdraw, data.enterLeave.leave);
    await desk.hearOwn();
    const offers = (await desk.entries()).map(({ offer }) => offer?.startsAt.slice(11, 16));
    expect(offers).toEqual(['14:00', '14:30', '15:00']);
  });

  it('is not offered to who has another visit then, nor sooner than in an hour', async () => {
    const visit = await desk.booked(2);
    const patientId = await desk.patient();
    const who = principalOf('RECEPTIONIST', desk.world);
    await running.rows(
      `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel, booked_by)
       values ($1, $2, $3, $4, $5, '2026-11-23T15:10:00Z', '2026-11-23T15:20:00Z', 'BOOKED', 'FRONT_DESK', 'x')`,
      [desk.world.tenantId, newId(), desk.world.otherClinicId, await anotherPractitioner(), patientId],
    );
    const busy = await added({ patientId });
    pass(1);
    const next = await added();
    await desk.cancel(visit);
    await desk.hearOwn();
    expect([await offerOf(busy.id), (await offerOf(next.id)) !== null]).toEqual([null, true]);
    const soon = await desk.booked(4);
    now = Date.parse('2026-11-23T15:15:00Z');
    await desk.cancel(soon);
    await desk.hearOwn();
    expect(await offerOf(busy.id)).toBeNull();
    expect(await desk.entries(false, who)).toHaveLength(2);
  });

  it('is offered once, however often the event comes, and to one patient when two events race', async () => {
    const visits = [await desk.booked(2), await desk.booked(3)];
    for (let count = 0; count < 3; count++) await added();
    for (const visit of visits) await desk.cancel(visit);
    await Promise.all([desk.hearOwn(), desk.hearOwn()]);
    await desk.hearOwn();
    const open = (await desk.entries()).flatMap(({ offer }) => (offer ? [offer.startsAt] : []));
    expect(open.sort()).toEqual(['2026-11-23T15:00:00.000Z', '2026-11-23T15:30:00.000Z']);
  });
});

async function anotherPractitioner(): Promise<string> {
  const id = newId();
  await running.rows('insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)', [
    desk.world.tenantId,
    id,
    desk.world.clinicIds,
  ]);
  return id;
}

describe('an offer', () => {
  it('is accepted by staff for the patient: the time is booked', async () => {
    const { entries } = await freedFor(2);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    const { data, errors } = await desk.does('acceptWaitlistOffer', { offerId });
    expect(errors).toEqual([]);
    expect(data['acceptWaitlistOffer']).toMatchObject({
      state: 'ACCEPTED',
      appointment: { status: 'BOOKED', startsAt: '2026-11-23T15:00:00.000Z' },
    });
    const [done] = await desk.entries(true);
    expect(done?.log.map(({ action }) => action)).toEqual(['ADD', 'OFFER', 'ACCEPT']);
    const booked = await events('appointment.booked.v1');
    expect(booked.at(-1)?.payload).toMatchObject({ appointmentId: data['acceptWaitlistOffer']?.appointment?.id });
    expect(reasonOf(await desk.does('declineWaitlistOffer', { offerId }))).toBe('OFFER_ENDED');
  });

  it('that is declined goes to the next, and not to the same patient again', async () => {
    const { entries } = await freedFor(2);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    await desk.does('declineWaitlistOffer', { offerId });
    await desk.hearOwn();
    expect(await states()).toEqual(['WAITING', 'OFFERED']);
    const { id: second } = (await offerOf(entries[1]!.id))!;
    const { data } = await desk.does('declineWaitlistOffer', { offerId: second, keepWaiting: false });
    expect(data['declineWaitlistOffer']).toMatchObject({ state: 'CLOSED', closeReason: 'PATIENT_REQUEST' });
    await desk.hearOwn();
    expect(await states()).toEqual(['WAITING']);
    expect((await desk.book({ startsAt: '2026-11-23T15:00:00Z', endsAt: '2026-11-23T15:30:00Z' })).errors).toEqual([]);
  });

  it('that nobody answers goes to the next, and can no longer be accepted', async () => {
    const { entries } = await freedFor(2);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    pass(31);
    expect(reasonOf(await desk.does('acceptWaitlistOffer', { offerId }))).toBe('HOLD_EXPIRED');
    await keep();
    await desk.hearOwn();
    expect(await states()).toEqual(['WAITING', 'OFFERED']);
    expect(reasonOf(await desk.does('acceptWaitlistOffer', { offerId }))).toBe('OFFER_ENDED');
  });

  it('that nobody answers three times takes the patient off the list', async () => {
    const { id } = await added();
    for (let slot = 2; slot < 5; slot++) {
      const visit = await desk.booked(slot);
      await desk.cancel(visit);
      await desk.hearOwn();
      pass(31);
      await keep();
    }
    expect((await desk.entries(true))[0]).toMatchObject({ id, state: 'CLOSED', closeReason: 'UNREACHABLE' });
  });

  it('is answered once by several who press at the same time', async () => {
    const { entries } = await freedFor(1);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => desk.does('acceptWaitlistOffer', { offerId })),
      ...Array.from({ length: 5 }, () => desk.does('declineWaitlistOffer', { offerId })),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('can be made by hand, and is refused where the time is taken', async () => {
    const { id: entryId } = await added();
    const { practitionerId } = desk.world;
    await desk.booked(6);
    const offer = (startsAt: string, who = desk.receptionist) =>
      desk.does('offerWaitlistTime', { entryId, practitionerId, startsAt }, who);
    expect(reasonOf(await offer('2026-11-23T17:00:00Z'))).toBe('TIME_TAKEN');
    expect(reasonOf(await offer('2026-11-22T17:00:00Z'))).toBe('OUTSIDE_WORKING_HOURS');
    expect(reasonOf(await offer('2026-11-23T15:00:00Z', stranger()))).toBe('ENTRY_NOT_FOUND');
    expect(reasonOf(await offer('2026-11-23T15:00:00Z', elsewhere()))).toBe('ENTRY_NOT_FOUND');
    const { data } = await offer('2026-11-23T15:00:00Z');
    expect(data['offerWaitlistTime']).toMatchObject({
      state: 'OFFERED',
      offer: { startsAt: '2026-11-23T15:00:00.000Z' },
    });
    expect(reasonOf(await offer('2026-11-23T16:00:00Z'))).toBe('NOT_IN_THIS_STATUS');
  });

  it('is not there for another organization or clinic', async () => {
    const { entries } = await freedFor(1);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    for (const who of [stranger(), elsewhere()])
      for (const mutation of ['acceptWaitlistOffer', 'declineWaitlistOffer'] as const)
        expect(reasonOf(await desk.does(mutation, { offerId }, who))).toBe('OFFER_NOT_FOUND');
  });
});

describe('an entry', () => {
  it('gets priority with a reason, and is closed with one', async () => {
    await added();
    pass(1);
    const { id } = await added();
    await desk.does('prioritizeOnWaitlist', { id, priority: true, reason: 'URGENT' });
    expect((await desk.entries()).map(entry => entry.id)[0]).toBe(id);
    const { data } = await desk.does('closeWaitlistEntry', { id, reason: 'BOOKED_OTHERWISE' });
    expect(data['closeWaitlistEntry']).toMatchObject({ state: 'CLOSED', closeReason: 'BOOKED_OTHERWISE' });
    expect(data['closeWaitlistEntry']?.log.map(({ action, reason }) => [action, reason])).toEqual([
      ['ADD', null],
      ['PRIORITIZE', 'URGENT'],
      ['CLOSE', 'BOOKED_OTHERWISE'],
    ]);
    expect(reasonOf(await desk.does('closeWaitlistEntry', { id, reason: 'OTHER' }))).toBe('NOT_IN_THIS_STATUS');
    expect(reasonOf(await desk.does('closeWaitlistEntry', { id, reason: 'OTHER' }, stranger()))).toBe(
      'ENTRY_NOT_FOUND',
    );
  });

  it('is found page by page once it is closed, and line by line before', async () => {
    const { clinicId, tenantId } = desk.world;
    const { id } = await added();
    await desk.does('closeWaitlistEntry', { id, reason: 'OTHER' });
    // More than a page of earlier ones: each is the first again under another id.
    for (let count = 0; count < 51; count++)
      await running.rows(
        `insert into waitlist_entry select (jsonb_populate_record(entry, jsonb_build_object('id', $2::text))).*
         from waitlist_entry entry where tenant_id = $1 and id = $3`,
        [tenantId, newId(), id],
      );
    const page = async (after: string | null) => {
      const query = `query W($clinicId: ID!, $after: ID) { waitlist(clinicId: $clinicId, closed: true, after: $after) { id } }`;
      const who = principalOf('RECEPTIONIST', desk.world);
      const { data } = await running.ask<{ waitlist: Array<{ id: string }> }>(who, query, { clinicId, after });
      return data.waitlist.map(entry => entry.id);
    };
    const first = await page(null);
    const second = await page(first.at(-1)!);
    expect([first.length, second.length, second.at(-1)]).toEqual([50, 2, id]);
    expect(new Set([...first, ...second]).size).toBe(52);
    const query = `query W($clinicId: ID!, $after: ID) { waitlist(clinicId: $clinicId, after: $after) { id } }`;
    const who = principalOf('RECEPTIONIST', desk.world);
    expect(reasonOf(await running.ask(who, query, { clinicId, after: id }))).toBe('INVALID_INPUT');
  });
});

describe('the day’s keeper', () => {
  it('releases holds, closes entries gone by, and marks who did not come where the clinic wants it', async () => {
    const { clinicId } = desk.world;
    const visit = await desk.booked(0);
    await added({ from: '2026-11-23', to: '2026-11-23' });
    now = Date.parse('2026-11-23T14:20:00Z');
    await keep();
    expect(await running.rows('select status from appointment where id = $1', [visit])).toEqual([{ status: 'BOOKED' }]);
    await running.rows('insert into booking_policy (tenant_id, clinic_id, no_show_after_minutes) values ($1, $2, 15)', [
      desk.world.tenantId,
      clinicId,
    ]);
    await keep();
    expect(await running.rows('select status from appointment where id = $1', [visit])).toEqual([
      { status: 'NO_SHOW' },
    ]);
    expect((await events('appointment.status.changed.v1')).at(-1)?.payload).toMatchObject({ status: 'NO_SHOW' });
    pass(3 * 24 * 60);
    await keep();
    expect((await desk.entries(true))[0]).toMatchObject({ closeReason: 'PAST' });
  });

  it('that is cut off in the middle leaves nothing half done, and does it once the next time', async () => {
    const { entries } = await freedFor(2);
    const { id: offerId } = (await offerOf(entries[0]!.id))!;
    pass(31);
    const { urlsOf, adminUrl } = running.database;
    const doomed: DataSource = await openDatabase({
      url: urlsOf('scheduling').app,
      schema: 'scheduling',
      entities: schedulingUnderTest().tables,
    });
    await withClient(adminUrl, async client => {
      // The keeper has locked the offer and waits for the entry when its connection ends.
      await client.query('begin');
      await client.query('select from scheduling.waitlist_entry where id = $1 for update', [entries[0]!.id]);
      const keeping = keep(doomed);
      const blocked = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await eventually('the keeper to wait', async () => (await client.query(blocked)).rowCount === 1);
      await client.query(`select pg_terminate_backend(pid) from (${blocked}) as keeper`);
      expect(await keeping).toEqual([]);
      await client.query('rollback');
    });
    await doomed.destroy();
    expect(await offerOf(entries[0]!.id)).toMatchObject({ id: offerId });
    await Promise.all([keep(), keep()]);
    await desk.hearOwn();
    expect(await states()).toEqual(['WAITING', 'OFFERED']);
    expect(await events('waitlist.offer.ended.v1')).toHaveLength(1);
  });
});
