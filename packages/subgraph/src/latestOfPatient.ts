import type { EntitySchema, SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { validate } from './validate.ts';

const MAX_PAGE = 50;
const page = z.object({ first: z.int().min(1).max(MAX_PAGE), after: z.ulid().nullish() });

interface Order<Row> {
  table: EntitySchema<Row>;
  /** The column by whose moment rows are in order. */
  at: string;
}

/**
 * A page of a patient's rows, latest first, behind the row that is named; the caller adds what else must be true of `row`.
 * @throws Refusal BAD_USER_INPUT for a page of no or of more than 50 rows
 */
export function latestOfPatient<Row extends { id: string }>(
  tx: TenantTx,
  { table, at }: Order<Row>,
  patientId: string,
  request: unknown,
): SelectQueryBuilder<Row> {
  const { first, after } = validate(page, request);
  const { name } = table.options;
  const query = tx
    .createQueryBuilder(table, 'row')
    .where('row.patient_id = :patientId', { patientId })
    .orderBy(`row.${at}`, 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(first);
  return after
    ? query.andWhere(
        `(row.${at}, row.id) < (select ${at}, id from ${name} where id = :after and patient_id = :patientId)`,
        { after },
      )
    : query;
}
