import { CalendarOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { AgendaList } from './AgendaList.tsx';
import { Board } from './Board.tsx';
import { type BoardModel, boardModel, hasContent } from './boardModel.ts';
import { CalendarHeader } from './CalendarHeader.tsx';
import type { CalendarPlace } from './calendarPlace.ts';
import type { CalendarRange } from './calendarQuery.ts';
import { rangeOf } from './calendarSearch.ts';
import { CalendarSkeleton } from './CalendarSkeleton.tsx';
import { PrintedCalendar } from './PrintedCalendar.tsx';
import { useBoardActions } from './useBoardActions.ts';
import { useCalendar } from './useCalendar.ts';
import { useNow } from './useNow.ts';
import { doctorName } from '../../patients/names.ts';

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
      {!loading && !calendar ? <FailureNote failure={missing} what="The calendar" onRetry={retry} /> : null}
      {calendar ? (
        <div className="flex flex-col gap-3 print:hidden">
          {failure ? <FailureNote failure={failure} what="Part of the calendar" onRetry={retry} /> : null}
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
  const model = useMemo(() => boardModel(calendar), [calendar]);
  const wide = useMediaQuery('(min-width: 48rem)');
  const now = useNow();
  const actions = useBoardActions(place);
  if (!hasContent(model))
    return (
      <div className="rounded-card border border-line bg-surface">
        <EmptyState
          icon={<CalendarOff />}
          title={place.view === 'day' ? 'No one works here on this day' : 'No one works here in this week'}
          text="Choose other days above; Page Up and Page Down turn them."
        />
      </div>
    );
  if (place.view === 'day' && !wide && model.columns.length > 1)
    return <OneDoctorBoard model={model} now={now} actions={actions} />;
  return <Board model={model} now={now} label={place.view === 'day' ? 'Day by doctor' : 'Week'} actions={actions} />;
}

interface OneDoctorBoardProps {
  model: BoardModel;
  now: number;
  actions: ReturnType<typeof useBoardActions>;
}

/** On a phone one doctor's day, chosen from a list. */
function OneDoctorBoard({ model, now, actions }: OneDoctorBoardProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const column = model.columns.find(({ key }) => key === chosen) ?? firstAtWork(model);
  const options = model.columns.map(({ key, doctor, visits }) => ({
    value: key,
    label: doctor ? doctorName(doctor) : key,
    note: visits.length === 1 ? '1 visit' : `${visits.length} visits`,
  }));
  return (
    <>
      <Select aria-label="Doctor" value={column?.key ?? ''} onChange={setChosen} options={options} />
      <Board
        model={{ ...model, columns: column ? [column] : [] }}
        now={now}
        label="Day of one doctor"
        actions={actions}
      />
    </>
  );
}

const firstAtWork = ({ columns }: BoardModel) => columns.find(({ sessions }) => sessions.length > 0) ?? columns[0];
