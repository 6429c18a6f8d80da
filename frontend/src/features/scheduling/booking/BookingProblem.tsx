import { CircleAlert } from 'lucide-react';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { formatMoment, zoneName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import type { FreeTime } from './bookingQueries.ts';
import { timeKey } from './freeTimes.ts';
import type { BookingAnswer } from './useBookAppointment.ts';

interface BookingProblemProps {
  problem: Exclude<BookingAnswer, { kind: 'booked' }>;
  busy: boolean;
  onBook: (time: FreeTime) => void;
}

/** Why nothing was booked; for a taken time, the nearest free ones, each booked by one press. */
export function BookingProblem({ problem, busy, onBook }: BookingProblemProps) {
  const nearest = problem.kind === 'taken' ? problem.nearest : [];
  return (
    <div role="alert" className="rounded-lg bg-warning-soft p-4 text-sm text-warning">
      <p className="flex gap-2 font-medium">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {sentence(problem)}
      </p>
      {nearest.length > 0 ? (
        <>
          <p className="mt-2 mb-2 text-ink-soft">{t('booking.nearest')}</p>
          <div className="flex flex-col gap-1.5">
            {nearest.map(time => (
              <Button
                key={timeKey(time)}
                variant="outline"
                size="sm"
                className="justify-start"
                disabled={busy}
                onClick={() => onBook(time)}
              >
                {formatMoment(time.startsAt, time.timezone)}
                <span className="font-normal text-ink-faint">{zoneName(time.timezone, time.startsAt).offset}</span>
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}

const sentence = (problem: BookingProblemProps['problem']): string =>
  problem.kind === 'failed' ? sentenceOf(problem.failure) : t(`appointment.collision.${problem.collidesWith}`);
