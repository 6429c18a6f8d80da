import { buffer } from 'node:stream/consumers';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { MOST_PIXELS } from './limits.ts';

/**
 * A process of its own, for what it reads may be made to break it: a file comes in, its thumbnail goes out, and it has
 * neither addresses nor keys nor a way to write. Takes the file's type and the longest side, pixels.
 */
const [type = '', side = '0'] = process.argv.slice(2);
const bytes = await buffer(process.stdin);
const canvas = await (type === 'application/pdf' ? drawPage(bytes, Number(side)) : drawPicture(bytes, Number(side)));
process.stdout.write(await canvas.encode('webp', 75));

async function drawPicture(file: Buffer, longest: number): Promise<Canvas> {
  const picture = await loadImage(file);
  const drawn = canvasOf(picture, Math.min(1, longest / picture.width, longest / picture.height));
  drawn.getContext('2d').drawImage(picture, 0, 0, drawn.width, drawn.height);
  return drawn;
}

/** The first page; how many there are costs nothing. */
async function drawPage(file: Buffer, longest: number): Promise<Canvas> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = (name: string): string =>
    join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), name, '/');
  const document = await getDocument({
    data: new Uint8Array(file),
    maxImageSize: MOST_PIXELS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  const page = await document.getPage(1);
  const whole = page.getViewport({ scale: 1 });
  const scale = longest / Math.max(whole.width, whole.height);
  const drawn = canvasOf(whole, scale);
  const viewport = page.getViewport({ scale });
  // It draws on any canvas that is like a browser's.
  const surface = { canvas: drawn, viewport } as unknown as Parameters<typeof page.render>[0];
  await page.render(surface).promise;
  return drawn;
}

function canvasOf({ width, height }: { width: number; height: number }, scale: number): Canvas {
  return createCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
}
