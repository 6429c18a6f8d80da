import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import type { ActionOutcome } from './actionApi.ts';
import { runAction } from './actions.ts';
import { type Client, findClient } from './clients.ts';
import { findOrganization, findUser, type Organization, organizationsOf, type User } from './directory.ts';
import type { Environment } from './environment.ts';
import { loginEvent } from './loginEvent.ts';
import { actionFile } from './tenantFile.ts';

/** Who asks for what in one authorization request, once the session knows the user. */
export interface Authorization {
  user: User;
  client: Client;
  memberOf: Organization[];
  /** The one asked for, picked, or the only one; null while it has to be picked, or when there is none. */
  organization: Organization | null;
  amr: string[];
  authTime: number;
  acrValues: string[];
}

export interface Authorizations {
  /** Null until somebody has signed in, and for an account that is gone. Looked up once per request. */
  of(ctx: KoaContextWithOIDC): Promise<Authorization | null>;
  /** Runs the post-login Action once per request. @throws AccessDenied with the Action's reason */
  decide(ctx: KoaContextWithOIDC, authorization: Authorization): Promise<ActionOutcome>;
}

export function openAuthorizations(environment: Environment): Authorizations {
  const found = new WeakMap<KoaContextWithOIDC, Promise<Authorization | null>>();
  const decided = new WeakMap<KoaContextWithOIDC, Promise<ActionOutcome>>();
  return {
    of(ctx) {
      const known = found.get(ctx) ?? findAuthorization(environment, ctx);
      found.set(ctx, known);
      return known;
    },
    async decide(ctx, authorization) {
      const known = decided.get(ctx) ?? runPostLogin(environment, ctx, authorization);
      decided.set(ctx, known);
      const outcome = await known;
      if (outcome.denied) {
        await deny(environment, ctx, authorization, outcome.denied.reason);
      }
      return outcome;
    },
  };
}

/** Records the refusal and sends the browser back to the application with it. */
export async function deny(
  { record }: Environment,
  ctx: KoaContextWithOIDC,
  { user, client, organization }: Authorization,
  reason: string,
): Promise<never> {
  await record(ctx, {
    type: 'sign_in_denied',
    userId: user.id,
    clientId: client.id,
    organizationId: organization?.id,
    reason,
  });
  throw new errors.AccessDenied(reason);
}

/** A parameter of the authorization request, when it was given once. */
export function parameter(ctx: KoaContextWithOIDC, name: string): string | undefined {
  const value = ctx.oidc.params?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

async function findAuthorization(environment: Environment, ctx: KoaContextWithOIDC): Promise<Authorization | null> {
  const { database } = environment;
  const { session, client: caller } = ctx.oidc;
  if (!session?.accountId || !caller) return null;
  const [user, client, memberOf] = await Promise.all([
    findUser(database, session.accountId),
    findClient(database, caller.clientId),
    organizationsOf(database, session.accountId),
  ]);
  if (!user || !client) return null;
  return {
    user,
    client,
    memberOf,
    organization: await chosenOrganization(environment, ctx, memberOf),
    amr: session.amr ?? [],
    authTime: session.authTime() ?? 0,
    acrValues: parameter(ctx, 'acr_values')?.split(' ') ?? [],
  };
}

async function chosenOrganization(
  { database }: Environment,
  ctx: KoaContextWithOIDC,
  memberOf: Organization[],
): Promise<Organization | null> {
  const asked = parameter(ctx, 'organization');
  if (asked !== undefined) return findOrganization(database, asked);
  const picked = ctx.oidc.result?.['organization'];
  if (typeof picked === 'string') return memberOf.find(({ id }) => id === picked) ?? null;
  const [only, second] = memberOf;
  return only && !second ? only : null;
}

function runPostLogin(
  { tenant }: Environment,
  ctx: KoaContextWithOIDC,
  authorization: Authorization,
): Promise<ActionOutcome> {
  const event = loginEvent(
    { ...authorization, audience: tenant.audience, scopes: [...ctx.oidc.requestParamScopes], isRefresh: false },
    ctx,
  );
  return runAction(actionFile('post-login'), 'onExecutePostLogin', event);
}
