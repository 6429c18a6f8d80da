import { join } from 'node:path';
import { inOwnProcess } from '../ownProcess.ts';
import { MOST_PIXELS } from '../thumbnails/limits.ts';
import { pictureSize } from '../thumbnails/pictureSize.ts';
import { LOCKED, TOO_MANY_PAGES } from './limits.ts';

/** Somebody waits, and the gateway for ten seconds. */
const LIMIT_MILLISECONDS = 6_000;
/** A picture is packed anew, and may come out larger than it came. */
const MOST_BYTES = 64 * 1024 * 1024;

const COPIED = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
export const isCopied = (type: string): boolean => COPIED.includes(type);

/** A file with a text across it; or a word for why there is none. */
export type Stamped = { copy: Buffer } | { refused: 'LOCKED' | 'TOO_LARGE' | 'BROKEN' };

/** Writes a text across every page of a PDF, or across a picture, in a process of its own: what is given is left alone. */
export async function stampedCopy(bytes: Buffer, type: string, text: string): Promise<Stamped> {
  if (type !== 'application/pdf') {
    const size = pictureSize(type, bytes);
    if (!size) return { refused: 'BROKEN' };
    if (size.width * size.height > MOST_PIXELS) return { refused: 'TOO_LARGE' };
  }
  const stamping = {
    script: join(import.meta.dirname, 'stampCopy.ts'),
    parameters: [type, text],
    packages: PACKAGES,
    milliseconds: LIMIT_MILLISECONDS,
    mostBytes: MOST_BYTES,
  };
  const ended = await inOwnProcess(stamping, bytes);
  if ('output' in ended) return { copy: ended.output };
  if (ended.failed === 'TOO_SLOW' || ended.code === TOO_MANY_PAGES) return { refused: 'TOO_LARGE' };
  return { refused: ended.code === LOCKED ? 'LOCKED' : 'BROKEN' };
}

const PACKAGES = [
  '@napi-rs/canvas',
  '@expo-google-fonts/noto-sans',
  '@cantoo/pdf-lib',
  'culori',
  'fflate',
  'html-entities',
  'node-html-better-parser',
  'tslib',
];
