import {
  type AccessToken,
  type ClientCredentials,
  errors,
  type JWTStructured,
  type KoaContextWithOIDC,
  type Provider,
} from 'oidc-provider';
import { runAction } from './actions.ts';
import { findClient } from './clients.ts';
import { findOrganization, findUser } from './directory.ts';
import { type Environment, MULTI_FACTOR } from './environment.ts';
import type { GrantDetail } from './grantDetails.ts';
import { credentialsExchangeEvent, loginEvent } from './loginEvent.ts';
import { organizationOfMachine } from './resourceServer.ts';
import { revokeGrant } from './store.ts';
import { actionFile } from './tenantFile.ts';

type Claims = Record<string, unknown>;

/** Our claims of an access token; on a refresh the post-login Action decides anew, as in Auth0. */
export async function accessTokenClaims(
  environment: Environment,
  ctx: KoaContextWithOIDC,
  token: AccessToken | ClientCredentials,
): Promise<Claims> {
  if (token.kind === 'ClientCredentials') return machineClaims(environment, ctx, token);
  const kept = await environment.grantDetails.find(token.grantId);
  if (!kept) throw new errors.InvalidGrant('grant not found');
  const isRefresh = ctx.oidc.params?.['grant_type'] === 'refresh_token';
  const detail = isRefresh ? await decideAgain(environment, ctx, { token, kept }) : kept;
  return { ...detail.accessTokenClaims, org_id: detail.organizationId, org_name: detail.organizationName };
}

async function machineClaims(
  environment: Environment,
  ctx: KoaContextWithOIDC,
  token: ClientCredentials,
): Promise<Claims> {
  const client = token.clientId ? await findClient(environment.database, token.clientId) : null;
  if (!client) throw new errors.InvalidClient('client not found');
  const organization = await organizationOfMachine(environment, ctx, client);
  const scopes = token.scope?.split(' ') ?? [];
  const event = credentialsExchangeEvent({ client, organization, audience: environment.tenant.audience, scopes }, ctx);
  const outcome = await runAction(actionFile('credentials-exchange'), 'onExecuteCredentialsExchange', event);
  if (outcome.denied) throw new errors.CustomOIDCProviderError(outcome.denied.code, outcome.denied.reason);
  return { ...outcome.accessToken, org_id: organization.id, org_name: organization.name };
}

/** @throws AccessDenied, and ends the family, when the user may no longer be there */
async function decideAgain(
  environment: Environment,
  ctx: KoaContextWithOIDC,
  { token, kept }: { token: AccessToken; kept: GrantDetail },
): Promise<GrantDetail> {
  const { database, tenant, grantDetails } = environment;
  const [user, client, organization] = await Promise.all([
    findUser(database, token.accountId),
    token.clientId ? findClient(database, token.clientId) : null,
    findOrganization(database, kept.organizationId),
  ]);
  if (!user || !client) throw new errors.InvalidGrant('account or client not found');
  const scopes = token.scope?.split(' ') ?? [];
  const event = loginEvent(
    { ...kept, user, client, organization, audience: tenant.audience, scopes, isRefresh: true },
    ctx,
  );
  const outcome = await runAction(actionFile('post-login'), 'onExecutePostLogin', event);
  if (outcome.denied) {
    await revokeGrant(database, token.grantId);
    throw new errors.AccessDenied(outcome.denied.reason);
  }
  const detail = { ...kept, accessTokenClaims: outcome.accessToken, idTokenClaims: outcome.idToken };
  await grantDetails.save(token.grantId, detail);
  return detail;
}

/** Access tokens as Auth0's default profile writes them: `typ: JWT`, `azp`, no `jti`, also for /userinfo. */
export function auth0AccessToken(issuer: string, token: AccessToken | ClientCredentials, jwt: JWTStructured): void {
  const { client_id: azp, jti: _unused, ...payload } = jwt.payload;
  jwt.header = { typ: 'JWT' };
  jwt.payload =
    token.kind === 'ClientCredentials'
      ? { ...payload, azp, sub: `${token.clientId}@clients`, gty: 'client-credentials' }
      : { ...payload, azp, aud: [payload['aud'], `${issuer}userinfo`] };
}

/** Adds organization, `amr`, `acr` and the Action's claims to ID tokens: their names are not known beforehand. */
export function addIdTokenClaims(provider: Provider, environment: Environment): void {
  const prototype = provider.IdToken.prototype;
  const standard = prototype.payload;
  prototype.payload = async function payload() {
    const claims = await standard.call(this);
    const grantId = this.ctx.oidc.entities.Grant?.jti;
    const detail = grantId ? await environment.grantDetails.find(grantId) : null;
    if (!detail) return claims;
    const withFactor = detail.amr.includes('mfa') ? { amr: ['mfa'] } : {};
    const withLevel =
      detail.amr.includes('mfa') && detail.acrValues.includes(MULTI_FACTOR) ? { acr: MULTI_FACTOR } : {};
    const organization = { org_id: detail.organizationId, org_name: detail.organizationName };
    return { ...claims, ...withFactor, ...withLevel, ...organization, ...detail.idTokenClaims };
  };
}
