import { EntitySchema } from 'typeorm';

/** What is known of a visit from scheduling's events, as stored. */
export interface Visit {
  tenantId: string;
  id: string;
  clinicId: string;
  patientId: string;
  /** Null while only its status was told. */
  startsAt: Date | null;
  /** Scheduling's word for it. */
  status: string;
  /** The event its time was taken from, `<time>/<id>`; sorts by time. */
  timesFrom: string;
  /** The event its status was taken from, the same. */
  statusFrom: string;
  /** Counts up with every change: the SEQUENCE of its calendar files. */
  version: number;
}

export const VisitTable = new EntitySchema<Visit>({
  name: 'visit',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    startsAt: { name: 'starts_at', type: 'timestamptz', nullable: true },
    status: { type: 'text' },
    timesFrom: { name: 'times_from', type: 'text' },
    statusFrom: { name: 'status_from', type: 'text' },
    version: { type: 'integer', default: 1 },
  },
});
