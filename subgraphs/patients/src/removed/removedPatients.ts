import { In } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientTable } from '../registry/patientTable.ts';
import type { PatientPage } from '../registry/searchPatients.ts';

const MAX_PAGE = 50;
const input = z.object({ first: z.int().min(1).max(MAX_PAGE), after: z.ulid().nullish() });

const REMOVED = `select id from patient
  where deleted_at is not null and merged_into is null
    and ($1::text is null or (deleted_at, id) < (select deleted_at, id from patient where id = $1))
  order by deleted_at desc, id desc limit $2`;

/** A page of the records that were hidden whole, the latest first (AUD-10). */
export async function removedPatients(context: Context, request: unknown): Promise<PatientPage> {
  const { first, after = null } = validate(input, request);
  const rows = await inTenant(context.db, scopeOf(context), async tx => {
    const ids = (await tx.query<Array<{ id: string }>>(REMOVED, [after, first + 1])).map(({ id }) => id);
    return tx.find(PatientTable, { where: { id: In(ids) }, order: { deletedAt: 'desc', id: 'desc' } });
  });
  const patients = rows.slice(0, first);
  return { patients, endCursor: rows.length > first ? (patients.at(-1)?.id ?? null) : null };
}
