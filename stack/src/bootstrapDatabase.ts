import pg from 'pg';
import { adminUrlOf, DATABASE, rolePassword, rolesOf } from './databaseUrls.ts';

/** `uuid-ossp` needs its quotes. pg_stat_statements also needs shared_preload_libraries. */
const EXTENSIONS = ['btree_gin', 'btree_gist', 'pgcrypto', 'pg_trgm', 'citext', '"uuid-ossp"', 'pg_stat_statements'];

/** Serialises bootstraps of one server: roles belong to the whole server, and two ALTER ROLEs at once collide. */
const LOCK = 7_610_451;

export type BootstrapTarget = string | { adminUrl: string; database: string };

/**
 * Makes the database, its extensions, and per service a schema with three roles; run as a superuser, as often as you
 * like.
 *
 * - `<name>_owner` logs in, owns the schema and migrates.
 * - `<name>_app` logs in and may use the schema; migrations grant it what it needs in there.
 * - `<name>_relay` does not log in: the app role steps into it (`set local role`) to read the outbox of all tenants.
 *
 * None of them is a superuser or bypasses row-level security, and none may use another service's schema.
 * @param target the superuser's address; as an object, with another database name than `polyclinic`
 */
export async function bootstrapDatabase(
  target: BootstrapTarget,
  serviceNames: string[],
  passwordFor: (service: string) => string,
): Promise<void> {
  const { adminUrl, database } = placeOf(target);
  await alone(adminUrl, async server => {
    await createDatabase(server, database);
    for (const service of serviceNames) await createRoles(server, service, passwordFor(service));
    await withClient(adminUrlOf(adminUrl, database), async inside => {
      await prepareDatabase(inside, database);
      for (const service of serviceNames) await createSchema(inside, service, database);
    });
  });
}

export const placeOf = (target: BootstrapTarget): Exclude<BootstrapTarget, string> =>
  typeof target === 'string' ? { adminUrl: target, database: DATABASE } : target;

/** Runs `work` as a superuser while no other bootstrap of this server does. */
export const alone = (adminUrl: string, work: (server: pg.Client) => Promise<void>): Promise<void> =>
  withClient(adminUrl, async server => {
    await server.query('select pg_advisory_lock($1)', [LOCK]);
    await work(server);
  });

/** The lock of a session goes with its connection. */
async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener a server that goes away would end this process; the query in flight rejects anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(server: pg.Client, database: string): Promise<void> {
  const found = await server.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount === 0) await server.query(`create database ${pg.escapeIdentifier(database)}`);
}

async function createRoles(server: pg.Client, service: string, password: string): Promise<void> {
  const { owner, app, relay, schema } = rolesOf(service);
  for (const role of [owner, app]) await createLogin(server, { role, schema, password });
  await createRole(server, relay);
  await server.query(`alter role ${relay} nologin ${PLAIN}`);
  await server.query(`grant ${relay} to ${app} with inherit false, set true`);
}

const PLAIN = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

async function createRole(server: pg.Client, role: string): Promise<void> {
  const found = await server.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await server.query(`create role ${role}`);
}

export interface Login {
  role: string;
  /** Searched before `public`. */
  schema: string;
  /** The service's; the role's own is derived from it. */
  password: string;
}

/** Makes a role that logs in and may nothing yet, or gives the one there is this password. */
export async function createLogin(server: pg.Client, { role, schema, password }: Login): Promise<void> {
  await createRole(server, role);
  const secret = pg.escapeLiteral(rolePassword(password, role));
  await server.query(`alter role ${role} login ${PLAIN} password ${secret}`);
  // For the role, not "in database": a clone of a template database does not inherit settings of the latter kind.
  await server.query(`alter role ${role} set search_path = ${schema}, public`);
}

async function prepareDatabase(inside: pg.Client, database: string): Promise<void> {
  for (const extension of EXTENSIONS) await inside.query(`create extension if not exists ${extension} schema public`);
  await inside.query('revoke create on schema public from public');
  await inside.query('grant usage on schema public to public');
  await inside.query(`revoke all on database ${pg.escapeIdentifier(database)} from public`);
}

async function createSchema(inside: pg.Client, service: string, database: string): Promise<void> {
  const { schema, owner, app, relay } = rolesOf(service);
  await inside.query(`create schema if not exists ${schema} authorization ${owner}`);
  await inside.query(`grant usage on schema ${schema} to ${app}, ${relay}`);
  await admit(inside, service, database);
}

/** Lets a service's roles into a database: rights that lie on the database itself, which a clone of it has not. */
export async function admit(client: pg.Client, service: string, database: string): Promise<void> {
  const { owner, app } = rolesOf(service);
  const name = pg.escapeIdentifier(database);
  await client.query(`grant connect on database ${name} to ${owner}, ${app}`);
  // A materialized view that is refreshed beside its readers is compared through a temporary table.
  await client.query(`grant temporary on database ${name} to ${owner}`);
}
