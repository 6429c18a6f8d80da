import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';
import { testDatabase, type TestDatabase } from './testDatabase.ts';

const SUBGRAPHS = join(import.meta.dirname, '../../../subgraphs');
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
    const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] });
    silent = createServer(socket => sockets.add(socket));
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await database.drop();
  });

  const start = (service: string, brokers: string): ChildProcess => {
    const settings: Record<string, string> = {
      PORT: '0',
      DATABASE_URL: database.urlsOf(service).app,
      KAFKA_BROKERS: brokers,
      GATEWAY_JWKS: jwks,
      MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      KEY_PEPPER: Buffer.alloc(32, 2).toString('base64'),
      SMTP_URL: 'smtp://127.0.0.1:1',
      GRAPH_URL: 'http://127.0.0.1:1/graphql',
      ISSUER: 'http://127.0.0.1:1/',
      AUDIENCE: 'https://api.polyclinic.example',
      CLIENT_ID: 'messaging',
      CLIENT_SECRET: 'secret of messaging in tests',
      VISITOR_KEY: Buffer.alloc(32, 3).toString('base64'),
      DASHBOARD_URL: 'http://127.0.0.1:1',
      OBJECTS_URL: 'http://127.0.0.1:1',
      OBJECTS_ACCESS_KEY: 'access key in tests',
      OBJECTS_SECRET_KEY: 'secret key in tests',
      UPLOADS_BUCKET: 'uploads',
      DOCUMENTS_BUCKET: 'documents',
    };
    const own = Object.entries(settings).map(([name, value]) => [`${service.toUpperCase()}_${name}`, value]);
    const env = { ...process.env, NODE_OPTIONS: '', ...Object.fromEntries(own) };
    return spawn(process.execPath, [join(SUBGRAPHS, service, 'src/main.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };
  const isReady = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      child.once('exit', code => reject(new Error(`It ended with ${code} before it was ready.`)));
      child.stdout?.on('data', (lines: Buffer) => lines.includes('"Ready"') && resolve());
    });
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
