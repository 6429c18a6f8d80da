import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Principal } from '@polyclinic/access/principal.ts';
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
export function principalOf({ principal }: SubgraphContext): Principal {
  if (!principal) throw new Refusal('UNAUTHENTICATED', 'NO_IDENTITY');
  return principal;
}

/** Whose rows the request may touch. @throws Refusal FORBIDDEN NO_TENANT when the caller stands in no organization. */
export function scopeOf(context: SubgraphContext): TenantScope {
  const { tenantId, clinicIds, subject, roles, traceId, ipAddress } = principalOf(context);
  if (tenantId === null) throw new Refusal('FORBIDDEN', 'NO_TENANT');
  const { deadline } = context;
  return {
    tenantId,
    clinicIds,
    actor: subject,
    traceId,
    ipAddress,
    ...(seesOwnAlone(roles) && { sight: 'OWN' }),
    ...(deadline !== null && { deadline }),
  };
}

/** The same over all clinics, for rules that concern the whole tenant. */
export const tenantScopeOf = (context: SubgraphContext): TenantScope => acrossClinics(scopeOf(context));
