import { ROLES, type Role } from '@polyclinic/access/roles.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { z } from 'zod';
import { featuresOn } from '../features/featureSwitchTable.ts';
import { isAbsent } from './effectivePermissions.ts';

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

/** @throws Refusal BAD_USER_INPUT ROLE_NOT_ASSIGNABLE, FEATURE_DISABLED ROLE_NEEDS_FEATURE */
export async function assertAssignable(tx: TenantTx, roles: readonly Role[]): Promise<void> {
  if (roles.some(role => !ASSIGNABLE.includes(role))) throw new Refusal('BAD_USER_INPUT', 'ROLE_NOT_ASSIGNABLE');
  const features = await featuresOn(tx);
  if (roles.some(role => isAbsent({ features }, role))) throw new Refusal('FEATURE_DISABLED', 'ROLE_NEEDS_FEATURE');
}
