import type { Role } from './roles.ts';

/** Who finds every patient of their clinics, whatever the organization says of its practitioners. */
const SEE_ALL: readonly Role[] = ['TENANT_ADMIN', 'CLINIC_MANAGER', 'NURSE', 'RECEPTIONIST', 'BILLING', 'PHARMACIST'];

/** Whether an organization can limit these roles to the caller's own patients: practitioners who are nothing else there (IAM-23). */
export const seesOwnAlone = (roles: readonly Role[]): boolean =>
  roles.includes('PRACTITIONER') && !roles.some(role => SEE_ALL.includes(role));
