/** The roles a person or process can hold inside one tenant, and the platform's own (requirements, appendix A). */
export const ROLES = [
  'SUPER_ADMIN',
  'SUPPORT',
  'AUDITOR',
  'TENANT_ADMIN',
  'CLINIC_MANAGER',
  'PRACTITIONER',
  'NURSE',
  'RECEPTIONIST',
  'BILLING',
  'PHARMACIST',
  'PATIENT',
  'PROXY',
  'SERVICE',
  'PARTNER',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that sign in with a second factor (IAM-13, RES-20). */
export const SECOND_FACTOR_ROLES: readonly Role[] = [
  'SUPER_ADMIN',
  'SUPPORT',
  'AUDITOR',
  'TENANT_ADMIN',
  'PRACTITIONER',
  'NURSE',
];

/** Roles of people who are no members of the staff: they see records of their own alone, whatever else is asked for. */
export const PORTAL_ROLES: readonly Role[] = ['PATIENT', 'PROXY'];

export const isOfPortal = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every(role => (PORTAL_ROLES as readonly string[]).includes(role));

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);
