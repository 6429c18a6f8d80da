import type { Scanner } from './scanner.ts';

/** The test file of the European Institute for Computer Antivirus Research, in two parts: it sets off scanners. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/**
 * Knows the harmless test signature and nothing else: for machines without a scanner. It says so in every verdict, so
 * that nobody takes it for more.
 */
export const testSignatureScanner: Scanner = {
  scan: async body => {
    let found = false;
    let end = Buffer.alloc(0);
    for await (const piece of body) {
      const window = Buffer.concat([end, piece]);
      found ||= window.includes(EICAR);
      // The signature may lie across two pieces.
      end = window.subarray(-(EICAR.length - 1));
    }
    return { threat: found ? 'Eicar-Test-Signature' : null, scannedBy: 'test signature only' };
  },
};
