import { In } from 'typeorm';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import {
  kindOf,
  policyOf,
  REMOVED_KINDS,
  type RemovedKind,
  type RemovedRow,
  type RemovedRows,
} from './removedKinds.ts';

/** More than anybody looks through. */
const MAX_REMOVED = 100;

const NAMES = Object.keys(REMOVED_KINDS) as RemovedKind[];

export type RemovedEntry = { [Name in RemovedKind]: { kind: Name; row: RemovedRows[Name] } }[RemovedKind];

/** What was taken out of a record and may be put back by the caller at this moment, latest first (AUD-10). */
export async function removedEntries(context: Context, patientId: string): Promise<RemovedEntry[]> {
  const { permissions } = principalOf(context);
  const restorable = NAMES.filter(name => permissions.has(policyOf(name).right));
  if (restorable.length === 0) return [];
  return inTenant(context.db, scopeOf(context), async tx => {
    const places = await removedPlaces(tx, restorable, { patientId, now: context.now() });
    const rows = new Map<string, RemovedRow>();
    for (const [name, of] of Map.groupBy(places, ({ kind }) => kind))
      for (const row of await tx.findBy(kindOf(name).table, { id: In(of.map(({ id }) => id)) })) rows.set(row.id, row);
    return places.flatMap(({ kind, id }) => {
      const row = rows.get(id);
      return row ? [{ kind, row } as RemovedEntry] : [];
    });
  });
}

/** Which they are, of every kind asked for: one query. */
async function removedPlaces(
  tx: TenantTx,
  names: readonly RemovedKind[],
  { patientId, now }: { patientId: string; now: Date },
): Promise<Array<{ kind: RemovedKind; id: string }>> {
  const removed = names.map(name => {
    const { table, only = 'true', same } = kindOf(name);
    const { withinDays } = policyOf(name);
    const from = table.options.name;
    const replaced = `exists (select from ${from} other where other.tenant_id = mine.tenant_id and other.id <> mine.id
      and other.patient_id = mine.patient_id and other.${same} = mine.${same}
      and (other.deleted_at is null or other.id > mine.id))`;
    return `select '${name}' as kind, id, deleted_at from ${from} mine
      where tenant_id = current_tenant() and patient_id = $1 and deleted_at is not null and ${only}
        and deleted_at > ${withinDays === null ? `'-infinity'` : `$2::timestamptz - interval '${withinDays} days'`}
        and not ${same ? replaced : 'false'}`;
  });
  return tx.query(
    `select kind, id from (${removed.join(' union all ')}) removed
      where $2::timestamptz is not null order by deleted_at desc, id desc limit ${MAX_REMOVED}`,
    [patientId, now],
  );
}
