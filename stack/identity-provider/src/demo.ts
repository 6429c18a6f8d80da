import { DEMO_PASSWORD, labPartner, organizations, users } from '@polyclinic/demo/cast.ts';
import { grantOrganization, hashSecret, saveClient } from './clients.ts';
import { readConfig } from './config.ts';
import { type Database, inTransaction, openDatabase } from './database.ts';
import { type Membership, organizationIdOf, organizationNameOf, saveOrganization, saveUser } from './directory.ts';
import { logInfo } from './log.ts';
import { hashPassword } from './passwords.ts';

type CastUser = (typeof users)[keyof typeof users];

/** Loads the demo cast: organizations, logins, the partner; as often as you like. */
export async function loadDemo(database: Database): Promise<{ organizations: number; users: number }> {
  const cast = Object.values(users);
  const passwordHashes = await Promise.all(cast.map(() => hashPassword(DEMO_PASSWORD)));
  await inTransaction(database, async tx => {
    for (const { id, name } of organizations) {
      await saveOrganization(tx, {
        id: organizationIdOf(id),
        name: organizationNameOf(id),
        displayName: name,
        metadata: { tenant_id: id },
      });
    }
    for (const [i, user] of cast.entries()) {
      await saveUser(tx, {
        id: user.subject,
        email: user.email,
        name: user.name,
        passwordHash: passwordHashes[i]!,
        memberships: membershipsOf(user),
        totpSecret: user.totpSecret,
      });
    }
    await savePartner(tx);
  });
  return { organizations: organizations.length, users: cast.length };
}

function membershipsOf({ memberships }: CastUser): Record<string, Membership> {
  return Object.fromEntries(
    memberships.map(({ organizationId, role, clinicIds }) => [
      organizationId,
      { roles: [role], clinic_ids: clinicIds },
    ]),
  );
}

async function savePartner(tx: Parameters<typeof saveClient>[0]): Promise<void> {
  const { clientId, clientSecret, name, organizationId, clinicIds, permissions } = labPartner;
  await saveClient(tx, {
    id: clientId,
    name,
    kind: 'm2m',
    secretHash: hashSecret(clientSecret),
    metadata: { roles: 'PARTNER', clinic_ids: clinicIds.join(' ') },
    scopes: permissions,
    allowAnyOrganization: false,
    callbacks: [],
    logoutUrls: [],
    webOrigins: [],
  });
  await grantOrganization(tx, clientId, organizationIdOf(organizationId));
}

if (import.meta.main) {
  const database = openDatabase(readConfig().databaseUrl);
  logInfo('demo.loaded', await loadDemo(database));
  await database.end();
}
