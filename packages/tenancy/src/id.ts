import { ulid } from 'ulid';

/** A new ULID: 26 characters of Crockford's base 32, sorted by the time it was made (DAT-03). */
export const newId = (): string => ulid();
