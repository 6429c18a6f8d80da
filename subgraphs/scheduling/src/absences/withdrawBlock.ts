import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { BlockTable, type Block } from './absenceTables.ts';
import { assertOwnPractitioner } from './ownPractitioner.ts';
import { assertUnchanged, tellWithdrawn, withdrawal, type Version } from './withdrawal.ts';

/** Takes a practitioner's block back; its time can be booked again. */
export async function withdrawBlock(context: Context, request: Version): Promise<Block> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const row = found(await tx.findOne(BlockTable, { where, lock: { mode: 'pessimistic_write' } }), 'BLOCK_NOT_FOUND');
    await assertOwnPractitioner(tx, tx.scope, row.practitionerId);
    assertUnchanged(row, version);
    await tx.update(BlockTable, { id }, { deletedAt: context.now() });
    await tellWithdrawn(tx, id, { cause: 'BLOCK', practitionerId: row.practitionerId, clinicId: null });
    return tx.findOneByOrFail(BlockTable, { id });
  });
}
