import { timingSafeEqual } from 'node:crypto';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull, MoreThan } from 'typeorm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { effectivePermissions, readRestrictions } from '../members/effectivePermissions.ts';
import { actorOf, hashKey, roleOfHolder } from './apiKey.ts';
import { ApiKeySecretTable, ApiKeyTable } from './apiKeyTable.ts';

/** What the gateway must know of a program that presents a key. */
export interface ApiKeyCaller {
  subject: string;
  tenantId: string;
  roles: Role[];
  permissions: Permission[];
  clinicIds: string[];
  /** When the presented secret ends. */
  expiresAt: Date;
}

const input = z.object({ keyId: z.string().max(64), digest: z.string().max(64) });

/** Looks a key up by its id and compares what is stored of its secret; null whatever is wrong with it. */
export async function apiKeyCaller(context: Context, request: unknown): Promise<ApiKeyCaller | null> {
  const { keyId, digest } = validate(input, request);
  const [owner] = await acrossTenants(context.db, 'identity', async tx => {
    const rows: Array<{ tenant_id: string }> = await tx.query('select tenant_id from api_key_secret where id = $1', [
      keyId,
    ]);
    return rows;
  });
  if (!owner) return null;
  const { traceId } = principalOf(context);
  const scope = { tenantId: owner.tenant_id, clinicIds: 'ALL' as const, actor: 'gateway', traceId, ipAddress: null };
  return inTenant(context.db, scope, tx => callerOf(tx, context, { keyId, digest }));
}

async function callerOf(
  tx: TenantTx,
  { pepper, now }: Context,
  { keyId, digest }: z.infer<typeof input>,
): Promise<ApiKeyCaller | null> {
  const secret = await tx.findOneBy(ApiKeySecretTable, { id: keyId, validUntil: MoreThan(now()) });
  if (!secret || !timingSafeEqual(secret.hash, hashKey(pepper, digest))) return null;
  const apiKey = await tx.findOneBy(ApiKeyTable, { id: secret.apiKeyId, revokedAt: IsNull() });
  if (!apiKey) return null;
  await noteUse(tx, apiKey.id, now());
  const roles = [roleOfHolder(apiKey.holder)];
  const permitted = effectivePermissions(roles, await readRestrictions(tx));
  return {
    subject: actorOf(apiKey),
    tenantId: apiKey.tenantId,
    roles,
    permissions: [...permitted].filter(permission => apiKey.scopes.includes(permission)),
    clinicIds: apiKey.clinicIds,
    expiresAt: secret.validUntil,
  };
}

/** To the minute, so that a busy key does not write with each request. */
const noteUse = (tx: TenantTx, apiKeyId: string, at: Date): Promise<unknown> =>
  tx.query(
    `insert into api_key_use values ($1, $2, $3) on conflict (tenant_id, api_key_id)
       do update set last_used_at = $3 where api_key_use.last_used_at < $3::timestamptz - interval '1 minute'`,
    [tx.scope.tenantId, apiKeyId, at],
  );
