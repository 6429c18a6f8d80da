import type { Unheard } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientReferenceTable } from '../people/personTables.ts';

/** The registration of a patient who was registered a moment ago may still be on its way here. */
export const unheardPatient = (context: Context, patientId: string): Unheard => ({
  reason: 'PATIENT_NOT_FOUND',
  known: () => inTenant(context.db, scopeOf(context), tx => tx.existsBy(PatientReferenceTable, { id: patientId })),
});

/** @throws Refusal NOT_FOUND PATIENT_NOT_FOUND, or BAD_USER_INPUT PATIENT_OF_ANOTHER_CLINIC */
export async function assertPatientOf(tx: TenantTx, patientId: string, clinicId: string): Promise<void> {
  const patient = await tx.findOneBy(PatientReferenceTable, { id: patientId });
  if (!patient || patient.deletedAt) throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
  if (patient.clinicId !== clinicId) throw new Refusal('BAD_USER_INPUT', 'PATIENT_OF_ANOTHER_CLINIC');
}
