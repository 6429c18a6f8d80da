import { meets } from '@polyclinic/access/decide.ts';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import type { Caller } from './case.ts';

/** A caller of the suite as our own gateway knows callers. */
export const principalOf = ({ name, kind, user, tenant, clinics, roles, permissions }: Caller): Principal => ({
  kind,
  subject: `suite|${name}`,
  userId: user,
  tenantId: tenant,
  clinicIds: clinics,
  roles: roles as Role[],
  permissions: new Set(permissions as Permission[]),
  traceId: '0'.repeat(32),
  ipAddress: null,
});

/** What a caller holds in the words of the built-in directives: scopes, and policies for places and roles. */
export function builtInRights(caller: Caller): { scopes: string[]; policies: string[] } {
  const principal = principalOf(caller);
  const places = (['ORGANIZATION', 'CLINIC', 'SELF', 'PLATFORM'] as const).filter(boundary =>
    meets({ kind: 'tenant', boundary }, principal),
  );
  return {
    scopes: caller.permissions,
    policies: [...places.map(place => `tenant:${place}`), ...caller.roles.map(role => `role:${role}`)],
  };
}
