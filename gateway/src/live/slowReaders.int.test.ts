import { WebSocket } from 'ws';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { listenAs, type Stream, type Told } from '../testing/liveClients.ts';
import { DAY, LiveHouse, type RunningGateway } from '../testing/liveHouse.ts';

const QUERY = `subscription Changes($clinicId: ID!, $date: LocalDate!) {
  appointmentChanged(clinicId: $clinicId, date: $date) { appointment { id timezone } }
}`;
/** More than the sockets on the way hold, so that whoever does not read holds up the gateway. */
const EVENTS = 60;
const LONG_TEXT = 'x'.repeat(400_000);

let house: LiveHouse;
beforeAll(async () => {
  house = await LiveHouse.open();
  house.standIns.timezone.text = LONG_TEXT;
});
afterAll(() => house.close());

const variables = () => ({ clinicId: house.clinicId, date: DAY });

interface SlowReader {
  told: Told[];
  /** Begins to read. */
  read(): void;
  stop(): void;
}

async function slowEventStream({ url }: RunningGateway): Promise<SlowReader> {
  const aborting = new AbortController();
  const authorization = `Bearer ${await house.tokenOf(house.member('slow-stream'))}`;
  const response = await fetch(`${url}/stream`, {
    method: 'POST',
    signal: aborting.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: QUERY, variables: variables() }),
  });
  const told: Told[] = [];
  const readAll = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (text + chunk).split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) told.push(JSON.parse(line.slice(6)) as Told);
    }
  };
  return { told, read: () => void readAll().catch(() => undefined), stop: () => aborting.abort() };
}

async function slowSocket({ url }: RunningGateway): Promise<SlowReader> {
  const authorization = `Bearer ${await house.tokenOf(house.member('slow-socket'))}`;
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const told: Told[] = [];
  const say = (message: object) => socket.send(JSON.stringify(message));
  socket.on('open', () => say({ type: 'connection_init', payload: { authorization } }));
  socket.on('message', (data: Buffer) => {
    const { type, payload } = JSON.parse(data.toString()) as { type: string; payload: Told };
    if (type === 'connection_ack') {
      say({ id: '1', type: 'subscribe', payload: { query: QUERY, variables: variables() } });
      socket.pause();
    } else if (type === 'next') told.push(payload);
  });
  return { told, read: () => socket.resume(), stop: () => socket.terminate() };
}

const idOf = ({ data }: Told) => (data?.['appointmentChanged']?.appointment as { id: string } | undefined)?.id;

async function bookAndHear(id: string, fast: Stream): Promise<void> {
  await house.book(id);
  await eventually(id, () => fast.told.some(told => idOf(told) === id));
}

describe('a reader that takes nothing', () => {
  it('loses what is past its queue and is told so, while others are told everything', async () => {
    const gateway = await house.gateway({
      queuedEvents: 5,
      heartbeatMilliseconds: 600_000,
      stalledMilliseconds: 600_000,
    });
    const slow = [await slowEventStream(gateway), await slowSocket(gateway)];
    await eventually('both', () => gateway.live.connections.size === 2);
    const fast = await listenAs(
      house,
      { gateway, transport: 'graphql-ws', name: 'fast' },
      { query: QUERY, variables: variables() },
    );
    for (let index = 0; index < EVENTS; index++) await bookAndHear(`g${index}`, fast);
    expect(fast.told.every(({ extensions }) => !extensions?.resync)).toBe(true);
    for (const reader of slow) reader.read();
    for (const { told } of slow) {
      // Lost as well until the reader has caught up.
      await eventually('the last one', async () => {
        await house.book('last');
        return told.some(one => idOf(one) === 'last');
      });
      // More than once when the sockets on the way took some more in between.
      expect(told.filter(({ extensions }) => extensions?.resync).length).toBeGreaterThan(0);
      expect(told.length).toBeLessThan(EVENTS);
    }
    for (const reader of slow) reader.stop();
    await fast.stop();
  });

  it('is cut off when it has not taken for too long what lies ready', async () => {
    const gateway = await house.gateway({ stalledMilliseconds: 300 });
    const slow = await slowEventStream(gateway);
    await eventually('it', () => gateway.live.connections.size === 1);
    for (let index = 0; index < EVENTS; index++) await house.book(`h${index}`);
    await eventually('the cut', () => gateway.live.connections.size === 0);
    slow.stop();
  });
});
