import Provider, { type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { auth0Dialect } from './auth0Dialect.ts';
import { openAuthorizations } from './authorization.ts';
import { type Client, findClient, secretMatches } from './clients.ts';
import { findUser } from './directory.ts';
import { type Environment, MULTI_FACTOR, OIDC_SCOPES } from './environment.ts';
import { signInPolicy } from './interactionPolicy.ts';
import { logError } from './log.ts';
import { loggedOutSource, logoutSource } from './logout.ts';
import { errorPage } from './pages.ts';
import { ownRoutes } from './routes.ts';
import { requestedAudience, resourceServerFor } from './resourceServer.ts';
import { sendPage } from './sendPage.ts';
import { openRecords } from './store.ts';
import { accessTokenClaims, addIdTokenClaims, auth0AccessToken } from './tokenClaims.ts';

const COOKIE = { signed: true, httpOnly: true, sameSite: 'lax' } as const;
const TRY_AGAIN = 'Something went wrong on our side. Try again in a moment.';
const START_AGAIN = 'Start again from the application.';
const AUTHORIZATION_CODE_SECONDS = 30;
const ID_TOKEN_SECONDS = 36_000;
const INTERACTION_SECONDS = 3_600;

/** The OpenID provider on Auth0's paths and with Auth0's behaviour. Built anew when the signing keys change. */
export function buildProvider(environment: Environment): Provider {
  const provider = new Provider(environment.issuer, {
    ...identity(environment),
    ...protocol(),
    ...lifetimes(environment),
    features: features(environment),
    interactions: {
      policy: signInPolicy(environment, openAuthorizations(environment)),
      url: (_, interaction) => `/u/${interaction.prompt.name}/${interaction.uid}`,
    },
    extraTokenClaims: (ctx, token) => accessTokenClaims(environment, ctx, token),
    formats: { customizers: { jwt: (_, token, jwt) => auth0AccessToken(environment.issuer, token, jwt) } },
    renderError: (ctx, { error, error_description: detail }) =>
      sendPage(ctx, errorPage(error, error === 'server_error' ? TRY_AGAIN : (detail ?? START_AGAIN))),
  });
  provider.Client.prototype.compareClientSecret = function compareClientSecret(secret: string) {
    return this.clientSecret !== undefined && secretMatches(this.clientSecret, secret);
  };
  addIdTokenClaims(provider, environment);
  provider.use(auth0Dialect(environment));
  provider.use(ownRoutes(provider, environment));
  provider.on('server_error', (_, error) => logError('request.failed', error));
  return provider;
}

/** Who: accounts, clients, keys. */
function identity({ database, tenant, signingKeys, cookieKeys }: Environment): Configuration {
  return {
    adapter: model => {
      const records = openRecords(database, model, tenant.refreshOverlapSeconds);
      if (model !== 'Client') return records;
      return {
        ...records,
        find: async id => {
          const client = await findClient(database, id);
          return client ? clientMetadata(client) : undefined;
        },
      };
    },
    jwks: { keys: signingKeys },
    async findAccount(_, sub) {
      const user = await findUser(database, sub);
      if (!user) return undefined;
      const { name, email } = user;
      const updated_at = Math.floor(user.updatedAt.getTime() / 1000);
      const nickname = email.split('@')[0];
      return { accountId: sub, claims: () => ({ sub, name, nickname, email, email_verified: true, updated_at }) };
    },
    cookies: {
      keys: cookieKeys,
      names: { session: 'auth0', interaction: 'auth0_tx', resume: 'auth0_resume' },
      long: COOKIE,
      short: COOKIE,
    },
  };
}

function clientMetadata(client: Client): ClientMetadata {
  const isBrowser = client.kind === 'spa';
  return {
    client_id: client.id,
    client_name: client.name,
    ...(client.secretHash === null ? {} : { client_secret: client.secretHash }),
    application_type: 'web',
    redirect_uris: client.callbacks,
    post_logout_redirect_uris: client.logoutUrls,
    response_types: isBrowser ? ['code'] : [],
    grant_types: isBrowser ? ['authorization_code', 'refresh_token'] : ['client_credentials'],
    token_endpoint_auth_method: isBrowser ? 'none' : 'client_secret_post',
    // Not a standard name: see clientBasedCORS.
    web_origins: client.webOrigins,
  };
}

/** How: paths, scopes, claims, what is demanded of a request. */
function protocol(): Configuration {
  return {
    routes: {
      authorization: '/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      userinfo: '/userinfo',
      jwks: '/.well-known/jwks.json',
      end_session: '/oidc/logout',
    },
    scopes: OIDC_SCOPES,
    claims: {
      openid: ['sub'],
      profile: ['name', 'nickname', 'updated_at'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    acrValues: [MULTI_FACTOR],
    pkce: { required: () => true },
    extraParams: {
      audience: restoreOfflineAccess,
      organization: null,
      invitation: null,
      connection: null,
      screen_hint: null,
      auth0Client: null,
    },
    extraClientMetadata: { properties: ['web_origins'] },
    clientBasedCORS: (_, origin, client) => {
      const allowed = client['web_origins'];
      return Array.isArray(allowed) && allowed.includes(origin);
    },
    // Every authorization makes its own grant: see interactionPolicy.
    loadExistingGrant: () => undefined,
    issueRefreshToken: (_, client, source) =>
      client.grantTypeAllowed('refresh_token') && source.scopes.has('offline_access'),
    rotateRefreshToken: true,
    // As in Auth0, a refresh token outlives the browser's session.
    expiresWithSession: () => false,
    allowOmittingSingleRegisteredRedirectUri: false,
  };
}

/** oidc-provider drops `offline_access` unless consent is prompted for, which Auth0's SDK never does. */
function restoreOfflineAccess(ctx: KoaContextWithOIDC): void {
  const { params, client, requestParamScopes } = ctx.oidc;
  const asked = String(ctx.query['scope'] ?? '').split(' ');
  if (!params || !asked.includes('offline_access') || requestParamScopes.has('offline_access')) return;
  if (client?.grantTypeAllowed('refresh_token')) params['scope'] = `${String(params['scope'])} offline_access`;
}

function features(environment: Environment): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
    dPoP: { enabled: true },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource: loggedOutSource },
    // Silent sign-in in a hidden frame, and popups.
    webMessageResponseMode: { enabled: true, ack: 'individual-draft-01' },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx, _, oneOf) => oneOf?.[0] ?? requestedAudience(environment, ctx),
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, audience) => resourceServerFor(environment, ctx, audience),
    },
  };
}

function lifetimes({ tenant }: Environment): Configuration {
  return {
    ttl: {
      AuthorizationCode: AUTHORIZATION_CODE_SECONDS,
      IdToken: ID_TOKEN_SECONDS,
      AccessToken: tenant.accessTokenSeconds,
      ClientCredentials: tenant.accessTokenSeconds,
      Interaction: INTERACTION_SECONDS,
      Session: tenant.sessionIdleSeconds,
      Grant: tenant.refreshTokenSeconds,
      RefreshToken: (_, token) => {
        const age = token.iiat ? Math.floor(Date.now() / 1000) - token.iiat : 0;
        return Math.max(1, Math.min(tenant.refreshTokenIdleSeconds, tenant.refreshTokenSeconds - age));
      },
    },
  };
}
