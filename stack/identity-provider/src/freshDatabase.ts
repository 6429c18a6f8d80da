import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase {
  appUrl: string;
  ownerUrl: string;
  drop(): Promise<void>;
}

/** For tests: an empty database with the provider's schema and its two roles, apart from every other run's. */
export async function freshDatabase(adminUrl = process.env['TEST_POSTGRES_ADMIN_URL']): Promise<FreshDatabase> {
  if (!adminUrl) throw new Error("TEST_POSTGRES_ADMIN_URL is not set: a superuser's address is needed.");
  const name = `idp_${randomBytes(6).toString('hex')}`;
  const [owner, app] = [`${name}_owner`, `${name}_app`];
  const password = randomBytes(12).toString('hex');
  await asAdmin(adminUrl, '', [
    `create role ${owner} login password '${password}'`,
    `create role ${app} login password '${password}'`,
    `alter role ${owner} set search_path = identity_provider`,
    `alter role ${app} set search_path = identity_provider`,
    `create database ${name}`,
  ]);
  await asAdmin(adminUrl, name, [
    `create schema identity_provider authorization ${owner}`,
    `grant usage on schema identity_provider to ${app}`,
  ]);
  return {
    ownerUrl: addressOf(adminUrl, name, { user: owner, password }),
    appUrl: addressOf(adminUrl, name, { user: app, password }),
    drop: () =>
      asAdmin(adminUrl, '', [
        `drop database if exists ${name} with (force)`,
        `drop role if exists ${app}`,
        `drop role if exists ${owner}`,
      ]),
  };
}

function addressOf(adminUrl: string, database: string, login?: { user: string; password: string }): string {
  const url = new URL(adminUrl);
  if (database) url.pathname = `/${database}`;
  if (login) Object.assign(url, { username: login.user, password: login.password });
  return url.href;
}

async function asAdmin(adminUrl: string, database: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(adminUrl, database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
