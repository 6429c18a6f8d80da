import { publish } from '@polyclinic/events/publish.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { ClinicTable, type Clinic } from '../organizations/clinicTable.ts';
import { UserTable } from '../members/memberTables.ts';
import { PractitionerTable, type Practitioner } from './practitionerTable.ts';

/** Adds a practitioner to clinics and tells the other services; adding again changes nothing. */
export async function addPractitioner(tx: TenantTx, practitioner: Practitioner, clinicIds: string[]): Promise<void> {
  if (await tx.existsBy(PractitionerTable, { id: practitioner.id })) return;
  await tx.insert(PractitionerTable, practitioner);
  for (const clinicId of clinicIds) {
    await tx.query('insert into practitioner_clinic (tenant_id, practitioner_id, clinic_id) values ($1, $2, $3)', [
      practitioner.tenantId,
      practitioner.id,
      clinicId,
    ]);
  }
  const user = practitioner.userId === null ? null : await tx.findOneBy(UserTable, { id: practitioner.userId });
  const subject = user?.subject ?? null;
  const { id: practitionerId, tenantId, name } = practitioner;
  await publish(tx, practitionerJoined, tenantId, { practitionerId, clinicIds, subject, name });
}

/** The practitioners of one visible clinic, by name; empty when the clinic is not visible. */
export const practitionersOf = (tx: TenantTx, clinicId: string): Promise<Practitioner[]> =>
  tx
    .createQueryBuilder(PractitionerTable, 'practitioner')
    .where(
      `exists (select from practitioner_clinic at join clinic on clinic.tenant_id = at.tenant_id and clinic.id = at.clinic_id
               where at.practitioner_id = practitioner.id and at.clinic_id = :clinicId)`,
      { clinicId },
    )
    .orderBy('practitioner.name')
    .getMany();

/** The visible clinics one practitioner works in, by name. */
export const clinicsOf = (tx: TenantTx, practitionerId: string): Promise<Clinic[]> =>
  tx
    .createQueryBuilder(ClinicTable, 'clinic')
    .where(
      'exists (select from practitioner_clinic at where at.clinic_id = clinic.id and at.practitioner_id = :practitionerId)',
      { practitionerId },
    )
    .orderBy('clinic.name')
    .getMany();
