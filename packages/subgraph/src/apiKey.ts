import { hash, randomBytes, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every key of this platform begins with: tells it from a token, and a scanner of leaked secrets what it found. */
export const API_KEY_PREFIX = 'pc_live_';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORM = new RegExp(`^${API_KEY_PREFIX}([0-9A-Z]{12})_([\\w-]{43})([0-9a-z]{7})$`);

export interface ApiKeyText {
  /** Twelve characters that are no secret: by them the key is found and named. */
  keyId: string;
  /** SHA-256 of the whole key, base64url: what travels instead of it. */
  digest: string;
}

/** CRC-32 of a key's beginning, seven digits of base 36: a typo or a guess is known as one without asking anybody. */
const checksum = (beginning: string): string => crc32(beginning).toString(36).padStart(7, '0');

const digestOf = (key: string): string => hash('sha256', key, 'base64url');

/** A new key of 256 random bits. @returns The only time its text is known whole. */
export function newApiKey(): ApiKeyText & { key: string } {
  const keyId = Array.from({ length: 12 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  const beginning = `${API_KEY_PREFIX}${keyId}_${randomBytes(32).toString('base64url')}`;
  const key = `${beginning}${checksum(beginning)}`;
  return { key, keyId, digest: digestOf(key) };
}

/** Reads a key's parts; null for anything that was never a key. */
export function readApiKey(text: string): ApiKeyText | null {
  const keyId = FORM.exec(text)?.[1];
  if (keyId === undefined || checksum(text.slice(0, -7)) !== text.slice(-7)) return null;
  return { keyId, digest: digestOf(text) };
}
