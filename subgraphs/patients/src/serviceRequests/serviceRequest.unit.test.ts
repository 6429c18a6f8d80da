import type { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { orderAfter, type OrderStatus, type OrderStep } from './serviceRequest.ts';

const told = (status: OrderStatus, step: OrderStep): unknown => {
  try {
    return orderAfter(status, step);
  } catch (error) {
    return (error as Refusal).extensions['reason'];
  }
};

describe('an order', () => {
  it.each<[OrderStatus, OrderStep, string]>([
    ['ORDERED', 'CANCEL', 'CANCELLED'],
    ['ORDERED', 'ANSWER', 'COMPLETED'],
    ['ORDERED', 'REOPEN', 'ORDERED'],
    ['COMPLETED', 'CANCEL', 'ALREADY_COMPLETED'],
    ['COMPLETED', 'ANSWER', 'COMPLETED'],
    ['COMPLETED', 'REOPEN', 'ORDERED'],
    ['CANCELLED', 'CANCEL', 'ALREADY_CANCELLED'],
    ['CANCELLED', 'ANSWER', 'ALREADY_CANCELLED'],
    ['CANCELLED', 'REOPEN', 'ALREADY_CANCELLED'],
  ])('that is %s, then %s, comes to %s', (status, step, expected) => {
    expect(told(status, step)).toBe(expected);
  });
});
