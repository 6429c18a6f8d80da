import { ROLES, type Role } from '@polyclinic/access/roles.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { z } from 'zod';

/** Roles an organization gives its own people; the platform's and the processes' are not among them. */
export const ASSIGNABLE: readonly Role[] = [
  'TENANT_ADMIN',
  'CLINIC_MANAGER',
  'PRACTITIONER',
  'NURSE',
  'RECEPTIONIST',
  'BILLING',
  'PHARMACIST',
];

export const someRoles = z.array(z.enum(ROLES)).min(1).max(ASSIGNABLE.length);

/** @throws Refusal BAD_USER_INPUT ROLE_NOT_ASSIGNABLE */
export function assertAssignable(roles: readonly Role[]): void {
  if (roles.some(role => !ASSIGNABLE.includes(role))) throw new Refusal('BAD_USER_INPUT', 'ROLE_NOT_ASSIGNABLE');
}
