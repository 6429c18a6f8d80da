import fc from 'fast-check';
import { pictureSize } from './pictureSize.ts';

const bytes = (...parts: Array<string | number[]>): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const SIZE = { width: 640, height: 480 };

describe('the size a picture says it has', () => {
  it('is read from a PNG', () => {
    const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    expect(pictureSize('image/png', png)).toEqual({ width: 50_000, height: 50_000 });
  });

  it('is read from a JPEG, behind whatever stands before its frame', () => {
    const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80];
    const exif = [0xff, 0xe1, 0, 6, 0xff, 0xc0, 1, 1];
    const table = [0xff, 0xc4, 0, 4, 0, 0];
    expect(pictureSize('image/jpeg', bytes([0xff, 0xd8], exif, table, [0xff, 0xff], frame.slice(1)))).toEqual(SIZE);
    expect(pictureSize('image/jpeg', bytes([0xff, 0xd8], exif))).toBeNull();
  });

  it('is read from each kind of WebP', () => {
    const lossy = bytes('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a', [0x80, 0x02, 0xe0, 0x01]);
    expect(pictureSize('image/webp', lossy)).toEqual(SIZE);
    const bits = 639 | (479 << 14);
    const lossless = bytes('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f', [
      bits & 255,
      (bits >> 8) & 255,
      (bits >> 16) & 255,
      bits >>> 24,
    ]);
    expect(pictureSize('image/webp', lossless)).toEqual(SIZE);
    const extended = bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0', [0x7f, 0x02, 0, 0xdf, 0x01, 0]);
    expect(pictureSize('image/webp', extended)).toEqual(SIZE);
  });

  it('is none of anything else, whatever its bytes, and none is read past their end', () => {
    expect(pictureSize('application/pdf', bytes('%PDF-1.7'))).toBeNull();
    const types = fc.constantFrom('image/png', 'image/jpeg', 'image/webp');
    const marked = fc.tuple(
      fc.constantFrom<number[]>([0xff, 0xd8, 0xff], [0x89], []),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(types, marked, (type, [begin, rest]) => {
        const size = pictureSize(type, bytes(begin, [...rest]));
        expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
    );
  });
});
