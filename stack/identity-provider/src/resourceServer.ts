import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { type Client, findClient, grantedOrganization } from './clients.ts';
import type { Organization } from './directory.ts';
import { type Environment, OIDC_SCOPES } from './environment.ts';

/** A field of the token request that is Auth0's, not OAuth's: `audience`, `organization`. */
export function bodyField(ctx: KoaContextWithOIDC, name: string): string | undefined {
  const value = ctx.oidc.body?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Auth0's `audience` in the place of RFC 8707's `resource`; the API when nothing is asked for. */
export function requestedAudience({ tenant }: Environment, ctx: KoaContextWithOIDC): string {
  const asked = ctx.oidc.params?.['audience'];
  return (typeof asked === 'string' && asked !== '' ? asked : bodyField(ctx, 'audience')) ?? tenant.audience;
}

/** What a client may ask of the API. @throws AccessDenied for another API, as Auth0 does */
export async function resourceServerFor(
  environment: Environment,
  ctx: KoaContextWithOIDC,
  audience: string,
): Promise<ResourceServer> {
  const { tenant, database } = environment;
  if (audience !== tenant.audience) throw new errors.AccessDenied(`Service not found: ${audience}`);
  const client = ctx.oidc.client ? await findClient(database, ctx.oidc.client.clientId) : null;
  if (!client) throw new errors.InvalidClient('client not found');
  const scopes = client.scopes.filter(scope => tenant.scopes.includes(scope));
  if (client.kind === 'm2m') defaultToWholeGrant(ctx, scopes);
  return {
    audience,
    scope: [...scopes, ...(client.kind === 'spa' ? OIDC_SCOPES : [])].join(' '),
    accessTokenFormat: 'jwt',
    accessTokenTTL: tenant.accessTokenSeconds,
    jwt: { sign: { alg: 'RS256' } },
  };
}

/** Auth0: a machine that asks for no scope gets everything in its client grant. */
function defaultToWholeGrant(ctx: KoaContextWithOIDC, scopes: string[]): void {
  const { params } = ctx.oidc;
  if (params && !params['scope']) params['scope'] = scopes.join(' ');
}

/** The organization that a machine's token is issued for. @throws AccessDenied, InvalidRequest */
export async function organizationOfMachine(
  { database }: Environment,
  ctx: KoaContextWithOIDC,
  client: Client,
): Promise<Organization> {
  const named = bodyField(ctx, 'organization');
  const organization = await grantedOrganization(database, client, named);
  if (organization) return organization;
  if (named === undefined) throw new errors.InvalidRequest('parameter organization is required for this client');
  throw new errors.AccessDenied(`Client ${client.id} is not authorized to access the organization "${named}".`);
}
