import { isTold } from '../reminders/dueTimes.ts';
import type { Message, MessageStatus } from './messageTable.ts';
import type { OfferDetails } from './offerDetails.ts';
import type { VisitDetails } from './visitDetails.ts';

/** A follow-up later than this is none any more, milliseconds. */
const LATE_MILLISECONDS = 86_400_000;

export interface HeldBack {
  status: Extract<MessageStatus, 'SUPPRESSED' | 'WITHDRAWN'>;
  failure: 'CANCELLED' | 'NOT_TO_COME' | 'OVER' | 'MOVED' | 'BOOKED_AGAIN' | 'OFFER_ENDED' | 'SHARE_ENDED';
}

/**
 * Why a message is not sent, by what the graph says of its visit at that moment; null: it is sent. Withdrawn is what the
 * next event will tell better; suppressed is what there is nothing more to say of. Pure.
 */
export function heldBack(
  { purpose, visitStartsAt, dueAt }: Pick<Message, 'purpose' | 'visitStartsAt' | 'dueAt'>,
  { status, startsAt }: Pick<VisitDetails['appointment'], 'status' | 'startsAt'>,
  now: Date,
): HeldBack | null {
  const isOver = Date.parse(startsAt) <= now.getTime();
  if (purpose === 'APPOINTMENT_CANCELLED') {
    if (status !== 'CANCELLED') return { status: 'WITHDRAWN', failure: 'BOOKED_AGAIN' };
    return isOver ? { status: 'SUPPRESSED', failure: 'OVER' } : null;
  }
  // Its own event is on the way, and queues what is true then.
  if (visitStartsAt !== null && visitStartsAt.getTime() !== Date.parse(startsAt))
    return { status: 'WITHDRAWN', failure: 'MOVED' };
  const after = purpose === 'APPOINTMENT_FOLLOW_UP';
  if (!isTold(status, after ? 'AFTER' : 'BEFORE')) {
    const failure = status === 'CANCELLED' ? 'CANCELLED' : 'NOT_TO_COME';
    return { status: after || purpose === 'APPOINTMENT_REMINDER' ? 'WITHDRAWN' : 'SUPPRESSED', failure };
  }
  const late = after ? now.getTime() - dueAt.getTime() > LATE_MILLISECONDS : isOver;
  return late ? { status: 'SUPPRESSED', failure: 'OVER' } : null;
}

/** Why a patient is not told of an offered time; null: they are. Pure. */
export const offerHeldBack = (
  { state, expiresAt }: Pick<OfferDetails['offerNotice'], 'state' | 'expiresAt'>,
  now: Date,
): HeldBack | null =>
  state === 'OFFERED' && Date.parse(expiresAt) > now.getTime()
    ? null
    : { status: 'SUPPRESSED', failure: 'OFFER_ENDED' };
