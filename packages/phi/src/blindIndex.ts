import { createHmac } from 'node:crypto';
import type { TenantKeys } from './dataKeys.ts';

const INDEX_BYTES = 16;
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 12;

/** Lower case, without accents, letters and digits only: what two spellings of one name have in common. */
export const normalizeName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Digits with a leading plus for telephones, lower case for the rest. */
export const normalizeContact = (value: string): string =>
  value.includes('@') ? value.trim().toLowerCase() : value.replace(/[^\d+]/g, '');

/** A keyed hash of a value: equal values of one tenant and kind have equal indexes, and nothing can be read back. */
export const blindIndex = ({ indexKey }: TenantKeys, kind: string, value: string): string =>
  createHmac('sha256', indexKey).update(`${kind}\0${value}`).digest().subarray(0, INDEX_BYTES).toString('base64url');

/**
 * Indexes of every beginning of every word of a name, 2 to 12 letters long, so that "gar" finds "María García".
 * The same word gives the same indexes whatever its accents and case.
 */
export function namePrefixIndexes(keys: TenantKeys, ...names: readonly string[]): string[] {
  const prefixes = new Set<string>();
  for (const word of names.flatMap(name => normalizeName(name).split(' '))) {
    for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length++)
      prefixes.add(word.slice(0, length));
  }
  return [...prefixes].map(prefix => blindIndex(keys, 'NAME_PREFIX', prefix));
}

/** What to look for when somebody types the beginning of a name; empty when every word is too short. */
export const nameSearchIndexes = (keys: TenantKeys, search: string): string[] =>
  normalizeName(search)
    .split(' ')
    .filter(word => word.length >= SHORTEST_PREFIX)
    .map(word => blindIndex(keys, 'NAME_PREFIX', word.slice(0, LONGEST_PREFIX)));
