import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID that is always the same for the same name, so that five services can load demo data about the same people
 * without asking each other. Its time part is fixed at 2026-01-01T00:00:00Z.
 */
export function demoId(kind: string, name: string | number): string {
  const bytes = createHash('sha256').update(`${kind}:${name}`).digest();
  const random = Array.from({ length: 16 }, (_, i) => CROCKFORD.charAt(bytes[i]! & 31)).join('');
  return `01KDVDH600${random}`;
}

/** The roles a demo person can hold; the closed list itself is `packages/access/src/roles.ts`. */
export type DemoRole =
  | 'TENANT_ADMIN'
  | 'CLINIC_MANAGER'
  | 'PRACTITIONER'
  | 'NURSE'
  | 'RECEPTIONIST'
  | 'BILLING'
  | 'PHARMACIST'
  | 'PATIENT'
  | 'PROXY'
  | 'PARTNER';

export interface DemoOrganization {
  id: string;
  slug: string;
  name: string;
  /** IANA zone; the default for its clinics and people. */
  timezone: string;
  /** ISO 3166-1 alpha-2; switches regional rules (RES-21). */
  country: string;
  /** ISO 4217. */
  currency: string;
}

export interface DemoClinic {
  id: string;
  organizationId: string;
  slug: string;
  name: string;
  timezone: string;
}

export interface DemoUser {
  id: string;
  /** Subject in the identity provider. */
  subject: string;
  email: string;
  name: string;
  /** Base32 secret for roles that must use a second factor, else null. */
  totpSecret: string | null;
  memberships: Array<{ organizationId: string; role: DemoRole; clinicIds: string[] }>;
}

export interface DemoPractitioner {
  id: string;
  organizationId: string;
  userId: string;
  name: string;
  credential: 'MD' | 'DO' | 'NP' | 'MBBS';
  specialty: string;
  clinicIds: string[];
  /** National Provider Identifier; null outside the United States. */
  npi: string | null;
}

/** One password for every demo login; the identity provider stores only its Argon2id hash. */
export const DEMO_PASSWORD = 'polyclinic demo password';

const organization = (slug: string, name: string, timezone: string, country: string, currency: string) => ({
  id: demoId('organization', slug),
  slug,
  name,
  timezone,
  country,
  currency,
});

export const northside: DemoOrganization = organization(
  'northside',
  'Northside Health',
  'America/New_York',
  'US',
  'USD',
);
export const sahyadri: DemoOrganization = organization('sahyadri', 'Sahyadri Clinics', 'Asia/Kolkata', 'IN', 'INR');
export const organizations: DemoOrganization[] = [northside, sahyadri];

/** Organizations that turned their pharmacy on; the other has none. */
export const withPharmacy: readonly DemoOrganization[] = [northside];

const clinic = (owner: DemoOrganization, slug: string, name: string): DemoClinic => ({
  id: demoId('clinic', slug),
  organizationId: owner.id,
  slug,
  name,
  timezone: owner.timezone,
});

export const harborStreet = clinic(northside, 'harbor-street', 'Harbor Street Clinic');
export const elmPark = clinic(northside, 'elm-park', 'Elm Park Clinic');
export const kothrud = clinic(sahyadri, 'kothrud', 'Kothrud Clinic');
export const clinics: DemoClinic[] = [harborStreet, elmPark, kothrud];

/** RFC 4648 base32 of 20 bytes derived from the login, so that a test can compute the current code. */
function totpSecretOf(login: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes = createHash('sha256').update(`totp:${login}`).digest();
  return Array.from({ length: 32 }, (_, i) => alphabet.charAt(bytes[i]! & 31)).join('');
}

/** Roles that sign in with a second factor (IAM-13). */
const SECOND_FACTOR: DemoRole[] = ['TENANT_ADMIN', 'PRACTITIONER', 'NURSE'];

function person(login: string, name: string, memberships: Array<[DemoOrganization, DemoRole, DemoClinic[]]>): DemoUser {
  return {
    id: demoId('user', login),
    subject: `auth0|${demoId('subject', login)}`,
    email: `${login}@${memberships[0]![0].slug}.example`,
    name,
    totpSecret: memberships.some(([, role]) => SECOND_FACTOR.includes(role)) ? totpSecretOf(login) : null,
    memberships: memberships.map(([owner, role, at]) => ({
      organizationId: owner.id,
      role,
      clinicIds: at.map(({ id }) => id),
    })),
  };
}

