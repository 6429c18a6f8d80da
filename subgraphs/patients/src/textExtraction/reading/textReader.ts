/** What a reader makes of a file. */
export type Reading =
  /** Line by line; how sure it is of the line it is least sure of, percent. */
  | { text: string; confidence: number }
  /** It cannot read this file, and will not another time. */
  | { unreadable: 'BAD_FILE' | 'TOO_LARGE' | 'NO_TEXT' };

/** Reads what is written on a picture or a page. */
export interface TextReader {
  /** Which it is, for who looks at what it read. */
  name: string;
  /** Whether it takes files of this type. */
  takes(contentType: string): boolean;
  /** @throws ReaderAway */
  read(bytes: Buffer, signal: AbortSignal): Promise<Reading>;
}

/** The reader does not answer, has too much to do, or does not know us: the file waits. */
export class ReaderAway extends Error {
  /** The service's own word, such as `ThrottlingException`; never a message, which may quote what was read. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The reader of texts is away: ${code}`, options);
    this.name = 'ReaderAway';
    this.code = code;
  }
}
