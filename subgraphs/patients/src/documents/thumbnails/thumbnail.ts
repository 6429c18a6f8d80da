import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { MOST_PIXELS } from './limits.ts';
import { pictureSize } from './pictureSize.ts';

/** Its longest side, pixels. */
const SIDE = 320;
const LIMIT_MILLISECONDS = 20_000;
/** Of what the process may keep, kB; Node sets aside more than half of it before it begins. */
const MEMORY = 900 * 1024;
const HEAP_MEGABYTES = 256;
/** A thumbnail is some 10 kB; more is none. */
const MOST_BYTES = 1024 * 1024;

/** Types of which a thumbnail is drawn. */
const DRAWN = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
export const isDrawn = (type: string): boolean => DRAWN.includes(type);

/** What came of drawing: a WebP picture, or a word for why there is none. */
export type Drawn = { picture: Buffer } | { refused: 'TOO_MANY_PIXELS' | 'TOO_SLOW' | 'NOT_DRAWN' };

const packageFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
/** What the process may read: its code, and nothing of the house's. */
const READABLE = [
  join(import.meta.dirname, '/'),
  join(packageFolder('@napi-rs/canvas'), '..', '/'),
  join(packageFolder('pdfjs-dist'), '/'),
];
const SCRIPT = join(import.meta.dirname, 'drawThumbnail.ts');
const NODE = [
  `--max-old-space-size=${HEAP_MEGABYTES}`,
  '--disable-warning=SecurityWarning',
  '--disable-warning=ExperimentalWarning',
  '--permission',
  '--allow-addons',
  ...READABLE.map(folder => `--allow-fs-read=${folder}`),
];

/**
 * Draws a picture, or a PDF's first page, within a limit of pixels, of memory and of time, in a process that is killed past
 * them. What cannot be drawn is no failure: files come from anywhere.
 * @param signal kills it early, and makes it throw
 */
export async function drawThumbnail(bytes: Buffer, type: string, signal: AbortSignal): Promise<Drawn> {
  if (type !== 'application/pdf') {
    const size = pictureSize(type, bytes);
    if (!size) return { refused: 'NOT_DRAWN' };
    if (size.width * size.height > MOST_PIXELS) return { refused: 'TOO_MANY_PIXELS' };
  }
  const command = [`ulimit -d ${MEMORY} && exec "$0" "$@"`, process.execPath, ...NODE, SCRIPT, type, String(SIDE)];
  const child = spawn('/bin/sh', ['-c', ...command], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  const kill = (): void => void child.kill('SIGKILL');
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, LIMIT_MILLISECONDS);
  signal.addEventListener('abort', kill, { once: true });
  try {
    // It may end before it has heard all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
    const closed = once(child, 'close') as Promise<[code: number | null]>;
    const [picture, [code]] = await Promise.all([buffer(child.stdout), closed]);
    signal.throwIfAborted();
    if (late) return { refused: 'TOO_SLOW' };
    return code === 0 && picture.length > 0 && picture.length <= MOST_BYTES ? { picture } : { refused: 'NOT_DRAWN' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
  }
}
