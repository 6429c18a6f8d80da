import { randomBytes } from 'node:crypto';
import { clamdScanner } from './clamd.ts';
import { startClamdSimulator, type ClamdSimulator } from './clamdSimulator.ts';
import { type Scanner, ScannerAway } from './scanner.ts';
import { EICAR, testSignatureScanner } from './testSignature.ts';

let clamd: ClamdSimulator;
beforeAll(async () => {
  clamd = await startClamdSimulator();
});
afterAll(() => clamd.stop());

async function* pieces(...all: Array<string | Buffer>): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece as Buffer);
}

const SCANNERS: Array<[string, () => Scanner, string]> = [
  ['clamd', () => clamdScanner(clamd.url), 'ClamAV 1.4.6/27450'],
  ['the test signature', () => testSignatureScanner, 'test signature only'],
];

describe.each(SCANNERS)('a scanner: %s', (_, scannerOf, scannedBy) => {
  it('passes what harms nobody, and says who it is', async () => {
    const body = pieces('%PDF-1.7', randomBytes(3_000_000), '', 'the end');
    expect(await scannerOf().scan(body)).toEqual({ threat: null, scannedBy });
    expect(await scannerOf().scan(pieces())).toEqual({ threat: null, scannedBy });
  });

  it('finds the test signature, whole and across pieces, and wherever it lies', async () => {
    const found = { threat: 'Eicar-Test-Signature', scannedBy };
    expect(await scannerOf().scan(pieces(EICAR))).toEqual(found);
    expect(await scannerOf().scan(pieces('%PDF-1.7\n', EICAR.slice(0, 30), EICAR.slice(30), '\n%%EOF'))).toEqual(found);
    expect(await scannerOf().scan(pieces(...EICAR.split('')))).toEqual(found);
  });

  it('lets through what reading the file throws', async () => {
    const body = (async function* () {
      yield Buffer.from('%PDF');
      throw new Error('torn');
    })();
    await expect(scannerOf().scan(body)).rejects.toThrow('torn');
  });
});

describe('clamd', () => {
  it('that does not answer, hangs up or answers something else is away', async () => {
    const nobody = clamdScanner('tcp://127.0.0.1:1');
    await expect(nobody.scan(pieces('a'))).rejects.toThrow(ScannerAway);
    clamd.sulk(true);
    await expect(clamdScanner(clamd.url).scan(pieces('a'))).rejects.toThrow(ScannerAway);
    clamd.sulk(false);
    const narrow = await startClamdSimulator(1_000);
    await expect(clamdScanner(narrow.url).scan(pieces(randomBytes(500), randomBytes(5_000_000)))).rejects.toThrow(
      'INSTREAM size limit exceeded',
    );
    await narrow.stop();
  });
});
