import { t } from '../../language/t.ts';
import { clockTime, fullDay, ownClock, ownZone, zoneWords } from './visitTime.ts';

interface ChosenTimeProps {
  startsAt: string;
  endsAt: string;
  zone: string;
  doctor: string;
  visitType: string | null;
}

/** When and with whom, in the clinic's zone, and the reader's own time where it is another. */
export function ChosenTime({ startsAt, endsAt, zone, doctor, visitType }: ChosenTimeProps) {
  const own = ownClock(startsAt, zone);
  return (
    <section aria-label={t('selfBooking.chosen.label')} className="rounded-lg border border-line px-4 py-3">
      <p className="font-semibold">{fullDay(startsAt, zone)}</p>
      <p>{t('selfBooking.time.range', { from: clockTime(startsAt, zone), to: clockTime(endsAt, zone) })}</p>
      <p className="text-sm text-ink-soft">{zoneWords(zone, startsAt)}</p>
      {own ? (
        <p className="text-sm text-ink-soft">{t('selfBooking.chosen.where', { time: own, zone: ownZone() })}</p>
      ) : null}
      <p className="mt-1">{visitType ? t('selfBooking.chosen.typeWith', { type: visitType, doctor }) : doctor}</p>
    </section>
  );
}
