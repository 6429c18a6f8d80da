import type { Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What kind of caller stands behind a request. */
export type PrincipalKind = 'USER' | 'SERVICE' | 'PARTNER' | 'GATEWAY';

/**
 * Who asks: built by the gateway from a verified token and the caller's memberships, carried to subgraphs in the
 * internal token, and by nothing else (ASVS 8.3.3: decisions are about the originating subject).
 */
export interface Principal {
  kind: PrincipalKind;
  /** Subject in the identity provider, such as `auth0|…` or `lab-partner@clients`. */
  subject: string;
  /** The platform's user id; null for services and partners. */
  userId: string | null;
  /** The organization in force; null when the caller has none. */
  tenantId: string | null;
  /** Clinics the caller may act in now: one when a clinic is chosen, all of the caller's otherwise. */
  clinicIds: readonly string[];
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
  /** W3C trace id of the request, 32 hexadecimal digits. */
  traceId: string;
  /** Caller's address, for the audit trail; null for internal work. */
  ipAddress: string | null;
}

/** The principal as it travels in the internal token's claims. */
export interface PrincipalClaims {
  kind: PrincipalKind;
  sub: string;
  uid: string | null;
  tid: string | null;
  clinics: string[];
  roles: Role[];
  perms: Permission[];
  trace: string;
  ip: string | null;
}

export function toClaims(principal: Principal): PrincipalClaims {
  return {
    kind: principal.kind,
    sub: principal.subject,
    uid: principal.userId,
    tid: principal.tenantId,
    clinics: [...principal.clinicIds],
    roles: [...principal.roles],
    perms: [...principal.permissions],
    trace: principal.traceId,
    ip: principal.ipAddress,
  };
}

export function fromClaims(claims: PrincipalClaims): Principal {
  return {
    kind: claims.kind,
    subject: claims.sub,
    userId: claims.uid,
    tenantId: claims.tid,
    clinicIds: claims.clinics,
    roles: claims.roles,
    permissions: new Set(claims.perms),
    traceId: claims.trace,
    ipAddress: claims.ip,
  };
}
