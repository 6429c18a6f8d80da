import { decodeJwt, importJWK, type JWTPayload, SignJWT } from 'jose';
import { DEMO_PASSWORD } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openDatabase } from '@polyclinic/stack/identity-provider/database.ts';
import { organizationIdOf, organizationNameOf } from '@polyclinic/stack/identity-provider/directory.ts';
import { signIn } from '@polyclinic/stack/identity-provider/flow.ts';
import { loadSigningKeys, type PrivateJwk } from '@polyclinic/stack/identity-provider/keys.ts';
import { CITY_TOTP_SECRET, type CityPerson } from './city.ts';
import { cityId } from './cityId.ts';

const CLAIMS = 'https://polyclinic.example/';
/** More at a time only fill memory: signing takes as many cores as there are. */
const AT_ONCE = 500;

/**
 * An access token for everybody, in their order. The first of each role signs in for real, with password and second
 * factor; ten thousand of those would take a quarter of an hour. The others are given that token's claims with their own
 * subject, organization and clinic, signed with the provider's key: byte for byte what the provider would have signed.
 */
export async function tokensOf(house: StackEnvironment, people: readonly CityPerson[]): Promise<string[]> {
  const key = await signingKey(house);
  const samples = await samplesOf(house, people);
  const tokens: string[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    tokens.push(...(await Promise.all(some.map(person => tokenOf(person, samples.get(person.role)!, key)))));
  }
  return tokens;
}

async function samplesOf(
  house: StackEnvironment,
  people: readonly CityPerson[],
): Promise<Map<CityPerson['role'], JWTPayload>> {
  const firsts = new Map(people.toReversed().map(person => [person.role, person]));
  const samples = new Map<CityPerson['role'], JWTPayload>();
  for (const [role, person] of firsts) {
    const { accessToken } = await signIn({
      issuer: house.issuer,
      redirectUri: `${house.dashboardUrl}/`,
      email: person.email,
      password: DEMO_PASSWORD,
      organization: organizationNameOf(cityId('T', person.clinic.organization)),
      ...(person.practitionerId !== null && { totpSecret: CITY_TOTP_SECRET }),
    });
    samples.set(role, decodeJwt(accessToken));
  }
  return samples;
}

async function signingKey({ identityProvider }: StackEnvironment): Promise<PrivateJwk> {
  const database = openDatabase(identityProvider['IDP_DATABASE_URL'] ?? '');
  const [key] = await loadSigningKeys(database);
  await database.end();
  if (!key) throw new Error('The identity provider has no key that signs.');
  return key;
}

async function tokenOf({ subject, clinic }: CityPerson, sample: JWTPayload, key: PrivateJwk): Promise<string> {
  const tenantId = cityId('T', clinic.organization);
  const issuedAt = Math.floor(Date.now() / 1_000);
  const { iat = 0, exp = 0, ...claims } = sample;
  const own = {
    ...claims,
    sub: subject,
    iat: issuedAt,
    exp: issuedAt + exp - iat,
    org_id: organizationIdOf(tenantId),
    org_name: organizationNameOf(tenantId),
    [`${CLAIMS}tenant_id`]: tenantId,
    [`${CLAIMS}clinic_ids`]: [cityId('C', clinic.n)],
  };
  return new SignJWT(own)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid })
    .sign(await importJWK(key, 'RS256'));
}
