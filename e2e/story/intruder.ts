import { importJWK, type CryptoKey, type JWK } from 'jose';
import { CEILING } from '@polyclinic/access/permissions.ts';
import type { DemoUser } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { IDENTITY_HEADER, signIdentity } from '@polyclinic/subgraph/identity.ts';

export interface Ids {
  clinicId: string;
  patientId: string;
  appointmentId: string;
  practitionerId: string;
}

const ENTITIES: Record<string, string> = {
  identity: '... on Practitioner { name } ... on Clinic { name }',
  patients: '... on Patient { givenName familyName contactPoints { value } }',
  scheduling: '... on Appointment { startsAt patient { id } } ... on Patient { appointments { id startsAt } }',
  billing: '... on Patient { invoices { id } } ... on Appointment { invoice { id } }',
  messaging: '... on Patient { messages { id } } ... on Appointment { messages { id } }',
};

const KNOWN: Record<string, string[]> = {
  identity: ['Practitioner', 'Clinic'],
  patients: ['Patient'],
  scheduling: ['Appointment', 'Patient'],
  billing: ['Patient', 'Appointment'],
  messaging: ['Patient', 'Appointment'],
};

/**
 * Asks every subgraph's `_entities` directly for another tenant's things: without identity, with plain headers that
 * claim one, and with a genuine internal identity of the wrong tenant. @returns All answers as one text.
 */
export async function askSubgraphs(
  house: StackEnvironment,
  ids: Ids,
  user: DemoUser,
  tenantId: string,
): Promise<string> {
  const jwk = JSON.parse(house.gateway['GATEWAY_SIGNING_KEY'] ?? '{}') as JWK;
  const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  const urls = JSON.parse(house.gateway['GATEWAY_SUBGRAPH_URLS'] ?? '{}') as Record<string, string>;
  const idOf: Record<string, string> = {
    Practitioner: ids.practitionerId,
    Clinic: ids.clinicId,
    Patient: ids.patientId,
    Appointment: ids.appointmentId,
  };
  const answers: string[] = [];
  for (const [name, selection] of Object.entries(ENTITIES)) {
    const representations = (KNOWN[name] ?? []).map(type => ({ __typename: type, id: idOf[type] }));
    const query = `query Steal($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
    const signed = await signIdentity(
      {
        kind: 'USER',
        subject: user.subject,
        userId: user.id,
        tenantId,
        clinicIds: [ids.clinicId],
        roles: ['TENANT_ADMIN'],
        permissions: new Set(CEILING.TENANT_ADMIN),
      },
      name,
      { kid: jwk.kid ?? '', key },
    );
    for (const headers of [{}, { 'x-tenant-id': tenantId, 'x-roles': 'TENANT_ADMIN' }, { [IDENTITY_HEADER]: signed }]) {
      const body = JSON.stringify({ query, variables: { representations } });
      const response = await fetch(urls[name] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      answers.push(await response.text());
    }
  }
  return answers.join('\n');
}
