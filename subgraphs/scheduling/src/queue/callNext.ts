import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { changeTicket } from './changeTicket.ts';
import { lockedQueueOfToday } from './openQueue.ts';
import { assertMayManage } from './ownQueue.ts';
import { QueueTicketTable, type QueueTicket } from './queueTables.ts';
import { inTurn } from './turns.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
});

/** Calls whoever's turn it is; two who press at once call two patients, never one twice. */
export async function callNext(context: Context, request: unknown): Promise<QueueTicket> {
  const { idempotencyKey: key, ...of } = validate(input, request);
  const caller = principalOf(context);
  return inTenant(context.db, scopeOf(context), async tx => {
    await assertMayManage(tx, caller, of.practitionerId);
    const id = await idempotently(tx, { operation: 'callNext', key, input: of }, async () => {
      const at = context.now();
      const queue = await lockedQueueOfToday(tx, of, at);
      const [next] = inTurn(await tx.findBy(QueueTicketTable, { queueId: queue.id, state: 'WAITING' }));
      if (!next) throw new Refusal('CONFLICT', 'NOBODY_WAITING');
      await changeTicket(tx, queue, { ticket: next, action: 'CALL', at, changedBy: caller.userId });
      return next.id;
    });
    return tx.findOneByOrFail(QueueTicketTable, { id });
  });
}
