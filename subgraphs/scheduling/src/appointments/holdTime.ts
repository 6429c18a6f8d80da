import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { policyOf } from '../policies/policyTable.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { assertLength } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';
import { bookingOf, idempotencyKey } from './bookingInput.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { placeVisit, type WantedTime } from './placing.ts';

const input = bookingOf(z.ulid().nullish()).extend({ idempotencyKey });

/** A hold, as stored. */
export type Hold = Appointment & { heldUntil: Date };

export interface Held {
  kind: 'HELD';
  hold: Hold;
}

/** Keeps a free time for somebody who is still choosing (appendix C.1), or answers with the nearest free ones. */
export async function holdTime(context: Context, request: unknown): Promise<Held | TimeTaken> {
  const { idempotencyKey: key, ...asked } = validate(input, request);
  const wanted = { ...asked, patientId: asked.patientId ?? null, overbookReason: null };
  const hold = (): Promise<Held> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = await idempotently(tx, { operation: 'holdTime', key, input: wanted }, async () => {
        const type = await bookableType(tx, wanted);
        assertLength(wanted, type);
        const { beforeMinutes = 0, afterMinutes = 0 } = type ?? {};
        const { holdMinutes } = await policyOf(tx, wanted.clinicId);
        const now = context.now();
        const heldUntil = new Date(now.getTime() + holdMinutes * MINUTE);
        return keepTime(tx, { ...wanted, beforeMinutes, afterMinutes }, { now, heldUntil });
      });
      return { kind: 'HELD', hold: holdFrom(await tx.findOneBy(AppointmentTable, { id })) };
    });
  const { patientId } = wanted;
  return orNearest(context, wanted, () =>
    patientId === null ? hold() : afterHearing(unheardPatient(context, patientId), hold),
  );
}

/** Stores a hold of a time. @returns Its id @throws TimeTakenError when the time is taken */
export async function keepTime(
  tx: TenantTx,
  wanted: WantedTime & { visitTypeId: string | null },
  { now, heldUntil }: { now: Date; heldUntil: Date },
): Promise<string> {
  const placed = await placeVisit(tx, wanted, { now });
  const { tenantId, actor: bookedBy } = tx.scope;
  const hold = { tenantId, id: newId(), ...wanted, ...placed, status: 'HELD' as const, heldUntil, bookedBy };
  await tx.insert(AppointmentTable, hold);
  await recordHistory(tx, { action: 'HOLD', before: null, after: hold, at: now, changedBy: null });
  return hold.id;
}

/** @throws Refusal NOT_FOUND HOLD_NOT_FOUND where the row is none, or no longer */
export function holdFrom(row: Appointment | null): Hold {
  const { heldUntil, ...hold } = found(row?.status === 'HELD' ? row : null, 'HOLD_NOT_FOUND');
  return { ...hold, heldUntil: found(heldUntil, 'HOLD_NOT_FOUND') };
}
