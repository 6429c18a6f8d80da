import { z } from 'zod';
import { principalOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull } from 'typeorm';
import type { Context } from '../context.ts';
import { MembershipClinicTable, MembershipTable } from '../members/memberTables.ts';
import { forgetMember } from '../members/othersMembership.ts';
import { ClinicTable, type Clinic } from './clinicTable.ts';
import { addClinic } from './registerOrganization.ts';
import { timezone } from './timezone.ts';

/** The dashboard's addresses begin with a clinic's slug; the pages for patients with these. */
const TAKEN_BY_PAGES: readonly string[] = ['book', 'visit', 'terms'];

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  slug: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens')
    .refine(slug => !TAKEN_BY_PAGES.includes(slug), 'must be no address of our own pages'),
  name: z.string().trim().min(1).max(200),
  timezone,
});

/** Opens a clinic and tells the other services; who opens it works there from now on. */
export async function openClinic(context: Context, request: unknown): Promise<Clinic> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { userId } = principalOf(context);
  try {
    return await inTenant(context.db, tenantScopeOf(context), async tx => {
      const id = await idempotently(tx, { operation: 'openClinic', key, input: wanted }, async () => {
        const clinic = { ...wanted, id: newId(), tenantId: tx.scope.tenantId };
        await addClinic(tx, clinic);
        if (userId) await placeOpener(tx, userId, clinic.id);
        return clinic.id;
      });
      return tx.findOneByOrFail(ClinicTable, { id });
    });
  } catch (error) {
    if (brokenConstraint(error) === 'clinic_slug') throw new Refusal('CONFLICT', 'SLUG_TAKEN');
    throw error;
  }
}

/** Otherwise nobody could see the clinic in order to assign people to it. */
async function placeOpener(tx: TenantTx, userId: string, clinicId: string): Promise<void> {
  const membership = await tx.findOneBy(MembershipTable, { userId, deletedAt: IsNull() });
  if (!membership) return;
  await tx.insert(MembershipClinicTable, { tenantId: tx.scope.tenantId, membershipId: membership.id, clinicId });
  await forgetMember(tx, membership);
}
