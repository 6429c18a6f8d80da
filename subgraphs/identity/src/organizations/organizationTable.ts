import { EntitySchema } from 'typeorm';

/** A tenant, as stored; its id is its `tenant_id`. */
export interface Organization {
  id: string;
  slug: string;
  name: string;
  /** IANA zone. */
  timezone: string;
  country: string;
  currency: string;
  /** Such as an EIN or a GSTIN, as the organization writes it. */
  taxId: string | null;
  /** Checked by `organizationSettings.ts` on its way in and out. */
  settings: object;
  version: number;
}

export const OrganizationTable = new EntitySchema<Organization>({
  name: 'organization',
  columns: {
    id: { name: 'tenant_id', type: 'text', primary: true },
    slug: { type: 'text' },
    name: { type: 'text' },
    timezone: { type: 'text' },
    country: { type: 'text' },
    currency: { type: 'text' },
    taxId: { name: 'tax_id', type: 'text', nullable: true },
    settings: { type: 'jsonb', default: {} },
    version: { type: 'integer', default: 1 },
  },
});
