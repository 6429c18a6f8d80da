import { MoreThan } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { tellGateways } from '../members/tellGateways.ts';
import { actorOf, assertExpiry } from './apiKey.ts';
import { ApiKeySecretTable, ApiKeyTable, type ApiKey } from './apiKeyTable.ts';
import { addSecret, type IssuedApiKey } from './issueApiKey.ts';

const DEFAULT_OVERLAP_MINUTES = 1_440;
const MAX_OVERLAP_MINUTES = 10_080;

const input = z.object({
  id: z.ulid(),
  version: z.int().min(1),
  overlapMinutes: z
    .int()
    .min(0)
    .max(MAX_OVERLAP_MINUTES)
    .nullish()
    .transform(minutes => minutes ?? DEFAULT_OVERLAP_MINUTES),
  expiresAt: z.date(),
});

/** Gives a key a new secret; the old one works on for the overlap, so that no program has to be stopped for it. */
export async function rotateApiKey(context: Context, request: unknown): Promise<IssuedApiKey> {
  const { id, version, overlapMinutes, expiresAt } = validate(input, request);
  const now = context.now();
  assertExpiry(expiresAt, now);
  return inTenant(context.db, scopeOf(context), async tx => {
    const apiKey = await apiKeyForUpdate(tx, id);
    if (apiKey.revokedAt !== null) throw new Refusal('CONFLICT', 'API_KEY_REVOKED');
    if (apiKey.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    const overlapUntil = new Date(now.getTime() + overlapMinutes * 60_000);
    await tx.update(
      ApiKeySecretTable,
      { apiKeyId: id, validUntil: MoreThan(overlapUntil) },
      { validUntil: overlapUntil },
    );
    await tx.update(ApiKeyTable, { id }, { expiresAt });
    const secret = await addSecret(tx, context.pepper, { id, expiresAt });
    await tellGateways(tx, id, actorOf(apiKey));
    return { apiKey: await tx.findOneByOrFail(ApiKeyTable, { id }), secret };
  });
}

/** One key, locked until the transaction ends. @throws Refusal NOT_FOUND API_KEY_NOT_FOUND */
export async function apiKeyForUpdate(tx: TenantTx, id: string): Promise<ApiKey> {
  const apiKey = await tx.findOne(ApiKeyTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!apiKey) throw new Refusal('NOT_FOUND', 'API_KEY_NOT_FOUND');
  return apiKey;
}
