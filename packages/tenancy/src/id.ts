import { randomFillSync } from 'node:crypto';
import { ulid } from 'ulid';

const RANDOM_PER_ID = 16;
const pool = new Uint8Array(RANDOM_PER_ID * 256);
let spent = pool.length;

/** 0 up to 1, of the system's random bytes, which are fetched for many ids at once. */
function random(): number {
  if (spent === pool.length) {
    randomFillSync(pool);
    spent = 0;
  }
  return pool[spent++]! / 256;
}

/** A new ULID: 26 characters of Crockford's base 32, sorted by the time it was made (DAT-03). */
export const newId = (): string => ulid(undefined, random);
