import { IsNull } from 'typeorm';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { WeekChangeTable, type WeekChange } from './scheduleTables.ts';
import type { Effective } from './week.ts';

/** Whose week: a practitioner's in a clinic, or, without one, the clinic's opening hours. */
export interface WeekOf {
  clinicId: string;
  practitionerId: string | null;
}

const MAX_CHANGES = 20;

/** Changes of a week that were not taken back, latest first, at most 20. */
export const changesOf = (tx: TenantTx, { clinicId, practitionerId }: WeekOf): Promise<WeekChange[]> =>
  tx.find(WeekChangeTable, {
    where: { clinicId, practitionerId: practitionerId ?? IsNull(), deletedAt: IsNull() },
    order: { id: 'desc' },
    take: MAX_CHANGES,
  });

/**
 * Nobody changed the week since the caller looked.
 * @param seen the change seen last; null or left out: none is compared
 * @throws Refusal CONFLICT CHANGED_MEANWHILE
 */
export async function assertLatest(tx: TenantTx, week: WeekOf, seen: string | null | undefined): Promise<void> {
  if (seen == null) return;
  const [latest] = await changesOf(tx, week);
  if (latest?.id !== seen) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
}

/** Notes who replaces a week from when on. @returns The change's id. */
export async function noteChange(tx: TenantTx, week: WeekOf & Effective): Promise<string> {
  const { tenantId, actor } = tx.scope;
  const { clinicId, practitionerId, effectiveFrom, effectiveUntil } = week;
  const id = newId();
  const change = { clinicId, practitionerId, effectiveFrom, effectiveUntil };
  await tx.insert(WeekChangeTable, { tenantId, id, ...change, enteredBy: actor });
  return id;
}

/** A change, and in which table the hours lie that it is about. */
export interface ChangedHours {
  table: 'schedule' | 'clinic_opening';
  changeId: string;
  now: Date;
}

/** Ends hours; they stay as what held before the change. */
export async function endHours(tx: TenantTx, ids: string[], { table, changeId, now }: ChangedHours): Promise<void> {
  await tx.query(`update ${table} set deleted_at = $1, ended_with = $2 where id = any ($3)`, [now, changeId, ids]);
}

/** Ends what a change brought, and lets hold again what it ended. */
export async function takeBack(tx: TenantTx, { table, changeId, now }: ChangedHours): Promise<void> {
  await tx.query(`update ${table} set deleted_at = $1 where entered_with = $2 and deleted_at is null`, [now, changeId]);
  await tx.query(`update ${table} set deleted_at = null, ended_with = null where ended_with = $1`, [changeId]);
  await tx.update(WeekChangeTable, { id: changeId }, { deletedAt: now });
}
