import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull } from 'typeorm';
import { ClinicTable, type Clinic } from '../organizations/clinicTable.ts';
import { MembershipClinicTable, type Membership } from './memberTables.ts';

/** A clinic a member works in, and as what. */
export interface ClinicAssignment {
  clinic: Clinic;
  roles: string[];
  differs: boolean;
}

/** The visible clinics of a membership, by name. */
export const clinicsOfMembership = (tx: TenantTx, membershipId: string): Promise<Clinic[]> =>
  tx
    .createQueryBuilder(ClinicTable, 'clinic')
    .where(
      `exists (select from membership_clinic at
                where at.clinic_id = clinic.id and at.membership_id = :membershipId and at.ended_at is null)`,
      { membershipId },
    )
    .orderBy('clinic.name')
    .getMany();

/** The same, with the member's roles in each. */
export async function assignmentsOf(tx: TenantTx, { id, roles }: Membership): Promise<ClinicAssignment[]> {
  const clinics = await clinicsOfMembership(tx, id);
  const rows = await tx.findBy(MembershipClinicTable, { membershipId: id, endedAt: IsNull() });
  const own = new Map(rows.map(row => [row.clinicId, row.roles]));
  return clinics.map(clinic => {
    const there = own.get(clinic.id) ?? null;
    return { clinic, roles: there ?? roles, differs: there !== null };
  });
}
