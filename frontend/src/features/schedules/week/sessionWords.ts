import { weekdayName } from '../../../app/time/zone.ts';
import { shownHours } from '../shownHours.ts';
import { type Session, timeOf } from './weekModel.ts';

/** Such as 10:00 PM – 2:00 AM (next day). */
export const hoursText = ({ from, until }: Pick<Session, 'from' | 'until'>): string =>
  shownHours(timeOf(from), timeOf(until));

/** Such as 15 min, 2 places. */
export const offerText = ({ slotMinutes, capacity }: Pick<Session, 'slotMinutes' | 'capacity'>): string =>
  `${slotMinutes} min${capacity === 1 ? '' : `, ${capacity} places`}`;

/** A session as it is read aloud. */
export const spokenSession = (session: Session): string =>
  `${weekdayName(session.weekday)}, ${hoursText(session)}, ${offerText(session)}`;
