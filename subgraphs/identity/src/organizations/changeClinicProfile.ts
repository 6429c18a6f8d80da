import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { announceClinic } from './announceClinic.ts';
import { ClinicTable, type Clinic } from './clinicTable.ts';
import { timezone } from './timezone.ts';

/** Null for nothing, however it was left empty. */
const optional = (schema: z.ZodString | z.ZodEmail) =>
  z
    .union([schema, z.literal('')])
    .nullish()
    .transform(text => text || null);

const input = z.object({
  id: z.ulid(),
  version: z.int().min(1),
  name: z.string().trim().min(1).max(200),
  timezone,
  email: optional(z.email().max(254)),
  phone: optional(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number such as +12125550100')),
  address: optional(z.string().trim().max(500)),
  brandColor: optional(z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #0f766e')),
  brandMark: optional(z.string().trim().max(3)),
});

/** Changes what a clinic says of itself, and tells the other services. */
export async function changeClinicProfile(context: Context, request: unknown): Promise<Clinic> {
  const { id, version, ...profile } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    if (!(await tx.existsBy(ClinicTable, { id }))) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
    const changed = await tx.update(ClinicTable, { id, version }, profile);
    if (changed.affected !== 1) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    const clinic = await tx.findOneByOrFail(ClinicTable, { id });
    await announceClinic(tx, clinic);
    return clinic;
  });
}
