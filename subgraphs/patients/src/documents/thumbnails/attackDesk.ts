import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflate } from 'node:zlib';

interface PdfParts {
  /** What the page draws. */
  content: string;
  /** How often the one page is listed. */
  pages?: number;
  mediaBox?: string;
  /** Objects from number 6 on, and what names them to the page. */
  more?: { resources: string; objects: string[] };
}

/** For tests: a PDF as it may be made by hand. */
export function pdfOf({ content, pages = 1, mediaBox = '0 0 612 792', more }: PdfParts): Buffer<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(pages)}] /Count ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 5 0 R
      /Resources << /Font << /F1 4 0 R >> ${more?.resources ?? ''} >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...(more?.objects ?? []),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${size} /Root 1 0 R >>`;
  return Buffer.from(`${text}${table}\nstartxref\n${text.length}\n%%EOF`, 'latin1');
}

/** For tests: a real black-and-white PNG of so many pixels a side, small as a file and large once unpacked. */
export async function pngOf(side: number): Promise<Buffer<ArrayBuffer>> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pieceOf('IHDR', header),
    pieceOf('IDAT', await deflated(side)),
    pieceOf('IEND', Buffer.alloc(0)),
  ]);
}

async function deflated(rows: number): Promise<Buffer> {
  const packing = createDeflate();
  const packed = buffer(packing);
  const row = Buffer.alloc(1 + Math.ceil(rows / 8));
  for (let count = 0; count < rows; count++) if (!packing.write(row)) await once(packing, 'drain');
  packing.end();
  return packed;
}

function pieceOf(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const piece = Buffer.alloc(named.length + 8);
  piece.writeUInt32BE(data.length, 0);
  named.copy(piece, 4);
  piece.writeUInt32BE(crc32(named), named.length + 4);
  return piece;
}
