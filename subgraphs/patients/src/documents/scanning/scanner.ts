/** What a scanner says of a file. */
export interface Verdict {
  /** What was found, in the scanner's words; null: nothing. */
  threat: string | null;
  /** Which scanner says so, with the version of what it knows. */
  scannedBy: string;
}

/** Looks for what would harm who opens a file. */
export interface Scanner {
  /** @throws ScannerAway, or what reading the body throws */
  scan(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Verdict>;
}

/** The scanner does not answer, or not with a verdict: the file waits. */
export class ScannerAway extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`The scanner is away: ${what}`, options);
    this.name = 'ScannerAway';
  }
}
