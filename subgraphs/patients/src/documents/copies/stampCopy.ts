import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Canvas, createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { EncryptedPDFError, PDFDocument, type PDFImage, type PDFPage, radians } from '@cantoo/pdf-lib';
import { LOCKED, MOST_PAGES, TOO_MANY_PAGES } from './limits.ts';

/**
 * A process of its own, as a thumbnail's: a file comes in, its copy goes out, with a text across every page of a PDF, or
 * across a picture. Takes the file's type and the text.
 */
const [type = '', text = ''] = process.argv.slice(2);

// Noto Sans holds Latin, Greek, Cyrillic and Devanagari.
const FONTS = ['noto-sans/700Bold/NotoSans_700Bold.ttf', 'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'];
const FONT = '40px "Noto Sans", "Noto Sans Arabic"';
const LINE = 60;
const RIM = 6;
/** How much covers what is under it: across the middle, and in a line below. */
const ACROSS = 0.2;
const BELOW = 0.85;

const bytes = await buffer(process.stdin);
process.stdout.write(await (type === 'application/pdf' ? stampPages(bytes) : stampPicture(bytes)));

async function stampPages(file: Buffer): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false }).catch((error: unknown) =>
    process.exit(error instanceof EncryptedPDFError ? LOCKED : 1),
  );
  if (document.getPageCount() > MOST_PAGES) process.exit(TOO_MANY_PAGES);
  const mark = await document.embedPng(await markOf(text).encode('png'));
  // A page may be listed twice.
  for (const page of new Map(document.getPages().map(each => [each.ref, each])).values()) stampPage(page, mark);
  return document.save();
}

function stampPage(page: PDFPage, mark: PDFImage): void {
  const { x, y, width, height } = page.getCropBox();
  const { across, below } = placesOf({ width, height }, mark);
  // A page counts from its lower edge, and turns the other way.
  const [cosine, sine] = [Math.cos(across.angle), Math.sin(across.angle)];
  page.drawImage(mark, {
    x: x + width / 2 - (cosine * across.width - sine * across.height) / 2,
    y: y + height / 2 - (sine * across.width + cosine * across.height) / 2,
    width: across.width,
    height: across.height,
    rotate: radians(across.angle),
    opacity: ACROSS,
  });
  page.drawImage(mark, { ...below, x: x + below.left, y: y + below.bottom, opacity: BELOW });
}

async function stampPicture(file: Buffer): Promise<Buffer> {
  const picture = await loadImage(file);
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const paper = canvas.getContext('2d');
  paper.drawImage(picture, 0, 0);
  const mark = markOf(text);
  const { across, below } = placesOf(picture, mark);
  paper.globalAlpha = BELOW;
  paper.drawImage(mark, below.left, height - below.bottom - below.height, below.width, below.height);
  paper.globalAlpha = ACROSS;
  paper.translate(width / 2, height / 2);
  paper.rotate(-across.angle);
  paper.drawImage(mark, -across.width / 2, -across.height / 2, across.width, across.height);
  return type === 'image/png' ? canvas.encode('png') : canvas.encode(type === 'image/webp' ? 'webp' : 'jpeg', 90);
}

interface Size {
  width: number;
  height: number;
}

/** Where the text stands: from corner to corner, and along the lower edge. */
function placesOf({ width, height }: Size, mark: Size) {
  const shape = mark.height / mark.width;
  const diagonal = 0.8 * Math.hypot(width, height);
  const line = 0.9 * width;
  return {
    across: { angle: Math.atan2(height, width), width: diagonal, height: diagonal * shape },
    below: { left: 0.05 * width, bottom: 0.015 * height, width: line, height: line * shape },
  };
}

/** The text as a picture, dark with a light rim, so that it is read on any ground and in any script. */
function markOf(line: string): Canvas {
  for (const font of FONTS)
    GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}`)));
  const write = createCanvas(1, 1).getContext('2d');
  write.font = FONT;
  const width = Math.ceil(write.measureText(line).width) + 2 * RIM;
  const canvas = createCanvas(width, LINE);
  const paper = canvas.getContext('2d');
  paper.font = FONT;
  paper.textBaseline = 'middle';
  paper.lineJoin = 'round';
  paper.lineWidth = RIM;
  paper.strokeStyle = '#ffffff';
  paper.strokeText(line, RIM, LINE / 2);
  paper.fillStyle = '#1c1917';
  paper.fillText(line, RIM, LINE / 2);
  return canvas;
}
