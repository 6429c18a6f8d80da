import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { assertLength, assertMayOverbook } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, BOOKING_CHANNELS, OVERBOOK_REASONS } from './appointmentTable.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { placeVisit } from './placing.ts';
import { tellBooked } from './tell.ts';
import { visitAt, type Visit } from './visit.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  patientId: z.ulid(),
  startsAt: z.date(),
  endsAt: z.date(),
  visitTypeId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  roomId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  overbookReason: z
    .enum(OVERBOOK_REASONS)
    .nullish()
    .transform(reason => reason ?? null),
  channel: z
    .enum(BOOKING_CHANNELS)
    .nullish()
    .transform(channel => channel ?? 'FRONT_DESK'),
});

export interface Booked {
  kind: 'BOOKED';
  appointment: Visit;
}

/** Books a visit, or answers with the nearest free times when the wanted one is taken. */
export async function bookAppointment(context: Context, request: unknown): Promise<Booked | TimeTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const caller = principalOf(context);
  assertMayOverbook(caller, wanted.overbookReason);
  const book = (): Promise<Booked> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = await idempotently(tx, { operation: 'bookAppointment', key, input: wanted }, async () => {
        const type = await bookableType(tx, wanted);
        const { beforeMinutes = 0, afterMinutes = 0 } = type ?? {};
        const now = context.now();
        const placed = await placeVisit(tx, { ...wanted, beforeMinutes, afterMinutes }, { now });
        assertLength(wanted, type);
        const { tenantId, actor } = tx.scope;
        const visit = {
          tenantId,
          id: newId(),
          ...wanted,
          beforeMinutes,
          afterMinutes,
          ...placed,
          status: 'BOOKED' as const,
        };
        await tx.insert(AppointmentTable, { ...visit, bookedBy: actor });
        await recordHistory(tx, { action: 'BOOK', before: null, after: visit, at: now, changedBy: caller.userId });
        await tellBooked(tx, visit);
        return visit.id;
      });
      return { kind: 'BOOKED', appointment: await visitAt(tx, id) };
    });
  return orNearest(context, wanted, () => afterHearing(unheardPatient(context, wanted.patientId), book));
}
