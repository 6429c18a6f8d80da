import { createLocalJWKSet, jwtVerify } from 'jose';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { findUser } from './directory.ts';
import type { Environment } from './environment.ts';
import { CLAIMS } from './tenantFile.ts';

/** Answers for the API's access tokens too, as Auth0 does; oidc-provider refuses any token with an audience. */
export async function userinfo(ctx: KoaContextWithOIDC, environment: Environment): Promise<void> {
  allowOrigins(ctx, environment.config.dashboardOrigins);
  if (ctx.method === 'OPTIONS') {
    ctx.status = 204;
    return;
  }
  ctx.set('cache-control', 'no-store');
  const claims = await claimsOf(ctx.get('authorization'), environment);
  if (claims) {
    ctx.body = claims;
    return;
  }
  ctx.status = 401;
  ctx.set('www-authenticate', 'Bearer error="invalid_token"');
  ctx.body = { error: 'invalid_token' };
}

async function claimsOf(authorization: string, { issuer, signingKeys, database }: Environment) {
  const [, token] = /^Bearer (.+)$/i.exec(authorization) ?? [];
  if (!token) return null;
  const keys = signingKeys.map(({ kid, n = '', e = '' }) => ({ kty: 'RSA', alg: 'RS256', use: 'sig', kid, n, e }));
  const verified = await jwtVerify(token, createLocalJWKSet({ keys }), {
    issuer,
    audience: `${issuer}userinfo`,
    algorithms: ['RS256'],
  }).catch(() => null);
  const user = verified?.payload.sub ? await findUser(database, verified.payload.sub) : null;
  if (!verified || !user || user.blocked) return null;
  const ours = Object.entries(verified.payload).filter(([name]) => name.startsWith(CLAIMS));
  const { id, name, email } = user;
  return { sub: id, name, nickname: email.split('@')[0], email, email_verified: true, ...Object.fromEntries(ours) };
}

function allowOrigins(ctx: KoaContextWithOIDC, origins: string[]): void {
  ctx.vary('Origin');
  const origin = ctx.get('origin');
  if (!origins.includes(origin)) return;
  ctx.set({ 'access-control-allow-origin': origin, 'access-control-allow-headers': 'authorization' });
}
