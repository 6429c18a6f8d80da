import { z } from 'zod';
import { principalOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { latestTerms } from './termsDue.ts';
import { TermsVersionTable, type TermsVersion } from './termsTables.ts';

const YEAR = 366 * 86_400_000;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(50_000),
  inForceFrom: z.coerce.date(),
});

/** Publishes a new version, which everybody is asked to accept at their next sign-in (AUD-09). */
export async function publishTerms(context: Context, request: unknown): Promise<TermsVersion> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const now = context.now();
  if (wanted.inForceFrom.getTime() > now.getTime() + YEAR) throw new Refusal('BAD_USER_INPUT', 'TOO_FAR_AHEAD');
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'publishTerms', key, input: wanted }, async () => {
      // Two who publish at once publish one after the other.
      await tx.query('select from organization where tenant_id = $1 for update', [tx.scope.tenantId]);
      const version = { id: newId(), tenantId: tx.scope.tenantId, number: ((await latestTerms(tx))?.number ?? 0) + 1 };
      const { subject: publishedBy } = principalOf(context);
      await tx.insert(TermsVersionTable, { ...version, ...wanted, publishedBy, publishedAt: now });
      return version.id;
    });
    return tx.findOneByOrFail(TermsVersionTable, { id });
  });
}
