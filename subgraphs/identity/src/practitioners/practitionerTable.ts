import { EntitySchema } from 'typeorm';

/** A licensed person, as stored. */
export interface Practitioner {
  id: string;
  tenantId: string;
  userId: string | null;
  name: string;
  credential: string;
  specialty: string;
  npi: string | null;
}

export const PractitionerTable = new EntitySchema<Practitioner>({
  name: 'practitioner',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    userId: { name: 'user_id', type: 'text', nullable: true },
    name: { type: 'text' },
    credential: { type: 'text' },
    specialty: { type: 'text' },
    npi: { type: 'text', nullable: true },
  },
});
