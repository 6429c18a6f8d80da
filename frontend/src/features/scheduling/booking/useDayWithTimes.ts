import { useEffect, useEffectEvent, useRef } from 'react';
import { useClinic } from '../../session/SessionContext.tsx';
import type { BookingStart } from './bookingPanel.ts';
import { type FreeTimes, type FreeTimesQuestion, useNextFreeDay } from './useFreeTimes.ts';

/** Goes on to the first day with a free time when the booking began at none in particular; once. */
export function useDayWithTimes(
  question: FreeTimesQuestion,
  free: FreeTimes,
  { startsAt }: BookingStart,
  onDate: (date: string) => void,
): void {
  const looked = useRef(false);
  const { find } = useNextFreeDay(useClinic().timezone);
  const look = useEffectEvent(async () => {
    const date = await find(question);
    if (date) onDate(date);
  });
  const isEmpty = !free.loading && !free.failure && free.times.length === 0;
  useEffect(() => {
    if (looked.current || startsAt || free.loading) return;
    looked.current = true;
    if (isEmpty) void look();
  }, [isEmpty, free.loading, startsAt]);
}
