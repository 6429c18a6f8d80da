import { EntitySchema } from 'typeorm';

/** Something a clinic charges for, as stored. */
export interface ServiceItem {
  tenantId: string;
  id: string;
  clinicId: string;
  code: string;
  name: string;
  /** Minor units; Postgres gives a bigint as text. */
  amountMinor: string;
  currency: string;
  deletedAt: Date | null;
}

export const ServiceItemTable = new EntitySchema<ServiceItem>({
  name: 'service_item',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    code: { type: 'text' },
    name: { type: 'text' },
    amountMinor: { name: 'amount_minor', type: 'bigint' },
    currency: { type: 'text' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

/** The item every visit is charged with until visit types have prices of their own. */
export const CONSULTATION = 'CONSULT';
