import { afterEntryAction, ENTRY_STATES, type EntryAction, type EntryState } from './entryStates.ts';

const ALLOWED: ReadonlyArray<[EntryState, EntryAction, EntryState]> = [
  ['WAITING', 'OFFER', 'OFFERED'],
  ['OFFERED', 'ACCEPT', 'ACCEPTED'],
  ['OFFERED', 'DECLINE', 'WAITING'],
  ['OFFERED', 'EXPIRE', 'WAITING'],
  ['WAITING', 'CLOSE', 'CLOSED'],
];
const ACTIONS: readonly EntryAction[] = ['OFFER', 'ACCEPT', 'DECLINE', 'EXPIRE', 'CLOSE'];

describe('an entry of the waitlist', () => {
  it.each(ALLOWED)('that is %s can %s and is then %s', (from, action, to) => {
    expect(afterEntryAction(from, action)).toBe(to);
  });

  it('goes no other way', () => {
    const refused = ENTRY_STATES.flatMap(state => ACTIONS.map(action => [state, action] as const)).filter(
      ([state, action]) => !ALLOWED.some(([from, allowed]) => from === state && allowed === action),
    );
    expect(refused).toHaveLength(ENTRY_STATES.length * ACTIONS.length - ALLOWED.length);
    for (const [state, action] of refused) expect(() => afterEntryAction(state, action)).toThrow('NOT_IN_THIS_STATUS');
  });
});
