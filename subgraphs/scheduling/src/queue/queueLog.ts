import { In } from 'typeorm';
import { publish } from '@polyclinic/events/publish.ts';
import { queueChanged } from '@polyclinic/events/scheduling/queueChanged.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { QueueLogTable, QueueTicketTable, type Queue, type QueueLogEntry, type QueueTicket } from './queueTables.ts';

/** Who does something in a queue, and when. */
export interface Doing {
  at: Date;
  /** The person; null for a program. */
  changedBy: string | null;
}

type What = Pick<QueueLogEntry, 'action'> &
  Partial<Pick<QueueLogEntry, 'reason' | 'fromPlace' | 'toPlace' | 'minutes' | 'ticketId'>>;

/** Keeps what was done in a queue. */
export async function logInQueue(
  tx: TenantTx,
  { id: queueId, clinicId }: Pick<Queue, 'id' | 'clinicId'>,
  { at, changedBy, ...what }: What & Doing,
): Promise<void> {
  await tx.insert(QueueLogTable, {
    tenantId: tx.scope.tenantId,
    id: newId(),
    clinicId,
    queueId,
    ...what,
    changedBy: tx.scope.actor,
    changedByUserId: changedBy,
    changedAt: at,
  });
}

/** Tells the other services that who waits has changed. */
export const tellQueueChanged = (
  tx: TenantTx,
  { clinicId, onDate: day }: Pick<Queue, 'clinicId' | 'onDate'>,
  { appointmentId }: Pick<QueueTicket, 'appointmentId'>,
): Promise<void> => publish(tx, queueChanged, appointmentId, { clinicId, localDate: day, appointmentId });

/** What was done, with the token of whom it was done to. */
export interface LoggedInQueue extends QueueLogEntry {
  token: number | null;
}

const MAX_LOGGED = 50;

/** What was done in a queue, the latest first, at most 50. */
export async function readQueueLog(tx: TenantTx, queueId: string | null): Promise<LoggedInQueue[]> {
  if (queueId === null) return [];
  const rows = await tx.find(QueueLogTable, { where: { queueId }, order: { id: 'desc' }, take: MAX_LOGGED });
  const ids = rows.map(({ ticketId }) => ticketId).filter(id => id !== null);
  const tokens = new Map((await tx.findBy(QueueTicketTable, { id: In(ids) })).map(({ id, token }) => [id, token]));
  return rows.map(row => ({ ...row, token: row.ticketId === null ? null : (tokens.get(row.ticketId) ?? null) }));
}
