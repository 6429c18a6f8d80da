import type { Role } from './roles.ts';

/** Every permission there is. Roles grant them, OAuth scopes name them, `@access` asks for them. */
export const PERMISSIONS = [
  'organization:read',
  'organization:manage',
  'clinic:read',
  'clinic:manage',
  'practitioner:read',
  'member:read',
  'member:manage',
  'api-key:read',
  'api-key:manage',
  'audit:read',
  'patient:read',
  'patient:contact',
  'patient:register',
  'patient:update',
  'patient:delete',
  'encounter:read',
  'encounter:write',
  'chart:read',
  'chart:write',
  'allergy:write',
  'vitals:write',
  'schedule:read',
  'schedule:manage',
  'slot:read',
  'appointment:read',
  'appointment:book',
  'appointment:cancel',
  'appointment:overbook',
  'queue:read',
  'queue:manage',
  'waitlist:read',
  'waitlist:manage',
  'report:read',
  'appointment:link',
  'service-item:read',
  'service-item:manage',
  'invoice:read',
  'template:read',
  'reminder:manage',
  'message:read',
  'message:code',
  'caller:resolve',
  'attempt:record',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const isPermission = (value: string): value is Permission => (PERMISSIONS as readonly string[]).includes(value);

/** What can be done to a thing (IAM-20). */
export type Action = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'APPROVE' | 'EXPORT';

/** Verbs that are not an action's own name. */
const ACTION_OF_VERB: Record<string, Action> = {
  read: 'READ',
  contact: 'READ',
  link: 'READ',
  code: 'CREATE',
  register: 'CREATE',
  book: 'CREATE',
  write: 'CREATE',
  record: 'CREATE',
  update: 'UPDATE',
  manage: 'UPDATE',
  cancel: 'DELETE',
  overbook: 'APPROVE',
  delete: 'DELETE',
  approve: 'APPROVE',
  export: 'EXPORT',
};

/** The action a permission stands for in the matrix of modules and actions. */
export const actionOf = (permission: Permission): Action => ACTION_OF_VERB[permission.split(':')[1] ?? ''] ?? 'UPDATE';

const EVERYONE: Permission[] = ['organization:read', 'clinic:read', 'practitioner:read'];
const FRONT_OFFICE: Permission[] = [
  ...EVERYONE,
  'patient:read',
  'patient:contact',
  'schedule:read',
  'slot:read',
  'appointment:read',
  'queue:read',
  'queue:manage',
  'waitlist:read',
  'report:read',
];

/**
 * The platform's ceiling: what a role grants at most (requirements, appendix A.2). A tenant's stored matrix can narrow
 * a role below this line and never lift it above (IAM-20, IAM-22).
 */
export const CEILING: Record<Role, readonly Permission[]> = {
  SUPER_ADMIN: [],
  SUPPORT: [],
  AUDITOR: ['audit:read'],
  TENANT_ADMIN: [
    ...FRONT_OFFICE,
    'organization:manage',
    'clinic:manage',
    'member:read',
    'member:manage',
    'api-key:read',
    'api-key:manage',
    'audit:read',
    'patient:register',
    'patient:update',
    'patient:delete',
    'schedule:manage',
    'appointment:book',
    'appointment:cancel',
    'appointment:overbook',
    'waitlist:manage',
    'service-item:read',
    'service-item:manage',
    'invoice:read',
    'template:read',
    'reminder:manage',
    'message:read',
  ],
  CLINIC_MANAGER: [
    ...FRONT_OFFICE,
    'member:read',
    'patient:update',
    'schedule:manage',
    'appointment:book',
    'appointment:cancel',
    'appointment:overbook',
    'waitlist:manage',
    'service-item:read',
    'invoice:read',
    'template:read',
    'reminder:manage',
    'message:read',
  ],
  PRACTITIONER: [
    ...FRONT_OFFICE,
    'patient:register',
    'patient:update',
    'encounter:read',
    'encounter:write',
    'chart:read',
    'chart:write',
    'allergy:write',
    'vitals:write',
    'appointment:book',
    'appointment:cancel',
    'appointment:overbook',
    'service-item:read',
    'template:read',
  ],
  NURSE: [...FRONT_OFFICE, 'patient:update', 'encounter:read', 'chart:read', 'allergy:write', 'vitals:write'],
  RECEPTIONIST: [
    ...FRONT_OFFICE,
    'patient:register',
    'patient:update',
    'appointment:book',
    'appointment:cancel',
    'appointment:overbook',
    'waitlist:manage',
    'service-item:read',
    'invoice:read',
    'template:read',
    'message:read',
  ],
  BILLING: [
    ...EVERYONE,
    'patient:read',
    'slot:read',
    'appointment:read',
    'queue:read',
    'service-item:read',
    'service-item:manage',
    'invoice:read',
  ],
  PHARMACIST: [...EVERYONE, 'patient:read'],
  PATIENT: [],
  PROXY: [],
  SERVICE: [
    ...EVERYONE,
    'patient:read',
    'patient:contact',
    'slot:read',
    'appointment:read',
    'appointment:book',
    'appointment:cancel',
    'service-item:read',
    'invoice:read',
  ],
  PARTNER: ['slot:read'],
};

/** The union of what the roles grant at most. */
export const ceilingOf = (roles: readonly Role[]): Set<Permission> => new Set(roles.flatMap(role => CEILING[role]));
