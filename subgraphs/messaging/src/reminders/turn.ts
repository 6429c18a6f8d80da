import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/**
 * Who changes a clinic's rules is alone with them until the transaction ends, so that every visit is planned by all rules
 * and every rule by all visits.
 */
export async function takeTurn(tx: TenantTx, clinicId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [keyOf(tx, clinicId)]);
}

/** Visits share the turn with each other, and never with a change of the rules. */
export async function shareTurn(tx: TenantTx, clinicId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [keyOf(tx, clinicId)]);
}

const keyOf = ({ scope }: TenantTx, clinicId: string): string => `reminders/${scope.tenantId}/${clinicId}`;
