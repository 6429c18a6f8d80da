import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, entryRef, markInError, tellChange, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import { openVitalSigns, VitalSignsTable, type VitalSigns, type VitalSignsRow } from './vitalSignsTable.ts';

/** Marks what was measured at one time as entered in error: kept, and shown no more. */
export async function markVitalSignsInError(context: Context, request: unknown): Promise<VitalSigns> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = unchanged(found(await entryForUpdate(tx, VitalSignsTable, ref.id), 'VITAL_SIGNS_NOT_FOUND'), ref);
    const marked = await markInError(tx, context, { table: VitalSignsTable, row, part: 'VITAL_SIGNS' });
    context.reads.note(row.patientId, 'VITAL_SIGN');
    return openVitalSigns(await context.sealing(tx), marked);
  });
}

/** What was measured counts again; what was expected at that age is as it was kept. */
export async function putBackVitalSigns(
  { tx, context, patient }: PutBack,
  { id }: VitalSignsRow,
): Promise<Partial<VitalSignsRow>> {
  await tellChange(tx, context, { patientId: patient.id, entryId: id, part: 'VITAL_SIGNS', change: 'CHANGED' });
  return {};
}
