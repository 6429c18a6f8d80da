import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { isAbsent, readRestrictions } from '../members/effectivePermissions.ts';
import type { Resolvers } from '../schema.generated.ts';
import { NARROWABLE, rightsOf } from './permissionMatrix.ts';
import { restoreRight, withdrawRight } from './withdrawRight.ts';

export const roleResolvers: Resolvers = {
  Query: {
    permissionMatrix: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), async tx => {
        const restrictions = await readRestrictions(tx);
        return NARROWABLE.filter(role => !isAbsent(restrictions, role)).map(role => rightsOf(role, restrictions));
      }),
  },
  Mutation: {
    withdrawRight: (_, args, context) => withdrawRight(context, args),
    restoreRight: (_, args, context) => restoreRight(context, args),
  },
};
