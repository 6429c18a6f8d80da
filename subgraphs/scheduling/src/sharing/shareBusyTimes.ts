import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { PractitionerReferenceTable, type PractitionerReference } from '../people/personTables.ts';

/** Whether the caller shares their busy times; null for who is no practitioner here. */
export const sharesBusyTimes = (context: Context): Promise<boolean | null> =>
  inTenant(context.db, scopeOf(context), async tx => {
    const own = await ownRows(tx, principalOf(context).subject);
    return own.length === 0 ? null : own.some(({ sharesBusyTimes: shares }) => shares);
  });

/** Begins or ends sharing of the caller's own busy times in their organization (SCH-31). @returns Whether they are shared */
export async function shareBusyTimes(context: Context, { share }: { share: boolean }): Promise<boolean> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const own = await ownRows(tx, principalOf(context).subject);
    if (own.length === 0) throw new Refusal('FORBIDDEN', 'NOT_A_PRACTITIONER');
    // Every visit is booked before and shared now, or booked after and shared by itself.
    await takeTurn(tx, own.map(({ id }) => id).sort());
    await tx.query('select share_busy_times($1, $2)', [share, context.now()]);
    return share;
  });
}

const ownRows = (tx: TenantTx, subject: string): Promise<PractitionerReference[]> =>
  tx.findBy(PractitionerReferenceTable, { subject });
