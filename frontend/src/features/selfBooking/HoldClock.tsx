import { useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { countdown } from './visitTime.ts';

const TICK_MILLISECONDS = 1_000;
const SOON_MILLISECONDS = 60_000;

/** Milliseconds since the epoch, counted on every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

interface HoldClockProps {
  /** Milliseconds since the epoch. */
  keptUntil: number;
  onChooseAgain: () => void;
}

/** How long the chosen time is kept. It is seen all the while, and read out when a minute is left and when it is over. */
export function HoldClock({ keptUntil, onChooseAgain }: HoldClockProps) {
  const left = keptUntil - useNow();
  if (left <= 0)
    return (
      <div role="alert" className="rounded-lg border border-warning bg-warning-soft px-4 py-3 text-warning">
        <p>{t('selfBooking.time.gone')}</p>
        <button type="button" className="min-h-11 font-medium underline" onClick={onChooseAgain}>
          {t('selfBooking.time.again')}
        </button>
      </div>
    );
  return (
    <div className="rounded-lg bg-info-soft px-4 py-3 text-info">
      <p role="timer">
        {t.rich('selfBooking.time.kept', {
          time: countdown(left),
          b: time => <strong className="tabular-nums">{time}</strong>,
        })}
      </p>
      <p className="sr-only" role="status">
        {left <= SOON_MILLISECONDS ? t('selfBooking.time.soonYours') : ''}
      </p>
    </div>
  );
}
