import { CEILING } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { newId } from '@polyclinic/tenancy/id.ts';

export const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

/** Somebody of one role in one organization, with everything the role grants at most. */
export const principalOf = (
  role: Role,
  place: { tenantId: string; clinicIds: readonly string[] },
  changes: Partial<Principal> = {},
): Principal => ({
  kind: 'USER',
  subject: `auth0|${role.toLowerCase()}`,
  userId: newId(),
  tenantId: place.tenantId,
  clinicIds: place.clinicIds,
  roles: [role],
  permissions: new Set(CEILING[role]),
  traceId: TRACE_ID,
  ipAddress: '192.0.2.7',
  ...changes,
});
