import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertOwnPractitioner } from '../absences/ownPractitioner.ts';
import { assertUnchanged, tellWithdrawn, withdrawal, type Version } from '../absences/withdrawal.ts';
import type { Context } from '../context.ts';
import { RoundTable, type Round } from './roundTable.ts';

/** Takes hours in a hospital back; their time can be booked again. */
export async function withdrawRound(context: Context, request: Version): Promise<Round> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const row = found(await tx.findOne(RoundTable, { where, lock: { mode: 'pessimistic_write' } }), 'ROUND_NOT_FOUND');
    await assertOwnPractitioner(tx, tx.scope, row.practitionerId);
    assertUnchanged(row, version);
    await tx.update(RoundTable, { id }, { deletedAt: context.now() });
    await tellWithdrawn(tx, id, { cause: 'ROUND', practitionerId: row.practitionerId, clinicId: null });
    return tx.findOneByOrFail(RoundTable, { id });
  });
}
