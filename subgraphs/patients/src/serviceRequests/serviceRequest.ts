import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export type OrderStatus = 'ORDERED' | 'COMPLETED' | 'CANCELLED';

/** What befalls an order: its doctor takes it back, a final report answers it, or no report answers it any more. */
export type OrderStep = 'CANCEL' | 'ANSWER' | 'REOPEN';

const AFTER: Record<OrderStep, OrderStatus> = { CANCEL: 'CANCELLED', ANSWER: 'COMPLETED', REOPEN: 'ORDERED' };

/**
 * Where an order stands after a step: ORDERED ⇄ COMPLETED, ORDERED → CANCELLED. Pure.
 * @throws Refusal CONFLICT ALREADY_CANCELLED or ALREADY_COMPLETED
 */
export function orderAfter(status: OrderStatus, step: OrderStep): OrderStatus {
  if (status === 'CANCELLED') throw new Refusal('CONFLICT', 'ALREADY_CANCELLED');
  if (status === 'COMPLETED' && step === 'CANCEL') throw new Refusal('CONFLICT', 'ALREADY_COMPLETED');
  return AFTER[step];
}
