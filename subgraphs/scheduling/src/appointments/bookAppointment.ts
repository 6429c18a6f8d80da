import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { assertMayOverbook } from './appointment.ts';
import { OVERBOOK_REASONS } from './appointmentTable.ts';
import { bookingOf, idempotencyKey } from './bookingInput.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { storeBooked } from './storeBooked.ts';
import { visitAt, type Visit } from './visit.ts';

const input = bookingOf(z.ulid()).extend({
  idempotencyKey,
  overbookReason: z
    .enum(OVERBOOK_REASONS)
    .nullish()
    .transform(reason => reason ?? null),
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
        return storeBooked(tx, { ...wanted, seriesId: null }, { type, now: context.now(), changedBy: caller.userId });
      });
      return { kind: 'BOOKED', appointment: await visitAt(tx, id) };
    });
  return orNearest(context, wanted, () => afterHearing(unheardPatient(context, wanted.patientId), book));
}
