import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientReferenceTable } from '../people/personTables.ts';

/** How long a booking waits for word of a patient who was registered a moment ago, milliseconds. */
const WAIT_MILLISECONDS = 2_000;
const POLL_MILLISECONDS = 50;

/** Waits, two seconds at most, until the registration of this patient has arrived here. */
export async function awaitPatient(context: Context, patientId: string): Promise<void> {
  const known = (): Promise<boolean> =>
    inTenant(context.db, scopeOf(context), tx => tx.existsBy(PatientReferenceTable, { id: patientId }));
  const until = Date.now() + WAIT_MILLISECONDS;
  while (!(await known()) && Date.now() < until) await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
}

/** @throws Refusal NOT_FOUND PATIENT_NOT_FOUND, or BAD_USER_INPUT PATIENT_OF_ANOTHER_CLINIC */
export async function assertPatientOf(tx: TenantTx, patientId: string, clinicId: string): Promise<void> {
  const patient = await tx.findOneBy(PatientReferenceTable, { id: patientId });
  if (!patient || patient.deletedAt) throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
  if (patient.clinicId !== clinicId) throw new Refusal('BAD_USER_INPUT', 'PATIENT_OF_ANOTHER_CLINIC');
}
