import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertUnchanged, withdrawal, type Version } from '../absences/withdrawal.ts';
import type { Context } from '../context.ts';
import { RoomTable, type Room } from './roomTable.ts';

/** Ends a room for new visits; those booked keep it. */
export async function retireRoom(context: Context, request: Version): Promise<Room> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const held = await tx.findOne(RoomTable, { where, lock: { mode: 'pessimistic_write' } });
    assertUnchanged(found(held, 'ROOM_NOT_FOUND'), version);
    await tx.update(RoomTable, { id }, { deletedAt: context.now() });
    return tx.findOneByOrFail(RoomTable, { id });
  });
}
