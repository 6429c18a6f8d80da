import { webcrypto } from 'node:crypto';
import { toClaims, type Principal } from '@polyclinic/access/principal.ts';
import { IDENTITY_HEADER, signIdentity } from '@polyclinic/subgraph/identity.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openRegistry, type Registered, type RegistryDesk } from './registryDesk.ts';

const PHONE = '+15550102233';
const RECORD = 'mrn givenName familyName birthDate contactPoints { value }';

let desk: RegistryDesk;
let patient: Registered;
beforeAll(async () => {
  desk = await openRegistry();
  patient = await desk.registered({ contactPoints: [{ type: 'MOBILE', value: PHONE }] });
});
afterAll(() => desk.subgraph.stop());

/** Asks past the gateway, with these headers. @returns The answer's text */
async function askDirectly(headers: Record<string, string>, query: string, variables: object = {}): Promise<string> {
  const response = await fetch(desk.subgraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'yes', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

const signed = async (principal: Principal, audience = 'patients'): Promise<Record<string, string>> => ({
  [IDENTITY_HEADER]: await signIdentity(principal, audience, desk.subgraph.signingKey),
});

/** Every way to a record's protected fields. */
const WAYS: ReadonlyArray<[string, string]> = [
  ['the field', `query ($id: ID!) { patient(id: $id) { ${RECORD} } }`],
  [
    'a list',
    `query ($id: ID!) { patients(search: "P-000001") { patients { ${RECORD} } } entity: patient(id: $id) { id } }`,
  ],
  ['an alias', 'query ($id: ID!) { __proto__: patient(id: $id) { id: mrn constructor: givenName } }'],
  ['a fragment', `query ($id: ID!) { patient(id: $id) { ... { ...F } } } fragment F on Patient { ${RECORD} }`],
  [
    'an entity',
    `query ($id: ID!) { _entities(representations: [{ __typename: "Patient", id: $id }]) { ... on Patient { ${RECORD} } } }`,
  ],
  ['its type name', 'query ($id: ID!) { patient(id: $id) { __typename } }'],
  [
    'its type name as an entity',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Patient", id: $id }]) { __typename } }',
  ],
  ['a mutation', 'mutation ($id: ID!) { deletePatient(id: $id) { mrn } }'],
];
const TELLS = new RegExp(`P-000001|María|García|1984|${PHONE.replace('+', '\\+')}|"data":\\{[^}]*"__typename"`);

/** Nothing was done to the record. */
const isUntouched = async (): Promise<void> => {
  const [row] = await desk.subgraph.rows<{ deleted: boolean }>(
    'select deleted_at is not null as deleted from patient where id = $1',
    [patient.id],
  );
  expect(row).toEqual({ deleted: false });
};

const nobodys: ReadonlyArray<[string, () => Promise<Record<string, string>>]> = [
  ['without an identity', () => Promise.resolve({})],
  [
    'with plain headers that claim one',
    () =>
      Promise.resolve({
        authorization: `Bearer ${desk.doctor.subject}`,
        'x-tenant-id': desk.world.tenantId,
        'x-clinic-id': desk.world.clinicId,
        'x-roles': 'TENANT_ADMIN',
        'x-permissions': 'patient:read,patient:contact,patient:delete',
        'x-user-id': 'u',
        [IDENTITY_HEADER]: JSON.stringify(toClaims(desk.doctor)),
      }),
  ],
  ['with an identity for another service', () => signed(desk.doctor, 'scheduling')],
  ['with an identity past its time', () => forged(desk.doctor, { issuedSecondsAgo: 90, livesSeconds: 60 })],
  ['with an identity made to last', () => forged(desk.doctor, { issuedSecondsAgo: 90, livesSeconds: 3_600 })],
  ['with an unsigned identity', () => Promise.resolve({ [IDENTITY_HEADER]: unsigned(desk.doctor) })],
];

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const claimsFrom = (principal: Principal, issuedAt: number, livesSeconds: number): object => ({
  ...toClaims(principal),
  iss: 'polyclinic-gateway',
  aud: 'patients',
  iat: issuedAt,
  exp: issuedAt + livesSeconds,
});

/** Signed by the gateway's key, and not as the gateway signs. */
async function forged(
  principal: Principal,
  { issuedSecondsAgo, livesSeconds }: { issuedSecondsAgo: number; livesSeconds: number },
): Promise<Record<string, string>> {
  const { kid, key } = desk.subgraph.signingKey;
  const issuedAt = Math.floor(Date.now() / 1_000) - issuedSecondsAgo;
  const head = part({ alg: 'EdDSA', typ: 'polyclinic-identity+jwt', kid });
  const text = `${head}.${part(claimsFrom(principal, issuedAt, livesSeconds))}`;
  const signature = await webcrypto.subtle.sign('Ed25519', key, Buffer.from(text));
  return { [IDENTITY_HEADER]: `${text}.${Buffer.from(signature).toString('base64url')}` };
}

function unsigned(principal: Principal): string {
  const now = Math.floor(Date.now() / 1_000);
  return `${part({ alg: 'none', typ: 'polyclinic-identity+jwt' })}.${part(claimsFrom(principal, now, 30))}.`;
}

describe.each(nobodys)('a caller past the gateway %s', (_, headers) => {
  it.each(WAYS)('gets nothing of a record by %s', async (_way, query) => {
    const told = await askDirectly(await headers(), query, { id: patient.id });
    expect(told).toContain('"UNAUTHENTICATED"');
    expect(told).not.toMatch(TELLS);
    await isUntouched();
  });
});

describe('an identity made by hand', () => {
  it('is believed when it is made as the gateway makes it, so that the others fail for what they lack', async () => {
    const headers = await forged(desk.receptionist, { issuedSecondsAgo: 1, livesSeconds: 60 });
    const told = await askDirectly(headers, WAYS[0]![1], { id: patient.id });
    expect(told).toContain('P-000001');
  });
});

describe('a caller past the gateway whose identity is good and whose rights are few', () => {
  const here = () => ({ tenantId: desk.world.tenantId, clinicIds: [desk.world.clinicId] });
  const few: ReadonlyArray<[string, () => Principal]> = [
    ['without the permission', () => principalOf('RECEPTIONIST', here(), { permissions: new Set(['slot:read']) })],
    ['without a clinic', () => principalOf('RECEPTIONIST', { ...here(), clinicIds: [] })],
    ['without an organization', () => ({ ...principalOf('RECEPTIONIST', here()), tenantId: null })],
  ];

  it.each(few.flatMap(([who, principal]) => WAYS.map(([way, query]) => [who, way, principal, query] as const)))(
    '%s gets nothing of a record by %s',
    async (_who, _way, principal, query) => {
      const told = await askDirectly(await signed(principal()), query, { id: patient.id });
      expect(told).toContain('"FORBIDDEN"');
      expect(told).not.toMatch(TELLS);
      expect(told).not.toMatch(/patient:|CLINIC"|clinic-/);
      await isUntouched();
    },
  );

  it('gets what it may have, and null for the rest, as the gateway would answer', async () => {
    const nurse = principalOf('PHARMACIST', here());
    const told = JSON.parse(
      await askDirectly(await signed(nurse), `query ($id: ID!) { patient(id: $id) { mrn contactPoints { value } } }`, {
        id: patient.id,
      }),
    ) as { data: object; errors: Array<{ path: string[]; extensions: { code: string } }> };
    expect(told.data).toEqual({ patient: { mrn: patient.mrn, contactPoints: null } });
    expect(told.errors.map(({ path, extensions }) => [path.join('.'), extensions.code])).toEqual([
      ['patient.contactPoints', 'FORBIDDEN'],
    ]);
  });

  it('is not shown the schema, which holds rules and fields of the gateway alone', async () => {
    const told = await askDirectly(await signed(desk.receptionist), '{ __schema { types { name } } }');
    expect(told).not.toContain('"Patient"');
  });

  it('is not told of another organization’s record that it exists', async () => {
    const stranger = principalOf('TENANT_ADMIN', {
      tenantId: '01KDVDH6000000000000000000',
      clinicIds: [desk.world.clinicId],
    });
    const told = await askDirectly(await signed(stranger), WAYS[4]![1], { id: patient.id });
    expect(told).not.toMatch(TELLS);
  });
});
