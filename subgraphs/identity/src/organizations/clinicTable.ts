import { EntitySchema } from 'typeorm';

/** A site, as stored. */
export interface Clinic {
  id: string;
  tenantId: string;
  slug: string;
  name: string;
  /** IANA zone. */
  timezone: string;
}

export const ClinicTable = new EntitySchema<Clinic>({
  name: 'clinic',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    slug: { type: 'text' },
    name: { type: 'text' },
    timezone: { type: 'text' },
  },
});
