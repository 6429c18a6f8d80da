import { EventIds } from './eventIds.ts';

const HEARD = { 'scheduling.appointments:0': 12, 'scheduling.appointments:1': -1 };

describe('the id of an event', () => {
  const ids = new EventIds('a secret');

  it('is understood by whoever has the secret, and tells nobody else anything', () => {
    const id = ids.idOf(HEARD);
    expect(new EventIds('a secret').positionsOf(id)).toEqual(HEARD);
    expect(new EventIds('another').positionsOf(id)).toBeNull();
    expect(Buffer.from(id, 'base64url').toString('latin1')).not.toContain('scheduling');
  });

  it.each(['', 'x', '☃', 'A'.repeat(60), 'A'.repeat(5_000)])('is not %.8s…', text => {
    expect(ids.positionsOf(text)).toBeNull();
  });

  it('that was changed is none', () => {
    const bytes = Buffer.from(ids.idOf(HEARD), 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(ids.positionsOf(bytes.toString('base64url'))).toBeNull();
  });
});
