import type { Content, DocumentDescription, TextContent } from 'pdfmake';
import { inItsFonts } from './renderPdf.ts';
import type { PaperWords } from './words/english.ts';

const PLATFORM_COLOR = '#0f766e';
const FAINT = '#57534e';
const LINE = '#d6d3d1';
/** Of A4 between its margins, points. */
const WIDTH = 515;

/** Who a paper is from. */
export interface From {
  clinic: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  brandColor: string | null;
  brandMark: string | null;
}

/** Whom it is about. */
export interface About {
  name: string;
  /** In words. */
  born: string;
  mrn: string;
}

interface Paper {
  title: string;
  from: From;
  about: About;
  /** When it was signed, in words. */
  at: string;
  signedBy: string;
  /** Written across every page, such as CANCELLED; null: nothing. */
  mark: string | null;
  words: PaperWords;
  content: Content[];
}

/** A sheet in a clinic's branding: its head, the patient, the content, who signed it, and page numbers. Pure. */
export const paperOf = ({ title, from, about, at, signedBy, mark, words, content }: Paper): DocumentDescription => ({
  pageSize: 'A4',
  pageMargins: [40, 40, 40, 60],
  info: { title },
  ...(mark && { watermark: { text: mark, opacity: 0.12, bold: true } }),
  content: [
    headOf(from),
    rule(from.brandColor ?? PLATFORM_COLOR),
    { text: title, fontSize: 16, bold: true, margin: [0, 12, 0, 8] },
    {
      columns: [
        fact(words.patient, about.name),
        fact(words.born, about.born),
        fact(words.mrn, about.mrn),
        fact(words.date, at),
      ],
      columnGap: 12,
    },
    rule(LINE),
    ...content,
    {
      stack: [rule(LINE), { text: words.signedBy, color: FAINT, fontSize: 8 }, inItsFonts(signedBy)],
      margin: [0, 24, 0, 0],
      unbreakable: true,
    },
  ],
  footer: (page, pages) => ({
    columns: [inItsFonts(`${from.clinic} · ${about.mrn}`), { text: words.page(page, pages), alignment: 'right' }],
    fontSize: 8,
    color: FAINT,
    margin: [40, 20, 40, 0],
  }),
});

function headOf({ clinic, address, phone, email, brandColor, brandMark }: From): Content {
  const color = brandColor ?? PLATFORM_COLOR;
  const lines: TextContent[] = [{ ...inItsFonts(clinic), fontSize: 14, bold: true, color }];
  if (address) lines.push({ ...inItsFonts(address), fontSize: 9 });
  lines.push({ text: [phone, email].filter(Boolean).join(' · '), fontSize: 9, color: FAINT });
  const columns: Content[] = [{ stack: lines }];
  if (brandMark) columns.unshift({ ...inItsFonts(brandMark), width: 'auto', fontSize: 24, bold: true, color });
  return { columns, columnGap: 12 };
}

const rule = (color: string): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 6, x2: WIDTH, y2: 6, lineWidth: 1, lineColor: color }],
  margin: [0, 0, 0, 6],
});

const fact = (name: string, value: string): Content => ({
  stack: [{ text: name, fontSize: 8, color: FAINT }, inItsFonts(value)],
});

/** A titled part of a paper; nothing where there is nothing to say. Pure. */
export const part = (title: string, content: Content[]): Content[] =>
  content.length === 0 ? [] : [{ text: title, bold: true, margin: [0, 12, 0, 4] }, ...content];

/** Rows under heads. Pure. */
export const tableOf = (heads: string[], rows: string[][]): Content => ({
  layout: 'lightHorizontalLines',
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: heads.map((_, column) => (column === 0 ? '*' : 'auto')),
    body: [
      heads.map(head => ({ text: head, bold: true, fontSize: 9 })),
      ...rows.map(cells => cells.map(cell => inItsFonts(cell))),
    ],
  },
});
