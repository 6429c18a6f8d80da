import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/**
 * Waits for one's turn with these people's time until the transaction ends, so that who books and who closes time see each
 * other's rows; always in the order clinic, practitioner, patient. What is read afterwards is what the last one left.
 */
export async function takeTurn(tx: TenantTx, ids: readonly string[]): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest($1::text[]) as key', [
    ids.map(id => keyOf(tx, id)),
  ]);
}

/** Takes somebody's turn if it is nobody's at the moment. @returns Whether it was */
export async function tryTurn(tx: TenantTx, id: string): Promise<boolean> {
  const [row]: Array<{ taken: boolean }> = await tx.query(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken',
    [keyOf(tx, id)],
  );
  return row?.taken ?? false;
}

/** Takes a turn that others may share, but nobody who takes it alone: bookings in a clinic need not wait for each other. */
export async function shareTurn(tx: TenantTx, id: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [keyOf(tx, id)]);
}

const keyOf = ({ scope }: TenantTx, id: string): string => `${scope.tenantId}/${id}`;
