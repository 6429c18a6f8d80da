import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { patientMergeApplied, type MergingService } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { patientMerged } from '@polyclinic/events/patients/patientMerged.v1.ts';
import { patientUnmerged } from '@polyclinic/events/patients/patientUnmerged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/** Which two records are, or were, one. */
export interface Merge {
  mergeId: string;
  survivorId: string;
  duplicateId: string;
}

/** A table whose rows are a patient's, and what a merge has to mind in it. Row and survivor are `mine` and `$3::text`. */
export interface PatientTable {
  name: string;
  /** Rows that stay with the duplicate, because the survivor has the same. */
  stays?: string;
  /** A boolean column that is set anew with the move, and whether taking the merge back sets it as it was. */
  sets?: { column: string; to: string; restored: boolean };
}

/**
 * Moves the duplicate's rows to the survivor and remembers each (PAT-04). What is written for the duplicate later follows
 * by a trigger.
 * @returns how many rows went over
 */
export async function moveRows(tx: TenantTx, tables: readonly PatientTable[], merge: Merge): Promise<number> {
  const { mergeId, survivorId, duplicateId } = merge;
  await awaitTurn(tx, duplicateId);
  await tx.query(`insert into merged_patient (tenant_id, id, duplicate_id, survivor_id) values ($1, $2, $3, $4)`, [
    tx.scope.tenantId,
    mergeId,
    duplicateId,
    survivorId,
  ]);
  let moved = 0;
  for (const { name, stays = 'false', sets } of tables) {
    // A statement has to use each of its parameters; the survivor is named by `stays` alone.
    const was = sets?.restored ? `jsonb_build_object('${sets.column}', mine.${sets.column})` : 'null';
    const rows: unknown[] = await tx.query(
      `insert into moved_row (tenant_id, merge_id, table_name, id, was)
       select mine.tenant_id, $1::text, '${name}', mine.id, ${was} from ${name} mine
        where mine.tenant_id = current_tenant() and mine.patient_id = $2::text and not (${stays}) and $3::text is not null
       returning id`,
      [mergeId, duplicateId, survivorId],
    );
    if (rows.length === 0) continue;
    await tx.query(
      `update ${name} mine set patient_id = $3::text ${sets ? `, ${sets.column} = ${sets.to}` : ''} from moved_row moved
        where moved.tenant_id = current_tenant() and moved.merge_id = $1::text and moved.table_name = '${name}'
          and mine.tenant_id = moved.tenant_id and mine.id = moved.id and mine.patient_id = $2::text`,
      [mergeId, duplicateId, survivorId],
    );
    moved += rows.length;
  }
  return moved;
}

/** Gives back what a merge moved; what was written on the survivor since stays there. @returns how many rows went back */
export async function returnRows(tx: TenantTx, tables: readonly PatientTable[], merge: Merge): Promise<number> {
  const { mergeId, survivorId, duplicateId } = merge;
  await awaitTurn(tx, duplicateId);
  await tx.query('update merged_patient set undone_at = now() where id = $1 and undone_at is null', [mergeId]);
  let returned = 0;
  for (const { name, sets } of tables) {
    const asBefore = sets?.restored
      ? `, ${sets.column} = coalesce((moved.was ->> '${sets.column}')::boolean, false)`
      : '';
    const [rows] = await tx.query<[unknown[], number]>(
      `update ${name} mine set patient_id = $3::text ${asBefore} from moved_row moved
        where moved.tenant_id = current_tenant() and moved.merge_id = $1::text and moved.table_name = '${name}'
          and mine.tenant_id = moved.tenant_id and mine.id = moved.id and mine.patient_id = $2::text
       returning mine.id`,
      [mergeId, survivorId, duplicateId],
    );
    returned += rows.length;
  }
  return returned;
}

/** Nobody writes for the duplicate until the transaction ends. */
const awaitTurn = (tx: TenantTx, duplicateId: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(merge_turn(current_tenant(), $1))', [duplicateId]);

type Step = (tx: TenantTx, event: EventOf<typeof patientMerged> | EventOf<typeof patientUnmerged>) => Promise<void>;

/** What a service of the saga minds beside its rows. */
interface Also {
  merged?: Step;
  unmerged?: Step;
}

/** How a service takes part in the saga of a merge: moves its rows, gives them back, and says so each time. */
export function mergeReactions(
  service: MergingService,
  tables: readonly PatientTable[],
  { merged, unmerged }: Also = {},
): Reaction[] {
  const contract = patientMergeApplied(service);
  return [
    on(patientMerged, 'movePatientRows', async (tx, event) => {
      await merged?.(tx, event);
      const rows = await moveRows(tx, tables, event.payload);
      const { mergeId } = event.payload;
      await publish(tx, contract, mergeId, { mergeId, service, step: 'MERGED', rows });
    }),
    on(patientUnmerged, 'returnPatientRows', async (tx, event) => {
      await unmerged?.(tx, event);
      const rows = await returnRows(tx, tables, event.payload);
      const { mergeId } = event.payload;
      await publish(tx, contract, mergeId, { mergeId, service, step: 'UNMERGED', rows });
    }),
  ];
}
