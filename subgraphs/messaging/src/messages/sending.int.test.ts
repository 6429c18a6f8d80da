import { createTransport } from 'nodemailer';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { messaging } from '../subgraph.ts';
import { startSender } from './sender.ts';
import { sendMessage, type Sending } from './sendMessage.ts';
import { mailSink } from './testing/mails.ts';
import { OutsideWorld } from './testing/outsideWorld.ts';

interface MessageRow {
  id: string;
  status: string;
  failure: string | null;
  attempts: number;
}

const mails = mailSink(process.env['TEST_MAIL_URL'] ?? '');
let outside: OutsideWorld;
let subgraph: TestSubgraph;
let sending: Sending;
let world: World;
let email: string;
/** Days before the visit; what is queued is due at the machine's own time. */
const now = new Date('2036-11-20T10:00:00Z');

beforeAll(async () => {
  outside = new OutsideWorld();
  const address = await outside.open();
  subgraph = await startTestSubgraph(messaging);
  const graph = outside.graph(address);
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  sending = { db: subgraph.db, graph, mail, sender: 'Polyclinic <no-reply@polyclinic.example>', now: () => now };
});
afterAll(async () => {
  await subgraph.stop();
  await outside.close();
});
beforeEach(async () => {
  world = await announceWorld(subgraph);
  email = `maria-${newId().toLowerCase()}@mail.example`;
});

/** Announces a visit. @returns Its message as stored. */
async function book(id = newId(), appointmentId = newId()): Promise<MessageRow> {
  const { tenantId, clinicId, patientId, practitionerId } = world;
  const payload = {
    appointmentId,
    clinicId,
    patientId,
    practitionerId,
    startsAt: '2036-11-23T14:00:00.000Z',
    endsAt: '2036-11-23T14:30:00.000Z',
    localDate: '2036-11-23',
  };
  await subgraph.hear(appointmentBooked, { tenantId, id, payload });
  return (await messages()).at(-1)!;
}
const messages = () =>
  subgraph.rows<MessageRow>(
    'select id, status, failure, attempts from message where tenant_id = $1 and rule_id is null order by queued_at',
    [world.tenantId],
  );
const makeDue = () =>
  subgraph.rows(`update message set due_at = now() - interval '1 second' where tenant_id = $1`, [world.tenantId]);
const send = ({ id }: MessageRow) => sendMessage(sending, { tenantId: world.tenantId, id });

describe('a confirmation', () => {
  it('is queued once for a visit that is announced three times', async () => {
    const [event, appointment] = [newId(), newId()];
    for (let delivery = 0; delivery < 3; delivery++) await book(event, appointment);
    expect(await messages()).toHaveLength(1);
  });

  it('goes to the address the graph gives at that moment, as this organization’s service', async () => {
    outside.knows({ value: email });
    const message = await book();
    await send(message);
    expect(await mails.to(email)).toMatchObject([{ Subject: 'Your visit on Sunday, November 23, 2036 at 9:00 AM' }]);
    expect(await messages()).toMatchObject([{ status: 'SENT', failure: null, attempts: 1 }]);
    expect(outside.asked.at(-1)?.authorization).toContain(world.tenantId.toLowerCase());
    const told = await subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'message.sent.v1' and subject_id = $1`,
      [message.id],
    );
    expect(told.map(({ payload }) => payload)).toEqual([
      { messageId: message.id, patientId: world.patientId, status: 'SENT' },
    ]);
  });

  it('leaves no address and no word of it in the database', async () => {
    outside.knows({ value: email });
    await send(await book());
    const rows = await subgraph.rows<{ line: string }>(
      `select row_to_json(message)::text as line from message union all select row_to_json(outbox)::text from outbox`,
    );
    expect(rows.some(({ line }) => line.includes(email) || line.includes('María'))).toBe(false);
  });

  it('is sent once by two senders at the same time, and not again later', async () => {
    outside.knows({ value: email });
    const message = await book();
    await Promise.all([send(message), send(message), send(message)]);
    await send(message);
    expect(await mails.to(email)).toHaveLength(1);
  });

  it('is held back when every address is unsafe', async () => {
    outside.knows({ value: email, isSafe: false });
    await send(await book());
    expect(await messages()).toMatchObject([{ status: 'SUPPRESSED', failure: 'UNSAFE_CONTACT' }]);
    expect(await mails.to(email)).toEqual([]);
  });

  it('waits while the graph is away and is sent when it is back', async () => {
    outside.answer = { status: 503, body: {} };
    const message = await book();
    await send(message);
    expect(await messages()).toMatchObject([{ status: 'QUEUED', attempts: 1 }]);
    await send(message);
    expect(await messages()).toMatchObject([{ status: 'QUEUED', attempts: 1 }]);
    outside.knows({ value: email });
    await makeDue();
    await send(message);
    expect(await messages()).toMatchObject([{ status: 'SENT', attempts: 2 }]);
  });

  it('waits when the graph refuses it, and has failed after the last try', async () => {
    outside.answer = {
      status: 200,
      body: { data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] },
    };
    const message = await book();
    for (let attempt = 0; attempt < 9; attempt++) {
      await makeDue();
      await send(message);
    }
    expect(await messages()).toMatchObject([{ status: 'FAILED', failure: 'NO_ANSWER' }]);
  });

  it('asks for another token after its own was refused', async () => {
    outside.answer = { status: 401, body: {} };
    const message = await book();
    await send(message);
    const before = outside.tokens;
    outside.knows({ value: email });
    await makeDue();
    await send(message);
    expect(outside.tokens).toBe(before + 1);
    expect(await messages()).toMatchObject([{ status: 'SENT' }]);
  });

  it('is found and sent by the running sender, within the second it was queued', async () => {
    outside.knows({ value: email });
    const sender = startSender(subgraph.database.urlsOf('messaging').app, sending, openLog('messaging', 'fatal'));
    try {
      await new Promise(resolve => setTimeout(resolve, 300));
      await book();
      await eventually('the mail', async () => (await messages())[0]?.status === 'SENT', 3_000);
      expect((await mails.to(email)).length).toBeGreaterThan(0);
    } finally {
      await sender.stop();
    }
  });
});

describe('the log of messages', () => {
  const LOG = `query L($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { messages { purpose status failure } } } }`;
  const logOf = (who: Parameters<TestSubgraph['ask']>[0]) =>
    subgraph.ask(who, LOG, { of: [{ __typename: 'Patient', id: world.patientId }] });

  it('is read at the patient by who may, and by nobody of another organization or clinic', async () => {
    await book();
    const receptionist = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.clinicId] });
    expect((await logOf(receptionist)).data).toEqual({
      _entities: [
        {
          messages: expect.arrayContaining([
            { purpose: 'APPOINTMENT_CONFIRMATION', status: 'QUEUED', failure: null },
            { purpose: 'APPOINTMENT_REMINDER', status: 'QUEUED', failure: null },
          ]) as unknown,
        },
      ],
    });
    const elsewhere = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.otherClinicId] });
    const other = await announceWorld(subgraph);
    const stranger = principalOf('RECEPTIONIST', other);
    for (const who of [elsewhere, stranger]) expect((await logOf(who)).data).toEqual({ _entities: [{ messages: [] }] });
    expect((await logOf(principalOf('NURSE', world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
