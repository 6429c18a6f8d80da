import { EntitySchema } from 'typeorm';

/** What a clinic books visits as, as stored. */
export interface VisitType {
  tenantId: string;
  id: string;
  clinicId: string;
  name: string;
  minutes: number;
  /** Kept free of the practitioner's other visits. */
  beforeMinutes: number;
  afterMinutes: number;
  version: number;
  /** When it was retired: no new visits; those booked keep it. */
  deletedAt: Date | null;
}

export const VisitTypeTable = new EntitySchema<VisitType>({
  name: 'visit_type',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    name: { type: 'text' },
    minutes: { type: 'smallint' },
    beforeMinutes: { name: 'before_minutes', type: 'smallint' },
    afterMinutes: { name: 'after_minutes', type: 'smallint' },
    version: { type: 'integer', default: 1 },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
