import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';
import { isReady, startService, unusedKeys } from './serviceProcess.ts';
import { testDatabase, type TestDatabase } from './testDatabase.ts';

const SERVICES = readServiceNames();

/** What a process is told to end in, milliseconds. */
const WITHIN = 5_000;

describe('a service that is told to end', () => {
  let database: TestDatabase;
  let jwks: string;
  let silent: Server;
  const sockets = new Set<Socket>();
  beforeAll(async () => {
    database = await testDatabase(...SERVICES);
    jwks = await unusedKeys();
    silent = createServer(socket => sockets.add(socket));
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await database.drop();
  });

  const start = (service: string, brokers: string): ChildProcess =>
    startService({ service, databaseUrl: database.urlsOf(service).app, brokers, jwks });
  /** Long enough for its Kafka clients to be in the middle of a try. */
  const longing = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1_000));
  /** @returns Milliseconds from the signal to the end, and the exit code. */
  const end = async (child: ChildProcess): Promise<{ milliseconds: number; code: number | null }> => {
    const began = performance.now();
    child.kill('SIGTERM');
    const code = await new Promise<number | null>(resolve => child.once('exit', resolve));
    return { milliseconds: performance.now() - began, code };
  };

  it.each(SERVICES)('ends within 5 s where nothing listens at Kafka’s address: %s', async service => {
    const child = start(service, '127.0.0.1:1');
    await isReady(child);
    await longing();
    const { milliseconds, code } = await end(child);
    expect({ code, inTime: milliseconds < WITHIN }).toEqual({ code: 0, inTime: true });
  });

  it('ends within 5 s where Kafka takes the connection and says nothing', async () => {
    const child = start('billing', `127.0.0.1:${(silent.address() as AddressInfo).port}`);
    await isReady(child);
    await longing();
    expect(sockets.size).toBeGreaterThan(0);
    const { milliseconds, code } = await end(child);
    expect({ code, inTime: milliseconds < WITHIN }).toEqual({ code: 0, inTime: true });
  });
});
