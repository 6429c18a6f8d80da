import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { openGraph } from '@polyclinic/subgraph/askGraph.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { messaging } from '../subgraph.ts';
import { startSender } from './sender.ts';
import { sendMessage, type Sending } from './sendMessage.ts';

interface Asked {
  authorization: string | undefined;
  variables: { appointmentId?: string };
}

/** The identity provider and the graph, as messaging meets them over HTTP. */
class OutsideWorld {
  readonly asked: Asked[] = [];
  tokens = 0;
  /** What the graph answers with from now on. */
  answer: { status: number; body: object } = { status: 503, body: {} };
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (request.url === '/oauth/token') {
          this.tokens += 1;
          response.end(
            JSON.stringify({
              access_token: `token ${this.tokens} of ${(JSON.parse(body) as { organization: string }).organization}`,
              expires_in: 300,
            }),
          );
          return;
        }
        const { variables } = JSON.parse(body) as Asked;
        this.asked.push({ authorization: request.headers.authorization, variables });
        response
          .writeHead(this.answer.status, { 'content-type': 'application/json' })
          .end(JSON.stringify(this.answer.body));
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(resolve));
  }

  /** The graph knows the visit of a patient with these e-mail addresses. */
  knows(...addresses: Array<{ value: string; isSafe?: boolean }>): void {
    const contactPoints = addresses.map(({ value, isSafe = true }) => ({
      id: newId(),
      type: 'EMAIL',
      value,
      isPrimary: true,
      isSafe,
    }));
    const appointment = {
      startsAt: '2026-11-23T14:00:00Z',
      timezone: 'America/New_York',
      status: 'BOOKED',
      clinic: { name: 'Harbor Street' },
      practitioner: { name: 'Dr. Chen' },
      patient: { givenName: 'María', contactPoints },
    };
    this.answer = { status: 200, body: { data: { organization: { name: 'Northside' }, appointment } } };
  }
}

interface MessageRow {
  id: string;
  status: string;
  failure: string | null;
  attempts: number;
}

let outside: OutsideWorld;
let subgraph: TestSubgraph;
let sending: Sending;
let world: World;
let email: string;

beforeAll(async () => {
  outside = new OutsideWorld();
  const address = await outside.open();
  subgraph = await startTestSubgraph(messaging);
  const graph = openGraph({
    GRAPH_URL: `${address}graphql`,
    ISSUER: address,
    AUDIENCE: 'https://api.polyclinic.example',
    CLIENT_ID: 'messaging',
    CLIENT_SECRET: 'a secret of sixteen letters',
  });
  const mail = createTransport(process.env['TEST_SMTP_URL']);
  sending = { db: subgraph.db, graph, mail, sender: 'Polyclinic <no-reply@polyclinic.example>' };
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
    startsAt: '2026-11-23T14:00:00.000Z',
    endsAt: '2026-11-23T14:30:00.000Z',
    localDate: '2026-11-23',
  };
  await subgraph.hear(appointmentBooked, { tenantId, id, payload });
  return (await messages()).at(-1)!;
}
const messages = () =>
  subgraph.rows<MessageRow>(
    'select id, status, failure, attempts from message where tenant_id = $1 order by queued_at',
    [world.tenantId],
  );
const makeDue = () =>
  subgraph.rows(`update message set due_at = now() - interval '1 second' where tenant_id = $1`, [world.tenantId]);
const send = ({ id }: MessageRow) => sendMessage(sending, { tenantId: world.tenantId, id });

interface Mail {
  Subject: string;
  ID: string;
}
async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${process.env['TEST_MAIL_URL']}/api/v1/search?query=to:${address}`);
  return ((await response.json()) as { messages: Mail[] }).messages;
}

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
    expect(await mailsTo(email)).toMatchObject([{ Subject: 'Your visit on Monday, November 23, 2026 at 9:00 AM' }]);
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
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('is held back when every address is unsafe', async () => {
    outside.knows({ value: email, isSafe: false });
    await send(await book());
    expect(await messages()).toMatchObject([{ status: 'SUPPRESSED', failure: 'UNSAFE_CONTACT' }]);
    expect(await mailsTo(email)).toEqual([]);
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
      await eventually('the mail', async () => (await mailsTo(email)).length === 1, 3_000);
    } finally {
      await sender.stop();
    }
  });
});

describe('the log of messages', () => {
  const LOG = `query L($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { messages { status failure } } } }`;
  const logOf = (who: Parameters<TestSubgraph['ask']>[0]) =>
    subgraph.ask(who, LOG, { of: [{ __typename: 'Patient', id: world.patientId }] });

  it('is read at the patient by who may, and by nobody of another organization or clinic', async () => {
    await book();
    const receptionist = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.clinicId] });
    expect((await logOf(receptionist)).data).toEqual({
      _entities: [{ messages: [{ status: 'QUEUED', failure: null }] }],
    });
    const elsewhere = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.otherClinicId] });
    const other = await announceWorld(subgraph);
    const stranger = principalOf('RECEPTIONIST', other);
    for (const who of [elsewhere, stranger]) expect((await logOf(who)).data).toEqual({ _entities: [{ messages: [] }] });
    expect((await logOf(principalOf('NURSE', world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
