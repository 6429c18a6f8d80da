import { createHash, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import type { Config } from './config.ts';
import { findOrganization, type Organization } from './directory.ts';
import type { TenantSettings } from './tenantFile.ts';

export interface Client {
  id: string;
  name: string;
  kind: 'spa' | 'm2m';
  /** Hex SHA-256; null for public clients. */
  secretHash: string | null;
  metadata: Record<string, string>;
  scopes: string[];
  allowAnyOrganization: boolean;
  callbacks: string[];
  logoutUrls: string[];
  webOrigins: string[];
}

type Queryable = Pick<pg.ClientBase, 'query'>;

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares in constant time. */
export function secretMatches(secretHash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash, 'hex'), Buffer.from(hashSecret(secret), 'hex'));
}

export async function findClient(database: Queryable, id: string): Promise<Client | null> {
  const found = await database.query<Client>(
    `select id, name, kind, secret_hash as "secretHash", metadata, scopes,
       allow_any_organization as "allowAnyOrganization", callbacks, logout_urls as "logoutUrls",
       web_origins as "webOrigins"
     from client where id = $1`,
    [id],
  );
  return found.rows[0] ?? null;
}

export async function saveClient(database: Queryable, client: Client): Promise<void> {
  await database.query(
    `insert into client (id, name, kind, secret_hash, metadata, scopes, allow_any_organization,
       callbacks, logout_urls, web_origins)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (id) do update set name = $2, kind = $3, secret_hash = $4, metadata = $5, scopes = $6,
       allow_any_organization = $7, callbacks = $8, logout_urls = $9, web_origins = $10`,
    [
      client.id,
      client.name,
      client.kind,
      client.secretHash,
      client.metadata,
      client.scopes,
      client.allowAnyOrganization,
      client.callbacks,
      client.logoutUrls,
      client.webOrigins,
    ],
  );
}

export async function grantOrganization(database: Queryable, clientId: string, organizationId: string): Promise<void> {
  await database.query('insert into client_organization values ($1, $2) on conflict do nothing', [
    clientId,
    organizationId,
  ]);
}

/**
 * The organization that a machine asks for, when it may act for it.
 * @param named its id or name; undefined falls back to the only one granted
 * @returns null for one that is unknown or not granted: the caller must not learn which
 */
export async function grantedOrganization(
  database: Queryable,
  client: Client,
  named: string | undefined,
): Promise<Organization | null> {
  const granted = await database.query<{ id: string }>(
    'select organization_id as id from client_organization where client_id = $1 limit 2',
    [client.id],
  );
  if (named === undefined) {
    const [only, second] = granted.rows;
    return only && !second ? findOrganization(database, only.id) : null;
  }
  const organization = await findOrganization(database, named);
  if (!organization || client.allowAnyOrganization) return organization;
  const allowed = await database.query(
    'select 1 from client_organization where client_id = $1 and organization_id = $2',
    [client.id, organization.id],
  );
  return allowed.rowCount === 1 ? organization : null;
}

/** Writes the clients of infra/auth0 with this installation's addresses and secrets. */
export async function saveTenantClients(database: Queryable, tenant: TenantSettings, config: Config): Promise<void> {
  const secrets: Record<string, string> = {
    messaging: config.messagingClientSecret,
    scheduling: config.schedulingClientSecret,
  };
  const callbacks = config.dashboardOrigins.map(origin => `${origin}/`);
  for (const { id, kind, metadata, scopes, allowAnyOrganization } of tenant.clients) {
    const secret = secrets[id];
    if (kind === 'm2m' && secret === undefined) throw new Error(`No secret is configured for the client "${id}".`);
    const isBrowser = kind === 'spa';
    await saveClient(database, {
      id,
      name: id,
      kind,
      secretHash: secret === undefined ? null : hashSecret(secret),
      metadata,
      scopes,
      allowAnyOrganization,
      callbacks: isBrowser ? callbacks : [],
      // With and without the slash: both are written by hand in practice.
      logoutUrls: isBrowser ? [...callbacks, ...config.dashboardOrigins] : [],
      webOrigins: isBrowser ? config.dashboardOrigins : [],
    });
  }
}
