import { z } from 'zod';
import { principalOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { timezone } from '../organizations/timezone.ts';
import { UserTable, type User } from './memberTables.ts';

const input = z.object({ timezone: timezone.nullish().transform(zone => zone ?? null) });

/** Sets the zone a person wants times in, everywhere; null goes back to the organization's (TEN-17). */
export async function changeMyTimezone(context: Context, request: unknown): Promise<User> {
  const changes = validate(input, request);
  const id = principalOf(context).userId ?? '';
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    await tx.update(UserTable, { id }, changes);
    return found(await tx.findOneBy(UserTable, { id }), 'MEMBER_NOT_FOUND');
  });
}
