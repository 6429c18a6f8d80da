import { createLocalJWKSet, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { fromClaims, toClaims, type Principal, type PrincipalClaims } from '@polyclinic/access/principal.ts';

/** The one header identity travels in between gateway and subgraphs; no plain header is ever believed. */
export const IDENTITY_HEADER = 'x-polyclinic-identity';
const ISSUER = 'polyclinic-gateway';
/** An internal token's life, seconds. */
export const IDENTITY_TTL_SECONDS = 60;

export interface SigningKey {
  kid: string;
  key: CryptoKey;
}

/** Signs a principal for one subgraph (EdDSA, RFC 8037). */
export const signIdentity = (principal: Principal, audience: string, { kid, key }: SigningKey): Promise<string> =>
  new SignJWT({ ...toClaims(principal) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'polyclinic-identity+jwt', kid })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${IDENTITY_TTL_SECONDS}s`)
    .sign(key);

const MAX_CACHED = 5_000;

/**
 * Verifies internal tokens for one subgraph. A token verified once is believed until it ends.
 * @returns The principal, or null when there is no valid token.
 */
export function identityVerifier(audience: string, jwks: JSONWebKeySet) {
  const keys = createLocalJWKSet(jwks);
  const cache = new Map<string, { principal: Principal; until: number }>();
  return async (token: string | undefined): Promise<Principal | null> => {
    if (!token) return null;
    const cached = cache.get(token);
    if (cached && cached.until > Date.now()) return cached.principal;
    try {
      const { payload } = await jwtVerify<PrincipalClaims>(token, keys, {
        algorithms: ['EdDSA'],
        typ: 'polyclinic-identity+jwt',
        issuer: ISSUER,
        audience,
        maxTokenAge: IDENTITY_TTL_SECONDS,
        requiredClaims: ['sub', 'kind', 'exp', 'iat'],
      });
      const principal = fromClaims(payload);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(token, { principal, until: (payload.exp ?? 0) * 1000 });
      return principal;
    } catch {
      return null;
    }
  };
}
