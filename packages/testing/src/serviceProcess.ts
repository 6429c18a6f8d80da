import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';

const SUBGRAPHS = join(import.meta.dirname, '../../../subgraphs');

export interface ServiceStart {
  service: string;
  databaseUrl: string;
  /** Kafka's addresses, by comma. */
  brokers: string;
  /** Keys that identities are signed with, a JSON document. */
  jwks: string;
}

/** Public keys nobody signs with. */
export async function unusedKeys(): Promise<string> {
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  return JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] });
}

/** Starts a service as a process of its own, with nothing around it but its database and Kafka. */
export function startService({ service, databaseUrl, brokers, jwks }: ServiceStart): ChildProcess {
  const settings: Record<string, string> = {
    PORT: '0',
    DATABASE_URL: databaseUrl,
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
}

/** @throws Error when it ends before it is ready */
export const isReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`It ended with ${code} before it was ready.`)));
    child.stdout?.on('data', (lines: Buffer) => lines.includes('"Ready"') && resolve());
  });
