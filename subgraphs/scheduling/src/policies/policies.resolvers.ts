import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import type { Resolvers } from '../schema.generated.ts';
import { policyOf, type BookingPolicy } from './policyTable.ts';
import { setBookingPolicy } from './setBookingPolicy.ts';

const input = z.object({ clinicId: z.ulid() });

async function bookingPolicyOf(context: Context, request: unknown): Promise<BookingPolicy> {
  const { clinicId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    return policyOf(tx, clinicId);
  });
}

export const policyResolvers: Resolvers = {
  Query: {
    bookingPolicy: (_, args, context) => bookingPolicyOf(context, args),
  },
  Mutation: {
    setBookingPolicy: (_, { input: wanted }, context) => setBookingPolicy(context, wanted),
  },
  BookingPolicy: {
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
};
