import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { PatientField, PatientPart } from '../schema.generated.ts';
import { FIELDS, mergeablePair, type Pair } from './mergedPair.ts';
import { COUNTED } from './ownRows.ts';

const input = z.object({ survivorId: z.ulid(), duplicateId: z.ulid() });

export interface MergePreview extends Pair {
  differences: Array<{ field: PatientField; survivor: string; duplicate: string }>;
  moving: Array<{ part: PatientPart; count: number }>;
}

const COUNT = Object.entries(COUNTED)
  .map(
    ([part, table]) => `select '${part}' as part, count(*)::int as count from ${table}
      where tenant_id = current_tenant() and patient_id = $1 and deleted_at is null having count(*) > 0`,
  )
  .join(' union all ');

/** What making two records one would do: where they differ, and how much of what would go over. */
export async function patientMergePreview(context: Context, request: unknown): Promise<MergePreview> {
  const ids = validate(input, request);
  const { pair, moving } = await inTenant(context.db, scopeOf(context), async tx => ({
    pair: await mergeablePair(tx, ids),
    moving: await tx.query<MergePreview['moving']>(COUNT, [ids.duplicateId]),
  }));
  const survivor = await context.openPatient(pair.survivor);
  const duplicate = await context.openPatient(pair.duplicate);
  const differences = (Object.keys(FIELDS) as PatientField[]).flatMap(field => {
    const [kept, other] = [survivor[FIELDS[field]] ?? '', duplicate[FIELDS[field]] ?? ''];
    return kept === other ? [] : [{ field, survivor: kept, duplicate: other }];
  });
  return { ...pair, differences, moving };
}
