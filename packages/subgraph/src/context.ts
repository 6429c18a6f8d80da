import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { PortalPermission, Principal } from '@polyclinic/access/principal.ts';
import { isOfPortal } from '@polyclinic/access/roles.ts';
import { seesOwnAlone } from '@polyclinic/access/seesOwnAlone.ts';
import { acrossClinics, type TenantScope } from '@polyclinic/tenancy/scope.ts';
import { Refusal } from './refuse.ts';

/** What a resolver may use. Built once per request. */
export interface SubgraphContext {
  db: DataSource;
  /** Who asks; null when no valid internal identity came with the request. */
  principal: Principal | null;
  now: () => Date;
  log: Logger;
  /** The name the client gave its operation, for the audit trail. */
  operationName: string | null;
  /** When nobody waits for the answer any more, milliseconds since the epoch; null when the caller set no time. */
  deadline: number | null;
}

/** Who asks, or a refusal: use it where the schema's rules have let the request through. */
export function principalOf({ principal }: Pick<SubgraphContext, 'principal'>): Principal {
  if (!principal) throw new Refusal('UNAUTHENTICATED', 'NO_IDENTITY');
  return principal;
}

/** Whose rows the request may touch. @throws Refusal FORBIDDEN NO_TENANT when the caller stands in no organization. */
export function scopeOf(context: SubgraphContext): TenantScope {
  const { tenantId, clinicIds, subject, roles, portal = [], traceId, ipAddress } = principalOf(context);
  if (tenantId === null) throw new Refusal('FORBIDDEN', 'NO_TENANT');
  const { deadline } = context;
  return {
    tenantId,
    clinicIds,
    actor: subject,
    traceId,
    ipAddress,
    ...(seesOwnAlone(roles) && { sight: 'OWN' }),
    ...(isOfPortal(roles) && { patientIds: portal.map(({ patientId }) => patientId) }),
    ...(deadline !== null && { deadline }),
  };
}

/** Whether the portal opens this of a patient's record to the caller (PAT-11). */
export const portalOpens = (
  context: Pick<SubgraphContext, 'principal'>,
  patientId: string,
  what?: PortalPermission,
): boolean =>
  (principalOf(context).portal ?? []).some(
    grant => grant.patientId === patientId && (what === undefined || grant.may.includes(what)),
  );

/** The same over all clinics, for rules that concern the whole tenant. */
export const tenantScopeOf = (context: SubgraphContext): TenantScope => acrossClinics(scopeOf(context));
