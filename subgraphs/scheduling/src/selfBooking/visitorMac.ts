import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a keyed hash is for; one made for one purpose is none for another. */
type Purpose = 'HOLD' | 'LINK' | 'OFFER' | 'CODE' | 'CONTACT' | 'NETWORK' | 'COUNT';

/** Keyed hashes of what visitors are given and what is remembered of them (HMAC-SHA256). */
export class VisitorMac {
  readonly #key: Buffer;

  /** @param key 32 bytes, base64 */
  constructor(key: string) {
    this.#key = Buffer.from(key, 'base64');
  }

  of(purpose: Purpose, ...parts: readonly string[]): Buffer {
    // As JSON, so that no two lists of parts are one text.
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }

  /** Whether a hash is this one, in a time that tells nothing of where they differ. */
  matches(hash: Buffer, purpose: Purpose, ...parts: readonly string[]): boolean {
    const expected = this.of(purpose, ...parts);
    return hash.length === expected.length && timingSafeEqual(hash, expected);
  }
}
