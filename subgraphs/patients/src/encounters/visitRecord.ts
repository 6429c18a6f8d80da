import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { EncounterTable, PractitionerReferenceTable, type EncounterRow } from './encounterTable.ts';

/** The record of a booked visit: the caller's own, else the latest of another; null while nobody has one. */
export async function visitRecord(context: Context, request: string): Promise<EncounterRow | null> {
  const appointmentId = validate(z.ulid(), request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const records = await tx.find(EncounterTable, { where: { appointmentId }, order: { id: 'desc' } });
    const self = await tx.findOneBy(PractitionerReferenceTable, { subject: tx.scope.actor });
    return records.find(({ practitionerId }) => practitionerId === self?.id) ?? records[0] ?? null;
  });
}
