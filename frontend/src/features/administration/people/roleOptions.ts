import { roleName } from '../../session/permissions.ts';
import { useMe } from '../../session/SessionContext.tsx';

/** Roles an organization gives its people; the API refuses any other. */
const ASSIGNABLE = ['TENANT_ADMIN', 'CLINIC_MANAGER', 'PRACTITIONER', 'NURSE', 'RECEPTIONIST', 'BILLING', 'PHARMACIST'];

/** Without a pharmacy there are no pharmacists. */
export function useRoleOptions() {
  const hasPharmacy = useMe().organization?.features.includes('PHARMACY') ?? false;
  return ASSIGNABLE.filter(role => role !== 'PHARMACIST' || hasPharmacy).map(value => ({
    value,
    label: roleName(value),
  }));
}
