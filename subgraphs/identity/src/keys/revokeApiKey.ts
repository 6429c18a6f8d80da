import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { tellGateways } from '../members/tellGateways.ts';
import { actorOf } from './apiKey.ts';
import { ApiKeyTable, type ApiKey } from './apiKeyTable.ts';
import { apiKeyForUpdate } from './rotateApiKey.ts';

const input = z.object({ id: z.ulid() });

/** Ends a key at once; it is kept, so that the trail still names it. */
export async function revokeApiKey(context: Context, request: unknown): Promise<ApiKey> {
  const { id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const apiKey = await apiKeyForUpdate(tx, id);
    if (apiKey.revokedAt !== null) return apiKey;
    await tx.update(ApiKeyTable, { id }, { revokedAt: context.now() });
    await tellGateways(tx, id, actorOf(apiKey));
    return tx.findOneByOrFail(ApiKeyTable, { id });
  });
}
