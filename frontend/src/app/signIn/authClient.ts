import { Auth0Client } from '@auth0/auth0-spa-js';
import workerUrl from '@auth0/auth0-spa-js/dist/auth0-spa-js.worker.production.js?url&no-inline';
import type { RuntimeConfig } from '../config.ts';

let client: Auth0Client | undefined;

/** Makes the one client of this page. Tokens live in memory and in its worker, never in storage (FE-02). */
export function createAuthClient(config: RuntimeConfig): Auth0Client {
  client ??= new Auth0Client({
    // The issuer must equal domain + '/', so the slash goes and `issuer` stays unset.
    domain: config.issuer.replace(/\/$/, ''),
    clientId: config.clientId,
    cacheLocation: 'memory',
    useRefreshTokens: true,
    // A reload empties the memory; the provider's cookie then restores the session in a hidden frame.
    useRefreshTokensFallback: true,
    workerUrl,
    authorizationParams: {
      audience: config.audience,
      redirect_uri: `${location.origin}/`,
      scope: 'openid profile email offline_access',
    },
  });
  return client;
}

export function authClient(): Auth0Client {
  if (!client) throw new Error('createAuthClient comes first');
  return client;
}

/** Who signed in to this page; kept here because the client forgets it when the session ends. */
let signedIn: { subject: string; organization: string | undefined } | undefined;

/** @returns whether someone is signed in. */
export async function rememberSignedIn(): Promise<boolean> {
  const user = await authClient().getUser();
  const organization: unknown = user?.['org_id'];
  signedIn = user?.sub
    ? { subject: user.sub, organization: typeof organization === 'string' ? organization : undefined }
    : undefined;
  return signedIn !== undefined;
}

export const lastSignedIn = () => signedIn;

async function tokenOrThrow(cacheMode: 'on' | 'off'): Promise<string> {
  const token = await authClient().getTokenSilently({ cacheMode });
  if (!token) throw new Error('The identity provider gave no access token.');
  return token;
}

/** The access token for the API, refreshed when less than a minute of it is left. */
export const accessToken = (): Promise<string> => tokenOrThrow('on');

/** A token that was surely issued just now; for the one retry after the API refused the former. */
export const freshAccessToken = (): Promise<string> => tokenOrThrow('off');
