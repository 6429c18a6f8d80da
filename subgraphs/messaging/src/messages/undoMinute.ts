import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';

/**
 * Moves and cancellations wait so long before they are told, milliseconds: who made one takes it back within a minute
 * (`undoAppointmentChange`), and ten seconds more let the word of that arrive.
 */
const WAIT_MILLISECONDS = 70_000;

/** When a change can no more be taken back. Pure. */
export const afterUndo = ({ occurredAt }: Pick<EventEnvelope<unknown>, 'occurredAt'>): Date =>
  new Date(Date.parse(occurredAt) + WAIT_MILLISECONDS);
