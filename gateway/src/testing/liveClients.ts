import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import type { LiveHouse, RunningGateway } from './liveHouse.ts';

export interface Told {
  data: Record<string, { appointment?: object } | null> | null;
  errors?: Array<{ message: string; path?: unknown[]; extensions: Record<string, unknown> }>;
  extensions?: { eventId?: string; resync?: boolean };
}

/** What one subscriber was told so far, whichever way it came. */
export interface Stream {
  told: Told[];
  /** Ids of the transport itself, as event streams have them. */
  ids: string[];
  /** Why it ended; null while it goes on. */
  ended: string | null;
  /** Cuts it, and waits until the gateway has seen that. */
  stop: () => Promise<void>;
}

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
  lastEventId?: string | undefined;
}

export interface Asking {
  gateway: RunningGateway;
  token: string;
  clinicId?: string;
}

export type Transport = 'graphql-ws' | 'graphql-sse';

/** Subscribes and waits until the gateway has taken it in, or has refused it. One at a time, for it is known by the count. */
export async function listen(transport: Transport, asking: Asking, question: Question): Promise<Stream> {
  const { connections } = asking.gateway.live;
  const before = connections.size;
  const stream = await (transport === 'graphql-ws' ? overSocket : overEventStream)(asking, question);
  await eventually('the subscription', () => connections.size > before || stream.ended !== null);
  const cut = stream.stop;
  // The gateway sees a little later that somebody has left.
  stream.stop = async () => {
    const [open, goesOn] = [connections.size, stream.ended === null];
    await cut();
    if (goesOn) await eventually('the end of it', () => connections.size < Math.max(open, 1));
  };
  return stream;
}

function overSocket(
  { gateway, token, clinicId }: Asking,
  { query, variables, lastEventId }: Question,
): Promise<Stream> {
  const client = createClient({
    url: gateway.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${token}`, clinicId },
  });
  const stream: Stream = { told: [], ids: [], ended: null, stop: async () => client.dispose() };
  const end = (why: string): string => (stream.ended ??= why);
  client.subscribe(
    { query, ...(variables && { variables }), ...(lastEventId !== undefined && { extensions: { lastEventId } }) },
    {
      next: result => stream.told.push(result as unknown as Told),
      error: error => end(reasonOf(error)),
      complete: () => end('complete'),
    },
  );
  return Promise.resolve(stream);
}

function reasonOf(error: unknown): string {
  if (Array.isArray(error)) return String((error as Told['errors'])?.[0]?.extensions['reason']);
  const { code } = (error ?? {}) as { code?: number };
  return `closed ${code ?? 'without a code'}`;
}

/** One request, read by hand, so that the transport's own ids are seen. */
async function overEventStream(
  { gateway, token, clinicId }: Asking,
  { query, variables, lastEventId }: Question,
): Promise<Stream> {
  const aborting = new AbortController();
  const response = await fetch(`${gateway.url}/stream`, {
    method: 'POST',
    signal: aborting.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(clinicId !== undefined && { 'x-clinic-id': clinicId }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const stop = (): Promise<void> => Promise.resolve(aborting.abort());
  const stream: Stream = { told: [], ids: [], ended: null, stop };
  if (response.status !== 200 || !response.body) {
    const { errors } = (await response.json()) as Told;
    stream.ended = String(errors?.[0]?.extensions['reason']);
    return stream;
  }
  void readEvents(response.body, stream).catch(() => (stream.ended ??= 'cut'));
  return stream;
}

async function readEvents(body: ReadableStream<Uint8Array>, stream: Stream): Promise<void> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const messages = (text + chunk).split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) read(message, stream);
  }
  stream.ended ??= 'cut';
}

function read(message: string, stream: Stream): void {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(message)?.[1];
  const id = field('id');
  if (id !== undefined) stream.ids.push(id);
  if (field('event') === 'next') stream.told.push(JSON.parse(field('data') ?? '') as Told);
  if (field('event') === 'complete') stream.ended = 'complete';
}

/** Lets somebody of the house listen. */
export async function listenAs(
  house: LiveHouse,
  {
    gateway,
    transport,
    name,
    permissions,
  }: {
    gateway: RunningGateway;
    transport: Transport;
    name: string;
    permissions?: readonly Permission[];
  },
  question: Question,
): Promise<Stream> {
  const subject = house.member(name, permissions);
  return listen(transport, { gateway, token: await house.tokenOf(subject) }, question);
}
