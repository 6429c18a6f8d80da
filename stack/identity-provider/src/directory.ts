import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Database } from './database.ts';

export interface Organization {
  /** `org_` and 16 characters. */
  id: string;
  /** Lower case: the tenant's id. */
  name: string;
  displayName: string;
  metadata: { tenant_id: string };
}

export interface Membership {
  roles: string[];
  clinic_ids: string[];
}

export interface User {
  /** `auth0|…`: the subject of every token. */
  id: string;
  email: string;
  name: string;
  blocked: boolean;
  /** Memberships by tenant id. */
  appMetadata: { memberships: Record<string, Membership> };
  hasSecondFactor: boolean;
  updatedAt: Date;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

const USER = `
  select u.id, u.email, u.name, u.blocked, u.app_metadata as "appMetadata", u.updated_at as "updatedAt",
    exists (select from second_factor f where f.user_id = u.id) as "hasSecondFactor"
  from user_account u`;
const ORGANIZATION = `select o.id, o.name, o.display_name as "displayName", o.metadata from organization o`;

/** The organization's id for a tenant: always the same, so that services need not ask. */
export function organizationIdOf(tenantId: string): string {
  return `org_${createHash('sha256').update(tenantId).digest('hex').slice(0, 16)}`;
}

/** The organization's name for a tenant; Auth0 allows lower case only. */
export function organizationNameOf(tenantId: string): string {
  return tenantId.toLowerCase();
}

export async function findUser(database: Queryable, id: string): Promise<User | null> {
  const found = await database.query<User>(`${USER} where u.id = $1`, [id]);
  return found.rows[0] ?? null;
}

/** What a password is checked against; null for an address that nobody has. */
export async function findCredentials(database: Queryable, email: string) {
  const found = await database.query<{ id: string; passwordHash: string }>(
    'select id, password_hash as "passwordHash" from user_account where lower(email) = lower($1)',
    [email.trim()],
  );
  return found.rows[0] ?? null;
}

/** @param idOrName as a client names it in `organization` */
export async function findOrganization(database: Queryable, idOrName: string): Promise<Organization | null> {
  const found = await database.query<Organization>(`${ORGANIZATION} where o.id = $1 or o.name = lower($1)`, [idOrName]);
  return found.rows[0] ?? null;
}

export async function organizationsOf(database: Queryable, userId: string): Promise<Organization[]> {
  const found = await database.query<Organization>(
    `${ORGANIZATION} join organization_member m on m.organization_id = o.id where m.user_id = $1 order by o.display_name`,
    [userId],
  );
  return found.rows;
}

export interface OrganizationWithMembers extends Organization {
  members: Array<{ id: string; name: string; email: string; roles: string[] }>;
}

/** Everybody by organization, for the persona buttons of development. */
export async function listMembers(database: Database): Promise<OrganizationWithMembers[]> {
  const found = await database.query<OrganizationWithMembers>(`
    select o.id, o.name, o.display_name as "displayName", o.metadata, json_agg(json_build_object(
      'id', u.id, 'name', u.name, 'email', u.email,
      'roles', coalesce(u.app_metadata -> 'memberships' -> (o.metadata ->> 'tenant_id') -> 'roles', '[]')
    ) order by u.created_at, u.name) as members
    from organization o
    join organization_member m on m.organization_id = o.id
    join user_account u on u.id = m.user_id
    group by o.id order by o.display_name`);
  return found.rows;
}

export async function saveOrganization(database: Queryable, organization: Organization): Promise<void> {
  await database.query(
    `insert into organization (id, name, display_name, metadata) values ($1, $2, $3, $4)
     on conflict (id) do update set name = $2, display_name = $3, metadata = $4`,
    [organization.id, organization.name, organization.displayName, organization.metadata],
  );
}

export interface NewUser {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  /** Memberships by tenant id; each tenant's organization must exist. */
  memberships: Record<string, Membership>;
  /** Base32, null for no second factor. */
  totpSecret: string | null;
}

/** Writes the account, its memberships and its second factor as they are given; run it in a transaction. */
export async function saveUser(tx: Queryable, user: NewUser): Promise<void> {
  const organizationIds = Object.keys(user.memberships).map(organizationIdOf);
  await tx.query(
    `insert into user_account (id, email, name, password_hash, app_metadata) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set email = $2, name = $3, password_hash = $4, app_metadata = $5, updated_at = now()`,
    [user.id, user.email, user.name, user.passwordHash, { memberships: user.memberships }],
  );
  await tx.query('delete from organization_member where user_id = $1 and not organization_id = any($2)', [
    user.id,
    organizationIds,
  ]);
  await tx.query(
    'insert into organization_member (user_id, organization_id) select $1, unnest($2::text[]) on conflict do nothing',
    [user.id, organizationIds],
  );
  if (user.totpSecret === null) {
    await tx.query('delete from second_factor where user_id = $1', [user.id]);
    return;
  }
  await tx.query(
    `insert into second_factor (user_id, secret) values ($1, $2) on conflict (user_id) do update set secret = $2`,
    [user.id, user.totpSecret],
  );
}
