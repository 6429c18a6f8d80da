import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withDraft } from '@polyclinic/stack/draft.ts';

const run = promisify(execFile);

const VERSION = '1.8.1';
const MODULE = `go.k6.io/k6@v${VERSION}`;
/** Where Go's own installer puts it, for shells that do not look there. */
const GO_FOLDER = '/usr/local/go/bin';

/**
 * The load generator's program: built from Go's module proxy once for all checkouts of this user, else a k6 of at least
 * that version that the shell finds.
 * @throws Error saying what to install
 */
export async function k6Program(cacheDir: string, say: (line: string) => void): Promise<string> {
  const program = path.join(cacheDir, `k6-${VERSION}`, 'k6');
  if (existsSync(program)) return program;
  if ((await outputOf('go', ['version'])) !== null) return build(program, say);
  const found = versionIn(await outputOf('k6', ['version']));
  if (found !== null && isAtLeast(found, VERSION)) return 'k6';
  throw new Error(
    `The load test needs Go 1.25 or later to build k6 ${VERSION} once (https://go.dev/dl, into ${GO_FOLDER} or on the PATH), or a k6 of at least that version on the PATH${found === null ? '' : `; the k6 there is ${found}`}.`,
  );
}

async function build(program: string, say: (line: string) => void): Promise<string> {
  say(`k6: building ${VERSION} with Go (160 s of the processor, once per machine)`);
  await withDraft(path.dirname(path.dirname(program)), 'k6', async draft => {
    await run('go', ['install', '-trimpath', '-ldflags', '-s -w', MODULE], {
      env: { ...process.env, PATH: searched(), CGO_ENABLED: '0', GOBIN: draft },
      maxBuffer: 16 * 1024 * 1024,
    });
    await mkdir(path.dirname(program), { recursive: true });
    await rename(path.join(draft, 'k6'), program);
  });
  return program;
}

const searched = (): string => [process.env['PATH'], GO_FOLDER].join(path.delimiter);

/** @returns null when the program cannot be run */
const outputOf = (program: string, args: string[]): Promise<string | null> =>
  run(program, args, { env: { ...process.env, PATH: searched() } }).then(
    ({ stdout }) => stdout,
    () => null,
  );

/** `k6 v1.8.1 (go1.26, linux/amd64)` → 1.8.1. */
export const versionIn = (output: string | null): string | null => /v(\d+\.\d+\.\d+)/.exec(output ?? '')?.[1] ?? null;

/** Whether a version such as 1.10.0 is another one or later. Pure. */
export function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [version, least].map(each => each.split('.').map(Number));
  const differing = one!.findIndex((part, index) => part !== other![index]);
  return differing < 0 || one![differing]! > other![differing]!;
}
