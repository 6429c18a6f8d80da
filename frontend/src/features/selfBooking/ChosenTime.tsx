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
    <section aria-label="Your visit" className="rounded-lg border border-line px-4 py-3">
      <p className="font-semibold">{fullDay(startsAt, zone)}</p>
      <p>{`${clockTime(startsAt, zone)} to ${clockTime(endsAt, zone)}`}</p>
      <p className="text-sm text-ink-soft">{zoneWords(zone, startsAt)}</p>
      {own ? <p className="text-sm text-ink-soft">{`${own} where you are (${ownZone()})`}</p> : null}
      <p className="mt-1">{[visitType, doctor].filter(Boolean).join(' with ')}</p>
    </section>
  );
}
