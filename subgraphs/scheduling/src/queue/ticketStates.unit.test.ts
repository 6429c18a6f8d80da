import { afterAction, TICKET_STATES, type TicketAction, type TicketState } from './ticketStates.ts';

const ALLOWED: ReadonlyArray<[TicketState, TicketAction, TicketState]> = [
  ['WAITING', 'CALL', 'CALLED'],
  ['WAITING', 'START', 'IN_CONSULTATION'],
  ['WAITING', 'LEAVE_UNSEEN', 'LEFT'],
  ['WAITING', 'UNDO_CHECK_IN', 'TAKEN_BACK'],
  ['CALLED', 'RECALL', 'CALLED'],
  ['CALLED', 'SKIP', 'SKIPPED'],
  ['CALLED', 'START', 'IN_CONSULTATION'],
  ['CALLED', 'LEAVE_UNSEEN', 'LEFT'],
  ['SKIPPED', 'RECALL', 'CALLED'],
  ['SKIPPED', 'LEAVE_UNSEEN', 'LEFT'],
  ['IN_CONSULTATION', 'COMPLETE', 'DONE'],
];
const ACTIONS: readonly TicketAction[] = [
  'CALL',
  'RECALL',
  'SKIP',
  'START',
  'COMPLETE',
  'LEAVE_UNSEEN',
  'UNDO_CHECK_IN',
];

describe('a place in a queue', () => {
  it.each(ALLOWED)('that is %s can %s and is then %s', (from, action, to) => {
    expect(afterAction(from, action)).toBe(to);
  });

  it('goes no other way', () => {
    const refused = TICKET_STATES.flatMap(state => ACTIONS.map(action => [state, action] as const)).filter(
      ([state, action]) => !ALLOWED.some(([from, allowed]) => from === state && allowed === action),
    );
    expect(refused).toHaveLength(TICKET_STATES.length * ACTIONS.length - ALLOWED.length);
    for (const [state, action] of refused) expect(() => afterAction(state, action)).toThrow('NOT_IN_THIS_STATUS');
  });
});
