import ICAL from 'ical.js';
import {
  FEED_DIGEST_HEADER,
  FEED_OWNER_HEADER,
  newFeedSecret,
  readFeedSecret,
} from '@polyclinic/subgraph/feedSecret.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld } from '@polyclinic/testing/world.ts';
import { MONDAY_NINE, NOW, openDesk, type Desk, schedulingUnderTest } from '../bookingDesk.ts';
import { reasonOf } from '../schedulesDesk.ts';

import { serveFeeds } from './serveFeeds.ts';

const FEED = 'feed { id name own lastUsedAt clinic { id } } path';
const MAKE_OWN = `mutation M($input: MakeOwnCalendarFeedInput!) { made: makeOwnCalendarFeed(input: $input) { ${FEED} } }`;
const MAKE_CLINIC = `mutation M($input: MakeClinicCalendarFeedInput!) { made: makeClinicCalendarFeed(input: $input) { ${FEED} } }`;
const FEEDS = '{ calendarFeeds { id name own lastUsedAt } }';
const REVOKE = 'mutation R($id: ID!) { revokeCalendarFeed(id: $id) { id revokedAt } }';

interface Made {
  made: { feed: { id: string; lastUsedAt: string | null }; path: string | null } | null;
}

let desk: Desk;
let clock = NOW;
beforeAll(async () => {
  const served = { ...schedulingUnderTest(), serve: serveFeeds('https://dashboard.example') };
  desk = await openDesk(await startTestSubgraph(served, () => clock));
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  clock = NOW;
  desk = await openDesk(desk.subgraph);
});

const doctor = () => principalOf('PRACTITIONER', desk.world, { subject: desk.world.practitionerSubject });
const manager = (clinicIds = [desk.world.clinicId]) =>
  principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds }, { subject: `auth0|manager-${desk.world.tenantId}` });
const makeOwn = (changes: object = {}, who = doctor()): Promise<Answer<Made>> =>
  desk.subgraph.ask<Made>(who, MAKE_OWN, { input: { idempotencyKey: newId(), name: 'Telephone', ...changes } });
const makeClinic = (changes: object = {}, who = manager()): Promise<Answer<Made>> => {
  const input = { idempotencyKey: newId(), name: 'Screen', clinicId: desk.world.clinicId, ...changes };
  return desk.subgraph.ask<Made>(who, MAKE_CLINIC, { input });
};
const feedsOf = async (who: ReturnType<typeof manager>) =>
  (
    await desk.subgraph.ask<{ calendarFeeds: Array<{ id: string; own: boolean; lastUsedAt: string | null }> }>(
      who,
      FEEDS,
    )
  ).data.calendarFeeds;
const revoke = (id: string, who = doctor()) => desk.subgraph.ask(who, REVOKE, { id });

/** Fetches as the gateway does. */
function fetchFeed(path: string | null, headers: Record<string, string> = {}): Promise<Response> {
  const { feedKey, digest } = readFeedSecret(/^\/calendar\/(.+)\.ics$/.exec(path ?? '')?.[1] ?? '')!;
  return fetch(new URL(`/calendar/${feedKey}`, desk.subgraph.url), {
    headers: { [FEED_DIGEST_HEADER]: digest, ...headers },
  });
}
const eventsIn = async (response: Response): Promise<ICAL.Event[]> =>
  new ICAL.Component(ICAL.parse(await response.text()) as unknown[])
    .getAllSubcomponents('vevent')
    .map(component => new ICAL.Event(component));

