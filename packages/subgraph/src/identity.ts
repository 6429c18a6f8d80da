import { activeSpan, newSpanId, readTraceparent, toTraceparent } from '@polyclinic/telemetry/tracing.ts';
import { createLocalJWKSet, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import {
  fromClaims,
  toClaims,
  type Identity,
  type IdentityClaims,
  type RequestFacts,
} from '@polyclinic/access/principal.ts';

/** The one header identity travels in between gateway and subgraphs; no plain header is ever believed. */
export const IDENTITY_HEADER = 'x-polyclinic-identity';
const ISSUER = 'polyclinic-gateway';
/** An internal token's life, seconds. */
export const IDENTITY_TTL_SECONDS = 60;

export interface SigningKey {
  kid: string;
  key: CryptoKey;
}

/** Signs an identity for one subgraph (EdDSA, RFC 8037). */
export const signIdentity = (identity: Identity, audience: string, { kid, key }: SigningKey): Promise<string> =>
  new SignJWT({ ...toClaims(identity) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'polyclinic-identity+jwt', kid })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${IDENTITY_TTL_SECONDS}s`)
    .sign(key);

const MAX_CACHED = 5_000;

/**
 * Verifies internal tokens for one subgraph. A token verified once is believed until it ends.
 * @returns The identity, or null when there is no valid token.
 */
export function identityVerifier(audience: string, jwks: JSONWebKeySet) {
  const keys = createLocalJWKSet(jwks);
  const cache = new Map<string, { identity: Identity; until: number }>();
  return async (token: string | undefined): Promise<Identity | null> => {
    if (!token) return null;
    const cached = cache.get(token);
    if (cached && cached.until > Date.now()) return cached.identity;
    try {
      const { payload } = await jwtVerify<IdentityClaims>(token, keys, {
        algorithms: ['EdDSA'],
        typ: 'polyclinic-identity+jwt',
        issuer: ISSUER,
        audience,
        maxTokenAge: IDENTITY_TTL_SECONDS,
        requiredClaims: ['sub', 'kind', 'exp', 'iat'],
      });
      const identity = fromClaims(payload);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(token, { identity, until: (payload.exp ?? 0) * 1000 });
      return identity;
    } catch {
      return null;
    }
  };
}

const ADDRESS_HEADER = 'x-polyclinic-address';
const OPERATION_HEADER = 'x-polyclinic-operation';
const TIMEOUT_HEADER = 'x-polyclinic-timeout';

export interface RequestOnItsWay extends RequestFacts {
  /** The client's name for the operation, a GraphQL name, for logs and the trail. */
  operationName: string;
}

/**
 * Headers of one request beside its identity: trace (W3C trace context), address, operation, time left.
 * @param milliseconds Until nobody waits for the answer any more
 */
export const requestHeaders = (
  { traceId, ipAddress, operationName }: RequestOnItsWay,
  milliseconds: number,
): Record<string, string> => ({
  traceparent: toTraceparent({ traceId, spanId: activeSpan()?.spanId ?? newSpanId() }),
  [OPERATION_HEADER]: operationName,
  [TIMEOUT_HEADER]: String(Math.max(1, Math.round(milliseconds))),
  ...(ipAddress !== null && { [ADDRESS_HEADER]: ipAddress }),
});

/** Reads what `requestHeaders` wrote. Only a request with a valid identity is believed in this. */
export function readRequestHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): RequestFacts & {
  operationName: string | null;
  /** Milliseconds; null when none was said. */
  timeLeft: number | null;
} {
  const text = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const timeLeft = Number(text(TIMEOUT_HEADER));
  return {
    traceId: readTraceparent(text('traceparent'))?.traceId ?? '',
    ipAddress: text(ADDRESS_HEADER) ?? null,
    operationName: text(OPERATION_HEADER) ?? null,
    timeLeft: timeLeft > 0 ? timeLeft : null,
  };
}
