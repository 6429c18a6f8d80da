import { z } from 'zod';
import { nameSearchIndexes } from '@polyclinic/phi/blindIndex.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { contactIndex, mrnIndex } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';

const MAX_PAGE = 50;
const input = z.object({
  search: z.string().trim().max(200).nullish(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.ulid().nullish(),
});

export interface PatientPage {
  patients: PatientRow[];
  endCursor: string | null;
}

/** A page of patients, latest registered first, by beginning of name, whole contact value or record number. */
export async function searchPatients(context: Context, request: unknown): Promise<PatientPage> {
  const { search, first, after } = validate(input, request);
  const rows = await inTenant(context.db, scopeOf(context), async tx => {
    const query = tx.createQueryBuilder(PatientTable, 'patient').where('patient.deleted_at is null');
    if (search) {
      const { keys } = await context.sealing(tx);
      const prefixes = nameSearchIndexes(keys, search);
      const byName = prefixes.length > 0 ? 'patient.name_prefixes @> :prefixes or' : '';
      query.andWhere(
        `(${byName} patient.mrn_index = :mrn or exists (select from contact_point contact
            where contact.patient_id = patient.id and contact.value_index = :contact and contact.deleted_at is null))`,
        { prefixes, mrn: mrnIndex(keys, search), contact: contactIndex(keys, search) },
      );
    }
    if (after) query.andWhere('patient.id < :after', { after });
    return query
      .orderBy('patient.id', 'DESC')
      .take(first + 1)
      .getMany();
  });
  const patients = rows.slice(0, first);
  return { patients, endCursor: rows.length > first ? (patients.at(-1)?.id ?? null) : null };
}
