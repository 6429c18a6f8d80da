import { ticketAction } from './changeTicket.ts';

/** Calls one who waits, out of turn. */
export const callPatient = ticketAction('CALL');

/** Calls again who was called before. */
export const recallPatient = ticketAction('RECALL');

/** Sets aside who was called and did not come. */
export const skipPatient = ticketAction('SKIP');
