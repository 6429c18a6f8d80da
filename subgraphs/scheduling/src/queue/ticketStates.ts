import { Refusal } from '@polyclinic/subgraph/refuse.ts';

export const TICKET_STATES = ['WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION', 'DONE', 'LEFT', 'TAKEN_BACK'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** States of who is still in the clinic; the unique index of `queue_ticket` names the same. */
export const PRESENT = ['WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION'] as const satisfies readonly TicketState[];

/** From which states to which (SCH-14). Who did not answer a call is skipped, and comes when called again. */
const TRANSITIONS = {
  CALL: { from: ['WAITING'], to: 'CALLED' },
  RECALL: { from: ['CALLED', 'SKIPPED'], to: 'CALLED' },
  SKIP: { from: ['CALLED'], to: 'SKIPPED' },
  START: { from: ['WAITING', 'CALLED'], to: 'IN_CONSULTATION' },
  COMPLETE: { from: ['IN_CONSULTATION'], to: 'DONE' },
  LEAVE_UNSEEN: { from: ['WAITING', 'CALLED', 'SKIPPED'], to: 'LEFT' },
  UNDO_CHECK_IN: { from: ['WAITING'], to: 'TAKEN_BACK' },
} as const satisfies Record<string, { from: readonly TicketState[]; to: TicketState }>;

/** What is done to a patient's place in a queue. */
export type TicketAction = keyof typeof TRANSITIONS;

/**
 * The state a ticket has afterwards. Pure.
 * @throws Refusal CONFLICT NOT_IN_THIS_STATUS, with the state as status, when this cannot be done to it
 */
export function afterAction<A extends TicketAction>(state: TicketState, action: A): (typeof TRANSITIONS)[A]['to'] {
  const { from, to } = TRANSITIONS[action];
  if (!(from as readonly TicketState[]).includes(state))
    throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status: state });
  return to;
}
