import { dateIn, formatDate, formatMoment, lengthInWords } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classes } from '../../ui/classes.ts';
import { doctorName } from '../patients/names.ts';
import { minutesUntil } from '../queue/queueModel.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { lastAnswer, mustCall, toldInWords } from './offerWords.ts';
import type { Entry, OfferMessage } from './waitlistQueries.ts';

/** What is offered to a patient, or became of their waiting. */
export function EntryStanding({ entry, now }: { entry: Entry; now: number }) {
  const { timezone } = useClinic();
  const maySeeMessages = useCan()('message:read');
  const { state, offer, log } = entry;
  const answer = lastAnswer(log, timezone);
  if (offer) {
    return (
      <div className="min-w-0 text-sm">
        <Badge tone="info">{t('waitlist.entry.offered')}</Badge>
        <p className="mt-0.5 font-medium">
          {formatMoment(offer.startsAt, timezone)} · {doctorName(offer.practitioner)}
        </p>
        <p className="text-xs text-ink-faint">
          {t('waitlist.entry.keptFor', { length: lengthInWords(minutesUntil(offer.expiresAt, now)) })}
        </p>
        {maySeeMessages ? <Told message={offer.message} /> : null}
      </div>
    );
  }
  return (
    <div className="min-w-0 text-sm">
      <Badge {...(state === 'ACCEPTED' ? { tone: 'primary' } : {})}>{standingInWords(entry, timezone)}</Badge>
      {answer ? <p className="mt-0.5 text-xs text-ink-faint">{answer}</p> : null}
    </div>
  );
}

/** The same in one line, such as "Offered: Mon, Nov 23, 2026, 9:00 AM". Pure. */
export function standingInWords({ state, offer, appointment, closeReason }: Entry, zone: string): string {
  if (offer) return t('waitlist.entry.offeredFor', { time: formatMoment(offer.startsAt, zone) });
  if (state === 'ACCEPTED')
    return appointment
      ? t('waitlist.entry.bookedFor', { time: formatMoment(appointment.startsAt, zone) })
      : t('waitlist.entry.booked');
  if (state === 'CLOSED') return closeReason ? t(`waitlist.closed.${closeReason}`) : t('waitlist.entry.takenOff');
  return t('waitlist.entry.waiting');
}

/** Whether the patient was told of what is offered to them; who was not is to be called. */
function Told({ message }: { message: OfferMessage | null | undefined }) {
  const { timezone } = useClinic();
  return (
    <p className={classes('text-xs', mustCall(message) ? 'font-medium text-warning' : 'text-ink-faint')}>
      {mustCall(message)
        ? t('waitlist.told.call', { told: toldInWords(message, timezone) })
        : toldInWords(message, timezone)}
    </p>
  );
}

export const sinceInWords = ({ waitingSince }: Entry, zone: string): string =>
  t('waitlist.entry.since', { date: formatDate(dateIn(waitingSince, zone), 'medium') });
