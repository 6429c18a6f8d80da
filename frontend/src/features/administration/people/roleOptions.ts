import { roleName } from '../../session/permissions.ts';

/** Roles an organization gives its people; the API refuses any other. */
const ASSIGNABLE = ['TENANT_ADMIN', 'CLINIC_MANAGER', 'PRACTITIONER', 'NURSE', 'RECEPTIONIST', 'BILLING', 'PHARMACIST'];

export const roleOptions = () => ASSIGNABLE.map(value => ({ value, label: roleName(value) }));
