import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCan } from '../../session/SessionContext.tsx';
import { startBooking } from '../booking/bookingPanel.ts';
import { DayRow } from './DayRow.tsx';
import { hourMarks, instantAt } from './dayGrid.ts';
import type { ColumnModel, DayModel } from './dayModel.ts';
import { DoctorHeads } from './DoctorHeads.tsx';
import { pixels } from './measures.ts';
import { type Stop, moveFrom, stopsOf } from './stops.ts';
import { useNow } from './useNow.ts';

interface DayTableProps {
  model: DayModel;
  onOpen: (appointmentId: string) => void;
}

/** The day as a grid of quarter hours. One place is in the tab order; arrows move it. */
export function DayTable({ model, onOpen }: DayTableProps) {
  const mayBook = useCan()('appointment:book');
  const nowMinute = (useNow() - model.grid.startMs) / 60_000;
  const stops = stopsOf(model, nowMinute, mayBook);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = stops.find(({ id }) => id === activeId) ?? firstStop(stops, nowMinute);
  const table = useRef<HTMLDivElement>(null);
  useScrollToNow(table, model, nowMinute);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = active && !event.ctrlKey && !event.metaKey ? moveFrom(stops, active, event.key) : null;
    if (!next) return;
    event.preventDefault();
    setActiveId(next.id);
    table.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };
  const book = (column: ColumnModel, minute: number) =>
    startBooking({
      practitionerId: column.practitioner.id,
      date: model.grid.date,
      startsAt: instantAt(model.grid, minute),
    });
  const labels = new Map(hourMarks(model.grid).map(({ minute, instant }) => [minute, instant]));
  const rowProps = {
    model,
    nowMinute,
    mayBook,
    activeId: active?.id ?? null,
    onBook: book,
    onOpen,
    onActive: setActiveId,
  };
  return (
    <div
      ref={table}
      role="grid"
      aria-label="Day by doctor"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="relative overflow-clip rounded-card border border-line bg-surface shadow-card md:max-h-[calc(100dvh-9.75rem)] md:overflow-auto"
    >
      <DoctorHeads columns={model.columns} />
      <div role="rowgroup" className="relative">
        {model.rows.map((minute, index) => (
          <DayRow
            key={minute}
            minute={minute}
            isFirst={index === 0}
            hour={labels.get(minute)}
            line={lineAt(labels, minute)}
            {...rowProps}
          />
        ))}
        <NowLine model={model} nowMinute={nowMinute} />
      </div>
    </div>
  );
}

function lineAt(hours: ReadonlyMap<number, string>, minute: number): 'hour' | 'half' | null {
  if (hours.has(minute)) return 'hour';
  return hours.has(minute - 30) ? 'half' : null;
}

/** Where the keyboard starts: the first stop from now on, of the first doctor. */
function firstStop(stops: readonly Stop[], nowMinute: number): Stop | undefined {
  return stops.find(({ column, from }) => column === stops[0]?.column && from >= nowMinute) ?? stops[0];
}

const isShown = ({ window }: DayModel, minute: number) => minute >= window.from && minute <= window.to;

function NowLine({ model, nowMinute }: { model: DayModel; nowMinute: number }) {
  if (!isShown(model, nowMinute)) return null;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute right-0 left-[3.75rem] z-10 border-t-2 border-danger"
      style={{ top: pixels(nowMinute - model.window.from) - 1 }}
    >
      <span className="absolute -top-[5px] -left-1 size-2 rounded-full bg-danger" />
    </div>
  );
}

/** Shows the present a third from the top when today is opened. */
function useScrollToNow(table: React.RefObject<HTMLDivElement | null>, model: DayModel, nowMinute: number): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    const box = table.current;
    if (!box || done.current === model.grid.date) return;
    done.current = model.grid.date;
    const top = isShown(model, nowMinute) ? pixels(nowMinute - model.window.from) - box.clientHeight / 3 : 0;
    box.scrollTo({ top });
  }, [table, model, nowMinute]);
}
