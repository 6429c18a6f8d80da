import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVALS } from './removals.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/removal.md'), 'utf8');

/** The table's rows as written, each a list of its cells. */
const written = [...page.matchAll(/^\| (`\w+\.\w+` .*) \|$/gm)].map(([, row]) =>
  row!.split(' | ').map(cell => cell.trim()),
);

const untilOf = (days: number | null) => (days === null ? 'always' : `${days} days`);

describe('the page of what is removed', () => {
  it('says of every table what the policy says, and nothing else', () => {
    const lines = Object.entries(REMOVALS).flatMap(([service, tables]) =>
      Object.entries(tables).map(([table, line]) => [
        `\`${service}.${table}\``,
        ...('by' in line
          ? [`\`${line.by}\``, `\`${line.right}\``, untilOf(line.withinDays), line.then]
          : ['no', '', '', line.instead]),
      ]),
    );
    expect(written).toEqual(lines);
  });
});
