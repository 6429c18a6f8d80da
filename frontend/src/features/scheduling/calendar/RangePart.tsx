import { CalendarOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { appointmentCount } from '../appointmentCount.ts';
import { useRooms } from '../booking/useFreeTimes.ts';
import { AgendaList } from './AgendaList.tsx';
import { Board } from './Board.tsx';
import { type BoardModel, boardModel, type ColumnModel, hasContent } from './boardModel.ts';
import { CalendarHeader } from './CalendarHeader.tsx';
import type { CalendarPlace } from './calendarPlace.ts';
import type { CalendarRange } from './calendarQuery.ts';
import { rangeOf } from './calendarSearch.ts';
import { CalendarSkeleton } from './CalendarSkeleton.tsx';
import { MoveDecision } from './MoveDecision.tsx';
import { PrintedCalendar } from './PrintedCalendar.tsx';
import { useBoardActions } from './useBoardActions.ts';
import { useCalendar } from './useCalendar.ts';
import { useNow } from './useNow.ts';

/** A day, a week or a list of visits. */
export function RangePart(place: CalendarPlace) {
  const { view, date, filters, onOpen } = place;
  const { name } = useClinic();
  const { calendar, loading, failure, retry } = useCalendar({ ...rangeOf(view, date), ...filters });
  const visits = calendar?.columns.reduce((sum, { appointments }) => sum + appointments.length, 0);
  const missing = failure ?? { kind: 'unavailable' as const, reason: null, traceId: null };
  return (
    <>
      <CalendarHeader {...place} visits={visits ?? null} />
      {loading ? <CalendarSkeleton /> : null}
      {!loading && !calendar ? <FailureNote failure={missing} what={t('calendar.what')} onRetry={retry} /> : null}
      {calendar ? (
        <div className="flex flex-col gap-3 print:hidden">
          {failure ? <FailureNote failure={failure} what={t('calendar.whatPart')} onRetry={retry} /> : null}
          {view === 'list' ? (
            <AgendaList calendar={calendar} onOpen={onOpen} />
          ) : (
            <BoardPart calendar={calendar} place={place} />
          )}
        </div>
      ) : null}
      {calendar ? <PrintedCalendar calendar={calendar} clinicName={name} /> : null}
    </>
  );
}

function BoardPart({ calendar, place }: { calendar: CalendarRange; place: CalendarPlace }) {
  const rooms = useRooms(useClinic().id);
  const byRoom = place.view === 'day' && place.filters.by === 'room';
  const whole = useMemo(() => boardModel(calendar, byRoom ? rooms : undefined), [calendar, rooms, byRoom]);
  const wide = useMediaQuery('(min-width: 48rem)');
  const [chosen, setChosen] = useState<string | null>(null);
  const onlyOne = place.view === 'day' && !wide && whole.columns.length > 1;
  const model = useMemo(() => (onlyOne ? oneColumn(whole, chosen) : whole), [whole, onlyOne, chosen]);
  const now = useNow();
  const moves = useBoardActions(model, place);
  if (!hasContent(whole))
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState
          icon={<CalendarOff />}
          title={place.view === 'day' ? t('calendar.nobodyDay') : t('calendar.nobodyWeek')}
          text={t('calendar.nobodyWhy')}
        />
      </div>
    );
  return (
    <>
      {onlyOne ? (
        <Select
          aria-label={t('clinic.doctor')}
          value={model.columns[0]?.key ?? ''}
          onChange={setChosen}
          options={whole.columns.map(choiceOf)}
        />
      ) : null}
      <Board model={model} now={now} label={boardLabel(place.view, byRoom)} actions={moves.actions}>
        <MoveDecision {...moves} model={model} />
      </Board>
    </>
  );
}

function boardLabel(view: CalendarPlace['view'], byRoom: boolean): string {
  if (view === 'week') return t('calendar.view.week');
  return byRoom ? t('calendar.dayByRoom') : t('calendar.dayByDoctor');
}

const choiceOf = ({ key, title, visits }: ColumnModel) => ({
  value: key,
  label: title,
  note: appointmentCount(visits.length),
});

/** On a phone one column, chosen from a list; the first with work until then. */
function oneColumn(model: BoardModel, chosen: string | null): BoardModel {
  const { columns } = model;
  const column =
    columns.find(({ key }) => key === chosen) ?? columns.find(({ sessions }) => sessions.length > 0) ?? columns[0];
  return { ...model, columns: column ? [column] : [] };
}
