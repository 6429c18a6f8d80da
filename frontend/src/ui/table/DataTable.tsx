import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { type Column, type TableView, nextSort, shownColumns, sorted } from './column.ts';

interface DataTableProps<Row> {
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  view: TableView;
  onView: (view: TableView) => void;
  keyOf: (row: Row) => string;
  caption: string;
  /** What can be done with a row, at its end. */
  action?: { title: string; of: (row: Row) => ReactNode };
}

/** `relative` keeps what is only read aloud inside the frame's own scrolling. */
const frame = 'relative overflow-x-auto rounded-card border border-line bg-surface shadow-card';
const headCell = 'px-4 py-2 font-medium';
const bodyCell = 'px-4 py-2.5 align-top';

/** Rows under heads that can be pressed to sort them. */
export function DataTable<Row>({ rows, columns, view, onView, keyOf, caption, action }: DataTableProps<Row>) {
  const shown = shownColumns(columns, view);
  return (
    <div className={frame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint" aria-live="polite">
          {caption}
        </caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            {shown.map(column => (
              <Head key={column.id} column={column} view={view} onView={onView} />
            ))}
            {action ? (
              <th scope="col" className={classes(headCell, 'print:hidden')}>
                <span className="sr-only">{action.title}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {sorted(rows, columns, view).map(row => (
            <tr key={keyOf(row)} className="relative hover:bg-row">
              {shown.map(({ id, isHead, cell, className }) =>
                isHead ? (
                  <th key={id} scope="row" className={classes(bodyCell, 'font-normal', className)}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={classes(bodyCell, className)}>
                    {cell(row)}
                  </td>
                ),
              )}
              {action ? <td className={classes(bodyCell, 'text-right print:hidden')}>{action.of(row)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  view: TableView;
  onView: (view: TableView) => void;
}

function Head<Row>({ column: { id, title, compare, className }, view, onView }: HeadProps<Row>) {
  const look = classes(headCell, className);
  if (!compare) {
    return (
      <th scope="col" className={look}>
        {title}
      </th>
    );
  }
  const descending = view.sort?.column === id ? view.sort.descending : null;
  const Sign = descending === null ? ChevronsUpDown : descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={look} aria-sort={descending === null ? 'none' : descending ? 'descending' : 'ascending'}>
      <button
        type="button"
        className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded px-1 hover:text-ink"
        onClick={() => onView({ ...view, sort: nextSort(view.sort, id) })}
      >
        {title} <Sign aria-hidden="true" className="size-3.5" />
      </button>
    </th>
  );
}
