import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { lockedQueue } from './openQueue.ts';
import { assertMayManage } from './ownQueue.ts';
import { logInQueue, tellQueueChanged, type Doing } from './queueLog.ts';
import { QueueTicketTable, type Queue, type QueueTicket } from './queueTables.ts';
import { afterAction, type TicketAction } from './ticketStates.ts';

const input = z.object({ ticketId: z.ulid() });

/** What else changes with a ticket's state. Pure. */
function timesOf(action: TicketAction, { calls }: QueueTicket, at: Date): Partial<QueueTicket> {
  switch (action) {
    case 'CALL':
    case 'RECALL':
      return { calledAt: at, calls: calls + 1 };
    case 'START':
      return { startedAt: at };
    case 'COMPLETE':
    case 'LEAVE_UNSEEN':
      return { endedAt: at };
    default:
      return {};
  }
}

/** Takes a ticket of a locked queue to its next state, and tells whoever looks at the queue. */
export async function changeTicket(
  tx: TenantTx,
  queue: Queue,
  { ticket, action, ...doing }: { ticket: QueueTicket; action: TicketAction } & Doing,
): Promise<void> {
  const state = afterAction(ticket.state, action);
  await tx.update(QueueTicketTable, { id: ticket.id }, { state, ...timesOf(action, ticket, doing.at) });
  await logInQueue(tx, queue, { action, ticketId: ticket.id, ...doing });
  await tellQueueChanged(tx, queue, ticket);
}

/** Does something to a ticket of a queue the caller may manage, alone with that queue. @returns The ticket afterwards */
export function withTicket(
  context: Context,
  ticketId: string,
  work: (tx: TenantTx, queue: Queue, ticket: QueueTicket) => Promise<void>,
): Promise<QueueTicket> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const { queueId } = found(await tx.findOneBy(QueueTicketTable, { id: ticketId }), 'TICKET_NOT_FOUND');
    const queue = await lockedQueue(tx, queueId);
    await assertMayManage(tx, principalOf(context), queue.practitionerId);
    await work(tx, queue, await tx.findOneByOrFail(QueueTicketTable, { id: ticketId }));
    return tx.findOneByOrFail(QueueTicketTable, { id: ticketId });
  });
}

/** What becomes of the ticket's visit. */
type Alongside = (tx: TenantTx, ticket: QueueTicket, doing: Doing) => Promise<void>;

/** The use case that does one action to a ticket. @param alongside left out: the visit stays as it is */
export const ticketAction =
  (action: TicketAction, alongside?: Alongside) =>
  (context: Context, request: unknown): Promise<QueueTicket> => {
    const { ticketId } = validate(input, request);
    const doing = { at: context.now(), changedBy: principalOf(context).userId };
    return withTicket(context, ticketId, async (tx, queue, ticket) => {
      await changeTicket(tx, queue, { ticket, action, ...doing });
      await alongside?.(tx, ticket, doing);
    });
  };
