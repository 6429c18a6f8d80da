import { createHmac } from 'node:crypto';
import type { TenantKeys } from './dataKeys.ts';

const INDEX_BYTES = 16;
const LONGEST_PREFIX = 12;

/** Characters by which a word begins to tell names apart: one where each stands for a syllable or a thing. */
const shortestPrefix = (word: string): number =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : 2;

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

const wordsOf = (name: string): string[] => normalizeName(name).split(' ').filter(Boolean);

/**
 * Indexes of every beginning of every word of a name, from what tells names apart to 12 letters, so that "gar" finds
 * "María García"; a word of a single letter has its own. The same word gives the same indexes whatever its accents and case.
 */
export function namePrefixIndexes(keys: TenantKeys, ...names: readonly string[]): string[] {
  const prefixes = new Set<string>();
  for (const word of wordsOf(names.join(' '))) {
    const shortest = Math.min(shortestPrefix(word), word.length);
    for (let length = shortest; length <= Math.min(word.length, LONGEST_PREFIX); length++)
      prefixes.add(word.slice(0, length));
  }
  return [...prefixes].map(prefix => blindIndex(keys, 'NAME_PREFIX', prefix));
}

/** The words of a typed name that are looked for: single letters, such as initials, only where nothing else was typed. */
export function tellingWords(typed: string): string[] {
  const words = wordsOf(typed);
  const telling = words.filter(word => word.length >= shortestPrefix(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** What to look for when this is a word of a name, or its beginning. */
export const nameSearchIndex = (keys: TenantKeys, word: string): string =>
  blindIndex(keys, 'NAME_PREFIX', word.slice(0, LONGEST_PREFIX));
