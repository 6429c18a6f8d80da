import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { PatientRow } from '../registry/patientTable.ts';

/** What the parts of an export are written from. */
export interface ExportSource {
  tx: TenantTx;
  sealing: Sealing;
  patient: PatientRow;
  now: Date;
}
