import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { VisitTable, type Visit } from './visitTable.ts';

/** What an event says of a visit. */
export interface Told {
  appointmentId: string;
  clinicId: string;
  patientId: string;
  status: string;
  /** Left out: the event says nothing of the time. */
  startsAt?: string;
}

export interface Followed {
  /** As it was known before; null: not at all. */
  before: Visit | null;
  now: Visit;
  /** Whether the event was the latest of those that told its status: an overtaken one is nothing to tell a patient of. */
  latest: boolean;
}

/** Where an event stands among those of its visit: sorts by the time it happened, then by its id. Pure. */
const placeOf = ({ occurredAt, id }: EventEnvelope<unknown>): string => `${new Date(occurredAt).toISOString()}/${id}`;

/**
 * Keeps what an event says of a visit, its time and its status each from the latest event that told them, in whatever
 * order they come. The row stays locked until the transaction ends.
 */
export async function followVisit(tx: TenantTx, event: EventEnvelope<unknown>, told: Told): Promise<Followed> {
  const { appointmentId: id, clinicId, patientId } = told;
  const before = await tx.findOne(VisitTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const at = placeOf(event);
  const latest = at > (before?.statusFrom ?? '');
  const changes = {
    ...(latest && { status: told.status, statusFrom: at }),
    ...(told.startsAt !== undefined &&
      at > (before?.timesFrom ?? '') && { startsAt: new Date(told.startsAt), timesFrom: at }),
  };
  if (!before) {
    const unknown = { startsAt: null, timesFrom: '', statusFrom: '', status: told.status };
    await tx.insert(VisitTable, { tenantId: tx.scope.tenantId, id, clinicId, patientId, ...unknown, ...changes });
  } else if (Object.keys(changes).length > 0) await tx.update(VisitTable, { id }, changes);
  return { before, now: await tx.findOneByOrFail(VisitTable, { id }), latest };
}
