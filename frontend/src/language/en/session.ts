/** Who is signed in. */
export const session = {
  role: {
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
    PATIENT: 'Patient',
    PROXY: 'Proxy',
    SERVICE: 'Service account',
    PARTNER: 'Partner',
  },
  zone: {
    title: 'Your time zone',
    why: 'For times outside a clinic’s calendar. A calendar always shows its clinic’s time.',
    empty: 'Left empty, the organization’s: {zone}.',
    none: 'none',
    unknown: 'There is no such zone.',
  },
} as const;
