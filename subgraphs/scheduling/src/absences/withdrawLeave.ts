import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { LeaveTable, type Leave } from './absenceTables.ts';
import { assertOwnPractitioner } from './ownPractitioner.ts';
import { assertUnchanged, tellWithdrawn, withdrawal, type Version } from './withdrawal.ts';

/** Takes a practitioner's leave back; its time can be booked again. */
export async function withdrawLeave(context: Context, request: Version): Promise<Leave> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const row = found(await tx.findOne(LeaveTable, { where, lock: { mode: 'pessimistic_write' } }), 'LEAVE_NOT_FOUND');
    await assertOwnPractitioner(tx, tx.scope, row.practitionerId);
    assertUnchanged(row, version);
    await tx.update(LeaveTable, { id }, { deletedAt: context.now() });
    await tellWithdrawn(tx, id, { cause: 'LEAVE', practitionerId: row.practitionerId, clinicId: null });
    return tx.findOneByOrFail(LeaveTable, { id });
  });
}
