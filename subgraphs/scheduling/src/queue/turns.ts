import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { QueueTicket } from './queueTables.ts';

type InLine = Pick<QueueTicket, 'id' | 'priority' | 'turnAt'>;

const SECOND = 1_000;

/**
 * When a patient's turn comes: at the time they booked, or when they came, whichever is later. So who comes early waits
 * for their time, who comes late keeps no place, and who has no time is seen in the order of coming. Pure.
 * @param startsAt the booked time; null for a walk-in
 * @param token makes turns of the same second differ, in the order of checking in
 */
export function turnOf(startsAt: Date | null, checkedInAt: Date, token: number): Date {
  const at = Math.max(startsAt?.getTime() ?? 0, checkedInAt.getTime());
  return new Date(Math.floor(at / SECOND) * SECOND + token);
}

/** Those with priority first, then by turn. Pure. */
export const inTurn = <Ticket extends InLine>(tickets: readonly Ticket[]): Ticket[] =>
  [...tickets].sort(
    (one, other) =>
      Number(one.priority === null) - Number(other.priority === null) || one.turnAt.getTime() - other.turnAt.getTime(),
  );

/**
 * The turns after one ticket was moved before another: the same turns, dealt anew, so that who checks in later still finds
 * a place by the clock. Pure.
 * @param before null: to the end of those of its priority
 * @returns Those whose turn has changed
 * @throws Refusal CONFLICT ACROSS_PRIORITY when it would stand before somebody with priority, or behind somebody without
 */
export function movedBefore<Ticket extends InLine>(
  tickets: readonly Ticket[],
  id: string,
  before: string | null,
): Array<{ id: string; turnAt: Date }> {
  const line = inTurn(tickets);
  const moved = line.find(ticket => ticket.id === id);
  if (!moved || before === id) return [];
  const alike = line.filter(({ priority }) => (priority === null) === (moved.priority === null));
  const rest = alike.filter(ticket => ticket.id !== id);
  const place = before === null ? rest.length : placeBefore(line, rest, before);
  const dealt = rest.toSpliced(place, 0, moved);
  return dealt
    .map((ticket, index) => ({ id: ticket.id, turnAt: alike[index]!.turnAt, was: ticket.turnAt }))
    .filter(({ turnAt, was }) => turnAt.getTime() !== was.getTime())
    .map(({ id: changed, turnAt }) => ({ id: changed, turnAt }));
}

/** The first without priority stands right behind the last with it: to go before it is to be the last of those. */
function placeBefore(line: readonly InLine[], rest: readonly InLine[], before: string): number {
  const among = rest.findIndex(ticket => ticket.id === before);
  if (among >= 0) return among;
  const target = line.find(ticket => ticket.id === before);
  const firstOrdinary = line.find(({ priority }) => priority === null);
  if (target && target === firstOrdinary) return rest.length;
  throw new Refusal('CONFLICT', 'ACROSS_PRIORITY');
}

/** A ticket's place in the line, from 1 on. Pure. */
export const placeOf = (tickets: readonly InLine[], id: string): number =>
  inTurn(tickets).findIndex(ticket => ticket.id === id) + 1;
