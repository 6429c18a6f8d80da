import type { Refusal } from '@polyclinic/subgraph/refuse.ts';
import {
  lineDispensing,
  linesDispensing,
  mustBeReturnable,
  mustHaveLeft,
  returnableUntil,
  wholeStatus,
  type DispenseStatus,
} from './lineDispensing.ts';

const LINE = { id: 'line', quantity: 10 };
const given = (quantity: number, more: object = {}) => ({
  lineId: 'line',
  quantity,
  status: 'COMPLETED' as const,
  ...more,
});
const returned = (quantity: number) => given(quantity, { status: 'RETURNED' });
const reasonOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Refusal).message;
  }
};

type Step = { give: number } | { takeBack: number } | 'cancel';

/** Every way through the machine of appendix C.7, and what may follow. */
const WAYS: Array<[Step[], DispenseStatus, number]> = [
  [[], 'PRESCRIBED', 10],
  [[{ give: 4 }], 'PARTLY_DISPENSED', 6],
  [[{ give: 10 }], 'DISPENSED', 0],
  [[{ give: 4 }, { give: 6 }], 'DISPENSED', 0],
  [[{ give: 4 }, { takeBack: 4 }], 'PRESCRIBED', 10],
  [[{ give: 10 }, { takeBack: 10 }], 'PRESCRIBED', 10],
  [[{ give: 4 }, { give: 6 }, { takeBack: 6 }], 'PARTLY_DISPENSED', 6],
  [['cancel'], 'CANCELLED', 10],
  [[{ give: 4 }, 'cancel'], 'CANCELLED', 6],
  [[{ give: 10 }, 'cancel'], 'DISPENSED', 0],
  [[{ give: 10 }, 'cancel', { takeBack: 10 }], 'CANCELLED', 10],
  [[{ give: 4 }, 'cancel', { takeBack: 4 }], 'CANCELLED', 10],
];

describe('a line of a prescription', () => {
  it.each(WAYS)('after %j is %s, with %d left', (steps, status, left) => {
    const dispenses = steps.flatMap(step => {
      if (step === 'cancel') return [];
      if ('give' in step) return [given(step.give)];
      return [];
    });
    for (const step of steps)
      if (step !== 'cancel' && 'takeBack' in step)
        dispenses.splice(
          dispenses.findIndex(each => each.quantity === step.takeBack),
          1,
          returned(step.takeBack) as never,
        );
    const line = lineDispensing(LINE, dispenses, steps.includes('cancel'));
    expect(line).toEqual({ lineId: 'line', prescribed: 10, dispensed: 10 - left, left, status });
    const refused = { PRESCRIBED: null, PARTLY_DISPENSED: null, DISPENSED: 'ALREADY_DISPENSED' };
    const expected = { ...refused, CANCELLED: 'PRESCRIPTION_CANCELLED' }[status];
    expect(reasonOf(() => mustHaveLeft(line, left))).toBe(expected);
    expect(reasonOf(() => mustHaveLeft(line, left + 1))).toBe(expected ?? 'MORE_THAN_PRESCRIBED');
  });

  it('counts what is its own, and parts of units without what floating point adds', () => {
    expect(lineDispensing(LINE, [given(10, { lineId: 'other' })], false).status).toBe('PRESCRIBED');
    const tenths = Array.from({ length: 10 }, () => given(0.1));
    expect(lineDispensing({ id: 'line', quantity: 1 }, tenths, false)).toMatchObject({ status: 'DISPENSED', left: 0 });
    const part = lineDispensing({ id: 'line', quantity: 0.3 }, [given(0.1)], false);
    expect(reasonOf(() => mustHaveLeft(part, 0.2))).toBeNull();
  });

  it('together with the others says how far the prescription is', () => {
    const lines = [LINE, { id: 'second', quantity: 2 }] as never;
    const whole = (...dispenses: ReturnType<typeof given>[]) =>
      wholeStatus(linesDispensing({ lines, status: 'SIGNED' }, dispenses));
    expect(whole()).toBe('PRESCRIBED');
    expect(whole(given(1))).toBe('PARTLY_DISPENSED');
    expect(whole(given(10))).toBe('PARTLY_DISPENSED');
    expect(whole(given(10), given(2, { lineId: 'second' }))).toBe('DISPENSED');
  });
});

describe('a dispense', () => {
  const recordedAt = new Date('2026-11-21T14:00:00Z');
  const dispense = { status: 'COMPLETED' as const, version: 1, recordedAt };
  it.each([
    ['at once', dispense, 1, '2026-11-21T14:00:00Z', null],
    ['until the same time of the next day', dispense, 1, '2026-11-22T14:00:00Z', null],
    ['not later', dispense, 1, '2026-11-22T14:00:00.001Z', 'RETURN_TOO_LATE'],
    ['not on another version', dispense, 2, '2026-11-21T14:00:00Z', 'CHANGED_MEANWHILE'],
    ['not twice', { ...dispense, status: 'RETURNED' as const }, 1, '2026-11-21T14:00:00Z', 'ALREADY_RETURNED'],
  ])('is taken back %s', (_, stored, version, now, reason) => {
    expect(reasonOf(() => mustBeReturnable(stored, { version, now: new Date(now) }))).toBe(reason);
    expect(returnableUntil(stored).toISOString()).toBe('2026-11-22T14:00:00.000Z');
  });
});
