import { EntitySchema } from 'typeorm';
import type { Place } from '@polyclinic/phi/fieldCipher.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Visit } from './visit.ts';

/** Characters. */
export const MAX_REASON = 500;

/** Why a patient comes, as stored: sealed; null when it was taken out. */
export interface VisitReason {
  tenantId: string;
  appointmentId: string;
  clinicId: string;
  text: Buffer | null;
  version: number;
}

export const VisitReasonTable = new EntitySchema<VisitReason>({
  name: 'visit_reason',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    appointmentId: { name: 'appointment_id', type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    text: { type: 'bytea', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

const placeOf = (rowId: string): Place => ({ table: 'visit_reason', column: 'text', rowId });

/** Keeps why a patient comes, or, with null, that it is not known. */
export async function storeReason(
  tx: TenantTx,
  { sealing }: Pick<Context, 'sealing'>,
  { id: appointmentId, clinicId, reason }: { id: string; clinicId: string; reason: string | null },
): Promise<void> {
  const { tenantId } = tx.scope;
  const text = reason === null ? null : (await sealing.in(tx)).cipher.seal(placeOf(appointmentId), reason);
  await tx.upsert(VisitReasonTable, { tenantId, appointmentId, clinicId, text }, ['tenantId', 'appointmentId']);
}

/** Why the patient of a visit comes, in clear and noted as read; null: nobody said. */
export async function reasonOf(context: Context, visit: Pick<Visit, 'id' | 'patientId'>): Promise<string | null> {
  const row = await context.load.reason.load(visit.id);
  if (!row?.text) return null;
  const sealing = context.sealing.used ?? (await inTenant(context.db, scopeOf(context), tx => context.sealing.in(tx)));
  return opened(context, sealing, { visit, text: row.text });
}

/** The same as it is stored at this moment, for an edit that is compared with it. */
export async function reasonNow(
  tx: TenantTx,
  context: Pick<Context, 'sealing' | 'reads'>,
  visit: Pick<Visit, 'id' | 'patientId'>,
): Promise<string | null> {
  const row = await tx.findOneBy(VisitReasonTable, { appointmentId: visit.id });
  return row?.text ? opened(context, await context.sealing.in(tx), { visit, text: row.text }) : null;
}

function opened(
  { reads }: Pick<Context, 'reads'>,
  { cipher }: Sealing,
  { visit, text }: { visit: Pick<Visit, 'id' | 'patientId'>; text: Buffer },
): string {
  reads.note(visit.patientId, 'REASON');
  return cipher.open(placeOf(visit.id), text);
}