describe('a calendar feed', () => {
  it('tells a doctor when they are busy, and links to whose visit it is without saying so', async () => {
    const booked = (await desk.book()).data.bookAppointment;
    const id = booked?.__typename === 'AppointmentBooked' ? booked.appointment.id : '';
    const { data } = await makeOwn();
    const [event, ...others] = await eventsIn(await fetchFeed(data.made!.path));
    expect(others).toEqual([]);
    expect(event!.summary).toBe('Appointment');
    expect(event!.startDate.toJSDate().toISOString()).toBe(MONDAY_NINE);
    const url = String(event!.component.getFirstPropertyValue('url'));
    expect(url).toMatch(/^https:\/\/dashboard\.example\/clinic-\d+-0\/calendar\?date=2026-11-23&appointment=/);
    expect(url).toContain(id);
    expect(event!.component.toString()).not.toContain(desk.world.patientId);
  });

  it('is on the owner’s rights, which are told to the gateway', async () => {
    const own = await fetchFeed((await makeOwn()).data.made!.path);
    const { tenantId, clinicId, practitionerSubject: subject } = desk.world;
    expect(JSON.parse(own.headers.get(FEED_OWNER_HEADER)!)).toEqual({
      tenantId,
      subject,
      permission: 'appointment:read',
      clinicId: null,
    });
    const clinic = await fetchFeed((await makeClinic()).data.made!.path);
    expect(JSON.parse(clinic.headers.get(FEED_OWNER_HEADER)!)).toMatchObject({
      permission: 'schedule:manage',
      clinicId,
    });
  });

  it('of a clinic has that clinic’s visits, and none of another or of another organization', async () => {
    await desk.book();
    const other = await makeClinic({ clinicId: desk.world.otherClinicId }, manager(desk.world.clinicIds));
    expect(await eventsIn(await fetchFeed((await makeClinic()).data.made!.path))).toHaveLength(1);
    expect(await eventsIn(await fetchFeed(other.data.made!.path))).toEqual([]);
    const elsewhere = await openDesk(desk.subgraph);
    const stranger = principalOf('TENANT_ADMIN', elsewhere.world);
    expect(reasonOf(await makeClinic({}, stranger))).toBe('CLINIC_NOT_FOUND');
  });

  it('is not sent again while it is the same, and is when a visit is cancelled', async () => {
    const booked = (await desk.book()).data.bookAppointment;
    const { path } = (await makeOwn()).data.made!;
    const first = await fetchFeed(path);
    const [etag, changed] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    clock = new Date(NOW.getTime() + 3_600_000);
    expect((await fetchFeed(path, { 'if-none-match': etag })).status).toBe(304);
    const known = await fetchFeed(path, { 'if-modified-since': changed });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const { id, version } = booked?.__typename === 'AppointmentBooked' ? booked.appointment : { id: '', version: 0 };
    const cancel = 'mutation C($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }';
    await desk.subgraph.ask(desk.receptionist, cancel, { input: { id, version, reason: 'OTHER' } });
    const again = await fetchFeed(path, { 'if-none-match': etag, 'if-modified-since': changed });
    expect(again.status).toBe(200);
    expect(again.headers.get('last-modified')).not.toBe(changed);
    expect(await eventsIn(again)).toEqual([]);
  });

  it('reaches 30 days back and 90 ahead', async () => {
    await desk.book();
    const { path } = (await makeOwn()).data.made!;
    for (const [days, visits] of [
      [-87, 1],
      [-89, 0],
      [31, 1],
      [33, 0],
    ] as const) {
      clock = new Date(NOW.getTime() + days * 86_400_000);
      expect([days, (await eventsIn(await fetchFeed(path))).length]).toEqual([days, visits]);
    }
  });

  it('leaves a line in the trail at every fetch, and its secret nowhere', async () => {
    const { feed, path } = (await makeOwn()).data.made!;
    await fetchFeed(path, { 'x-polyclinic-address': '192.0.2.9' });
    await fetchFeed(path);
    const lines = await desk.subgraph.rows<{ payload: Record<string, unknown> }>(
      `select payload from outbox where subject_id = $1 and payload ->> 'kind' = 'ACCESS' order by position`,
      [feed.id],
    );
    expect(lines.map(({ payload }) => payload['ipAddress'])).toEqual(['192.0.2.9', null]);
    expect(lines[0]!.payload).toMatchObject({ action: 'read', subjectType: 'calendar_feed', details: { visits: 0 } });
    const secret = path!.slice('/calendar/'.length + 13, -4);
    const stored = await desk.subgraph.rows<{ line: string }>(
      `select row_to_json(f)::text as line from calendar_feed f union all select row_to_json(o)::text from outbox o`,
    );
    expect(stored.filter(({ line }) => line.includes(secret))).toEqual([]);
    expect((await feedsOf(doctor())).find(({ id }) => id === feed.id)?.lastUsedAt).toBe('2026-11-21T14:00:00.000Z');
  });

  it('is nothing for an unknown, a wrong and a missing secret', async () => {
    const { path } = (await makeOwn()).data.made!;
    const { feedKey } = readFeedSecret(path!.slice('/calendar/'.length, -4))!;
    const { secret, digest } = newFeedSecret();
    expect((await fetchFeed(`/calendar/${secret}.ics`)).status).toBe(404);
    const at = (headers: Record<string, string>) =>
      fetch(new URL(`/calendar/${feedKey}`, desk.subgraph.url), { headers });
    expect((await at({ [FEED_DIGEST_HEADER]: digest })).status).toBe(404);
    expect((await at({ [FEED_DIGEST_HEADER]: 'x' })).status).toBe(404);
    expect((await at({})).status).toBe(404);
  });

  it('is gone at once when it is revoked', async () => {
    const { feed, path } = (await makeOwn()).data.made!;
    expect((await fetchFeed(path)).status).toBe(200);
    expect((await revoke(feed.id)).errors).toEqual([]);
    expect((await fetchFeed(path)).status).toBe(404);
    expect((await revoke(feed.id)).errors).toEqual([]);
    expect((await feedsOf(doctor())).map(({ id }) => id)).not.toContain(feed.id);
  });
});

