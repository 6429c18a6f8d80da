import { createClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { listen, listenAs, type Stream, type Transport } from '../testing/liveClients.ts';
import { DAY, LiveHouse, READER, SUPERGRAPH, type RunningGateway } from '../testing/liveHouse.ts';

const TRANSPORTS: Transport[] = ['graphql-ws', 'graphql-sse'];

const CHANGES = `subscription Changes($clinicId: ID!, $date: LocalDate!) {
  appointmentChanged(clinicId: $clinicId, date: $date) { kind appointment { id timezone } }
}`;
const WITH_NAMES = CHANGES.replace('timezone', 'patient { givenName }');

let house: LiveHouse;
let gateway: RunningGateway;
let streams: Stream[] = [];

beforeAll(async () => {
  house = await LiveHouse.open();
  gateway = await house.gateway({ subscriptionsPerConnection: 2, connectionsPerCaller: 2 });
});
afterEach(async () => {
  for (const stream of streams) await stream.stop();
  streams = [];
  await eventually('all streams to end', () => gateway.live.connections.size === 0);
});
afterAll(() => house.close());

const variables = () => ({ clinicId: house.clinicId, date: DAY });

async function listenFor(
  transport: Transport,
  name: string,
  { query = CHANGES, by = gateway, lastEventId }: { query?: string; by?: RunningGateway; lastEventId?: string } = {},
  permissions = READER,
): Promise<Stream> {
  const who = { gateway: by, transport, name, permissions };
  const stream = await listenAs(house, who, { query, variables: variables(), lastEventId });
  streams.push(stream);
  return stream;
}

const told = (stream: Stream, count: number) =>
  eventually(`${count} answers`, () => stream.told.length >= count || stream.ended !== null);

const appointments = ({ told: answers }: Stream) =>
  answers.map(({ data }) => (data?.['appointmentChanged']?.appointment as { id: string } | undefined)?.id ?? null);

const reasons = ({ told: answers }: Stream) =>
  answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions['reason']));

/** Why it was not let in at all, whichever way that is said. */
async function refusal(stream: Stream): Promise<unknown> {
  await eventually('the refusal', () => stream.ended !== null);
  return reasons(stream)[0] ?? stream.ended;
}

