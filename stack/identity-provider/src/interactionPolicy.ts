import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import type { ActionOutcome } from './actionApi.ts';
import { type Authorization, type Authorizations, deny, parameter } from './authorization.ts';
import { type Environment, OIDC_SCOPES } from './environment.ts';

const { base, Check, Prompt } = interactionPolicy;
const { REQUEST_PROMPT, NO_NEED_TO_PROMPT } = Check;

/** The pages between request and code: login → organization → second factor; then the grant is made. */
export function signInPolicy(environment: Environment, authorizations: Authorizations) {
  const policy = base();
  // First-party applications ask for no consent, as in Auth0.
  policy.remove('consent');
  policy.get('login')?.checks.add(sessionLifetimeCheck(environment));
  policy.add(new Prompt({ name: 'organization', requestable: false }, organizationCheck(environment, authorizations)));
  policy.add(new Prompt({ name: 'mfa', requestable: false }, secondFactorCheck(environment, authorizations)));
  policy.add(new Prompt({ name: 'grant', requestable: false }, grantStep(environment, authorizations)));
  return policy;
}

function sessionLifetimeCheck({ tenant }: Environment) {
  return new Check('session_lifetime', 'Login required', 'login_required', ctx => {
    const { session, result } = ctx.oidc;
    const tooOld = Boolean(session?.accountId) && session?.past(tenant.sessionSeconds) === true && !result?.login;
    return tooOld ? REQUEST_PROMPT : NO_NEED_TO_PROMPT;
  });
}

function organizationCheck(environment: Environment, authorizations: Authorizations) {
  return new Check('organization_required', 'Organization required', 'interaction_required', async ctx => {
    const authorization = await authorizations.of(ctx);
    if (!authorization) return NO_NEED_TO_PROMPT;
    const { user, memberOf, organization } = authorization;
    const asked = parameter(ctx, 'organization');
    if (asked !== undefined) {
      if (!organization) throw new errors.InvalidRequest(`parameter organization is invalid: ${asked}`);
      const isMember = memberOf.some(({ id }) => id === organization.id);
      if (!isMember) {
        await deny(
          environment,
          ctx,
          authorization,
          `user ${user.id} is not part of the ${organization.id} organization`,
        );
      }
      return NO_NEED_TO_PROMPT;
    }
    // Without any membership there is nothing to pick; the Action refuses.
    return organization || memberOf.length === 0 ? NO_NEED_TO_PROMPT : REQUEST_PROMPT;
  });
}

function secondFactorCheck(environment: Environment, authorizations: Authorizations) {
  // auth0-spa-js recognises exactly this text.
  return new Check('mfa_required', 'Multifactor authentication required', 'login_required', async ctx => {
    const authorization = await authorizations.of(ctx);
    if (!authorization) return NO_NEED_TO_PROMPT;
    const outcome = await authorizations.decide(ctx, authorization);
    if (!outcome.challenge || hasJustPassed(ctx, authorization.user.id)) return NO_NEED_TO_PROMPT;
    if (!authorization.user.hasSecondFactor) {
      await deny(environment, ctx, authorization, 'A second factor is required and none is set up for this account.');
    }
    return REQUEST_PROMPT;
  });
}

function hasJustPassed(ctx: KoaContextWithOIDC, userId: string): boolean {
  const passed = ctx.oidc.result?.['secondFactor'];
  return typeof passed === 'object' && passed !== null && 'accountId' in passed && passed.accountId === userId;
}

/** Never asks anything: it is the last check, so everything before it has been passed. */
function grantStep(environment: Environment, authorizations: Authorizations) {
  return new Check('grant', 'grant', 'server_error', async ctx => {
    const authorization = await authorizations.of(ctx);
    if (authorization) {
      const outcome = await authorizations.decide(ctx, authorization);
      const grantId = await makeGrant(ctx, authorization);
      await keepDetail(environment, grantId, { authorization, outcome });
      await environment.record(ctx, {
        type: ctx.oidc.result ? 'sign_in' : 'sign_in_continued',
        userId: authorization.user.id,
        clientId: authorization.client.id,
        organizationId: authorization.organization?.id,
      });
    }
    return NO_NEED_TO_PROMPT;
  });
}

/** One grant per authorization: it is the refresh-token family, so a replayed token signs out this device only. */
async function makeGrant(ctx: KoaContextWithOIDC, { user, client }: Authorization): Promise<string> {
  const { session, provider, requestParamScopes, resourceServers } = ctx.oidc;
  const grant = new provider.Grant({ accountId: user.id, clientId: client.id });
  const scopes = [...requestParamScopes];
  grant.addOIDCScope(scopes.filter(scope => OIDC_SCOPES.includes(scope)).join(' '));
  for (const audience of Object.keys(resourceServers ?? {})) grant.addResourceScope(audience, scopes.join(' '));
  const grantId = await grant.save();
  ctx.oidc.entity('Grant', grant);
  session?.ensureClientContainer(client.id);
  session?.grantIdFor(client.id, grantId);
  return grantId;
}

function keepDetail(
  { grantDetails }: Environment,
  grantId: string,
  { authorization, outcome }: { authorization: Authorization; outcome: ActionOutcome },
): Promise<void> {
  const { organization, amr, authTime, acrValues } = authorization;
  if (!organization) throw new errors.AccessDenied('no organization');
  return grantDetails.save(grantId, {
    organizationId: organization.id,
    organizationName: organization.name,
    amr,
    authTime,
    acrValues,
    accessTokenClaims: outcome.accessToken,
    idTokenClaims: outcome.idToken,
  });
}
