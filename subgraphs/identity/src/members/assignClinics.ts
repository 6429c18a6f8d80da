import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
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

/**
 * Says anew in which clinics a member works, and as what where it differs (IAM-18). What is left out ends, in clinics the
 * caller acts in: nobody ends what they cannot see.
 */
export async function assignClinics(context: Context, request: unknown): Promise<Membership> {
  const { membershipId, clinics } = validate(input, request);
  // Over all clinics: an administrator of one assigns people to any.
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await endPlaces(tx, membershipId, { except: clinics, among: scopeOf(context).clinicIds, now: context.now() });
    await placeMember(tx, membershipId, clinics);
    await forgetMember(tx, membership);
    return membership;
  });
}

type Assignment = Pick<MembershipClinic, 'clinicId' | 'roles'>;

interface Ending {
  except: readonly Assignment[];
  among: TenantScope['clinicIds'];
  now: Date;
}

async function endPlaces(tx: TenantTx, membershipId: string, { except, among, now }: Ending): Promise<void> {
  const stays = new Set(except.map(({ clinicId }) => clinicId));
  const places = await tx.findBy(MembershipClinicTable, { membershipId, endedAt: IsNull() });
  const ended = places
    .map(({ clinicId }) => clinicId)
    .filter(clinicId => !stays.has(clinicId) && (among === 'ALL' || among.includes(clinicId)));
  await tx.update(MembershipClinicTable, { membershipId, clinicId: In(ended) }, { endedAt: now });
}

/** Puts a member into these clinics. @throws Refusal CLINIC_NOT_FOUND, ROLE_NOT_ASSIGNABLE, ROLE_NEEDS_FEATURE */
export async function placeMember(tx: TenantTx, membershipId: string, clinics: readonly Assignment[]): Promise<void> {
  await assertAssignable(
    tx,
    clinics.flatMap(({ roles }) => (roles ?? []) as z.infer<typeof someRoles>),
  );
  const byClinic = new Map(clinics.map(clinic => [clinic.clinicId, clinic]));
  const ids = [...byClinic.keys()];
  if ((await tx.countBy(ClinicTable, { id: In(ids) })) < ids.length) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
  const { tenantId } = tx.scope;
  for (const { clinicId, roles } of byClinic.values())
    await tx.upsert(MembershipClinicTable, { tenantId, membershipId, clinicId, roles, endedAt: null }, [
      'tenantId',
      'membershipId',
      'clinicId',
    ]);
}
