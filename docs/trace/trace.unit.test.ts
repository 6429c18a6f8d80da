import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What stands in backticks and looks like a file: a folder, a name, an extension. */
const PATH = /`([\w@.-]+(?:\/[\w@.*-]+)*\/[\w@.-]+\.\w+)`/g;

const pathsIn = (document: string): string[] => [
  ...new Set([...readFileSync(join(ROOT, document), 'utf8').matchAll(PATH)].map(([, path]) => path!)),
];

describe('the trace of a booking', () => {
  const paths = pathsIn('docs/trace/book-appointment.md');

  it('names the files of every hop', () => {
    expect(paths.length).toBeGreaterThan(30);
  });

  it.each(paths)('leads to %s, which exists', path => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });
});
