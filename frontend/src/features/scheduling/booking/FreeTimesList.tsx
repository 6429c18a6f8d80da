import { CalendarX2 } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { formatDate, formatTime, zoneName } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import type { FreeTime } from './bookingQueries.ts';
import { type TimesOfDoctor, groupTimes, timeKey } from './freeTimes.ts';
import { type FreeTimes, type FreeTimesQuestion, useNextFreeDay } from './useFreeTimes.ts';
import { doctorName } from '../../patients/names.ts';

interface FreeTimesListProps {
  free: FreeTimes;
  question: FreeTimesQuestion;
  /** Key of the chosen time. */
  chosen: string | null;
  onChoose: (time: FreeTime) => void;
  onDate: (date: string) => void;
}

/** The free times of a day, by doctor and part of the day. */
export function FreeTimesList({ free, question, chosen, onChoose, onDate }: FreeTimesListProps) {
  const first = free.times[0];
  return (
    <section aria-label={t('booking.free')} className="flex flex-col gap-4">
      <div className="flex items-baseline justify-between gap-3 border-t border-line pt-4">
        <h3 className="text-[0.8125rem] font-medium">{t('booking.free')}</h3>
        {first ? <p className="text-xs text-ink-faint">{zoneName(first.timezone, first.startsAt).name}</p> : null}
      </div>
      {free.loading ? <TimesSkeleton /> : null}
      {free.failure ? <FailureNote failure={free.failure} what={t('booking.free')} onRetry={free.retry} /> : null}
      {!free.loading && !free.failure && !first ? <NoTimes question={question} onDate={onDate} /> : null}
      {groupTimes(free.times).map(group => (
        <DoctorTimes key={group.practitioner.id} group={group} chosen={chosen} onChoose={onChoose} />
      ))}
    </section>
  );
}

type DoctorTimesProps = Pick<FreeTimesListProps, 'chosen' | 'onChoose'> & { group: TimesOfDoctor };

function DoctorTimes({ group, chosen, onChoose }: DoctorTimesProps) {
  return (
    <div>
      <h4 className="text-sm font-semibold">{doctorName(group.practitioner)}</h4>
      {group.parts.map(({ part, times }) => (
        <div key={part} className="mt-2">
          <p className="mb-1.5 text-xs text-ink-faint">{t(`booking.part.${part}`)}</p>
          <div
            role="group"
            aria-label={`${doctorName(group.practitioner)}, ${t(`booking.part.${part}`)}`}
            className="grid grid-cols-4 gap-1.5"
          >
            {times.map(time => (
              <TimeButton key={timeKey(time)} time={time} chosen={timeKey(time) === chosen} onChoose={onChoose} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface TimeButtonProps {
  time: FreeTime;
  chosen: boolean;
  onChoose: (time: FreeTime) => void;
}

function TimeButton({ time, chosen, onChoose }: TimeButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => onChoose(time)}
      className={classes(
        'h-9 rounded-lg border border-line-strong text-[0.8125rem] font-medium tabular-nums hover:border-primary hover:bg-primary-soft',
        chosen && 'border-primary bg-primary text-on-primary hover:bg-primary-deep',
      )}
    >
      {formatTime(time.startsAt, time.timezone)}
    </button>
  );
}

function NoTimes({ question, onDate }: Pick<FreeTimesListProps, 'question' | 'onDate'>) {
  const { timezone } = useClinic();
  const { find, looking } = useNextFreeDay(timezone);
  const [none, setNone] = useState(false);
  const look = async () => {
    const date = await find(question);
    if (date) onDate(date);
    setNone(!date);
  };
  return (
    <EmptyState
      icon={<CalendarX2 />}
      title={t('booking.noneOn', { date: formatDate(question.date, 'short') })}
      text={none ? t('booking.noneAfter') : undefined}
      action={
        <Button variant="outline" size="sm" busy={looking} onClick={() => void look()}>
          {t('booking.nextDay')}
        </Button>
      }
    />
  );
}

const TimesSkeleton = () => (
  <div role="status" aria-label={t('booking.loading')} className="grid grid-cols-4 gap-1.5">
    {Array.from({ length: 12 }, (_, index) => (
      <Skeleton key={index} className="h-9" />
    ))}
  </div>
);
