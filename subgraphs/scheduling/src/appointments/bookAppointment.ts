import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { NO_POLICY } from '../kernel/diary.ts';
import { localDate } from '../kernel/localDay.ts';
import { fits, openingsOf } from '../kernel/openings.ts';
import { nearestSlots, type Slot } from '../schedules/slots.ts';
import { readWorkPlan, visibleClinic } from '../schedules/workPlan.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { assertBookable, assertLength, collisionOf } from './appointment.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';
import { assertPatientOf, unheardPatient } from './patientOfClinic.ts';
import { shareTurn, takeTurn } from './turn.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  patientId: z.ulid(),
  startsAt: z.date(),
  endsAt: z.date(),
  visitTypeId: z.ulid().nullish(),
  channel: z
    .enum(['FRONT_DESK', 'PORTAL', 'WHATSAPP', 'API'])
    .nullish()
    .transform(channel => channel ?? 'FRONT_DESK'),
});

type Request = Omit<z.infer<typeof input>, 'idempotencyKey'>;

/** A wanted visit with the minutes kept free around it. */
type Occupying = Request & Pick<Appointment, 'beforeMinutes' | 'afterMinutes'>;

export interface Booked {
  kind: 'BOOKED';
  appointment: Appointment;
}

export interface TimeTaken {
  kind: 'TIME_TAKEN';
  collidesWith: 'PRACTITIONER' | 'PATIENT';
  nearest: Slot[];
}

/** Books a visit, or answers with the nearest free times when the wanted one is taken. */
export async function bookAppointment(context: Context, request: unknown): Promise<Booked | TimeTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const scope = scopeOf(context);
  let timezone = 'UTC';
  const book = (): Promise<Appointment> =>
    inTenant(context.db, scope, async tx => {
      const id = await idempotently(tx, { operation: 'bookAppointment', key, input: wanted }, async () => {
        assertBookable(wanted, context.now());
        // What is checked from here on, nobody else changes: see `turn.ts`.
        await shareTurn(tx, wanted.clinicId);
        await takeTurn(tx, [wanted.practitionerId, wanted.patientId]);
        timezone = await assertWorking(tx, wanted);
        await assertPatientOf(tx, wanted.patientId, wanted.clinicId);
        const type = await bookableType(tx, wanted);
        assertLength(wanted, type);
        const { beforeMinutes = 0, afterMinutes = 0 } = type ?? {};
        return insertAppointment(tx, { ...wanted, beforeMinutes, afterMinutes }, timezone);
      });
      return tx.findOneByOrFail(AppointmentTable, { id });
    });
  try {
    return { kind: 'BOOKED', appointment: await afterHearing(unheardPatient(context, wanted.patientId), book) };
  } catch (error) {
    // The database decides races: see the exclusion constraints of `appointment`.
    const collidesWith = collisionOf(brokenConstraint(error));
    if (!collidesWith) throw error;
    return { kind: 'TIME_TAKEN', collidesWith, nearest: await nearestSlots(context, { ...wanted, timezone }) };
  }
}

/** The practitioner works in the clinic for the whole of the wanted time. @returns The clinic's zone. */
async function assertWorking(tx: TenantTx, { clinicId, practitionerId, startsAt, endsAt }: Request): Promise<string> {
  const { timezone } = await visibleClinic(tx, clinicId);
  const day = localDate(startsAt, timezone);
  const plan = await readWorkPlan(tx, { clinicId, practitionerId, from: day, to: day });
  if (plan.practitionerIds.length === 0) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
  const wanted = { from: day, to: day, visit: null, gridMinutes: null, policy: NO_POLICY, now: 0 };
  if (!fits(openingsOf(plan.diaryOf(practitionerId), wanted), { start: startsAt.getTime(), end: endsAt.getTime() }))
    throw new Refusal('BAD_USER_INPUT', 'OUTSIDE_WORKING_HOURS');
  return timezone;
}

/** Stores a visit and tells the other services. @returns Its id. */
async function insertAppointment(tx: TenantTx, wanted: Occupying, timezone: string): Promise<string> {
  const { tenantId, actor } = tx.scope;
  const { clinicId, practitionerId, patientId, startsAt, endsAt } = wanted;
  const id = newId();
  await tx.insert(AppointmentTable, {
    tenantId,
    id,
    ...wanted,
    visitTypeId: wanted.visitTypeId ?? null,
    status: 'BOOKED',
    bookedBy: actor,
  });
  await publish(tx, appointmentBooked, id, {
    appointmentId: id,
    clinicId,
    patientId,
    practitionerId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    localDate: localDate(startsAt, timezone),
  });
  return id;
}
