import { DAY_MINUTES, type Session, timeOf } from './weekModel.ts';
import { weekdayName } from '../weekdays.ts';

/** Such as 22:00–02:00 (next day). */
export const hoursText = ({ from, until }: Pick<Session, 'from' | 'until'>): string =>
  `${timeOf(from)}–${timeOf(until)}${until > DAY_MINUTES ? ' (next day)' : ''}`;

/** Such as 15 min, 2 places. */
export const offerText = ({ slotMinutes, capacity }: Pick<Session, 'slotMinutes' | 'capacity'>): string =>
  `${slotMinutes} min${capacity === 1 ? '' : `, ${capacity} places`}`;

/** A session as it is read aloud. */
export const spokenSession = (session: Session): string =>
  `${weekdayName(session.weekday)}, ${hoursText(session)}, ${offerText(session)}`;
