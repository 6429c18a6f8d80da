import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { normalCode } from './entry.ts';
import { EntryTable, type Entry } from './entryTable.ts';

const input = z.object({
  clinicId: z.ulid(),
  code: z.string().trim().min(1).max(32),
  name: z.string().trim().min(1).max(200),
});

/** Adds an entry to a clinic, or refuses with CODE_TAKEN. */
export async function addSampleEntry(context: Context, request: unknown): Promise<Entry> {
  const { clinicId, code, name } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    found(await tx.findOneBy(ClinicReferenceTable, { id: clinicId }), 'CLINIC_NOT_FOUND');
    const id = newId();
    await tx.insert(EntryTable, { tenantId: tx.scope.tenantId, id, clinicId, code: normalCode(code), name });
    return tx.findOneByOrFail(EntryTable, { id });
  }).catch((error: unknown) => {
    if (brokenConstraint(error) === 'entry_code') throw new Refusal('CONFLICT', 'CODE_TAKEN');
    throw error;
  });
}
