import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { patientMergeApplied } from '@polyclinic/events/patientMergeApplied.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { afterApplied } from './patientMerge.ts';
import { PatientMergeTable } from './patientMergeTable.ts';

/** Notes that a service is done with a step of a merge; the last one ends it. */
export async function onPatientMergeApplied(
  tx: TenantTx,
  { payload }: EventOf<ReturnType<typeof patientMergeApplied>>,
): Promise<void> {
  const { mergeId: id } = payload;
  const merge = await tx.findOneOrFail(PatientMergeTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const { status, applied } = afterApplied(merge, payload);
  await tx.update(PatientMergeTable, { id }, { status, applied });
}
