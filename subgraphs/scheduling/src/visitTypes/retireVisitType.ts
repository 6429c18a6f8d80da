import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertUnchanged, tellWithdrawn, withdrawal, type Version } from '../absences/withdrawal.ts';
import type { Context } from '../context.ts';
import { VisitTypeTable, type VisitType } from './visitTypeTable.ts';

/** Ends a visit type for new visits; those booked keep it. */
export async function retireVisitType(context: Context, request: Version): Promise<VisitType> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const held = await tx.findOne(VisitTypeTable, { where, lock: { mode: 'pessimistic_write' } });
    const { clinicId, ...type } = found(held, 'VISIT_TYPE_NOT_FOUND');
    assertUnchanged(type, version);
    await tx.update(VisitTypeTable, { id }, { deletedAt: context.now() });
    await tellWithdrawn(tx, id, { cause: 'VISIT_TYPE', practitionerId: null, clinicId });
    return tx.findOneByOrFail(VisitTypeTable, { id });
  });
}
