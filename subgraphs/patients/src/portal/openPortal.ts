import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import { statusOn } from '../proxies/proxyStates.ts';
import { ProxyAssignmentTable } from '../proxies/proxyTables.ts';
import { ContactPointTable } from '../registry/contactPointTable.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { PortalAccessTable } from './portalAccessTable.ts';
import { isShared } from './portalGrants.ts';

const input = z.object({ patientId: z.ulid() });

/** Opens a record in the portal; open already, it stays as it is. */
export async function openPortal(context: Context, request: unknown): Promise<PatientRow> {
  const { patientId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    if (await tx.existsBy(PortalAccessTable, { patientId, deletedAt: IsNull() })) return patient;
    await assertSomebodySeesIt(tx, context, patient);
    await tx.insert(PortalAccessTable, { ...entered(context, tx, patient), id: newId() });
    await tellPatientChanged(tx, context, patientId);
    return patient;
  });
}

/**
 * @throws Refusal CONFLICT PROXY_NEEDED for a dependent without a proxy in force (PAT-09)
 * @throws Refusal CONFLICT NO_SIGN_IN_ADDRESS for a patient who has no address to sign in by
 * @throws Refusal CONFLICT ADDRESS_SHARED where another patient signs in by it
 */
async function assertSomebodySeesIt(tx: TenantTx, context: Context, { id, kind, clinicId }: PatientRow): Promise<void> {
  if (kind === 'DEPENDENT') {
    const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
    const today = todayIn({ timezone }, context.now());
    const assignments = await tx.findBy(ProxyAssignmentTable, { patientId: id });
    if (!assignments.some(({ status, endsOn }) => statusOn(status, endsOn, today) === 'ACTIVE'))
      throw new Refusal('CONFLICT', 'PROXY_NEEDED');
    return;
  }
  const safe = { patientId: id, type: 'EMAIL', isSafe: true, deletedAt: IsNull() } as const;
  const addresses = await tx.findBy(ContactPointTable, safe);
  if (addresses.length === 0) throw new Refusal('CONFLICT', 'NO_SIGN_IN_ADDRESS');
  const indexes = addresses.map(({ valueIndex }) => valueIndex);
  if (await isShared(tx, id, indexes)) throw new Refusal('CONFLICT', 'ADDRESS_SHARED');
}

/** Closes it to everybody, from their next request on; closed already, it stays so. */
export async function closePortal(context: Context, request: unknown): Promise<PatientRow> {
  const { patientId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    const { affected } = await tx.update(
      PortalAccessTable,
      { patientId, deletedAt: IsNull() },
      { deletedAt: context.now() },
    );
    if (affected) await tellPatientChanged(tx, context, patientId);
    return patient;
  });
}
