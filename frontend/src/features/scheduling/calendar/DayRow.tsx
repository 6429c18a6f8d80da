import { formatHour, formatTime } from '../../../app/time/zone.ts';
import { classes } from '../../../ui/classes.ts';
import { instantAt } from './dayGrid.ts';
import { type ColumnModel, type DayModel, isFreeAt, isOpenAt, visitsFrom } from './dayModel.ts';
import { ROW_PX, gridColumns } from './measures.ts';
import { freeStopId, visitStopId } from './stops.ts';
import { VisitButton } from './VisitButton.tsx';
import { doctorName } from '../../patients/names.ts';

interface DayRowProps {
  model: DayModel;
  minute: number;
  isFirst: boolean;
  /** The full hour that begins here. */
  hour: string | undefined;
  /** The line above it: a full hour, a half one, or none. */
  line: 'hour' | 'half' | null;
  nowMinute: number;
  mayBook: boolean;
  activeId: string | null;
  onBook: (column: ColumnModel, minute: number) => void;
  onOpen: (appointmentId: string) => void;
  onActive: (stopId: string) => void;
}

/** A quarter of an hour of every doctor. */
export function DayRow(props: DayRowProps) {
  const { model, minute, hour, isFirst } = props;
  return (
    <div
      role="row"
      className="grid min-w-fit"
      style={{ gridTemplateColumns: gridColumns(model.columns.length), height: ROW_PX }}
    >
      <div role="rowheader" className="sticky left-0 z-[15] bg-surface pr-2 text-right">
        {hour ? (
          <span
            className={classes(
              'relative text-xs leading-none text-ink-faint tabular-nums',
              isFirst ? 'top-0' : '-top-1.5',
            )}
          >
            {formatHour(hour, model.grid.zone)}
          </span>
        ) : (
          <span className="sr-only">{formatTime(instantAt(model.grid, minute), model.grid.zone)}</span>
        )}
      </div>
      {model.columns.map(column => (
        <Cell key={column.practitioner.id} column={column} {...props} />
      ))}
    </div>
  );
}

function Cell({ column, ...props }: DayRowProps & { column: ColumnModel }) {
  const { minute, isFirst, mayBook, nowMinute } = props;
  const line =
    isFirst || !props.line ? 'border-t-transparent' : props.line === 'hour' ? 'border-t-line' : 'border-t-[#eff3f5]';
  const ground = isOpenAt(column, minute) ? 'bg-surface' : 'bg-[#eef1f3]';
  return (
    <div role="gridcell" className={classes('relative border-t border-l border-l-line', line, ground)}>
      {mayBook && isFreeAt(column, minute, nowMinute) ? <FreeTime column={column} {...props} /> : null}
      {visitsFrom(column, minute, isFirst).map(placed => {
        const id = visitStopId(placed.visit.id);
        return (
          <VisitButton
            key={id}
            placed={placed}
            column={column}
            rowMinute={minute}
            window={props.model.window}
            tabIndex={id === props.activeId ? 0 : -1}
            onFocus={() => props.onActive(id)}
            onOpen={() => props.onOpen(placed.visit.id)}
          />
        );
      })}
    </div>
  );
}

function FreeTime({ column, minute, model, activeId, onActive, onBook }: DayRowProps & { column: ColumnModel }) {
  const id = freeStopId(column.practitioner.id, minute);
  const time = formatTime(instantAt(model.grid, minute), model.grid.zone);
  return (
    <button
      type="button"
      data-stop={id}
      tabIndex={id === activeId ? 0 : -1}
      onFocus={() => onActive(id)}
      onClick={() => onBook(column, minute)}
      className="absolute inset-px rounded px-2 text-left text-xs leading-none font-medium text-primary-deep opacity-0 hover:bg-primary-soft hover:opacity-100 focus-visible:z-[5] focus-visible:bg-primary-soft focus-visible:opacity-100 focus-visible:-outline-offset-1"
    >
      <span className="sr-only">Book </span>
      <span aria-hidden="true">+ </span>
      {time}
      <span className="sr-only"> with {doctorName(column.practitioner)}</span>
    </button>
  );
}
