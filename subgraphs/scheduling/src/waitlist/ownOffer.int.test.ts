import { newId } from '@polyclinic/tenancy/id.ts';
import { SILENT } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer } from '@polyclinic/testing/testSubgraph.ts';
import { NOW, testKeys } from '../bookingDesk.ts';
import { reactionsBy } from '../events.ts';
import { OtherServices, visitorFrom } from '../selfBooking/visitorDesk.ts';
import { visitorsOf } from '../selfBooking/visitors.ts';
import { scheduling } from '../subgraph.ts';
import { keepDay } from './dayKeeper.ts';
import { openWaitlistDesk, type Entry, type WaitlistDesk } from './waitlistDesk.ts';

const OFFER = 'state startsAt secondsLeft isWaiting visitLink doctor clinic { name }';
const SHOW = `query O($link: String!) { ownOffer(link: $link) { ${OFFER} } }`;
const ACCEPT = `mutation A($link: String!) { acceptOwnOffer(link: $link) { ${OFFER} } }`;
const DECLINE = `mutation D($link: String!, $keepWaiting: Boolean) {
  declineOwnOffer(link: $link, keepWaiting: $keepWaiting) { ${OFFER} }
}`;
const NOTICE = `query N($offerId: ID!) { offerNotice(offerId: $offerId) {
  startsAt timezone state expiresAt link patient { id } practitioner { id } clinic { id }
} }`;

interface Offer {
  state: string;
  startsAt: string;
  secondsLeft: number;
  isWaiting: boolean;
  visitLink: string | null;
}

const others = new OtherServices();
let now = NOW.getTime();
const clock = () => new Date(now);
const pass = (minutes: number): void => void (now += minutes * 60_000);
let running: WaitlistDesk['subgraph'];
let desk: WaitlistDesk;
beforeAll(async () => {
  const visitors = visitorsOf(others, Buffer.alloc(32, 3).toString('base64'), 'https://pages.example/');
  const definition = scheduling({ visitors, dataKeys: testKeys() });
  running = await startTestSubgraph({ ...definition, reactions: reactionsBy(clock) }, clock);
});
afterAll(() => running.stop());
beforeEach(async () => {
  now = NOW.getTime();
  desk = await openWaitlistDesk(running);
});

const messaging = () =>
  principalOf('SERVICE', desk.world, {
    kind: 'SERVICE',
    userId: null,
    permissions: new Set(['appointment:link', 'practitioner:read', 'clinic:read', 'patient:read']),
  });
const noticeOf = async (offerId: string) => {
  const { data, errors } = await running.ask<{ offerNotice: { link: string; state: string } }>(messaging(), NOTICE, {
    offerId,
  });
  expect(errors).toEqual([]);
  return data.offerNotice;
};
const entryOf = async (id: string): Promise<Entry> =>
  [...(await desk.entries()), ...(await desk.entries(true))].find(entry => entry.id === id)!;
const linkTo = async ({ id }: Entry): Promise<string> => {
  const { link } = await noticeOf((await entryOf(id)).offer!.id);
  return link.split('#')[1]!;
};
const ask = async (query: string, variables: object): Promise<{ offer: Offer; reason: string | undefined }> => {
  const { data, errors }: Answer<Record<string, Offer>> = await running.ask(
    visitorFrom('192.0.2.10'),
    query,
    variables,
  );
  return { offer: Object.values(data ?? {})[0]!, reason: errors[0]?.extensions.reason };
};
const show = (link: string) => ask(SHOW, { link });
const accept = (link: string) => ask(ACCEPT, { link });
const decline = (link: string, keepWaiting?: boolean) => ask(DECLINE, { link, keepWaiting });

/** Frees half an hour of the Monday that some have waited for. @returns The line; the first is offered the time */
async function line(count: number): Promise<Entry[]> {
  const visit = await desk.booked(2);
  const entries: Entry[] = [];
  while (entries.length < count) {
    entries.push((await desk.add()).data.addToWaitlist!);
    pass(1);
  }
  await desk.cancel(visit);
  await desk.hearOwn();
  return entries;
}

