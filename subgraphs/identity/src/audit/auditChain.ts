import { createHash } from 'node:crypto';
import type { AuditEvent } from './auditEventTable.ts';

/** The hash before a tenant's first entry. */
export const GENESIS = '0'.repeat(64);

export type Entry = Omit<AuditEvent, 'hash'>;

/** JSON with sorted keys, so that the same entry always gives the same text, read back from jsonb or not. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 over everything an entry says and the hash before it, hexadecimal (AUD-02). */
export const hashOf = (entry: Entry): string => {
  const { hash: _, ...said } = entry as AuditEvent;
  return createHash('sha256').update(canonical(said)).digest('hex');
};

/** Where a chain breaks: the first position that was changed, removed or put in; null when it holds. */
export function brokenAt(entries: readonly AuditEvent[], from = GENESIS): string | null {
  let previous = from;
  let expected = BigInt(entries[0]?.position ?? 1);
  for (const entry of entries) {
    if (BigInt(entry.position) !== expected || entry.previousHash !== previous || hashOf(entry) !== entry.hash)
      return entry.position;
    previous = entry.hash;
    expected += 1n;
  }
  return null;
}
