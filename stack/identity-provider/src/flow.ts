import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './flowBrowser.ts';
import { fillIn } from './flowPages.ts';

export const API_AUDIENCE = 'https://api.polyclinic.example';
const SCOPE = 'openid profile email offline_access';
const MAX_PAGES = 40;

export interface SignIn {
  issuer: string;
  /** Default `dashboard`. */
  clientId?: string;
  /** One of the client's callbacks. */
  redirectUri: string;
  email: string;
  password: string;
  /** Base32; needed for roles with a second factor. */
  totpSecret?: string | null;
  /** Id or name; needed for members of several. */
  organization?: string;
  audience?: string;
}

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  idToken: string;
  /** Seconds. */
  expiresIn: number;
}

/** What came back to the application's callback. */
export interface AuthorizationCode {
  code: string;
  verifier: string;
}

/** An answer of the provider that is an OAuth error: `error` is its code. */
export class SignInRefused extends Error {
  readonly error: string;

  constructor(error: string, description: string) {
    super(`${error}: ${description}`);
    this.error = error;
  }
}

/**
 * Signs in as a browser would (PKCE, cookies, pages) without one, and exchanges the code.
 * A one-time code serves once, so a fourth sign-in of one person within half a minute waits for the next.
 * @param browser with the cookies of an earlier sign-in, for single sign-on
 * @throws SignInRefused for an OAuth error, Error with the page's words for a refused password or code
 */
export async function signIn(request: SignIn, browser?: Browser): Promise<Tokens> {
  return exchangeCode(request, await authorize(request, browser));
}

/**
 * Goes through the pages up to the callback.
 * @param browser with the cookies of an earlier sign-in, for single sign-on
 * @param extra further parameters of the request, such as `prompt` or `acr_values`
 */
export async function authorize(
  request: SignIn,
  browser: Browser = new Browser(),
  extra: Record<string, string> = {},
): Promise<AuthorizationCode> {
  const verifier = randomBytes(32).toString('base64url');
  let response = await browser.get(authorizeUrl(request, verifier, extra));
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const callback = response.location?.startsWith(request.redirectUri) ? new URL(response.location) : null;
    if (callback) return { code: codeOf(callback), verifier };
    response =
      response.location === null ? await fillIn(browser, response, request) : await browser.get(response.location);
  }
  throw new Error('The sign-in did not come to an end.');
}

/** Exchanges a code for tokens, with a JSON body as Auth0's SDK does. */
export async function exchangeCode(request: SignIn, { code, verifier }: AuthorizationCode): Promise<Tokens> {
  return tokensOf(
    await postToken(request.issuer, {
      grant_type: 'authorization_code',
      client_id: request.clientId ?? 'dashboard',
      code,
      redirect_uri: request.redirectUri,
      code_verifier: verifier,
    }),
  );
}

/** A new access token and the next refresh token. @throws SignInRefused */
export async function refresh(
  { issuer, clientId = 'dashboard' }: { issuer: string; clientId?: string },
  refreshToken: string,
): Promise<Tokens> {
  const body = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken };
  return tokensOf(await postToken(issuer, body));
}

export interface ClientCredentials {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Id or name; needed for a client that may act for several. */
  organization?: string;
  audience?: string;
  /** Default: all that the client is granted. */
  scope?: string;
}

/** A machine's access token. @throws SignInRefused */
export async function clientCredentials(
  request: ClientCredentials,
): Promise<{ accessToken: string; expiresIn: number; scope: string }> {
  const { issuer, clientId, clientSecret, organization, scope, audience = API_AUDIENCE } = request;
  const answer = await postToken(issuer, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    audience,
    ...(organization === undefined ? {} : { organization }),
    ...(scope === undefined ? {} : { scope }),
  });
  const { access_token, expires_in, scope: granted } = answer;
  return {
    accessToken: String(access_token),
    expiresIn: Number(expires_in),
    scope: typeof granted === 'string' ? granted : '',
  };
}

function authorizeUrl(request: SignIn, verifier: string, extra: Record<string, string>): string {
  const url = new URL('authorize', request.issuer);
  url.search = new URLSearchParams({
    client_id: request.clientId ?? 'dashboard',
    redirect_uri: request.redirectUri,
    audience: request.audience ?? API_AUDIENCE,
    scope: SCOPE,
    response_type: 'code',
    response_mode: 'query',
    state: randomBytes(8).toString('base64url'),
    nonce: randomBytes(8).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(request.organization === undefined ? {} : { organization: request.organization }),
    ...extra,
  }).toString();
  return url.href;
}

function codeOf(callback: URL): string {
  const { searchParams } = callback;
  const error = searchParams.get('error');
  if (error !== null) throw new SignInRefused(error, searchParams.get('error_description') ?? '');
  return searchParams.get('code') ?? '';
}

async function postToken(issuer: string, body: Record<string, string>): Promise<Record<string, unknown>> {
  const response = await fetch(new URL('oauth/token', issuer), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new SignInRefused(String(answer['error']), String(answer['error_description']));
  return answer;
}

function tokensOf(answer: Record<string, unknown>): Tokens {
  return {
    accessToken: String(answer['access_token']),
    refreshToken: String(answer['refresh_token']),
    idToken: String(answer['id_token']),
    expiresIn: Number(answer['expires_in']),
  };
}
