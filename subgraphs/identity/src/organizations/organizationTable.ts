import { EntitySchema } from 'typeorm';

/** A tenant, as stored; its id is its `tenant_id`. */
export interface Organization {
  id: string;
  slug: string;
  name: string;
  timezone: string;
  country: string;
  currency: string;
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
  },
});
