import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { EICAR } from './testSignature.ts';

/** Like clamd's StreamMaxLength. */
const MOST_BYTES = 64 * 1024 * 1024;

/** For tests: what speaks clamd's protocol over TCP and knows the test signature. */
export interface ClamdSimulator {
  url: string;
  /** From then on it hangs up on who asks, until told otherwise. */
  sulk(sulking: boolean): void;
  stop(): Promise<void>;
}

export async function startClamdSimulator(mostBytes = MOST_BYTES): Promise<ClamdSimulator> {
  let sulking = false;
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    if (sulking) socket.destroy();
    else void converse(socket, mostBytes).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sulk: wanted => (sulking = wanted),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function converse(socket: Socket, mostBytes: number): Promise<void> {
  const bytes = bytesOf(socket);
  const command = await bytes.until(0);
  if (command === 'zVERSION') socket.end('ClamAV 1.4.6/27450/Thu Nov 26 08:12:01 2026\0');
  else if (command === 'zINSTREAM') socket.end(`${await judge(bytes, mostBytes)}\0`);
  else socket.end('UNKNOWN COMMAND\0');
}

async function judge(bytes: Bytes, mostBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  let heard = 0;
  for (let length = await bytes.number(); length > 0; length = await bytes.number()) {
    heard += length;
    if (heard > mostBytes) return 'INSTREAM size limit exceeded. ERROR';
    pieces.push(await bytes.read(length));
  }
  return Buffer.concat(pieces).includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
}

interface Bytes {
  read(count: number): Promise<Buffer>;
  number(): Promise<number>;
  until(byte: number): Promise<string>;
}

/** Reads a socket by counts of bytes. */
function bytesOf(socket: Socket): Bytes {
  const pieces = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let kept = Buffer.alloc(0);
  const read = async (count: number): Promise<Buffer> => {
    while (kept.length < count) {
      const next = await pieces.next();
      if (next.done === true) throw new Error('It hung up.');
      kept = Buffer.concat([kept, next.value]);
    }
    const taken = kept.subarray(0, count);
    kept = kept.subarray(count);
    return taken;
  };
  const until = async (byte: number): Promise<string> => {
    let text = '';
    for (let next = await read(1); next[0] !== byte; next = await read(1)) text += next.toString();
    return text;
  };
  return { read, until, number: async () => (await read(4)).readUInt32BE() };
}
