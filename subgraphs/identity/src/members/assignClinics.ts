import { In, IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { principalOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { ClinicTable } from '../organizations/clinicTable.ts';
import { assertAssignable, someRoles } from './assignableRoles.ts';
import { MembershipClinicTable, type Membership, type MembershipClinic } from './memberTables.ts';
import { forgetMember, othersMembership } from './othersMembership.ts';

/** A clinic to work in, with roles of its own there or null for the membership's. */
export const clinicAssignment = z.object({
  clinicId: z.ulid(),
  roles: someRoles.nullish().transform(roles => roles ?? null),
});

const input = z.object({ membershipId: z.ulid(), clinics: z.array(clinicAssignment).max(200) });

/** Says anew in which clinics a member works, and as what where it differs (IAM-18). What is left out ends. */
export async function assignClinics(context: Context, request: unknown): Promise<Membership> {
  const { membershipId, clinics } = validate(input, request);
  // Over all clinics: an administrator of one assigns people to any.
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await placeMember(tx, membershipId, { clinics, now: context.now() });
    await forgetMember(tx, membership);
    return membership;
  });
}

type Assignment = Pick<MembershipClinic, 'clinicId' | 'roles'>;

/** Puts a member into these clinics and no other. @throws Refusal CLINIC_NOT_FOUND, ROLE_NOT_ASSIGNABLE */
export async function placeMember(
  tx: TenantTx,
  membershipId: string,
  { clinics, now }: { clinics: readonly Assignment[]; now: Date },
): Promise<void> {
  for (const { roles } of clinics) assertAssignable((roles ?? []) as z.infer<typeof someRoles>);
  const byClinic = new Map(clinics.map(clinic => [clinic.clinicId, clinic]));
  const ids = [...byClinic.keys()];
  if ((await tx.countBy(ClinicTable, { id: In(ids) })) < ids.length) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
  await tx.update(
    MembershipClinicTable,
    { membershipId, endedAt: IsNull(), ...(ids.length > 0 && { clinicId: Not(In(ids)) }) },
    { endedAt: now },
  );
  const { tenantId } = tx.scope;
  for (const { clinicId, roles } of byClinic.values())
    await tx.upsert(MembershipClinicTable, { tenantId, membershipId, clinicId, roles, endedAt: null }, [
      'tenantId',
      'membershipId',
      'clinicId',
    ]);
}
