import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = 'bench|docs|e2e|frontend|gateway|infra|load|packages|registry|stack|subgraphs|templates|tooling';

/** What stands in backticks and looks like one file of ours: a top folder, a name, an extension. */
const PATH = new RegExp(`\`((?:${FOLDERS})/(?:[\\w@.-]+/)*[\\w@.-]+\\.\\w+)\``, 'g');

const pathsIn = (document: string): string[] => [
  ...new Set([...readFileSync(join(ROOT, document), 'utf8').matchAll(PATH)].map(([, path]) => path!)),
];

const pages = globSync('{*.md,docs/**/*.md,{gateway,registry,stack,e2e,packages/*}/README.md}', { cwd: ROOT });

describe('the documents', () => {
  it('of a booking name the files of every hop', () => {
    expect(pathsIn('docs/trace/book-appointment.md').length).toBeGreaterThan(30);
  });

  it.each(pages)('lead from %s to files that exist', page => {
    expect(pathsIn(page).filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
