import { IsNull } from 'typeorm';
import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import { invoiceDrafted } from '@polyclinic/events/billing/invoiceDrafted.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { CONSULTATION, ServiceItemTable } from '../catalogue/serviceItemTable.ts';
import { InvoiceLineTable, InvoiceTable } from './invoiceTables.ts';

/** Drafts the visit's invoice with the clinic's consultation; a clinic without a price for it gets none. */
export async function onAppointmentBooked(
  tx: TenantTx,
  { tenantId, payload }: EventOf<typeof appointmentBooked>,
): Promise<void> {
  const { appointmentId, clinicId, patientId } = payload;
  // A cancellation was taken back: the draft that was discarded with it is one again.
  await tx.update(InvoiceTable, { appointmentId, status: 'VOID', number: IsNull() }, { status: 'DRAFT' });
  const item = await tx.findOneBy(ServiceItemTable, { clinicId, code: CONSULTATION });
  if (!item || (await tx.existsBy(InvoiceTable, { appointmentId }))) return;
  const id = newId();
  const { currency, amountMinor, name } = item;
  await tx.insert(InvoiceTable, { tenantId, id, clinicId, patientId, appointmentId, status: 'DRAFT', currency });
  const line = {
    id: newId(),
    clinicId,
    invoiceId: id,
    serviceItemId: item.id,
    description: name,
    quantity: 1,
    amountMinor,
  };
  await tx.insert(InvoiceLineTable, { tenantId, ...line });
  await publish(tx, invoiceDrafted, id, { invoiceId: id, appointmentId, patientId });
}
