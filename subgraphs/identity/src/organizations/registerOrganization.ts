import { publish } from '@polyclinic/events/publish.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { announceClinic } from './announceClinic.ts';
import { ClinicTable, type NewClinic } from './clinicTable.ts';
import { OrganizationTable, type Organization } from './organizationTable.ts';

type NewOrganization = Omit<Organization, 'taxId' | 'settings' | 'version'>;

/** Registers an organization and tells the other services; registering it again changes nothing. */
export async function registerOrganization(tx: TenantTx, organization: NewOrganization): Promise<void> {
  if (await tx.existsBy(OrganizationTable, { id: organization.id })) return;
  await tx.insert(OrganizationTable, organization);
  const { id, slug, name, timezone, currency } = organization;
  await publish(tx, organizationRegistered, id, { slug, name, timezone, currency });
}

/** Adds a clinic and tells the other services; adding it again changes nothing. */
export async function addClinic(tx: TenantTx, clinic: NewClinic): Promise<void> {
  if (await tx.existsBy(ClinicTable, { id: clinic.id })) return;
  await tx.insert(ClinicTable, clinic);
  await announceClinic(tx, clinic);
}
