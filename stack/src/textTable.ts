/** Lays rows out in columns as wide as their longest cell, with a rule below the headings. */
export function textTable(headings: string[], rows: string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map(row => row[column] ?? '')].map(cell => cell.length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(headings), widths.map(width => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
