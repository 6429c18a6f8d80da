import { t } from '../../../language/t.ts';
import { type BoardModel, type ColumnModel, timeTextAt } from './boardModel.ts';
import { ROW_PX, pixels } from './measures.ts';
import type { Stop } from './stops.ts';
import { doctorName } from '../../patients/names.ts';

interface CursorTimeProps {
  /** The free time that the keyboard stands at; null while it is elsewhere. */
  cursor: Stop | null;
  model: BoardModel;
  onBook: (column: ColumnModel, minute: number) => void;
}

/** The free time that the keyboard stands at. */
export function CursorTime({ cursor, model, onBook }: CursorTimeProps) {
  const column = cursor ? model.columns[cursor.column] : undefined;
  if (!cursor || !column) return null;
  const time = timeTextAt(column, cursor.from);
  const { doctor } = column;
  return (
    <div className="pointer-events-none relative z-[8]" style={{ gridColumn: cursor.column + 2, gridRow: 1 }}>
      <button
        key={cursor.id}
        type="button"
        data-cursor
        tabIndex={-1}
        aria-label={
          doctor ? t('calendar.bookWith', { time, doctor: doctorName(doctor) }) : t('calendar.book', { time })
        }
        onClick={() => onBook(column, cursor.from)}
        className="pointer-events-auto absolute inset-x-px rounded bg-primary-soft px-2 text-left text-xs leading-none font-medium text-primary-deep focus-visible:-outline-offset-1"
        style={{ top: pixels(cursor.from - column.top) + 1, height: ROW_PX - 2 }}
      >
        + {time}
      </button>
    </div>
  );
}
