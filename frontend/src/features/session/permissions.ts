/** The permissions that the dashboard asks about; the full list belongs to the API. */
export type Permission =
  | 'appointment:read'
  | 'appointment:book'
  | 'appointment:cancel'
  | 'appointment:overbook'
  | 'queue:read'
  | 'queue:manage'
  | 'waitlist:read'
  | 'waitlist:manage'
  | 'schedule:read'
  | 'schedule:manage'
  | 'patient:read'
  | 'patient:register'
  | 'encounter:read'
  | 'encounter:write'
  | 'chart:read'
  | 'chart:write'
  | 'allergy:write'
  | 'vitals:write'
  | 'prescription:read'
  | 'prescription:write'
  | 'invoice:read'
  | 'message:read'
  | 'reminder:manage'
  | 'member:read'
  | 'member:manage'
  | 'api-key:read'
  | 'api-key:manage'
  | 'organization:manage'
  | 'clinic:manage';

const ROLE_NAMES: Record<string, string> = {
  SUPER_ADMIN: 'Platform administrator',
  SUPPORT: 'Platform support',
  AUDITOR: 'Auditor',
  TENANT_ADMIN: 'Administrator',
  CLINIC_MANAGER: 'Clinic manager',
  PRACTITIONER: 'Practitioner',
  NURSE: 'Nurse',
  RECEPTIONIST: 'Receptionist',
  BILLING: 'Billing',
  PHARMACIST: 'Pharmacist',
  SERVICE: 'Service account',
  PARTNER: 'Partner',
};

/** A role as people say it. */
export const roleName = (role: string): string => ROLE_NAMES[role] ?? role;
