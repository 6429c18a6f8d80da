import { hash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

const CLAIMS = 'https://polyclinic.example/';
const MAX_TOKEN_CHARACTERS = 8_192;
const CACHED_TOKENS = 5_000;
/** How long a verified token is believed without looking again, milliseconds; never past its own end. */
const CACHED_MILLISECONDS = 60_000;

const CODES = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 503: 'UNAVAILABLE' } as const;

/** Why a request is not let in. */
export class AuthenticationError extends Error {
  readonly status: 401 | 403 | 503;
  readonly reason: string;

  constructor(status: 401 | 403 | 503, reason: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }

  /** The error code of the graph (GW-05). */
  get code(): (typeof CODES)[keyof typeof CODES] {
    return CODES[this.status];
  }
}

/** What a verified access token says. */
export interface VerifiedToken {
  subject: string;
  isClient: boolean;
  /** The client it was made for; null when it names none. */
  clientId: string | null;
  tenantId: string | null;
  /** OAuth scopes; for clients the permissions they may use at most. */
  scopes: ReadonlySet<string>;
  /** How the person signed in, such as `pwd` and `mfa`. */
  methods: readonly string[];
  expiresAt: number;
}

/**
 * Verifies access tokens of one issuer for one audience (IAM-08).
 * @throws AuthenticationError 401 for a bad token, 503 when the issuer's keys cannot be had: an outage must not sign everyone out.
 */
export function tokenVerifier({ issuer, audience }: { issuer: string; audience: string }) {
  const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', issuer), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
  });
  const verified = new LRUCache<string, VerifiedToken>({ max: CACHED_TOKENS });

  return async (token: string): Promise<VerifiedToken> => {
    if (token.length > MAX_TOKEN_CHARACTERS) throw new AuthenticationError(401, 'INVALID_TOKEN');
    const key = hash('sha256', token, 'base64url');
    const known = verified.get(key);
    if (known && known.expiresAt > Date.now()) return known;
    const options = {
      issuer,
      audience,
      algorithms: ['RS256'],
      clockTolerance: 5,
      requiredClaims: ['sub', 'iat', 'exp'],
    };
    const { payload } = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw asAuthenticationError(error);
    });
    // An ID token is signed with the same key; it says who signed in, not what may be done.
    if (payload['nonce'] !== undefined || payload['at_hash'] !== undefined)
      throw new AuthenticationError(401, 'INVALID_TOKEN');
    const result = readClaims(payload);
    const ttl = Math.min(CACHED_MILLISECONDS, result.expiresAt - Date.now());
    if (ttl > 0) verified.set(key, result, { ttl });
    return result;
  };
}

function readClaims(payload: JWTPayload): VerifiedToken {
  const tenantId = payload[`${CLAIMS}tenant_id`];
  const methods = payload[`${CLAIMS}amr`];
  return {
    subject: payload.sub ?? '',
    clientId: typeof payload['azp'] === 'string' ? payload['azp'] : null,
    isClient: payload['gty'] === 'client-credentials',
    tenantId: typeof tenantId === 'string' ? tenantId : null,
    scopes: new Set(typeof payload['scope'] === 'string' ? payload['scope'].split(' ').filter(Boolean) : []),
    methods: Array.isArray(methods) ? methods.map(String) : [],
    expiresAt: (payload.exp ?? 0) * 1_000,
  };
}

function asAuthenticationError(error: unknown): AuthenticationError {
  if (error instanceof errors.JWTExpired) return new AuthenticationError(401, 'TOKEN_EXPIRED');
  const outage =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC';
  return outage
    ? new AuthenticationError(503, 'IDENTITY_PROVIDER_AWAY')
    : new AuthenticationError(401, 'INVALID_TOKEN');
}
