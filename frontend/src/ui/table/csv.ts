import type { Column } from './column.ts';

/** Spreadsheets run what begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The rows as CSV by RFC 4180, titles first. Begins with the mark by which spreadsheets know UTF-8. */
export function csvOf<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(row => columns.map(({ text }) => text(row)))];
  return `\uFEFF${lines.map(line => line.map(field).join(',')).join('\r\n')}\r\n`;
}
