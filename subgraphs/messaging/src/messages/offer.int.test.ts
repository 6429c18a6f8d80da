import { createTransport } from 'nodemailer';
import { waitlistOffered } from '@polyclinic/events/scheduling/waitlistOffered.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { messaging } from '../subgraph.ts';
import { sendMessage, type Sending } from './sendMessage.ts';
import { mailSink } from './testing/mails.ts';
import { OutsideWorld } from './testing/outsideWorld.ts';

interface MessageRow {
  id: string;
  status: string;
  failure: string | null;
}

const mails = mailSink(process.env['TEST_MAIL_URL'] ?? '');
const now = new Date('2036-11-20T10:00:00Z');
let outside: OutsideWorld;
let subgraph: TestSubgraph;
let sending: Sending;
let world: World;
let email: string;

beforeAll(async () => {
  outside = new OutsideWorld();
  const address = await outside.open();
  subgraph = await startTestSubgraph(messaging);
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  const sender = 'Polyclinic <no-reply@polyclinic.example>';
  sending = { db: subgraph.db, graph: outside.graph(address), mail, sender, now: () => now };
});
afterAll(async () => {
  await subgraph.stop();
  await outside.close();
});
beforeEach(async () => {
  world = await announceWorld(subgraph);
  email = `wanda-${newId().toLowerCase()}@mail.example`;
});

const messages = () =>
  subgraph.rows<MessageRow>('select id, status, failure from message where tenant_id = $1 order by id', [
    world.tenantId,
  ]);
const offered = async (id = newId(), changes: object = {}) => {
  const { tenantId, clinicId, patientId, practitionerId } = world;
  const payload = {
    entryId: newId(),
    offerId: newId(),
    appointmentId: newId(),
    clinicId,
    patientId,
    practitionerId,
    startsAt: '2036-11-23T14:00:00.000Z',
    endsAt: '2036-11-23T14:30:00.000Z',
    expiresAt: '2036-11-20T10:30:00.000Z',
    ...changes,
  };
  await subgraph.hear(waitlistOffered, { tenantId, id, payload });
  return payload;
};
const send = async (): Promise<void> => {
  for (const { id } of await messages()) await sendMessage(sending, { tenantId: world.tenantId, id });
};

describe('the word of an offered time', () => {
  it('goes out once, however often the offer is announced, in the clinic’s zone and with the link below', async () => {
    outside.knows({ value: email });
    const event = newId();
    const { offerId } = await offered(event);
    await offered(event, { offerId });
    await send();
    await send();
    const found = await mails.to(email);
    expect(found).toMatchObject([{ Subject: 'A time is free on Sunday, November 23, 2036 at 9:00 AM' }]);
    const text = (await mails.textOf(found[0]!)).replace(/\r/g, '').replace(/[\u202f\u00a0]/g, ' ');
    expect(text).toContain('9:00 AM (America/New_York)\n  with Dr. Chen\n  at Harbor Street');
    expect(text).toContain('It is kept for you until 5:30 AM.');
    expect(text).toContain('https://pages.example/visit/offer#signed');
    expect(await mails.calendarOf(found[0]!)).toBeNull();
    expect(outside.asked.at(-1)?.variables).toEqual({ offerId });
    expect(await messages()).toMatchObject([{ status: 'SENT', failure: null }]);
  });

  it('goes to nobody whose addresses are none or not safe, and says so', async () => {
    outside.knows({ value: email, isSafe: false });
    await offered();
    await send();
    outside.knows();
    await offered();
    await send();
    expect((await messages()).map(({ failure }) => failure)).toEqual(['UNSAFE_CONTACT', 'NO_CONTACT']);
    expect(await mails.to(email)).toEqual([]);
  });

  it.each([
    ['answered meanwhile', { state: 'DECLINED' }],
    ['expired', { expiresAt: '2036-11-20T10:00:00Z' }],
  ])('is not sent of an offer that has %s', async (_, changes) => {
    const offer = outside.offer;
    outside.offer = { ...offer, ...changes };
    outside.knows({ value: email });
    outside.offer = offer;
    await offered();
    await send();
    expect(await messages()).toMatchObject([{ status: 'SUPPRESSED', failure: 'OFFER_ENDED' }]);
    expect(await mails.to(email)).toEqual([]);
  });

  it('is none of an offer of before its hold was named', async () => {
    await offered(newId(), { appointmentId: undefined });
    expect(await messages()).toEqual([]);
  });

  it('is seen at the offer by the front desk, and by nobody of another organization or clinic', async () => {
    const { offerId } = await offered();
    const seenBy = (who: Parameters<TestSubgraph['ask']>[0]) =>
      subgraph.ask(
        who,
        'query O($of: [_Any!]!) { _entities(representations: $of) { ... on WaitlistOffer { message { status } } } }',
        { of: [{ __typename: 'WaitlistOffer', id: offerId }] },
      );
    const here = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.clinicId] });
    expect((await seenBy(here)).data).toEqual({ _entities: [{ message: { status: 'QUEUED' } }] });
    const elsewhere = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.otherClinicId] });
    const stranger = principalOf('RECEPTIONIST', await announceWorld(subgraph));
    for (const who of [elsewhere, stranger])
      expect((await seenBy(who)).data).toEqual({ _entities: [{ message: null }] });
    expect((await seenBy(principalOf('NURSE', world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
