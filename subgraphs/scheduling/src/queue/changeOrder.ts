import { z } from 'zod';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { withTicket } from './changeTicket.ts';
import { logInQueue, tellQueueChanged } from './queueLog.ts';
import { ORDER_REASONS, QueueTicketTable, type QueueTicket } from './queueTables.ts';
import { movedBefore, placeOf } from './turns.ts';

const move = z.object({
  ticketId: z.ulid(),
  beforeTicketId: z.ulid().nullable(),
  reason: z.enum(ORDER_REASONS),
});
const prioritize = z.object({
  ticketId: z.ulid(),
  priority: z.boolean(),
  reason: z.enum(ORDER_REASONS),
});

/** Puts whoever waits at another place in the line, and keeps who did it and why. */
export async function moveInQueue(context: Context, request: unknown): Promise<QueueTicket> {
  const { ticketId, beforeTicketId, reason } = validate(move, request);
  return reordered(context, { ticketId, action: 'MOVE', reason }, async (tx, line) => {
    if (beforeTicketId !== null) found(line.find(({ id }) => id === beforeTicketId) ?? null, 'TICKET_NOT_FOUND');
    for (const { id, turnAt } of movedBefore(line, ticketId, beforeTicketId))
      await tx.update(QueueTicketTable, { id }, { turnAt });
  });
}

/** Lets a patient come before those without priority, or no longer, and keeps who did it and why. */
export async function prioritizeInQueue(context: Context, request: unknown): Promise<QueueTicket> {
  const { ticketId, priority, reason } = validate(prioritize, request);
  return reordered(context, { ticketId, action: 'PRIORITIZE', reason }, async tx => {
    await tx.update(QueueTicketTable, { id: ticketId }, { priority: priority ? reason : null });
  });
}

interface Reordering {
  ticketId: string;
  action: 'MOVE' | 'PRIORITIZE';
  reason: (typeof ORDER_REASONS)[number];
}

function reordered(
  context: Context,
  { ticketId, action, reason }: Reordering,
  deal: (tx: TenantTx, line: QueueTicket[]) => Promise<void>,
): Promise<QueueTicket> {
  return withTicket(context, ticketId, async (tx, queue, ticket) => {
    if (ticket.state !== 'WAITING') throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status: ticket.state });
    const line = () => tx.findBy(QueueTicketTable, { queueId: queue.id, state: 'WAITING' });
    const before = await line();
    await deal(tx, before);
    const places = { fromPlace: placeOf(before, ticketId), toPlace: placeOf(await line(), ticketId) };
    const doing = { at: context.now(), changedBy: principalOf(context).userId };
    await logInQueue(tx, queue, { action, ticketId, reason, ...places, ...doing });
    await tellQueueChanged(tx, queue, ticket);
  });
}
