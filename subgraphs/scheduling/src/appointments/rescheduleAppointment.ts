import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertLatest } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, type BookingChannel } from './appointmentTable.ts';
import { lockedVisit, knownVisit, visitAt, visitVersion, type Visit } from './visit.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { placeVisit } from './placing.ts';
import { afterTransition } from './states.ts';
import { tellRescheduled } from './tell.ts';

const input = visitVersion.extend({
  idempotencyKey: z.string().min(8).max(255),
  startsAt: z.date(),
  endsAt: z.date(),
  practitionerId: z.ulid().nullish(),
  roomId: z.ulid().nullish(),
});

export interface Rescheduled {
  kind: 'RESCHEDULED';
  appointment: Visit;
}

/**
 * Moves a visit to another time, practitioner or room of its clinic in one transaction: the old time is free as soon as
 * the new one is taken, and never before (SCH-11). It keeps its type and may have another length.
 * @param channel by whose rules: the clinic's own, or those for patients and programs
 */
export async function rescheduleAppointment(
  context: Context,
  request: unknown,
  channel: BookingChannel = 'FRONT_DESK',
): Promise<Rescheduled | TimeTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { id, version, startsAt, endsAt } = wanted;
  const { userId: changedBy } = principalOf(context);
  const scope = scopeOf(context);
  const held = await inTenant(context.db, scope, tx => visitAt(tx, id));
  // Left out: as it was.
  const practitionerId = wanted.practitionerId ?? held.practitionerId;
  const roomId = wanted.roomId === undefined ? held.roomId : wanted.roomId;
  const time = { practitionerId, roomId, startsAt, endsAt };
  const move = (): Promise<Rescheduled> =>
    inTenant(context.db, scope, async tx => {
      await idempotently(tx, { operation: 'rescheduleAppointment', key, input: wanted }, async () => {
        const now = context.now();
        const placed = await placeVisit(tx, { ...held, ...time, channel }, { now, except: id });
        const before = await lockedVisit(tx, id);
        assertLatest(before, version);
        const status = afterTransition(before.status, 'RESCHEDULE');
        const after = { ...before, ...time, ...placed, status };
        await tx.update(AppointmentTable, { id }, { ...time, ...placed, status });
        await recordHistory(tx, { action: 'RESCHEDULE', before, after, at: now, changedBy });
        await tellRescheduled(tx, after, { before, changedBy });
        return id;
      });
      return { kind: 'RESCHEDULED', appointment: await knownVisit(tx, id) };
    });
  return orNearest(context, { ...held, ...time, channel }, move);
}
