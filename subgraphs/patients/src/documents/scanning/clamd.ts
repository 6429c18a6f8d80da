import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Scanner, ScannerAway, type Verdict } from './scanner.ts';

/** Without a word from the scanner for so long, it is away; it looks into archives while it is silent. */
const PATIENCE_MILLISECONDS = 30_000;

/** A ClamAV daemon, asked over TCP by its own protocol (clamd(8)). @param url such as `tcp://clamav:3310` */
export function clamdScanner(url: string): Scanner {
  const { hostname: host, port } = new URL(url);
  const open = () => connect({ host, port: Number(port) });
  return {
    scan: async body => {
      const version = await converse(open(), socket => send(socket, 'zVERSION\0'));
      const answer = await converse(open(), socket => stream(socket, body));
      return verdictOf(answer, version);
    },
  };
}

/** The scanner ended the conversation, with an answer perhaps. */
class HungUp extends Error {}

/** Asks, and reads the answer to its end; `ask` throws what its own body throws. */
async function converse(socket: Socket, ask: (socket: Socket) => Promise<void>): Promise<string> {
  let answer = '';
  let broken: unknown = null;
  socket.setTimeout(PATIENCE_MILLISECONDS, () => socket.destroy(new Error('silent')));
  socket.on('data', piece => (answer += piece.toString()));
  socket.on('error', error => (broken = error));
  const ended = new Promise<void>(resolve => {
    for (const event of ['end', 'close']) socket.once(event, () => resolve());
  });
  try {
    await ask(socket).catch((error: unknown) => {
      // Too large for it, say: it answers and hangs up before it has heard all.
      if (!(error instanceof HungUp)) throw error;
    });
    await ended;
  } finally {
    socket.destroy();
  }
  if (!answer) throw new ScannerAway('no answer', { cause: broken });
  return answer.replace(/\0$/, '').trim();
}

async function send(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  if (!hasEnded(socket) && !socket.write(bytes))
    await Promise.race(['drain', 'end', 'close'].map(event => once(socket, event))).catch(() => null);
  if (hasEnded(socket)) throw new HungUp();
}

const hasEnded = (socket: Socket): boolean => socket.destroyed || socket.readableEnded;

/** Pieces, each after its length as four bytes; a length of zero ends them. */
async function stream(socket: Socket, body: Parameters<Scanner['scan']>[0]): Promise<void> {
  await send(socket, 'zINSTREAM\0');
  for await (const piece of body) {
    if (piece.length === 0) continue;
    await send(socket, lengthOf(piece.length));
    await send(socket, piece);
  }
  await send(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

const FOUND = /^stream: (.+) FOUND$/;

/** `ClamAV 1.4.6/27450/Thu Nov 26 …`: the day is left out, the number says it. */
const nameOf = (version: string): string => version.split('/').slice(0, 2).join('/').slice(0, 100);

/** @throws ScannerAway when it says anything but a verdict */
function verdictOf(answer: string, version: string): Verdict {
  const scannedBy = nameOf(version);
  if (answer === 'stream: OK') return { threat: null, scannedBy };
  const threat = FOUND.exec(answer)?.[1];
  if (threat === undefined) throw new ScannerAway(answer.slice(0, 100));
  return { threat, scannedBy };
}
