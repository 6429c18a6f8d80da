import { exportJWK, generateKeyPair } from 'jose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { startComponent } from '@polyclinic/stack/component.ts';
import type { Daemon } from '@polyclinic/stack/daemon.ts';
import { adminUrlOf, DATABASE, rolesOf, serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';
import { placesIn } from '@polyclinic/stack/dataDirectory.ts';
import { startInfrastructure, type Infrastructure } from '@polyclinic/stack/infrastructure.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { IDENTITY_HEADER, requestHeaders, signIdentity } from '@polyclinic/subgraph/identity.ts';
import { openClinic, type ClinicUnderTest } from './clinicUnderTest.ts';

/** What came back of one request: the data, or why there is none. */
export interface Answer<Data> {
  data: Data | null;
  /** The reason of the first error. */
  reason: string | null;
  code: string | null;
}

export interface SchedulingHouse {
  /** The superuser's address of the server. */
  adminUrl: string;
  clinic: ClinicUnderTest;
  /** Asks scheduling as the clinic's receptionist. @throws Error when nothing, or nothing whole, comes back */
  ask<Data>(query: string, variables: object): Promise<Answer<Data>>;
  /** Kills a process outright: `postgres`, `kafka`, `scheduling` or `billing`; its supervisor starts it again. False: it is not up. */
  kill(part: string): boolean;
  /** Rows as the superuser sees them. */
  rows<Row extends object>(service: string, sql: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Longer than any answer takes, milliseconds; then the outcome is unknown. */
const REQUEST_MILLISECONDS = 20_000;

/** With the ports they begin to look for a free one at. */
const SERVICES = { scheduling: 4203, billing: 4204 } as const;

/**
 * Starts PostgreSQL, Kafka and, as processes of their own, scheduling and billing, with one clinic in them: what a booking
 * needs to be made and to have its effect elsewhere, and nothing else. What PostgreSQL has committed is on the disk.
 */
export async function startSchedulingHouse(options: HouseOptions): Promise<SchedulingHouse> {
  const { report } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-booking-'));
  const infrastructure = await startInfrastructure({ dataDir, parts: ['postgres', 'kafka'], report });
  const daemons = new Map<string, Daemon>();
  const stop = (): Promise<void> => stopAll(infrastructure, [...daemons.values()], dataDir);
  try {
    return { ...(await furnish(options, { infrastructure, daemons, dataDir })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Rooms {
  infrastructure: Infrastructure;
  daemons: Map<string, Daemon>;
  dataDir: string;
}

async function furnish(
  { report, ...wanted }: HouseOptions,
  { infrastructure, daemons, dataDir }: Rooms,
): Promise<Omit<SchedulingHouse, 'stop'>> {
  const { privateKey: key, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const kid = 'booking';
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] });
  const { postgresAdminUrl: adminUrl = '', kafkaBrokers = '' } = infrastructure;
  await bootstrapDatabase(adminUrl, Object.keys(SERVICES), service => service);
  const host = {
    root: CHECKOUT,
    places: placesIn(dataDir),
    report,
    signal: new AbortController().signal,
    started: (daemon: Daemon) => void daemons.set(daemon.name, daemon),
  };
  const urls = new Map<string, string>();
  for (const [service, preferred] of Object.entries(SERVICES)) {
    const port = await infrastructure.ports.choose(service, preferred);
    urls.set(service, `http://127.0.0.1:${port}/graphql`);
    await startComponent(componentOf(service, { port, adminUrl, kafkaBrokers, jwks }), host);
  }
  const inside = adminUrlOf(adminUrl, DATABASE);
  const rows: SchedulingHouse['rows'] = (service, sql, values = []) => rowsIn(inside, service, sql, values);
  const clinic = await openClinic(rows, wanted);
  const principal = principalOf('RECEPTIONIST', { tenantId: clinic.tenantId, clinicIds: [clinic.clinicId] });
  return {
    adminUrl,
    clinic,
    rows,
    ask: async (query, variables) => {
      const identity = await signIdentity(principal, 'scheduling', { kid, key });
      const facts = { ...principal, operationName: 'Booking' };
      const response = await fetch(urls.get('scheduling') ?? '', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [IDENTITY_HEADER]: identity,
          ...requestHeaders(facts, REQUEST_MILLISECONDS),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(REQUEST_MILLISECONDS),
      });
      return answerOf(await response.json());
    },
    kill: part => {
      const pid = (daemons.get(part) ?? infrastructure.daemons.get(part))?.pid;
      return pid ? process.kill(pid, 'SIGKILL') : false;
    },
  };
}

export interface HouseOptions {
  practitioners: number;
  patients: number;
  /** Of each session. */
  places?: number;
  report: (line: string) => void;
}

interface ComponentNeeds {
  port: number;
  adminUrl: string;
  kafkaBrokers: string;
  jwks: string;
}

/** What scheduling needs for patients who book by themselves, of whom there are none here. */
const FOR_VISITORS = {
  SCHEDULING_GRAPH_URL: 'http://127.0.0.1:9/graphql',
  SCHEDULING_ISSUER: 'http://127.0.0.1:9/',
  SCHEDULING_AUDIENCE: 'nobody',
  SCHEDULING_CLIENT_ID: 'scheduling',
  SCHEDULING_CLIENT_SECRET: 'a secret of nobody',
  SCHEDULING_MASTER_KEY: Buffer.alloc(32).toString('base64'),
  SCHEDULING_VISITOR_KEY: Buffer.alloc(32).toString('base64'),
  SCHEDULING_DASHBOARD_URL: 'http://127.0.0.1:9/',
};

function componentOf(service: string, { port, adminUrl, kafkaBrokers, jwks }: ComponentNeeds) {
  const { app, owner } = serviceDatabaseUrls(adminUrl, { service, password: service });
  const prefix = service.toUpperCase();
  const folder = join(CHECKOUT, 'subgraphs', service, 'src');
  return {
    name: service,
    main: join(folder, 'main.ts'),
    migrate: join(folder, 'migrate.ts'),
    variables: {
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_DATABASE_URL`]: app,
      [`${prefix}_DATABASE_OWNER_URL`]: owner,
      [`${prefix}_KAFKA_BROKERS`]: kafkaBrokers,
      [`${prefix}_GATEWAY_JWKS`]: jwks,
      [`${prefix}_LOG_LEVEL`]: 'warn',
      ...(service === 'scheduling' && FOR_VISITORS),
    },
    healthUrl: `http://127.0.0.1:${port}/health/ready`,
    watch: false,
  };
}

function answerOf<Data>(body: unknown): Answer<Data> {
  const { data = null, errors = [] } = body as {
    data?: Data | null;
    errors?: Array<{ extensions?: { reason?: string; code?: string } }>;
  };
  const first = errors[0]?.extensions;
  return {
    data,
    reason: errors[0] ? (first?.reason ?? 'UNKNOWN') : null,
    code: errors[0] ? (first?.code ?? 'INTERNAL') : null,
  };
}

async function rowsIn<Row extends object>(
  url: string,
  service: string,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set search_path = ${rolesOf(service).schema}, public`);
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function stopAll(infrastructure: Infrastructure, daemons: readonly Daemon[], dataDir: string): Promise<void> {
  await Promise.all(daemons.map(daemon => daemon.stop()));
  await infrastructure.stop();
  await rm(dataDir, { recursive: true, force: true });
}
