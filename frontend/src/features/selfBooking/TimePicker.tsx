import { useEffect, useState } from 'react';
import type { OwnTimeFragment } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { asFailure, type VisitorFailure } from './ask.ts';
import { BigButton } from './BigButton.tsx';
import { Refused } from './Refused.tsx';
import { clockTime, dayName, daysLater, localDay, ownClock, ownZone, zoneWords } from './visitTime.ts';

/** Days that are looked at together. */
const DAYS = 14;

export interface Days {
  from: string;
  to: string;
}

interface TimePickerProps {
  zone: string;
  firstDay: string;
  lastDay: string;
  /** Asks for the free times of some days; another one begins anew. */
  find: (days: Days) => Promise<OwnTimeFragment[]>;
  busy: boolean;
  onChoose: (time: OwnTimeFragment) => void;
}

/** Of the times of several doctors, one for each moment. */
const oneEach = (times: readonly OwnTimeFragment[]): OwnTimeFragment[] =>
  [...new Map([...times].reverse().map(time => [time.startsAt, time])).values()].reverse();

type Found = { from: string; times: OwnTimeFragment[] } | { from: string; failure: VisitorFailure } | null;

export function TimePicker({ zone, firstDay, lastDay, find, busy, onChoose }: TimePickerProps) {
  const [from, setFrom] = useState(firstDay);
  const [found, setFound] = useState<Found>(null);
  const [tries, setTries] = useState(0);
  const [chosenDay, setDay] = useState<string | null>(null);
  const to = [daysLater(from, DAYS - 1), lastDay].sort()[0] ?? lastDay;
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Found) => {
      if (isCurrent) setFound(next);
    };
    find({ from, to }).then(
      times => show({ from, times: oneEach(times) }),
      (error: unknown) => show({ from, failure: asFailure(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [find, from, to, tries]);

  const turn = (days: number) => {
    const next = daysLater(from, days);
    setFrom(next < firstDay ? firstDay : next);
    setDay(null);
  };
  const current = found?.from === from ? found : null;
  const byDay = Map.groupBy(current && 'times' in current ? current.times : [], time => localDay(time.startsAt, zone));
  const day = chosenDay !== null && byDay.has(chosenDay) ? chosenDay : ([...byDay.keys()][0] ?? null);
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <BigButton look="plain" disabled={from <= firstDay} onClick={() => turn(-DAYS)}>
          {t('selfBooking.time.earlier')}
        </BigButton>
        <p className="text-center text-sm text-ink-soft">
          {t('selfBooking.time.range', { from: dayName(from), to: dayName(to) })}
        </p>
        <BigButton look="plain" disabled={to >= lastDay} onClick={() => turn(DAYS)}>
          {t('selfBooking.time.later')}
        </BigButton>
      </div>
      <div role="status" className="text-ink-soft empty:hidden">
        {current === null ? t('selfBooking.time.looking') : null}
        {current && 'times' in current && day === null ? t('selfBooking.time.none') : null}
      </div>
      <Refused failure={current && 'failure' in current ? current.failure : null}>
        <BigButton look="plain" onClick={() => setTries(tries + 1)}>
          {t('selfBooking.retry')}
        </BigButton>
      </Refused>
      {day === null ? null : (
        <>
          <DayTabs days={[...byDay.keys()]} day={day} onChoose={setDay} />
          <TimesOfDay zone={zone} times={byDay.get(day) ?? []} day={day} busy={busy} onChoose={onChoose} />
        </>
      )}
    </>
  );
}

function DayTabs({ days, day, onChoose }: { days: string[]; day: string; onChoose: (day: string) => void }) {
  return (
    <div role="group" aria-label={t('selfBooking.time.day')} className="flex flex-wrap gap-2">
      {days.map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={each === day}
          className="min-h-11 rounded-full border border-line-strong px-3 text-sm aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-on-primary"
          onClick={() => onChoose(each)}
        >
          {dayName(each)}
        </button>
      ))}
    </div>
  );
}

interface TimesOfDayProps extends Pick<TimePickerProps, 'zone' | 'busy' | 'onChoose'> {
  times: OwnTimeFragment[];
  day: string;
}

function TimesOfDay({ zone, times, day, busy, onChoose }: TimesOfDayProps) {
  const [first] = times;
  if (!first) return null;
  const differs = ownClock(first.startsAt, zone) !== null;
  return (
    <section aria-label={t('selfBooking.time.freeOn', { day: dayName(day) })} className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">
        {differs
          ? t('selfBooking.time.zoneOwn', { zone: zoneWords(zone, first.startsAt), own: ownZone() })
          : t('selfBooking.time.zone', { zone: zoneWords(zone, first.startsAt) })}
      </p>
      <ul className="grid grid-cols-3 gap-2">
        {times.map(time => (
          <li key={time.startsAt}>
            <BigButton look="plain" tight disabled={busy} onClick={() => onChoose(time)}>
              {clockTime(time.startsAt, zone)}
              {differs ? (
                <span className="text-xs font-normal text-ink-faint">
                  <span className="sr-only">{t('selfBooking.time.yours')} </span>
                  {ownClock(time.startsAt, zone)}
                </span>
              ) : null}
            </BigButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
