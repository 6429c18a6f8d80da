import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Positions } from './positions.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MAX_CHARACTERS = 2_048;

const positions = z.record(z.string(), z.int().min(-1));

/**
 * Ids of events, which say how far a client has heard. Sealed, for the offsets in them count what happens in all
 * organizations; under a key that all gateways have, so that any of them can go on where another one stopped.
 */
export class EventIds {
  readonly #key: Buffer;

  /** @param secret Any secret that all gateways share */
  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'polyclinic live event ids', 32));
  }

  idOf(heard: Positions): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(heard), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @returns Null for what is no id of ours, or one under a key that was replaced */
  positionsOf(id: string): Positions | null {
    if (id.length > MAX_CHARACTERS) return null;
    const bytes = Buffer.from(id, 'base64url');
    if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const sealed = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
      return positions.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }
}
