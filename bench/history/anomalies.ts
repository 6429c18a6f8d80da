import type { Action, Operation, Rest, Row } from './record.ts';

const TAKING_TIME = new Set(['HELD', 'BOOKED']);

/**
 * What in a history cannot be explained by the operations having happened one after another, each wholly or not at all:
 * one sentence for each thing. Pure.
 *
 * A visit is its client's alone, so that what it can have come to is found by going through that client's operations in
 * order: an answered one happened, a refused one did not, an unanswered one may have.
 */
export function anomaliesOf(operations: readonly Operation[], rest: Rest): string[] {
  return [
    ...overlaps(rest),
    ...lostOrDoubled(operations, rest),
    ...unexplained(operations, rest),
    ...leftHolds(rest),
    ...effects(rest),
  ];
}

/** No two visits take the same time of a practitioner or a patient. */
function overlaps({ rows }: Rest): string[] {
  const found: string[] = [];
  for (const whose of ['practitionerId', 'patientId'] as const) {
    const standing = rows.filter(row => TAKING_TIME.has(row.status) && row[whose] !== null);
    for (const [id, visits] of Map.groupBy(standing, row => row[whose])) {
      const ordered = visits.toSorted((one, other) => one.start - other.start);
      for (const [index, visit] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next && next.start < visit.end) found.push(`${whose} ${id}: ${visit.id} and ${next.id} overlap`);
      }
    }
  }
  return found;
}

/** Every answered booking is there, every key made one thing, and nothing is there that nobody asked for. */
function lostOrDoubled(operations: readonly Operation[], { rows, results }: Rest): string[] {
  const found: string[] = [];
  const known = new Set(rows.map(({ id }) => id));
  const asked = new Set<string>();
  const made = new Map<string, string>();
  for (const { key, action, outcome } of operations) {
    if (action.kind !== 'book' && action.kind !== 'hold') continue;
    const id = results.get(key);
    if (id !== undefined) asked.add(id);
    if (outcome.kind !== 'ok') continue;
    if (!known.has(outcome.id)) found.push(`${outcome.id} was answered and is not there`);
    if (id !== outcome.id) found.push(`${key} was answered with ${outcome.id} and is kept as ${id}`);
    const other = made.get(outcome.id);
    if (other !== undefined) found.push(`${outcome.id} was answered to ${other} and to ${key}`);
    made.set(outcome.id, key);
  }
  for (const { id } of rows) if (!asked.has(id)) found.push(`${id} is there and nobody asked for it`);
  return found;
}

/** Every visit is in a state that its client's operations can have led to. */
function unexplained(operations: readonly Operation[], { rows, results, at }: Rest): string[] {
  const byVisit = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { action, key } = operation;
    const id = 'id' in action ? action.id : results.get(key);
    if (id !== undefined) byVisit.set(id, [...(byVisit.get(id) ?? []), operation]);
  }
  return rows.flatMap(row => {
    const possible = statesAfter(byVisit.get(row.id) ?? []);
    if (readings(row, at).some(state => possible.has(state))) return [];
    return [`${row.id} is ${readings(row, at)[0]}, which only ${[...possible].join(' or ')} would explain`];
  });
}

const NOWHERE = 'nothing';

/** Each state a visit can be in after its operations; a state is written `STATUS practitioner start end`. */
function statesAfter(operations: readonly Operation[]): ReadonlySet<string> {
  let states = new Set([NOWHERE]);
  for (const { action, outcome } of operations) {
    if (outcome.kind === 'fail') continue;
    const moved = [...states].map(state => step(state, action)).filter(state => state !== null);
    states = new Set(outcome.kind === 'ok' ? moved : [...states, ...moved]);
  }
  return states;
}

/** The state an action leads to; null where it cannot have happened. */
function step(state: string, action: Action): string | null {
  const [status, ...time] = state.split(' ');
  const at = time.join(' ');
  switch (action.kind) {
    case 'book':
    case 'hold': {
      const { practitionerId, start, end } = action.time;
      return state === NOWHERE
        ? `${action.kind === 'book' ? 'BOOKED' : 'HELD'} ${practitionerId} ${start} ${end}`
        : null;
    }
    case 'bookHold':
      return status === 'HELD' ? `BOOKED ${at}` : null;
    case 'releaseHold':
      return status === 'HELD' ? `RELEASED ${at}` : null;
    case 'move':
      return status === 'BOOKED'
        ? `BOOKED ${action.time.practitionerId} ${action.time.start} ${action.time.end}`
        : null;
    case 'cancel':
      return status === 'BOOKED' ? `CANCELLED ${at}` : null;
  }
}

/** The states a row can stand for: a released hold may have been given back, or it has expired. */
function readings({ status, practitionerId, start, end, heldUntil }: Row, at: number): string[] {
  const time = `${practitionerId} ${start} ${end}`;
  const expired = status === 'RELEASED' && heldUntil !== null && heldUntil <= at;
  return [`${status} ${time}`, ...(expired ? [`HELD ${time}`] : [])];
}

/** No hold keeps its time past the longest a hold may last. */
const leftHolds = ({ rows, at }: Rest): string[] =>
  rows
    .filter(({ status, heldUntil }) => status === 'HELD' && (heldUntil === null || heldUntil > at))
    .map(({ id }) => `${id} is still held`);

/** What booking and cancelling cause elsewhere is there once: an invoice for each visit, void when it was cancelled. */
export function effects({ rows, invoices }: Pick<Rest, 'rows' | 'invoices'>): string[] {
  const byVisit = Map.groupBy(invoices, ({ appointmentId }) => appointmentId);
  const found: string[] = [];
  for (const { id, status } of rows) {
    const own = byVisit.get(id) ?? [];
    const wanted = status === 'BOOKED' ? ['DRAFT'] : status === 'CANCELLED' ? ['VOID'] : [];
    if (own.map(invoice => invoice.status).join() !== wanted.join())
      found.push(`${id} is ${status} and has the invoices [${own.map(invoice => invoice.status).join()}]`);
    byVisit.delete(id);
  }
  for (const id of byVisit.keys()) found.push(`${id} is invoiced and not there`);
  return found;
}