describe('feeds are made', () => {
  it('once for one key, the address told once', async () => {
    const idempotencyKey = newId();
    const [one, again] = [await makeOwn({ idempotencyKey }), await makeOwn({ idempotencyKey })];
    expect(one.data.made?.path).toMatch(/^\/calendar\/[0-9A-Z]{12}_[\w-]{43}\.ics$/);
    expect(again.data.made).toMatchObject({ feed: { id: one.data.made!.feed.id }, path: null });
  });

  it('by doctors of their own visits, and ten at most by one person', async () => {
    expect(reasonOf(await makeOwn({}, manager()))).toBe('NOT_A_PRACTITIONER');
    for (let made = 0; made < 10; made++) expect((await makeOwn()).errors).toEqual([]);
    expect(reasonOf(await makeOwn())).toBe('TOO_MANY_FEEDS');
  });

  it('of a clinic by its managers alone', async () => {
    expect(reasonOf(await makeClinic({}, doctor()))).toBe('NOT_PERMITTED');
    expect(reasonOf(await makeClinic({}, manager([desk.world.otherClinicId])))).toBe('CLINIC_NOT_FOUND');
  });

  it('to be seen and ended by who made them, and by managers of their clinic', async () => {
    const own = (await makeOwn()).data.made!.feed.id;
    const clinic = (await makeClinic()).data.made!.feed.id;
    const colleague = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.clinicId] });
    expect(await feedsOf(doctor())).toMatchObject([{ id: own, own: true }]);
    expect(await feedsOf(colleague)).toMatchObject([{ id: clinic, own: false }]);
    expect(await feedsOf(principalOf('TENANT_ADMIN', await announceWorld(desk.subgraph)))).toEqual([]);
    expect(reasonOf(await revoke(own, colleague))).toBe('FEED_NOT_FOUND');
    expect(reasonOf(await revoke(clinic, doctor()))).toBe('FEED_NOT_FOUND');
    expect((await revoke(clinic, colleague)).errors).toEqual([]);
  });
});
