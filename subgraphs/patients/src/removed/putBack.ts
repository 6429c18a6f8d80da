import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { PatientRow } from '../registry/patientTable.ts';

/** The moment in which an entry is put back: of a patient whose lists nobody else changes until the transaction ends. */
export interface PutBack {
  tx: TenantTx;
  context: Context;
  patient: PatientRow;
}
