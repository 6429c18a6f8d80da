import { EntitySchema, type DataSource } from 'typeorm';
import { keep, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';

/** An organization as a service other than identity knows it. */
export interface OrganizationReference {
  tenantId: string;
  slug: string;
  name: string;
  timezone: string;
  currency: string;
}

/** A clinic as a service other than identity knows it. */
export interface ClinicReference {
  tenantId: string;
  id: string;
  slug: string;
  name: string;
  /** IANA zone. */
  timezone: string;
}

export const OrganizationReferenceTable = new EntitySchema<OrganizationReference>({
  name: 'organization_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    slug: { type: 'text' },
    name: { type: 'text' },
    timezone: { type: 'text' },
    currency: { type: 'text' },
  },
});

export const ClinicReferenceTable = new EntitySchema<ClinicReference>({
  name: 'clinic_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    slug: { type: 'text' },
    name: { type: 'text' },
    timezone: { type: 'text' },
  },
});

/** Keeps both tables in step with identity (RES-31). An earlier event that comes late is overtaken by its successor. */
export const referenceReactions: Reaction[] = [
  keep(organizationRegistered, 'keepOrganizationReference', async (tx, { tenantId, payload }) => {
    await tx.upsert(OrganizationReferenceTable, { tenantId, ...payload }, ['tenantId']);
  }),
  keep(clinicOpened, 'keepClinicReference', async (tx, { tenantId, payload: { clinicId, slug, name, timezone } }) => {
    await tx.upsert(ClinicReferenceTable, { tenantId, id: clinicId, slug, name, timezone }, ['tenantId', 'id']);
  }),
];

const WAIT_MILLISECONDS = 60_000;

/**
 * Waits until identity's word of a clinic has arrived, 60 s at most; for loading demo data right after a first start.
 * @throws Error when it has not arrived by then.
 */
export async function waitForClinic(db: DataSource, scope: TenantScope, clinicId: string): Promise<void> {
  const until = Date.now() + WAIT_MILLISECONDS;
  while (!(await inTenant(db, scope, tx => tx.existsBy(ClinicReferenceTable, { id: clinicId })))) {
    if (Date.now() > until) throw new Error('The clinics have not been announced to this service.');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
