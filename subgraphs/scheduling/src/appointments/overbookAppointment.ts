import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { OVERBOOK_REASONS } from './appointmentTable.ts';
import type { Booked } from './bookAppointment.ts';
import { bookingOf, idempotencyKey } from './bookingInput.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { placeBeyond } from './placing.ts';
import { storeBooked, withMinutes } from './storeBooked.ts';
import { knownVisit } from './visit.ts';

const input = bookingOf(z.ulid()).extend({ idempotencyKey, overbookReason: z.enum(OVERBOOK_REASONS) });

/** Books a visit beyond the places of its session, with who did it and why (SCH-09). */
export async function overbookAppointment(context: Context, request: unknown): Promise<Booked | TimeTaken> {
  const { idempotencyKey: key, ...asked } = validate(input, request);
  const { overbookReason } = asked;
  const { userId: changedBy } = principalOf(context);
  const book = (): Promise<Booked> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = await idempotently(tx, { operation: 'overbookAppointment', key, input: asked }, async () => {
        const wanted = withMinutes(asked, await bookableType(tx, asked));
        const now = context.now();
        const placed = await placeBeyond(tx, wanted, { now, overbookReason });
        return storeBooked(tx, { ...wanted, ...placed, seriesId: null }, { context, now, changedBy });
      });
      return { kind: 'BOOKED', appointment: await knownVisit(tx, id) };
    });
  return orNearest(context, asked, () => afterHearing(unheardPatient(context, asked.patientId), book));
}
