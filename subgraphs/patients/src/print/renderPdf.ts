import { fileURLToPath } from 'node:url';
import pdfmake, { type DocumentDescription, type TextContent } from 'pdfmake';

const fileOf = (font: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}.ttf`));

const FONTS = {
  // Noto Sans holds Latin, Greek, Cyrillic and Devanagari.
  text: {
    normal: fileOf('noto-sans/400Regular/NotoSans_400Regular'),
    bold: fileOf('noto-sans/700Bold/NotoSans_700Bold'),
  },
  arabic: {
    normal: fileOf('noto-sans-arabic/400Regular/NotoSansArabic_400Regular'),
    bold: fileOf('noto-sans-arabic/700Bold/NotoSansArabic_700Bold'),
  },
};
const FILES = new Set(Object.values(FONTS).flatMap(({ normal, bold }) => [normal, bold]));

pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => FILES.has(path));

const ARABIC = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{Script=Common}]*\p{Script=Arabic})?/gu;

/** A text in the fonts that hold its letters. Pure. */
export function inItsFonts(text: string): TextContent {
  const runs: TextContent[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(ARABIC)) {
    runs.push({ text: text.slice(from, index), font: 'text' });
    // Words of a script written from the right stand in their order from there.
    runs.push({ text: run.split(' ').reverse().join(' '), font: 'arabic' });
    from = index + run.length;
  }
  runs.push({ text: text.slice(from), font: 'text' });
  return { text: runs.filter(run => run.text !== '') };
}

/** Makes a PDF of a document's description. */
export const renderPdf = (description: DocumentDescription): Promise<Buffer> =>
  pdfmake.createPdf({ ...description, defaultStyle: { font: 'text', fontSize: 10, lineHeight: 1.2 } }).getBuffer();
