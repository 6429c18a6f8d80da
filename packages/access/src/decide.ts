import type { Boundary, Clause } from './clause.ts';
import type { Permission } from './permissions.ts';
import type { Principal } from './principal.ts';
import type { Role } from './roles.ts';

const PLATFORM_ROLES: readonly Role[] = ['SUPER_ADMIN', 'SUPPORT', 'AUDITOR'];

function within(boundary: Boundary, principal: Principal): boolean {
  switch (boundary) {
    case 'ORGANIZATION':
      return principal.tenantId !== null;
    case 'CLINIC':
      return principal.tenantId !== null && principal.clinicIds.length > 0;
    case 'SELF':
      return principal.userId !== null;
    case 'PLATFORM':
      return principal.kind === 'GATEWAY' || principal.roles.some(role => PLATFORM_ROLES.includes(role));
    default:
      return false;
  }
}

/** Whether a principal meets one clause. Anything unknown is a no. */
export function meets(clause: Clause, principal: Principal): boolean {
  switch (clause.kind) {
    case 'tenant':
      return within(clause.boundary, principal);
    case 'access':
      return principal.permissions.has(clause.permission as Permission);
    case 'role':
      return clause.anyOf.some(role => principal.roles.includes(role as Role));
    default:
      return false;
  }
}

/** Whether a principal meets all of them. */
export const meetsAll = (clauses: readonly Clause[], principal: Principal): boolean =>
  clauses.every(clause => meets(clause, principal));
