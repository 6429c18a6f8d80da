import { In } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { EncounterTable, type EncounterRow } from '../encounters/encounterTable.ts';
import { FOLLOW_UP_STATUSES, mayBecome } from './followUpStates.ts';
import { FollowUpTable } from './followUpTable.ts';

const MOST = 50;
const MINE = `(row.changed_by = :userId
  or row.practitioner_id in (select id from practitioner_reference where subject = :actor))`;

const wanted = z.object({
  clinicId: z.ulid(),
  statuses: z.array(z.enum(FOLLOW_UP_STATUSES)).min(1).max(FOLLOW_UP_STATUSES.length),
  until: z.iso.date().nullish(),
  practitionerId: z.ulid().nullish(),
  mine: z.boolean(),
  first: z.int().min(1).max(MOST),
  after: z.ulid().nullish(),
});

export interface FollowUpPage {
  encounters: EncounterRow[];
  endCursor: string | null;
}

/** Visits of a clinic whose patients are to come again, the first that is due first (PAT-16). */
export async function followUps(context: Context, request: unknown): Promise<FollowUpPage> {
  const { clinicId, statuses, until, practitionerId, mine, first, after } = validate(wanted, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const query = tx
      .createQueryBuilder(FollowUpTable, 'row')
      .where('row.clinic_id = :clinicId and row.deleted_at is null', { clinicId })
      .andWhere('row.status in (:...statuses)', { statuses })
      .orderBy('row.due_on')
      .addOrderBy('row.id')
      .limit(first + 1);
    if (until) query.andWhere('row.due_on <= :until', { until });
    if (practitionerId) query.andWhere('row.practitioner_id = :practitionerId', { practitionerId });
    if (mine) query.andWhere(MINE, { userId: principalOf(context).userId, actor: tx.scope.actor });
    if (after) query.andWhere('(row.due_on, row.id) > (select due_on, id from follow_up where id = :after)', { after });
    const ids = (await query.getMany()).map(({ id }) => id);
    const byId = new Map((await tx.findBy(EncounterTable, { id: In(ids) })).map(row => [row.id, row]));
    const encounters = ids.slice(0, first).flatMap(id => byId.get(id) ?? []);
    return { encounters, endCursor: ids.length > first ? (ids[first - 1] ?? null) : null };
  });
}

const change = z.object({ encounterId: z.ulid(), version: z.int().min(1), status: z.enum(FOLLOW_UP_STATUSES) });

/** Says what became of a follow-up (PAT-16). */
export async function changeFollowUp(context: Context, request: unknown): Promise<EncounterRow> {
  const { encounterId: id, version, status } = validate(change, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = unchanged(found(await entryForUpdate(tx, FollowUpTable, id), 'FOLLOW_UP_NOT_FOUND'), { id, version });
    if (!mayBecome(row.status, status)) throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status: row.status });
    await tx.update(
      FollowUpTable,
      { id },
      { status, changedBy: principalOf(context).userId, changedAt: context.now() },
    );
    return tx.findOneByOrFail(EncounterTable, { id });
  });
}
