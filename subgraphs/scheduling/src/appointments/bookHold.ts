import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import type { Booked } from './bookAppointment.ts';
import { idempotencyKey } from './bookingInput.ts';
import { holdFrom, type Hold } from './holdTime.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { assertPatientOf, unheardPatient } from './patientOfClinic.ts';
import { isExpired } from './releaseExpired.ts';
import { afterTransition } from './states.ts';
import { tellBooked } from './tell.ts';
import { shareTurn, takeTurn } from './turn.ts';
import { visitAt, type Visit } from './visit.ts';

const input = z.object({ idempotencyKey, id: z.ulid(), patientId: z.ulid().nullish() });

/** Books the time of a hold for a patient; the place is the hold's, the patient's own time may be taken meanwhile. */
export async function bookHold(context: Context, request: unknown): Promise<Booked | TimeTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const scope = scopeOf(context);
  const held = await inTenant(context.db, scope, tx => tx.findOneBy(AppointmentTable, { id: wanted.id }));
  const hold = found(held, 'HOLD_NOT_FOUND');
  const patientId = found(wanted.patientId ?? hold.patientId, 'PATIENT_NOT_FOUND');
  const { userId: changedBy } = principalOf(context);
  const book = (): Promise<Booked> =>
    inTenant(context.db, scope, async tx => {
      const id = await idempotently(tx, { operation: 'bookHold', key, input: wanted }, async () => {
        await shareTurn(tx, hold.clinicId);
        await takeTurn(tx, [hold.practitionerId, patientId]);
        await assertPatientOf(tx, patientId, hold.clinicId);
        return bookLocked(tx, await lockedHold(tx, wanted.id), { patientId, at: context.now(), changedBy });
      });
      return { kind: 'BOOKED', appointment: await visitAt(tx, id) };
    });
  return orNearest(context, { ...hold, patientId }, () => afterHearing(unheardPatient(context, patientId), book));
}

/** A hold, locked until the transaction ends. @throws Refusal NOT_FOUND HOLD_NOT_FOUND */
export const lockedHold = async (tx: TenantTx, id: string): Promise<Hold> =>
  holdFrom(await tx.findOne(AppointmentTable, { where: { id }, lock: { mode: 'pessimistic_write' } }));

/** Books a locked hold. @returns Its id, which the visit keeps @throws Refusal CONFLICT HOLD_EXPIRED */
export async function bookLocked(
  tx: TenantTx,
  hold: Hold,
  { patientId, at, changedBy }: { patientId: string; at: Date; changedBy: string | null },
): Promise<string> {
  if (isExpired(hold, at)) throw new Refusal('CONFLICT', 'HOLD_EXPIRED');
  const visit: Visit = { ...hold, patientId, status: afterTransition(hold.status, 'BOOK') };
  await tx.update(AppointmentTable, { id: hold.id }, { patientId, status: visit.status });
  await recordHistory(tx, { action: 'BOOK', before: hold, after: visit, at, changedBy });
  await tellBooked(tx, visit);
  return hold.id;
}
