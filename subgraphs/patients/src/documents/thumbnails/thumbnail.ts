import { join } from 'node:path';
import { inOwnProcess } from '../ownProcess.ts';
import { MOST_PIXELS } from './limits.ts';
import { pictureSize } from './pictureSize.ts';

/** Its longest side, pixels. */
const SIDE = 320;
const LIMIT_MILLISECONDS = 20_000;
/** A thumbnail is some 10 kB; more is none. */
const MOST_BYTES = 1024 * 1024;

/** Types of which a thumbnail is drawn. */
const DRAWN = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
export const isDrawn = (type: string): boolean => DRAWN.includes(type);

/** What came of drawing: a WebP picture, or a word for why there is none. */
export type Drawn = { picture: Buffer } | { refused: 'TOO_MANY_PIXELS' | 'TOO_SLOW' | 'NOT_DRAWN' };

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
  const drawing = {
    script: join(import.meta.dirname, 'drawThumbnail.ts'),
    parameters: [type, String(SIDE)],
    packages: ['@napi-rs/canvas', 'pdfjs-dist'],
    milliseconds: LIMIT_MILLISECONDS,
    mostBytes: MOST_BYTES,
  };
  const ended = await inOwnProcess(drawing, bytes, signal);
  if ('output' in ended) return { picture: ended.output };
  return { refused: ended.failed === 'TOO_SLOW' ? 'TOO_SLOW' : 'NOT_DRAWN' };
}
