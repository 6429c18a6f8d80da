import { brokenAt, GENESIS, hashOf } from './auditChain.ts';
import type { AuditEvent } from './auditEventTable.ts';

function chainOf(length: number): AuditEvent[] {
  const chain: AuditEvent[] = [];
  for (let position = 1; position <= length; position++) {
    const entry = {
      tenantId: 't',
      position: String(position),
      id: `id-${position}`,
      eventId: `event-${position}`,
      kind: 'CHANGE' as const,
      service: 'scheduling',
      actor: 'auth0|rosa',
      action: 'insert',
      subjectType: 'appointment',
      subjectId: `a-${position}`,
      outcome: 'OK',
      details: { status: [null, 'BOOKED'], nested: { b: 1, a: [2] } },
      traceId: null,
      ipAddress: null,
      occurredAt: new Date('2026-11-21T09:00:00.123Z'),
      previousHash: chain.at(-1)?.hash ?? GENESIS,
    };
    chain.push({ ...entry, hash: hashOf(entry) });
  }
  return chain;
}

describe('an audit chain', () => {
  it('holds as it was written, from its beginning or from the middle', () => {
    const chain = chainOf(5);
    expect(brokenAt(chain)).toBeNull();
    expect(brokenAt(chain.slice(2), chain[1]!.hash)).toBeNull();
    expect(brokenAt([])).toBeNull();
  });

  it.each(Object.keys(chainOf(1)[0]!).filter(key => key !== 'tenantId'))('shows where %s was changed', field => {
    const chain = chainOf(5);
    const forged =
      field === 'occurredAt' ? new Date(0) : field === 'details' ? {} : field === 'position' ? '9' : 'forged';
    chain[2] = { ...chain[2]!, [field]: forged };
    expect(brokenAt(chain)).toBe(field === 'position' ? '9' : '3');
  });

  it('shows where an entry was taken out, put in, or exchanged with its neighbour', () => {
    const chain = chainOf(5);
    expect(brokenAt(chain.toSpliced(2, 1))).toBe('4');
    expect(brokenAt(chain.toSpliced(2, 0, chain[1]!))).toBe('2');
    expect(brokenAt(chain.with(1, chain[2]!).with(2, chain[1]!))).toBe('3');
    expect(brokenAt(chain.slice(1))).toBe('2');
  });

  it('shows an entry that was changed and hashed anew, by the one behind it', () => {
    const chain = chainOf(5);
    const forged = { ...chain[2]!, actor: 'somebody else' };
    chain[2] = { ...forged, hash: hashOf(forged) };
    expect(brokenAt(chain)).toBe('4');
  });

  it('gives the same hash whatever the order of the details’ keys', () => {
    const [entry] = chainOf(1);
    expect(hashOf({ ...entry!, details: { nested: { a: [2], b: 1 }, status: [null, 'BOOKED'] } })).toBe(entry!.hash);
  });
});
