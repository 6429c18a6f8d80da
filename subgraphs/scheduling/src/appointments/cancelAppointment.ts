import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { localDate } from '../kernel/localDay.ts';
import { assertCancellable } from './appointment.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';

const input = z.object({
  id: z.ulid(),
  version: z.int().min(1),
  reason: z.enum(['PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER']),
});

/** Cancels a visit, frees its time and tells the other services. */
export async function cancelAppointment(context: Context, request: unknown): Promise<Appointment> {
  const { id, version, reason } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const locked = await tx.findOne(AppointmentTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const appointment = found(locked, 'APPOINTMENT_NOT_FOUND');
    assertCancellable(appointment, version);
    const cancelled = { cancelReason: reason, cancelledBy: tx.scope.actor, cancelledAt: context.now() };
    await tx.update(AppointmentTable, { id }, { status: 'CANCELLED', ...cancelled });
    const { clinicId, patientId, practitionerId, startsAt } = appointment;
    const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
    const event = {
      appointmentId: id,
      clinicId,
      patientId,
      practitionerId,
      reason,
      localDate: localDate(startsAt, timezone),
      changedBy: principalOf(context).userId,
    };
    await publish(tx, appointmentCancelled, id, event);
    return tx.findOneByOrFail(AppointmentTable, { id });
  });
}
