import { publish } from '@polyclinic/events/publish.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { ClinicTable, type Clinic } from './clinicTable.ts';
import { OrganizationTable, type Organization } from './organizationTable.ts';

/** Registers an organization and tells the other services; registering it again changes nothing. */
export async function registerOrganization(tx: TenantTx, organization: Organization): Promise<void> {
  if (await tx.existsBy(OrganizationTable, { id: organization.id })) return;
  await tx.insert(OrganizationTable, organization);
  const { id, slug, name, timezone, currency } = organization;
  await publish(tx, organizationRegistered, id, { slug, name, timezone, currency });
}

/** Opens a clinic and tells the other services; opening it again changes nothing. */
export async function openClinic(tx: TenantTx, clinic: Clinic): Promise<void> {
  if (await tx.existsBy(ClinicTable, { id: clinic.id })) return;
  await tx.insert(ClinicTable, clinic);
  const { id: clinicId, slug, name, timezone } = clinic;
  await publish(tx, clinicOpened, clinic.tenantId, { clinicId, slug, name, timezone });
}