describe.each(TRANSPORTS)('a subscription over %s', transport => {
  it('is told of what concerns its arguments, and of no other clinic, day or organization', async () => {
    const stream = await listenFor(transport, `rosa-${transport}`);
    await house.book('elsewhere', { clinicId: newId() });
    await house.book('another day', { localDate: '2026-12-02' });
    await house.book('of strangers', { tenantId: newId() });
    await house.book('a1');
    await told(stream, 1);
    expect(stream.told).toEqual([
      {
        data: { appointmentChanged: { kind: 'BOOKED', appointment: { id: 'a1', timezone: 'Europe/Berlin' } } },
        extensions: { eventId: expect.any(String) as string },
      },
    ]);
    if (transport === 'graphql-sse') expect(stream.ids).toEqual([stream.told[0]?.extensions?.eventId]);
  });

  it('shows of each event what its reader may see', async () => {
    const whole = await listenFor(transport, `whole-${transport}`, { query: WITH_NAMES });
    const part = await listenFor(transport, `part-${transport}`, { query: WITH_NAMES }, ['appointment:read']);
    await house.book('a2');
    await told(whole, 1);
    await told(part, 1);
    expect(whole.told[0]).toMatchObject({ data: { appointmentChanged: { appointment: { id: 'a2', patient: {} } } } });
    expect(reasons(whole)).toEqual([]);
    expect(reasons(part)).toEqual(['NOT_PERMITTED']);
    expect(JSON.stringify(part.told)).not.toContain('Pia');
  });

  it.each([
    ['a right is missing', ['patient:read'] as const, 'NOT_PERMITTED'],
    ['the operation is unknown', READER, 'INVALID_OPERATION'],
  ])('is refused when %s', async (_, permissions, reason) => {
    const query = reason === 'INVALID_OPERATION' ? CHANGES.replace('kind', 'nothing') : CHANGES;
    const stream = await listenFor(transport, `refused-${transport}`, { query }, [...permissions]);
    expect(await refusal(stream)).toBe(reason);
  });

  it('is refused for a clinic that is not the caller’s, and without a token', async () => {
    const foreign = house.member('foreign', READER, [newId()]);
    const question = { query: CHANGES, variables: variables() };
    const [elsewhere, nobody] = await Promise.all([
      listen(transport, { gateway, token: await house.tokenOf(foreign) }, question),
      listen(transport, { gateway, token: 'not-a-token' }, question),
    ]);
    streams.push(elsewhere, nobody);
    expect(await refusal(elsewhere)).toBe('NOT_PERMITTED');
    expect(await refusal(nobody)).toBe(transport === 'graphql-ws' ? 'closed 4403' : 'INVALID_TOKEN');
  });

  it('ends when its membership is revoked, and only then', async () => {
    const stays = await listenFor(transport, `stays-${transport}`);
    const goes = await listenFor(transport, `goes-${transport}`);
    await house.changeRights(`auth0|stays-${transport}`, READER);
    await house.changeRights(`auth0|goes-${transport}`, null);
    await eventually('the end', () => goes.ended !== null);
    expect(reasons(goes)).toEqual(['NOT_PERMITTED']);
    await house.book('a3');
    await told(stays, 1);
    expect(stays).toMatchObject({ ended: null });
    expect(appointments(stays)).toEqual(['a3']);
    expect(appointments(goes)).toEqual([null]);
  });

  it('ends with its token', async () => {
    const subject = house.member(`brief-${transport}`);
    const token = await house.tokenOf(subject, 2);
    const stream = await listen(transport, { gateway, token }, { query: CHANGES, variables: variables() });
    streams.push(stream);
    await eventually('the end', () => stream.ended !== null);
    if (transport === 'graphql-ws') expect(stream.ended).toBe('closed 4403');
    else expect([reasons(stream), stream.ended]).toEqual([['TOKEN_EXPIRED'], 'complete']);
  });

  it('goes on after the last event it heard, at this gateway and at another', async () => {
    const name = `cut-${transport}`;
    const before = await listenFor(transport, name);
    await house.book('b1');
    await told(before, 1);
    await before.stop();
    await house.book('b2');
    await house.book('b3');
    const lastEventId = before.told[0]?.extensions?.eventId ?? '';
    const other = await house.gateway();
    const missed = ['b2', 'b3'];
    for (const [by, next] of [
      [gateway, 'b4'],
      [other, 'b5'],
    ] as const) {
      const after = await listenFor(transport, name, { by, lastEventId });
      await told(after, missed.length);
      expect(appointments(after).sort()).toEqual(missed);
      await house.book(next);
      missed.push(next);
      await told(after, missed.length);
      expect(appointments(after).at(-1)).toBe(next);
      await after.stop();
    }
  });

  it('is told to ask again when nobody knows any more what it missed', async () => {
    const stream = await listenFor(transport, `lost-${transport}`, { lastEventId: 'an id of long ago' });
    await told(stream, 1);
    expect(stream.told[0]).toMatchObject({ data: { appointmentChanged: null }, extensions: { resync: true } });
    await house.book('c1');
    await told(stream, 2);
    expect(appointments(stream)).toEqual([null, 'c1']);
  });

  it('is one of a few of its caller', async () => {
    const name = `greedy-${transport}`;
    await listenFor(transport, name);
    await listenFor(transport, name);
    const third = await listenFor(transport, name);
    expect(await refusal(third)).toBe(transport === 'graphql-ws' ? 'closed 1013' : 'TOO_MANY_CONNECTIONS');
  });
});

