import type { ReactNode } from 'react';

/** A column of a table: how it looks, what an export writes, and how rows are sorted by it. */
export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  text: (row: Row) => string;
  /** Left out where the table does not hold all rows, so that sorting them would mislead. */
  compare?: (one: Row, other: Row) => number;
  /** Names its row, and is always shown. */
  isHead?: boolean;
  /** Of its cells, such as `max-sm:hidden`. */
  className?: string;
}

/**
 * Columns by which a table is sorted: by what an export writes where a column knows nothing better.
 * @param isWhole whether the table holds all rows; else it is sorted by none
 */
export const sortable = <Row>(columns: ReadonlyArray<Column<Row>>, isWhole = true): Array<Column<Row>> =>
  columns.map(({ compare, ...column }) =>
    isWhole
      ? { ...column, compare: compare ?? ((one, other) => column.text(one).localeCompare(column.text(other))) }
      : column,
  );

export interface Sort {
  column: string;
  descending: boolean;
}

/** How a table is looked at. */
export interface TableView {
  /** Ids of columns. */
  hidden: readonly string[];
  /** Null: in the order in which rows come. */
  sort: Sort | null;
}

export const WHOLE_TABLE: TableView = { hidden: [], sort: null };

export const shownColumns = <Row>(columns: ReadonlyArray<Column<Row>>, { hidden }: TableView) =>
  columns.filter(({ id, isHead }) => isHead || !hidden.includes(id));

export function sorted<Row>(
  rows: readonly Row[],
  columns: ReadonlyArray<Column<Row>>,
  { sort }: TableView,
): readonly Row[] {
  const compare = columns.find(({ id }) => id === sort?.column)?.compare;
  if (!sort || !compare) return rows;
  return [...rows].sort((one, other) => (sort.descending ? compare(other, one) : compare(one, other)));
}

/** Up, down, and as they came: what pressing a column's head goes through. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
