import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const ENTRY_STATES = ['WAITING', 'OFFERED', 'ACCEPTED', 'CLOSED'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** From which states to which (requirements, appendix C). Who declines or does not answer waits on, or is closed then. */
const TRANSITIONS = {
  OFFER: { from: ['WAITING'], to: 'OFFERED' },
  ACCEPT: { from: ['OFFERED'], to: 'ACCEPTED' },
  DECLINE: { from: ['OFFERED'], to: 'WAITING' },
  EXPIRE: { from: ['OFFERED'], to: 'WAITING' },
  CLOSE: { from: ['WAITING'], to: 'CLOSED' },
} as const satisfies Record<string, { from: readonly EntryState[]; to: EntryState }>;

export type EntryAction = keyof typeof TRANSITIONS;

/**
 * The state an entry has afterwards. Pure.
 * @throws Refusal CONFLICT NOT_IN_THIS_STATUS, with the state as status, when this cannot be done to it
 */
export function afterEntryAction<A extends EntryAction>(state: EntryState, action: A): (typeof TRANSITIONS)[A]['to'] {
  const { from, to } = TRANSITIONS[action];
  if (!(from as readonly EntryState[]).includes(state))
    throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status: state });
  return to;
}
