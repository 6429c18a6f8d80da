import { anomaliesOf } from './anomalies.ts';
import type { Action, Operation, Outcome, Rest, Row } from './record.ts';

const AT = 1_000_000;
const time = (start: number, end: number) => ({ practitionerId: 'doctor', start, end });
const row = (id: string, changes: Partial<Row> = {}): Row => ({
  id,
  practitionerId: 'doctor',
  patientId: `patient of ${id}`,
  status: 'BOOKED',
  start: 0,
  end: 10,
  lane: 1,
  heldUntil: null,
  ...changes,
});
const operation = (key: string, action: Action, outcome: Outcome): Operation => ({ client: 1, key, action, outcome });
const ok = (id: string): Outcome => ({ kind: 'ok', id });
const unknown: Outcome = { kind: 'unknown' };
const book = (key: string, outcome: Outcome, [start, end] = [0, 10]): Operation =>
  operation(key, { kind: 'book', patientId: 'p', time: time(start, end) }, outcome);

const rest = (changes: Partial<Rest>): Rest => ({ at: AT, rows: [], results: new Map(), invoices: [], ...changes });
const draft = (appointmentId: string) => ({ appointmentId, status: 'DRAFT' });

/** A history without fault, of a visit that was booked, moved and cancelled, and of one nobody heard the answer of. */
const history = [
  book('k1', ok('a')),
  operation('k2', { kind: 'move', id: 'a', time: time(20, 30) }, ok('a')),
  operation('k3', { kind: 'cancel', id: 'a' }, unknown),
  book('k4', unknown),
  operation('k5', { kind: 'hold', time: time(40, 50) }, ok('h')),
];
const atRest = rest({
  rows: [row('a', { start: 20, end: 30 }), row('b'), row('h', { start: 40, end: 50, status: 'HELD', heldUntil: 900 })],
  results: new Map([
    ['k1', 'a'],
    ['k4', 'b'],
    ['k5', 'h'],
  ]),
  invoices: [draft('a'), draft('b')],
});

describe('a history', () => {
  it('is explained by operations that happened wholly or not at all', () => {
    expect(anomaliesOf(history, atRest)).toEqual([]);
    const cancelled = {
      ...atRest,
      rows: [row('a', { start: 20, end: 30, status: 'CANCELLED' }), ...atRest.rows.slice(1)],
      invoices: [{ appointmentId: 'a', status: 'VOID' }, draft('b')],
    };
    expect(anomaliesOf(history, cancelled)).toEqual([]);
  });

  const broken = (changes: Partial<Rest>): string[] => anomaliesOf(history, { ...atRest, ...changes });

  it.each<[string, Partial<Rest>, string]>([
    [
      'two visits of a doctor lie over each other',
      { rows: [...atRest.rows.slice(0, 1), row('b', { start: 25, end: 35 })] },
      'overlap',
    ],
    [
      'an answered booking is not there',
      { rows: atRest.rows.slice(1), invoices: [draft('b')] },
      'a was answered and is not there',
    ],
    [
      'a visit is there that nobody asked for',
      { rows: [...atRest.rows, row('x', { start: 90, end: 95 })] },
      'nobody asked',
    ],
    [
      'an answered move is undone',
      { rows: [row('a', { start: 12, end: 18 }), ...atRest.rows.slice(1)] },
      'a is BOOKED doctor 12',
    ],
    [
      'a visit is half cancelled',
      { rows: [row('a', { start: 0, end: 10, status: 'CANCELLED' }), ...atRest.rows.slice(2)] },
      'a is CANCELLED doctor 0',
    ],
    [
      'a hold is left',
      { rows: [...atRest.rows.slice(0, 2), row('h', { start: 40, end: 50, status: 'HELD', heldUntil: AT + 1 })] },
      'still held',
    ],
    ['an event had no effect', { invoices: [draft('a')] }, 'b is BOOKED and has the invoices []'],
    [
      'an event had its effect twice',
      { invoices: [draft('a'), draft('b'), draft('b')] },
      'b is BOOKED and has the invoices [DRAFT,DRAFT]',
    ],
    ['an invoice is for nothing', { invoices: [...atRest.invoices, draft('z')] }, 'z is invoiced and not there'],
  ])('is not explained when %s', (_, changes, sentence) => {
    expect(broken(changes).join('\n')).toContain(sentence);
  });

  it('is not explained when one visit is the answer to two keys', () => {
    const twice = [...history, book('k6', ok('a'))];
    expect(anomaliesOf(twice, atRest).join('\n')).toContain('a was answered to k1 and to k6');
  });
});
