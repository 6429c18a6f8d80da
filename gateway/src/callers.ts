import { LRUCache } from 'lru-cache';
import { isPermission } from '@polyclinic/access/permissions.ts';
import type { Identity, PortalGrant } from '@polyclinic/access/principal.ts';
import { isRole, SECOND_FACTOR_ROLES } from '@polyclinic/access/roles.ts';
import { ApiKeys, type Program } from './apiKeys.ts';
import type { CallerContext, IdentityClient } from './identityClient.ts';
import type { PortalClient } from './portalClient.ts';
import { AuthenticationError, type VerifiedToken } from './verifyToken.ts';

const CACHED_CALLERS = 10_000;
/** How long a caller's rights are believed when no membership event says otherwise, milliseconds. */
const CACHED_MILLISECONDS = 30_000;

/** Who a caller is in the organization of the token, apart from the single request. */
export type Caller = Identity;

/** Looks callers up in identity and keeps them briefly; a membership event makes it forget at once (ASVS 8.3.2). */
export class Callers {
  readonly #identity: IdentityClient;
  readonly #portal: PortalClient;
  readonly #keys: ApiKeys;
  readonly #known = new LRUCache<string, Promise<CallerContext | null>>({
    max: CACHED_CALLERS,
    ttl: CACHED_MILLISECONDS,
  });

  /** One caller per way of signing in, so that whatever is kept by caller is found again. */
  readonly #made = new WeakMap<CallerContext, Map<string, Caller>>();

  constructor(identity: IdentityClient, portal: PortalClient) {
    this.#identity = identity;
    this.#portal = portal;
    this.#keys = new ApiKeys(identity);
  }

  /** Forgets one subject everywhere, a person or a program; the next request asks again. */
  forget(subject: string): void {
    this.#keys.forget(subject);
    for (const key of this.#known.keys()) if (key.endsWith(`/${subject}`)) this.#known.delete(key);
  }

  forgetAll(): void {
    this.#keys.forgetAll();
    this.#known.clear();
  }

  /** Whose key this is; see ApiKeys.resolve. */
  ofKey(key: string, traceId: string): Promise<Program> {
    return this.#keys.resolve(key, traceId);
  }

  /**
   * Whose records somebody of the portal sees is asked for each request: what was revoked is so from the next on (PAT-11).
   * @throws AuthenticationError 503 when identity or patients is away, 401 when a second factor is missing (IAM-13)
   */
  async resolve(token: VerifiedToken, traceId: string, clinicId?: string): Promise<Caller> {
    const context = token.tenantId === null ? null : await this.#contextOf(token.subject, token.tenantId, traceId);
    if (!context || token.tenantId === null) return stranger(token);
    const anywhere = [context, ...context.apart].flatMap(rights => rights.roles).filter(isRole);
    const needsSecondFactor = anywhere.some(role => SECOND_FACTOR_ROLES.includes(role));
    if (needsSecondFactor && !token.methods.includes('mfa'))
      throw new AuthenticationError(401, 'SECOND_FACTOR_REQUIRED');
    // A clinic that is not the caller's is refused by the authenticator and must not fill the map.
    const clinic = context.clinicIds.find(id => id === clinicId);
    const key = [clinic ?? 'everywhere', ...(token.isClient ? token.scopes : ['person'])].join(' ');
    const made = this.#made.get(context) ?? new Map<string, Caller>();
    this.#made.set(context, made);
    const caller = made.get(key) ?? callerOf(token, token.tenantId, context, rightsIn(context, clinic));
    made.set(key, caller);
    if (context.portalEmail === null) return caller;
    return { ...caller, portal: await this.#grantsOf(context.portalEmail, token.tenantId, traceId) };
  }

  /**
   * Whether somebody still holds a right, in a clinic or in whichever of theirs, for what they made earlier and others use.
   * @throws AuthenticationError 503 when identity is away
   */
  async holds({ subject, tenantId, permission, clinicId }: Held, traceId: string): Promise<boolean> {
    const context = await this.#contextOf(subject, tenantId, traceId);
    if (!context || (clinicId !== null && !context.clinicIds.includes(clinicId))) return false;
    const rights = clinicId === null ? [context, ...context.apart] : [rightsIn(context, clinicId)];
    return rights.some(({ permissions }) => permissions.includes(permission));
  }

  async #grantsOf(email: string, tenantId: string, traceId: string): Promise<PortalGrant[]> {
    try {
      return await this.#portal.grants(email, tenantId, traceId);
    } catch {
      throw new AuthenticationError(503, 'PATIENTS_AWAY');
    }
  }

  async #contextOf(subject: string, tenantId: string, traceId: string): Promise<CallerContext | null> {
    const key = `${tenantId}/${subject}`;
    const known = this.#known.get(key);
    if (known) return known;
    const asked = this.#identity.callerContext(subject, tenantId, traceId);
    this.#known.set(key, asked);
    try {
      return await asked;
    } catch {
      this.#known.delete(key);
      throw new AuthenticationError(503, 'IDENTITY_AWAY');
    }
  }
}

interface Held {
  subject: string;
  tenantId: string;
  permission: string;
  /** Null: in any of theirs. */
  clinicId: string | null;
}

/** What somebody may do: as a client no more than the token's scopes name. */
function callerOf(token: VerifiedToken, tenantId: string, context: CallerContext, rights: Rights): Caller {
  const roles = rights.roles.filter(isRole);
  const permissions = rights.permissions
    .filter(isPermission)
    .filter(permission => !token.isClient || token.scopes.has(permission));
  return {
    kind: token.isClient ? (roles.includes('SERVICE') ? 'SERVICE' : 'PARTNER') : 'USER',
    subject: token.subject,
    userId: context.userId,
    tenantId,
    clinicIds: context.clinicIds,
    roles,
    permissions: new Set(permissions),
  };
}

type Rights = Pick<CallerContext, 'roles' | 'permissions'>;

/**
 * What a caller is in the clinic in force (IAM-19). With none in force the request reaches all of the caller's clinics,
 * and only what holds in each of them counts.
 */
function rightsIn({ apart, clinicIds, ...everywhere }: CallerContext, clinicId: string | undefined): Rights {
  const there = apart.find(rights => rights.clinicId === clinicId);
  if (there) return there;
  if (clinicId !== undefined || apart.length === 0) return everywhere;
  const all: Rights[] = apart.length < clinicIds.length ? [everywhere, ...apart] : apart;
  const inEach = (of: (rights: Rights) => readonly string[]): string[] =>
    of(all[0]!).filter(name => all.every(rights => of(rights).includes(name)));
  return { roles: inEach(({ roles }) => roles), permissions: inEach(({ permissions }) => permissions) };
}

/** Somebody who is nobody here: signed in, and without any right (TEN-14). */
const stranger = ({ subject, isClient }: VerifiedToken): Caller => ({
  kind: isClient ? 'PARTNER' : 'USER',
  subject,
  userId: null,
  tenantId: null,
  clinicIds: [],
  roles: [],
  permissions: new Set(),
});
