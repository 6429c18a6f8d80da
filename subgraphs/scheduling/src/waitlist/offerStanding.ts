import type { Appointment } from '../appointments/appointmentTable.ts';
import type { WaitlistOffer } from './waitlistTables.ts';

/** `WITHDRAWN`: the hold was given back under it. `CANCELLED`: it was booked, and cancelled since. */
export type OfferStanding = 'OPEN' | 'ACCEPTED' | 'CANCELLED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN';

/**
 * What became of an offer, as of now: one whose time is up has expired before the day's keeper has said so. Pure.
 * @param kept its hold, which is the visit once it was accepted
 */
export function offerStanding(
  { state, expiresAt }: Pick<WaitlistOffer, 'state' | 'expiresAt'>,
  kept: Pick<Appointment, 'status'>,
  now: Date,
): OfferStanding {
  if (state === 'ACCEPTED') return kept.status === 'CANCELLED' ? 'CANCELLED' : 'ACCEPTED';
  if (state !== 'OFFERED') return state;
  if (expiresAt <= now) return 'EXPIRED';
  return kept.status === 'HELD' ? 'OPEN' : 'WITHDRAWN';
}
