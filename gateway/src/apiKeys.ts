import { LRUCache } from 'lru-cache';
import { isPermission } from '@polyclinic/access/permissions.ts';
import { isRole } from '@polyclinic/access/roles.ts';
import { API_KEY_PREFIX, readApiKey } from '@polyclinic/subgraph/apiKey.ts';
import type { Caller } from './callers.ts';
import type { IdentityClient } from './identityClient.ts';
import { AuthenticationError, type VerifiedToken } from './verifyToken.ts';

const CACHED_KEYS = 10_000;
/** How long a key is believed when no event says otherwise, milliseconds; never past its own end. */
const CACHED_MILLISECONDS = 30_000;

export interface Program {
  caller: Caller;
  /** What stands for the token it has not: whose it is and until when. */
  token: VerifiedToken;
}

export const isApiKey = (bearer: string): boolean => bearer.startsWith(API_KEY_PREFIX);

/** Recognises programs by their API keys (IAM-16). The key itself never leaves this process, nor is it kept. */
export class ApiKeys {
  readonly #identity: IdentityClient;
  readonly #known = new LRUCache<string, Program>({ max: CACHED_KEYS });

  constructor(identity: IdentityClient) {
    this.#identity = identity;
  }

  /** Forgets all secrets of one key; the next request asks again. */
  forget(subject: string): void {
    for (const [digest, { caller }] of this.#known.entries())
      if (caller.subject === subject) this.#known.delete(digest);
  }

  forgetAll(): void {
    this.#known.clear();
  }

  /** @throws AuthenticationError 401 for junk, wrong, expired and revoked keys alike, 503 when identity is away. */
  async resolve(key: string, traceId: string): Promise<Program> {
    const text = readApiKey(key);
    if (!text) throw new AuthenticationError(401, 'INVALID_API_KEY');
    const known = this.#known.get(text.digest);
    if (known) return known;
    const found = await this.#identity.apiKeyCaller(text, traceId).catch(() => {
      throw new AuthenticationError(503, 'IDENTITY_AWAY');
    });
    if (!found) throw new AuthenticationError(401, 'INVALID_API_KEY');
    const { subject, tenantId, clinicIds } = found;
    const roles = found.roles.filter(isRole);
    const permissions = new Set(found.permissions.filter(isPermission));
    const expiresAt = Date.parse(found.expiresAt);
    const program: Program = {
      caller: {
        kind: roles.includes('SERVICE') ? 'SERVICE' : 'PARTNER',
        subject,
        userId: null,
        tenantId,
        clinicIds,
        roles,
        permissions,
      },
      token: { subject, isClient: true, clientId: subject, tenantId, scopes: permissions, methods: [], expiresAt },
    };
    const ttl = Math.min(CACHED_MILLISECONDS, expiresAt - Date.now());
    if (ttl >= 1) this.#known.set(text.digest, program, { ttl });
    return program;
  }
}