/** By which two people of Harbor Street sign in to the portal, as their patients' records say. */
export const portalAddresses = {
  hannah: 'patient-harbor-street-012@mail.example',
  alex: 'parent-harbor-street-015@mail.example',
} as const;

/** Every demo login by a short name: `users.rosa` is Northside's receptionist at Harbor Street. */
export const users = {
  olivia: person('olivia', 'Olivia Grant', [
    [northside, 'TENANT_ADMIN', [harborStreet, elmPark]],
    [sahyadri, 'TENANT_ADMIN', [kothrud]],
  ]),
  marcus: person('marcus', 'Marcus Webb', [[northside, 'CLINIC_MANAGER', [harborStreet, elmPark]]]),
  rosa: person('rosa', 'Rosa Delgado', [[northside, 'RECEPTIONIST', [harborStreet]]]),
  theo: person('theo', 'Theo Lindqvist', [[northside, 'RECEPTIONIST', [elmPark]]]),
  nina: person('nina', 'Nina Okafor', [[northside, 'NURSE', [harborStreet]]]),
  bea: person('bea', 'Bea Lombardi', [[northside, 'BILLING', [harborStreet, elmPark]]]),
  pia: person('pia', 'Pia Torres', [[northside, 'PHARMACIST', [harborStreet, elmPark]]]),
  adams: person('adams', 'Dr. Grace Adams', [[northside, 'PRACTITIONER', [harborStreet, elmPark]]]),
  chen: person('chen', 'Dr. Wei Chen', [[northside, 'PRACTITIONER', [harborStreet]]]),
  rossi: person('rossi', 'Dr. Elena Rossi', [[northside, 'PRACTITIONER', [harborStreet]]]),
  haddad: person('haddad', 'Dr. Samir Haddad', [[northside, 'PRACTITIONER', [elmPark]]]),
  novak: person('novak', 'Jana Novak NP', [[northside, 'PRACTITIONER', [elmPark]]]),
  hannah: { ...person('hannah', 'Hannah Holloway', [[northside, 'PATIENT', []]]), email: portalAddresses.hannah },
  alex: { ...person('alex', 'Alex Nguyen', [[northside, 'PROXY', []]]), email: portalAddresses.alex },
  priya: person('priya', 'Priya Kulkarni', [[sahyadri, 'RECEPTIONIST', [kothrud]]]),
  joshi: person('joshi', 'Dr. Anil Joshi', [[sahyadri, 'PRACTITIONER', [kothrud]]]),
  deshpande: person('deshpande', 'Dr. Meera Deshpande', [[sahyadri, 'PRACTITIONER', [kothrud]]]),
  iyer: person('iyer', 'Dr. Kavita Iyer', [[sahyadri, 'PRACTITIONER', [kothrud]]]),
} satisfies Record<string, DemoUser>;

function practitioner(
  login: keyof typeof users,
  credential: DemoPractitioner['credential'],
  specialty: string,
  npi: string | null,
): DemoPractitioner {
  const user = users[login];
  const { organizationId, clinicIds } = user.memberships[0]!;
  return {
    id: demoId('practitioner', login),
    organizationId,
    userId: user.id,
    name: user.name,
    credential,
    specialty,
    clinicIds,
    npi,
  };
}

export const practitioners = {
  adams: practitioner('adams', 'MD', 'Family medicine', '1000000004'),
  chen: practitioner('chen', 'MD', 'Internal medicine', '1000000012'),
  rossi: practitioner('rossi', 'DO', 'Pediatrics', '1000000020'),
  haddad: practitioner('haddad', 'MD', 'Dermatology', '1000000038'),
  novak: practitioner('novak', 'NP', 'Family medicine', '1000000046'),
  joshi: practitioner('joshi', 'MBBS', 'General practice', null),
  deshpande: practitioner('deshpande', 'MBBS', 'Gynaecology', null),
  iyer: practitioner('iyer', 'MBBS', 'Paediatrics', null),
} satisfies Record<string, DemoPractitioner>;

/** A partner with client credentials, granted free times of one clinic and nothing else. */
export const labPartner = {
  clientId: 'lab-partner',
  clientSecret: 'demo-secret-of-the-lab-partner-client',
  name: 'Corewell Labs',
  organizationId: northside.id,
  clinicIds: [harborStreet.id],
  permissions: ['slot:read'],
};
