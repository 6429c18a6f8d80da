import { In } from 'typeorm';
import { z } from 'zod';
import { newApiKey } from '@polyclinic/subgraph/apiKey.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { readRestrictions } from '../members/effectivePermissions.ts';
import { ClinicTable } from '../organizations/clinicTable.ts';
import { assertExpiry, grantable, hashKey } from './apiKey.ts';
import { ApiKeySecretTable, ApiKeyTable, type ApiKey } from './apiKeyTable.ts';

const MAX_CLINICS = 200;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  name: z.string().trim().min(1).max(200),
  holder: z.enum(['PARTNER', 'SERVICE_ACCOUNT']),
  scopes: z.array(z.string()).min(1).max(100),
  clinicIds: z.array(z.ulid()).min(1).max(MAX_CLINICS),
  expiresAt: z.date(),
});

export interface IssuedApiKey {
  apiKey: ApiKey;
  /** Null when the request is a repetition. */
  secret: string | null;
}

/** Issues a key for some clinics and scopes; its secret is answered once and stored nowhere. */
export async function issueApiKey(context: Context, request: unknown): Promise<IssuedApiKey> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { subject: issuedBy, permissions } = principalOf(context);
  let secret: string | null = null;
  const apiKey = await inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'issueApiKey', key, input: wanted }, async () => {
      assertExpiry(wanted.expiresAt, context.now());
      const may = grantable(wanted.holder, permissions, await readRestrictions(tx));
      const beyond = wanted.scopes.filter(scope => !may.some(permission => permission === scope));
      if (beyond.length > 0) throw new Refusal('FORBIDDEN', 'SCOPE_NOT_GRANTABLE', { scopes: beyond });
      await assertClinics(tx, wanted.clinicIds);
      const row = { ...wanted, tenantId: tx.scope.tenantId, id: newId(), issuedBy };
      await tx.insert(ApiKeyTable, row);
      secret = await addSecret(tx, context.pepper, row);
      return row.id;
    });
    return tx.findOneByOrFail(ApiKeyTable, { id });
  });
  return { apiKey, secret };
}

async function assertClinics(tx: TenantTx, clinicIds: readonly string[]): Promise<void> {
  const wanted = new Set(clinicIds);
  if ((await tx.countBy(ClinicTable, { id: In([...wanted]) })) < wanted.size)
    throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
}

/** Makes a secret for a key, valid as long as the key. @returns The whole key, for the answer alone. */
export async function addSecret(
  tx: TenantTx,
  pepper: Buffer,
  { id: apiKeyId, expiresAt: validUntil }: Pick<ApiKey, 'id' | 'expiresAt'>,
): Promise<string> {
  const { key, keyId, digest } = newApiKey();
  const hash = hashKey(pepper, digest);
  await tx.insert(ApiKeySecretTable, { tenantId: tx.scope.tenantId, id: keyId, apiKeyId, hash, validUntil });
  return key;
}
