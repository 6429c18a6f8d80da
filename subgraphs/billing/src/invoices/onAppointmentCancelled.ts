import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { InvoiceTable } from './invoiceTables.ts';

/** Voids the draft of a visit that will not take place (appendix C.2: draft, discard, void). */
export async function onAppointmentCancelled(
  tx: TenantTx,
  { payload }: EventOf<typeof appointmentCancelled>,
): Promise<void> {
  await tx.update(InvoiceTable, { appointmentId: payload.appointmentId, status: 'DRAFT' }, { status: 'VOID' });
}
