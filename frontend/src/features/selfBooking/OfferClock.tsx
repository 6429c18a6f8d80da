import { useEffect, useEffectEvent } from 'react';
import { t } from '../../language/t.ts';
import { useNow } from './HoldClock.tsx';
import { countdown } from './visitTime.ts';

const SOON_MILLISECONDS = 60_000;

interface OfferClockProps {
  /** Milliseconds since the epoch. */
  keptUntil: number;
  onOver: () => void;
}

/** How long an offered time is kept; read out when a minute is left. When it is over, the page asks what became of it. */
export function OfferClock({ keptUntil, onOver }: OfferClockProps) {
  const left = keptUntil - useNow();
  const isOver = left <= 0;
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (isOver) over();
  }, [isOver]);
  return (
    <div className="rounded-lg bg-info-soft px-4 py-3 text-info">
      <p role="timer">
        {t.rich('selfBooking.time.kept', {
          time: countdown(left),
          b: time => <strong className="tabular-nums">{time}</strong>,
        })}
      </p>
      <p className="sr-only" role="status">
        {left <= SOON_MILLISECONDS && !isOver ? t('selfBooking.time.soon') : ''}
      </p>
    </div>
  );
}
