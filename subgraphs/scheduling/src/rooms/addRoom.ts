import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { ROOM_KINDS, RoomTable, type Room } from './roomTable.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  name: z.string().trim().min(1).max(100),
  kind: z
    .enum(ROOM_KINDS)
    .nullish()
    .transform(kind => kind ?? 'ROOM'),
});

/** Adds a room or a piece of equipment to a clinic (SCH-29). */
export async function addRoom(context: Context, request: unknown): Promise<Room> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const add = inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, wanted.clinicId);
    const id = await idempotently(tx, { operation: 'addRoom', key, input: wanted }, async () => {
      const roomId = newId();
      await tx.insert(RoomTable, { tenantId: tx.scope.tenantId, id: roomId, ...wanted });
      return roomId;
    });
    return tx.findOneByOrFail(RoomTable, { id });
  });
  return add.catch((error: unknown) => {
    if (brokenConstraint(error) === 'room_name') throw new Refusal('CONFLICT', 'NAME_TAKEN');
    throw error;
  });
}
