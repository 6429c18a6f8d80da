import { useState } from 'react';
import { useLive } from '../../../app/graph/useLive.ts';
import { todayIn } from '../../../app/time/zone.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { queueChanged } from './calendarQuery.ts';
import { type DateRange, datesOf } from './calendarSearch.ts';

/** Whether today changed while other days are shown; looking at today takes the mark away. */
export function useTodayMark(shown: DateRange): boolean {
  const { id: clinicId, timezone } = useClinic();
  const [changedOn, setChangedOn] = useState<string | null>(null);
  const today = todayIn(timezone);
  const isShown = datesOf(shown).includes(today);
  useLive({
    query: queueChanged,
    variables: { clinicId },
    onData: ({ queueChanged: change }) => {
      if (change?.date === todayIn(timezone)) setChangedOn(isShown ? null : change.date);
    },
    onMissed: () => undefined,
  });
  if (isShown && changedOn) setChangedOn(null);
  return !isShown && changedOn === today;
}
