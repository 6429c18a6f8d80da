import { weekdayName } from '../../../app/time/zone.ts';
import { hoursText, offerText } from './sessionWords.ts';
import type { Session } from './weekModel.ts';

/** What a session's button says; the day and that it overlaps are seen, and said. */
export const SessionText = ({ session, clash }: { session: Session; clash: boolean }) => (
  <>
    <span className="font-semibold">
      <span className="sr-only">{weekdayName(session.weekday)}, </span>
      {hoursText(session)}
    </span>
    <span>
      {offerText(session)}
      {clash ? <span className="sr-only">, overlaps</span> : null}
    </span>
  </>
);
