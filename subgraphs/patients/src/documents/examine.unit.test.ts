import { createHash } from 'node:crypto';
import { assertAsDeclared, examine } from './examine.ts';

async function* pieces(...all: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece);
}

const PDF = { contentType: 'application/pdf', sizeBytes: 12 } as const;

describe('a file that came', () => {
  it('is read once: its length, its hash and how it begins, however it is cut', async () => {
    const text = `%PDF-1.7${'x'.repeat(300)}`;
    const whole = await examine(pieces(text), 1_000);
    expect(await examine(pieces(...text.split('')), 1_000)).toEqual(whole);
    expect(whole).toEqual({
      sizeBytes: 308,
      sha256: createHash('sha256').update(text).digest(),
      head: Buffer.from(text.slice(0, 132)),
    });
  });

  it('is not read to its end where it is longer than it may be', async () => {
    let read = 0;
    const endless = (async function* () {
      for (;;) {
        read += 1;
        yield Buffer.alloc(1_000);
      }
    })();
    expect((await examine(endless, 5_000)).sizeBytes).toBe(6_000);
    expect(read).toBe(6);
  });

  it('is what was said of it, or is refused with what it is not', () => {
    const head = Buffer.from('%PDF-1.7 abc');
    expect(() => assertAsDeclared({ sizeBytes: 12, head }, PDF)).not.toThrow();
    expect(() => assertAsDeclared({ sizeBytes: 0, head: Buffer.alloc(0) }, PDF)).toThrow('FILE_EMPTY');
    expect(() => assertAsDeclared({ sizeBytes: 13, head }, PDF)).toThrow('SIZE_NOT_AS_DECLARED');
    expect(() => assertAsDeclared({ sizeBytes: 12, head: Buffer.from('<html>') }, PDF)).toThrow('TYPE_NOT_AS_DECLARED');
    expect(() => assertAsDeclared({ sizeBytes: 12, head }, { ...PDF, contentType: 'image/png' })).toThrow(
      'TYPE_NOT_AS_DECLARED',
    );
  });
});