describe('what the message about an offer says', () => {
  it('is told to the account that sends messages, with a link whose address says nothing before the token', async () => {
    const [first] = await line(1);
    const notice = await noticeOf((await entryOf(first!.id)).offer!.id);
    expect(notice).toMatchObject({
      state: 'OFFERED',
      startsAt: '2026-11-23T15:00:00.000Z',
      timezone: 'America/New_York',
    });
    expect(notice.link).toMatch(/^https:\/\/pages\.example\/visit\/offer#([0-9A-Z]{26}\.){3}[\w-]{43}$/);
  });

  it('is told to nobody at the desk, nor of another organization or clinic', async () => {
    const [first] = await line(1);
    const offerId = (await entryOf(first!.id)).offer!.id;
    const { errors } = await running.ask(desk.receptionist, NOTICE, { offerId });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const place of [
      { tenantId: newId(), clinicIds: [newId()] },
      { ...desk.world, clinicIds: [desk.world.otherClinicId] },
    ]) {
      const stranger = principalOf('SERVICE', place, { permissions: new Set(['appointment:link']) });
      const answer = await running.ask(stranger, NOTICE, { offerId });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'OFFER_NOT_FOUND' });
    }
  });

  it('names the hold in its event, and nothing about the patient', async () => {
    await line(1);
    const [event] = await running.rows<{ payload: Record<string, string> }>(
      `select payload from outbox where type = 'waitlist.offered.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    const [hold] = await running.rows(`select id from appointment where status = 'HELD' and tenant_id = $1`, [
      desk.world.tenantId,
    ]);
    expect(event?.payload['appointmentId']).toBe(hold?.['id']);
    expect(Object.keys(event?.payload ?? {}).filter(key => !/Id$|At$/.test(key))).toEqual([]);
  });
});

describe('whoever has the link of an offer', () => {
  it('sees the time and how long it is kept, without a name', async () => {
    const [first] = await line(1);
    const { offer } = await show(await linkTo(first!));
    expect(offer).toMatchObject({ state: 'OPEN', secondsLeft: 1_800, isWaiting: true, visitLink: null });
    expect(JSON.stringify(offer)).not.toContain(first!.id);
  });

  it('accepts it, and pressing again says that it is booked', async () => {
    const [first] = await line(2);
    const link = await linkTo(first!);
    const [one, other, ...more] = await Promise.all([accept(link), accept(link), accept(link)]);
    for (const { offer, reason } of [one, other, ...more, await accept(link)]) {
      expect(reason).toBeUndefined();
      expect(offer).toMatchObject({ state: 'ACCEPTED', startsAt: '2026-11-23T15:00:00.000Z', isWaiting: false });
    }
    const entry = await entryOf(first!.id);
    expect(entry).toMatchObject({ state: 'ACCEPTED', appointment: { status: 'BOOKED' } });
    expect(entry.log.filter(({ action }) => action === 'ACCEPT')).toHaveLength(1);
    const booked = await running.rows(
      `select 1 from outbox where type = 'appointment.booked.v1' and payload ->> 'appointmentId' = $1`,
      [entry.appointment!.id],
    );
    expect(booked).toHaveLength(1);
    expect((await decline(link)).reason).toBe('OFFER_ENDED');
  });

  it('declines it, and the next in line is offered the time at once', async () => {
    const [first, second] = await line(2);
    const link = await linkTo(first!);
    expect((await decline(link)).offer).toMatchObject({ state: 'DECLINED', isWaiting: true });
    expect((await decline(link)).offer).toMatchObject({ state: 'DECLINED' });
    await desk.hearOwn();
    expect((await entryOf(first!.id)).offer).toBeNull();
    expect((await entryOf(second!.id)).offer).toMatchObject({ startsAt: '2026-11-23T15:00:00.000Z' });
    expect(await accept(link)).toMatchObject({ reason: 'OFFER_ENDED' });
    const [row] = await running.rows(`select changed_by from waitlist_log where entry_id = $1 and action = 'DECLINE'`, [
      first!.id,
    ]);
    expect(row?.['changed_by']).toBe('visitor');
  });

  it('leaves the waitlist with it, when they say so', async () => {
    const [first] = await line(1);
    expect((await decline(await linkTo(first!), false)).offer).toMatchObject({ state: 'DECLINED', isWaiting: false });
    expect(await entryOf(first!.id)).toMatchObject({ state: 'CLOSED', closeReason: 'PATIENT_REQUEST' });
  });

  it('who comes too late is told so, before the day’s keeper has seen it and after', async () => {
    const [first] = await line(1);
    const link = await linkTo(first!);
    pass(31);
    expect((await show(link)).offer).toMatchObject({ state: 'EXPIRED', secondsLeft: 0 });
    expect([(await accept(link)).reason, (await decline(link)).reason]).toEqual(['OFFER_ENDED', 'OFFER_ENDED']);
    await keepDay(running.db, { now: clock(), log: SILENT });
    expect((await show(link)).offer).toMatchObject({ state: 'EXPIRED', isWaiting: true });
    expect((await accept(link)).reason).toBe('OFFER_ENDED');
  });

  it('is told that the clinic took it back, where its hold was given back', async () => {
    const [first] = await line(1);
    const link = await linkTo(first!);
    const [hold] = await running.rows<{ id: string }>(
      `select id from appointment where status = 'HELD' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    const release = 'mutation R($id: ID!) { releaseHold(id: $id) { __typename } }';
    expect((await running.ask(desk.receptionist, release, { id: hold!.id })).errors).toEqual([]);
    expect((await show(link)).offer).toMatchObject({ state: 'WITHDRAWN' });
    expect((await accept(link)).reason).toBe('OFFER_ENDED');
  });

  it('is told that it is booked where staff accepted it, and that it was cancelled since', async () => {
    const [first] = await line(1);
    const link = await linkTo(first!);
    await desk.does('acceptWaitlistOffer', { offerId: (await entryOf(first!.id)).offer!.id });
    expect((await accept(link)).offer).toMatchObject({ state: 'ACCEPTED' });
    const cancel = 'mutation C($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }';
    const { id } = (await entryOf(first!.id)).appointment!;
    const input = { id, version: 2, reason: 'PATIENT_REQUEST' };
    expect((await running.ask(desk.receptionist, cancel, { input })).errors).toEqual([]);
    expect((await show(link)).offer).toMatchObject({ state: 'CANCELLED' });
  });

  it('opens nothing with a token that was changed, nor with that of another offer, nor once the time has begun', async () => {
    const [first, second] = await line(2);
    const link = await linkTo(first!);
    await decline(link);
    await desk.hearOwn();
    const next = await linkTo(second!);
    const { tenantId, clinicId, otherClinicId } = desk.world;
    const [, , id] = link.split('.');
    const [, , nextId] = next.split('.');
    for (const tampered of [
      next.replace(nextId!, id!),
      link.replace(id!, nextId!),
      next.replace(tenantId, newId()),
      next.replace(clinicId, otherClinicId),
      `${next.slice(0, -4)}AAAA`,
      'no link at all',
    ])
      for (const answer of [show, accept, decline]) expect((await answer(tampered)).reason).toBe('LINK_NOT_VALID');
    // The first’s own token answers its own offer alone, which is declined.
    expect((await accept(link)).reason).toBe('OFFER_ENDED');
    expect((await entryOf(second!.id)).state).toBe('OFFERED');
    now = Date.parse('2026-11-23T15:00:00Z');
    expect((await show(next)).reason).toBe('LINK_NOT_VALID');
  });

  it('is told by the log of the entry as the patient', async () => {
    const [first] = await line(1);
    await accept(await linkTo(first!));
    const query = `query W($clinicId: ID!) { waitlist(clinicId: $clinicId, closed: true) {
      log { action byPatient changedBy { id } }
    } }`;
    const { data } = await running.ask<{ waitlist: Array<{ log: object[] }> }>(desk.receptionist, query, {
      clinicId: desk.world.clinicId,
    });
    expect(data.waitlist[0]?.log.at(-1)).toEqual({ action: 'ACCEPT', byPatient: true, changedBy: null });
    expect(data.waitlist[0]?.log[0]).toMatchObject({ action: 'ADD', byPatient: false });
  });
});
