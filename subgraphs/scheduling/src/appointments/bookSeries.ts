import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { repeated } from '../kernel/search.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { collisionOf } from './appointment.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { bookingOf, idempotencyKey } from './bookingInput.ts';
import { unheardPatient } from './patientOfClinic.ts';
import { placeVisit, TimeTakenError, type Collision } from './placing.ts';
import { storeBooked, withMinutes } from './storeBooked.ts';
import { isVisit, type Visit } from './visit.ts';

const input = bookingOf(z.ulid()).extend({
  idempotencyKey,
  everyDays: z.int().min(1).max(90),
  visits: z.int().min(2).max(52),
  allowExceptions: z
    .boolean()
    .nullish()
    .transform(allow => allow ?? false),
});

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey'>;

/** A visit of a series that cannot be had. */
export interface SeriesException {
  startsAt: Date;
  reason: Collision | 'OUTSIDE_WORKING_HOURS';
}

export interface SeriesBooked {
  kind: 'BOOKED';
  seriesId: string;
  appointments: Visit[];
  exceptions: SeriesException[];
}

export interface SeriesTaken {
  kind: 'TAKEN';
  exceptions: SeriesException[];
}

/** Rolls the whole series back. */
class SeriesTakenError extends Error {
  readonly exceptions: SeriesException[];
  constructor(exceptions: SeriesException[]) {
    super('SERIES_TAKEN');
    this.exceptions = exceptions;
  }
}

/**
 * Books visits at the same local time, checked whole: all of them, or none, or with the exceptions listed where that is
 * allowed. They keep the local time across clock changes.
 */
export async function bookSeries(context: Context, request: unknown): Promise<SeriesBooked | SeriesTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  let exceptions: SeriesException[] = [];
  const book = (): Promise<SeriesBooked> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const seriesId = await idempotently(tx, { operation: 'bookSeries', key, input: wanted }, async () => {
        const id = newId();
        exceptions = await storeSeries(tx, { ...wanted, seriesId: id }, context);
        return id;
      });
      const rows = await tx.find(AppointmentTable, { where: { seriesId }, order: { startsAt: 'asc' } });
      return { kind: 'BOOKED', seriesId, appointments: rows.filter(isVisit), exceptions };
    });
  try {
    return await afterHearing(unheardPatient(context, wanted.patientId), book);
  } catch (error) {
    if (error instanceof SeriesTakenError) return { kind: 'TAKEN', exceptions: error.exceptions };
    throw error;
  }
}

/** @returns What could not be had @throws SeriesTakenError when that is not allowed, or nothing could be */
async function storeSeries(
  tx: TenantTx,
  { everyDays, visits, allowExceptions, ...first }: Wanted & { seriesId: string },
  context: Context,
): Promise<SeriesException[]> {
  const type = await bookableType(tx, first);
  const { timezone } = await visibleClinic(tx, first.clinicId);
  const now = context.now();
  const by = { context, now, changedBy: principalOf(context).userId };
  const exceptions: SeriesException[] = [];
  const time = { start: first.startsAt.getTime(), end: first.endsAt.getTime() };
  for (const { start, end } of repeated(time, timezone, { everyDays, visits })) {
    const wanted = withMinutes({ ...first, startsAt: new Date(start), endsAt: new Date(end) }, type);
    const book = async () => storeBooked(tx, { ...wanted, ...(await placeVisit(tx, wanted, { now })) }, by);
    const reason = await exceptionOf(tx, book);
    if (reason) exceptions.push({ startsAt: wanted.startsAt, reason });
  }
  if (exceptions.length === visits || (exceptions.length > 0 && !allowExceptions))
    throw new SeriesTakenError(exceptions);
  return exceptions;
}

/** Does `work` so that it can fail alone. @returns Why the time cannot be had; null when it was booked */
async function exceptionOf(tx: TenantTx, work: () => Promise<unknown>): Promise<SeriesException['reason'] | null> {
  await tx.query('savepoint visit');
  try {
    await work();
    await tx.query('release savepoint visit');
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    await tx.query('rollback to savepoint visit');
    return reason;
  }
}

function reasonOf(error: unknown): SeriesException['reason'] | null {
  if (error instanceof TimeTakenError) return error.collidesWith;
  if (error instanceof Refusal)
    return error.extensions['reason'] === 'OUTSIDE_WORKING_HOURS' ? 'OUTSIDE_WORKING_HOURS' : null;
  return collisionOf(brokenConstraint(error));
}
