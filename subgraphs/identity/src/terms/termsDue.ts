import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { TermsAcceptanceTable, TermsVersionTable, type TermsVersion } from './termsTables.ts';

/** The latest version; null: the organization asks nothing. */
export async function latestTerms(tx: TenantTx): Promise<TermsVersion | null> {
  const [latest] = await tx.find(TermsVersionTable, { order: { number: 'desc' }, take: 1 });
  return latest ?? null;
}

/** The version that a person has to accept; null: nothing, or they have. */
export async function termsDue(tx: TenantTx, userId: string): Promise<TermsVersion | null> {
  const latest = await latestTerms(tx);
  if (!latest) return null;
  return (await tx.existsBy(TermsAcceptanceTable, { termsId: latest.id, userId })) ? null : latest;
}

/**
 * Whether a person is kept out: a version is in force, and they accepted neither it nor a later one. Who works while a
 * version is published works on until it is.
 */
export async function isKeptOut(tx: TenantTx, userId: string, now: Date): Promise<boolean> {
  const [row] = await tx.query<[{ out: boolean }]>(
    `select coalesce(max(version.number) > coalesce((
       select max(accepted.number) from terms_acceptance
         join terms_version accepted on accepted.tenant_id = terms_acceptance.tenant_id and accepted.id = terms_id
        where user_id = $1), 0), false) as out
       from terms_version version where in_force_from <= $2`,
    [userId, now],
  );
  return row.out;
}
