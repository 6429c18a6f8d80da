import { EntitySchema, IsNull } from 'typeorm';
import { removal, type Removable } from '../chart/chartEntry.ts';

export type ContactPointType = 'MOBILE' | 'HOME' | 'EMAIL';

/** A contact point, as stored: its value sealed. */
export interface ContactPointRow extends Removable {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  type: ContactPointType;
  value: Buffer;
  valueIndex: string;
  isPrimary: boolean;
  isSafe: boolean;
  version: number;
  deletedAt: Date | null;
}

export const ContactPointTable = new EntitySchema<ContactPointRow>({
  name: 'contact_point',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    type: { type: 'text' },
    value: { type: 'bytea' },
    valueIndex: { name: 'value_index', type: 'text' },
    isPrimary: { name: 'is_primary', type: 'boolean' },
    isSafe: { name: 'is_safe', type: 'boolean' },
    version: { type: 'integer', default: 1 },
    ...removal,
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

/** A patient's contact points that were not taken out. */
export const contactsInUse = (patientId: string) => ({ patientId, deletedAt: IsNull() });
