import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addRoom } from './addRoom.ts';
import { retireRoom } from './retireRoom.ts';
import { RoomTable, type Room } from './roomTable.ts';

const input = z.object({ clinicId: z.ulid() });

async function roomsOf(context: Context, request: unknown): Promise<Room[]> {
  const { clinicId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    return tx.find(RoomTable, { where: { clinicId, deletedAt: IsNull() }, order: { name: 'asc' } });
  });
}

export const roomResolvers: Resolvers = {
  Query: {
    rooms: (_, args, context) => roomsOf(context, args),
  },
  Mutation: {
    addRoom: (_, { input: wanted }, context) => addRoom(context, wanted),
    retireRoom: (_, args, context) => retireRoom(context, args),
  },
};
