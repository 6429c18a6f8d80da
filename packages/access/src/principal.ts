import type { Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What kind of caller stands behind a request. */
export type PrincipalKind = 'USER' | 'SERVICE' | 'PARTNER' | 'GATEWAY' | 'VISITOR';

/** What the portal opens of one record (PAT-11). */
export const PORTAL_PERMISSIONS = ['VIEW_CLINICAL', 'VIEW_BILLING', 'SCHEDULE'] as const;
export type PortalPermission = (typeof PORTAL_PERMISSIONS)[number];

/** A record that somebody of the portal may see, their own or a dependent's, and how far. */
export interface PortalGrant {
  patientId: string;
  may: readonly PortalPermission[];
}

/**
 * Who asks: built by the gateway from a verified token and the caller's memberships, carried to subgraphs in the
 * internal token, and by nothing else (ASVS 8.3.3: decisions are about the originating subject).
 */
export interface Identity {
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
  /** Whose records somebody of the portal sees: asked anew for every request of theirs. Left out, they are not of the portal. */
  portal?: readonly PortalGrant[];
}

/** What belongs to one request alone. It travels beside the identity and grants nothing. */
export interface RequestFacts {
  /** W3C trace id of the request, 32 hexadecimal digits. */
  traceId: string;
  /** Caller's address, for the audit trail; null for internal work. */
  ipAddress: string | null;
}

/** A caller in one request. */
export type Principal = Identity & RequestFacts;

/** Somebody without a session: reaches what is `@public` and nothing else. One object, so that it is signed once. */
export const VISITOR: Identity = {
  kind: 'VISITOR',
  subject: 'visitor',
  userId: null,
  tenantId: null,
  clinicIds: [],
  roles: [],
  permissions: new Set(),
};

/** An identity as it travels in the internal token's claims. */
export interface IdentityClaims {
  kind: PrincipalKind;
  sub: string;
  uid: string | null;
  tid: string | null;
  clinics: string[];
  roles: Role[];
  perms: Permission[];
  portal?: PortalGrant[];
}

export function toClaims(identity: Identity): IdentityClaims {
  return {
    kind: identity.kind,
    sub: identity.subject,
    uid: identity.userId,
    tid: identity.tenantId,
    clinics: [...identity.clinicIds],
    roles: [...identity.roles],
    perms: [...identity.permissions],
    ...(identity.portal && { portal: [...identity.portal] }),
  };
}

export function fromClaims(claims: IdentityClaims): Identity {
  return {
    kind: claims.kind,
    subject: claims.sub,
    userId: claims.uid,
    tenantId: claims.tid,
    clinicIds: claims.clinics,
    roles: claims.roles,
    permissions: new Set(claims.perms),
    ...(claims.portal && { portal: claims.portal }),
  };
}
