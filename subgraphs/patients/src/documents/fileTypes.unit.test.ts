import { beginsAs, fileNameOf, type FileType, HEAD_BYTES, isFileType } from './fileTypes.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

const HEADS: Array<[FileType, Buffer]> = [
  ['application/pdf', bytes('%PDF-1.7\n%\xe2\xe3')],
  ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['image/png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['image/webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
  ['image/heic', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1')],
  ['image/tiff', bytes('II*\0\x08\0\0\0')],
  ['image/tiff', bytes('MM\0*\0\0\0\x08')],
  ['application/dicom', Buffer.concat([Buffer.alloc(128), bytes('DICM')])],
];

const OTHERS: Array<[string, Buffer]> = [
  ['nothing', Buffer.alloc(0)],
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a drawing with script in it', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">')],
  ['a program for Windows', bytes('MZ\x90\0')],
  ['a program for Linux', bytes('\x7fELF')],
  ['an archive', bytes('PK\x03\x04')],
  ['a PDF that begins with something else', bytes('\n%PDF-1.7')],
  ['a video', bytes('\0\0\0\x18ftypisom')],
  ['a sound', bytes('RIFF\x24\0\0\0WAVEfmt ')],
  ['a beginning that ends too soon', bytes('%PD')],
];

describe('the type of a file', () => {
  it.each(HEADS)('is told by how it begins: %s', (type, head) => {
    const types = [...new Set(HEADS.map(([each]) => each))];
    expect(types.filter(each => beginsAs(each, head.subarray(0, HEAD_BYTES)))).toEqual([type]);
  });

  it.each(OTHERS)('is none that is taken for %s', (_, head) => {
    for (const [type] of HEADS) expect(beginsAs(type, head)).toBe(false);
  });

  it('is one of a closed list', () => {
    for (const [type] of HEADS) expect(isFileType(type)).toBe(true);
    for (const type of ['text/html', 'image/svg+xml', 'toString', '', 'IMAGE/PNG'])
      expect(isFileType(type)).toBe(false);
  });

  it('names the file that is fetched', () => {
    expect(fileNameOf('image/jpeg', '01JD0000000000000000000001')).toBe('document-01JD0000000000000000000001.jpg');
  });
});
