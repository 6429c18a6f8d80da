import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { TemplateTable } from '../templates/templateTable.ts';
import { MessageTable } from './messageTable.ts';

/** Queues the visit's confirmation; the sender asks for the address when it sends. */
export async function onAppointmentBooked(tx: TenantTx, event: EventOf<typeof appointmentBooked>): Promise<void> {
  const { appointmentId, clinicId, patientId } = event.payload;
  const purpose = 'APPOINTMENT_CONFIRMATION';
  const template = await tx.findOneBy(TemplateTable, { purpose, channel: 'EMAIL' });
  if (!template) return;
  const { id: templateId, channel } = template;
  const message = {
    id: newId(),
    clinicId,
    templateId,
    purpose,
    channel,
    patientId,
    appointmentId,
    traceId: event.traceId,
  } as const;
  await tx.insert(MessageTable, { tenantId: event.tenantId, ...message, status: 'QUEUED' });
}
