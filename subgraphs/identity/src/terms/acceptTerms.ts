import { z } from 'zod';
import { principalOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { tellGateways } from '../members/tellGateways.ts';
import { latestTerms } from './termsDue.ts';
import { TermsAcceptanceTable, TermsVersionTable, type TermsVersion } from './termsTables.ts';

const input = z.object({ id: z.ulid() });

/** Records that the caller accepts the latest version, from where and when; accepting again changes nothing (AUD-09). */
export async function acceptTerms(context: Context, request: unknown): Promise<TermsVersion> {
  const { id: termsId } = validate(input, request);
  const { userId, subject, ipAddress } = principalOf(context);
  if (userId === null) throw new Refusal('FORBIDDEN', 'NOT_A_PERSON');
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const wanted = found(await tx.findOneBy(TermsVersionTable, { id: termsId }), 'TERMS_NOT_FOUND');
    // What stands in an older version is not what is asked any more.
    if ((await latestTerms(tx))?.id !== termsId) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    if (await tx.existsBy(TermsAcceptanceTable, { termsId, userId })) return wanted;
    const acceptance = { termsId, userId, ipAddress, acceptedAt: context.now() };
    await tx
      .createQueryBuilder()
      .insert()
      .into(TermsAcceptanceTable)
      .values({ tenantId: tx.scope.tenantId, id: newId(), ...acceptance })
      .orIgnore()
      .execute();
    await tellGateways(tx, userId, subject);
    return wanted;
  });
}