describe('a socket', () => {
  it('holds a few subscriptions, and more once one of them has ended', async () => {
    const token = await house.tokenOf(house.member('many'));
    const client = createSocketClient({
      url: gateway.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const refused: unknown[] = [];
    const open = () =>
      client.subscribe(
        { query: CHANGES, variables: variables() },
        { next: () => undefined, error: error => refused.push(error), complete: () => undefined },
      );
    const [close] = [open(), open()];
    await eventually('two', () => gateway.live.connections.size === 2);
    open();
    await eventually('the refusal', () => refused.length === 1);
    expect(refused[0]).toMatchObject([{ extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_SUBSCRIPTIONS' } }]);
    close();
    await eventually('one less', () => gateway.live.connections.size === 1);
    open();
    await eventually('two again', () => gateway.live.connections.size === 2);
    await client.dispose();
  });
});

describe('the supergraph', () => {
  const tightened = SUPERGRAPH.replace(
    /(appointmentChanged\(clinicId: ID!, date: LocalDate!\): AppointmentChange .*)"appointment:read"/,
    '$1"audit:read"',
  );

  it('that is replaced leaves streams as they are, and one with tighter rules ends those it concerns', async () => {
    const overSocket = await listenFor('graphql-ws', 'reload-socket');
    const overStream = await listenFor('graphql-sse', 'reload-stream');
    const auditor = await listenFor('graphql-ws', 'auditor', {}, [...READER, 'audit:read']);
    await gateway.current.replace(`${SUPERGRAPH}\n# Deployed anew.\n`);
    await house.book('d1');
    const all = [overSocket, overStream, auditor];
    for (const stream of all) await told(stream, 1);
    expect(all.map(({ ended }) => ended)).toEqual([null, null, null]);
    expect(all.map(appointments)).toEqual([['d1'], ['d1'], ['d1']]);

    expect(tightened).not.toBe(SUPERGRAPH);
    await gateway.current.replace(tightened);
    for (const stream of all.slice(0, 2)) {
      await eventually('the end', () => stream.ended !== null);
      expect(reasons(stream)).toEqual(['NOT_PERMITTED']);
    }
    await house.book('d2');
    await told(auditor, 2);
    expect(appointments(auditor)).toEqual(['d1', 'd2']);
    await gateway.current.replace(SUPERGRAPH);
  });
});

describe('equal subscribers', () => {
  const asked = (subgraph: string) => house.standIns.asked.filter(request => request.subgraph === subgraph);

  it('share one execution per event, whoever they are, and those of other rights have theirs', async () => {
    for (const name of ['s1', 's2', 's3', 's4', 's5']) await listenFor('graphql-ws', name);
    for (const name of ['t1', 't2']) await listenFor('graphql-sse', name, {}, [...READER, 'audit:read']);
    house.standIns.asked.length = 0;
    await house.book('e1');
    for (const stream of streams) await told(stream, 1);
    expect(streams.map(appointments)).toEqual(streams.map(() => ['e1']));
    expect(asked('scheduling')).toHaveLength(2);
  });

  it('are asked for one by one where they read protected fields, so that each read has its reader', async () => {
    for (const name of ['u1', 'u2']) await listenFor('graphql-ws', name, { query: WITH_NAMES });
    await listenFor('graphql-sse', 'u2', { query: WITH_NAMES });
    house.standIns.asked.length = 0;
    await house.book('e2');
    for (const stream of streams) await told(stream, 1);
    expect(
      asked('patients')
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['auth0|u1', 'auth0|u2']);
  });
});

describe('a client of the protocol', () => {
  it('is served by graphql-sse’s own', async () => {
    const subject = house.member('sse-client');
    const client = createClient({
      url: `${gateway.url}/stream`,
      headers: { authorization: `Bearer ${await house.tokenOf(subject)}` },
      retryAttempts: 0,
    });
    const answers = client.iterate({ query: CHANGES, variables: variables() });
    const first = answers.next();
    await eventually('the subscription', () => gateway.live.connections.size === 1);
    await house.book('f1');
    expect((await first).value).toMatchObject({ data: { appointmentChanged: { appointment: { id: 'f1' } } } });
    client.dispose();
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/event-stream' }, 415],
    ['plain text', { 'content-type': 'text/plain', accept: 'text/event-stream' }, 415],
    ['no event stream', { 'content-type': 'application/json', accept: 'application/json' }, 400],
  ])('that sends or wants %s is refused', async (_, headers, status) => {
    const authorization = `Bearer ${await house.tokenOf(house.member('csrf'))}`;
    const body = JSON.stringify({ query: CHANGES, variables: variables() });
    const response = await fetch(`${gateway.url}/stream`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body,
    });
    expect(response.status).toBe(status);
  });

  it('is refused where queries are asked', async () => {
    const authorization = `Bearer ${await house.tokenOf(house.member('elsewhere'))}`;
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: CHANGES, variables: variables() }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { reason: 'SUBSCRIPTION_ON_WRONG_PATH' } }] });
  });
});
