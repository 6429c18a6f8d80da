import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { bookingOf, idempotencyKey } from './bookingInput.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { placeVisit } from './placing.ts';
import { storeBooked, withMinutes } from './storeBooked.ts';
import { knownVisit, type Visit } from './visit.ts';

const input = bookingOf(z.ulid()).extend({ idempotencyKey });

export interface Booked {
  kind: 'BOOKED';
  appointment: Visit;
}

/** Books a visit, or answers with the nearest free times when the wanted one is taken. */
export async function bookAppointment(context: Context, request: unknown): Promise<Booked | TimeTaken> {
  const { idempotencyKey: key, ...asked } = validate(input, request);
  const { userId: changedBy } = principalOf(context);
  const book = (): Promise<Booked> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = await idempotently(tx, { operation: 'bookAppointment', key, input: asked }, async () => {
        const wanted = withMinutes(asked, await bookableType(tx, asked));
        const now = context.now();
        const placed = await placeVisit(tx, wanted, { now });
        return storeBooked(tx, { ...wanted, ...placed, seriesId: null }, { context, now, changedBy });
      });
      return { kind: 'BOOKED', appointment: await knownVisit(tx, id) };
    });
  return orNearest(context, asked, () => afterHearing(unheardPatient(context, asked.patientId), book));
}
