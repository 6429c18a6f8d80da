import { EntitySchema } from 'typeorm';

/** An entry as stored. */
export interface Entry {
  tenantId: string;
  id: string;
  clinicId: string;
  code: string;
  name: string;
  deletedAt: Date | null;
}

export const EntryTable = new EntitySchema<Entry>({
  name: 'entry',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    code: { type: 'text' },
    name: { type: 'text' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
