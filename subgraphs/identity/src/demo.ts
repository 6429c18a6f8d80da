import {
  clinics,
  labPartner,
  organizations,
  practitioners,
  users,
  demoId,
  withPharmacy,
} from '@polyclinic/demo/cast.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { readConfig } from './config.ts';
import { FeatureSwitchTable } from './features/featureSwitchTable.ts';
import { identity } from './subgraph.ts';
import { MembershipTable, UserTable } from './members/memberTables.ts';
import { addClinic, registerOrganization } from './organizations/registerOrganization.ts';
import { addPractitioner } from './practitioners/practitioners.ts';

async function loadMembers(tx: TenantTx, tenantId: string): Promise<void> {
  for (const { memberships, totpSecret: _, ...user } of Object.values(users)) {
    const membership = memberships.find(({ organizationId }) => organizationId === tenantId);
    if (!membership) continue;
    const id = demoId('membership', `${tenantId}/${user.id}`);
    if (await tx.existsBy(MembershipTable, { id })) continue;
    await tx.createQueryBuilder().insert().into(UserTable).values(user).orIgnore().execute();
    await tx.insert(MembershipTable, { id, tenantId, userId: user.id, roles: [membership.role] });
    for (const clinicId of membership.clinicIds)
      await tx.query('insert into membership_clinic (tenant_id, membership_id, clinic_id) values ($1, $2, $3)', [
        tenantId,
        id,
        clinicId,
      ]);
  }
}

async function loadPartner(tx: TenantTx): Promise<void> {
  const { organizationId, clientId, name, permissions, clinicIds } = labPartner;
  if (organizationId !== tx.scope.tenantId) return;
  await tx.query(
    `insert into partner_grant (tenant_id, id, client_id, name, permissions, clinic_ids) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [organizationId, demoId('partner_grant', clientId), clientId, name, permissions, clinicIds],
  );
}

/** Where it was ever switched, it stays as it is. */
async function turnOnPharmacy(tx: TenantTx): Promise<void> {
  const { tenantId } = tx.scope;
  if (!withPharmacy.some(({ id }) => id === tenantId) || (await tx.existsBy(FeatureSwitchTable, {}))) return;
  await tx.insert(FeatureSwitchTable, { tenantId, feature: 'PHARMACY', isOn: true });
}

/** Loads the demo organizations with their clinics, people and partner; loading again changes nothing. */
export async function loadDemo(): Promise<void> {
  const { DATABASE_URL, KEY_PEPPER } = readConfig();
  const { name: schema, tables } = identity(KEY_PEPPER);
  const db = await openDatabase({ url: DATABASE_URL, schema, entities: tables });
  for (const { id, slug, name, timezone, country, currency } of organizations) {
    const scope = { tenantId: id, clinicIds: 'ALL' as const, actor: 'demo', traceId: '', ipAddress: null };
    await inTenant(db, scope, async tx => {
      await registerOrganization(tx, { id, slug, name, timezone, country, currency });
      for (const { organizationId: tenantId, ...clinic } of clinics.filter(clinic => clinic.organizationId === id))
        await addClinic(tx, { tenantId, ...clinic });
      await turnOnPharmacy(tx);
      await loadMembers(tx, id);
      for (const { organizationId: tenantId, clinicIds, ...practitioner } of Object.values(practitioners))
        if (tenantId === id) await addPractitioner(tx, { tenantId, ...practitioner }, clinicIds);
      await loadPartner(tx);
    });
  }
  await db.destroy();
}

if (import.meta.main) await loadDemo();
