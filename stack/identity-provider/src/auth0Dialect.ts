import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Environment } from './environment.ts';
import { readFields, RequestTooLarge, withFields } from './requestBody.ts';

type Next = () => Promise<unknown>;

/** Where Auth0 speaks differently from the standards that oidc-provider follows: token requests and their errors. */
export function auth0Dialect({ record }: Environment) {
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    ctx.set('x-content-type-options', 'nosniff');
    // PostgreSQL can store no NUL, so it would end as an internal error.
    if (ctx.querystring.includes('%00')) return refuse(ctx, 400, 'The query contains a NUL character.');
    const isToken = ctx.path === '/oauth/token';
    if (ctx.method === 'POST' && (isToken || ctx.path === '/oauth/revoke') && !(await acceptBody(ctx))) return;
    await next();
    if (!isToken || ctx.method !== 'POST' || !ctx.oidc) return;
    const failure = errorOf(ctx.body);
    await recordExchange(record, ctx, failure);
    const isRefresh = ctx.oidc.params?.['grant_type'] === 'refresh_token';
    if (failure?.error === 'invalid_grant' && isRefresh) {
      // auth0-spa-js falls back to a silent sign-in only when it reads "invalid refresh token".
      ctx.body = { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' };
      ctx.status = 403;
    }
    if (failure?.error === 'access_denied') ctx.status = 403;
  };
}

/** Takes forms and JSON, and HTTP Basic as well as a secret in the body. False when it has been refused. */
async function acceptBody(ctx: KoaContextWithOIDC): Promise<boolean> {
  try {
    const fields = await readFields(ctx.req);
    if (!fields) {
      refuse(ctx, 400, 'The body must be a form or a JSON object of strings.');
      return false;
    }
    const request = withFields(ctx.req, { ...fields, ...basicCredentials(ctx.get('authorization')) });
    ctx.req = ctx.request.req = ctx.response.req = request;
    return true;
  } catch (error) {
    if (!(error instanceof RequestTooLarge)) throw error;
    refuse(ctx, 413, error.message);
    return false;
  }
}

function basicCredentials(header: string): Record<string, string> | null {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header) ?? [];
  if (encoded === undefined) return null;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return { client_id: formDecoded(id), client_secret: formDecoded(secret.join(':')) };
}

/** RFC 6749 section 2.3.1 form-encodes both parts. */
function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function refuse(ctx: KoaContextWithOIDC, status: number, description: string): void {
  ctx.status = status;
  ctx.body = { error: 'invalid_request', error_description: description };
}

function errorOf(body: unknown): { error: string; description: string | undefined } | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const description = 'error_description' in body ? String(body.error_description) : undefined;
  return { error: String(body.error), description };
}

async function recordExchange(
  record: Environment['record'],
  ctx: KoaContextWithOIDC,
  failure: ReturnType<typeof errorOf>,
): Promise<void> {
  const { params, entities, client } = ctx.oidc;
  const clientId = client?.clientId;
  const reason = failure ? failure.error : undefined;
  if (params?.['grant_type'] === 'refresh_token') {
    const userId = entities.RefreshToken?.accountId;
    await record(ctx, { type: failure ? 'token_refused' : 'token_refreshed', userId, clientId, reason });
  }
  if (params?.['grant_type'] === 'client_credentials') {
    await record(ctx, { type: failure ? 'client_refused' : 'client_token', clientId, reason });
  }
}
