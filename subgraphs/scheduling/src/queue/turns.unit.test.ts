import type { OrderReason } from './queueTables.ts';
import { inTurn, movedBefore, placeOf, turnOf } from './turns.ts';

const at = (time: string): Date => new Date(`2026-11-23T${time}:00Z`);
const place = (id: string, time: string, token: number, priority: OrderReason | null = null) => ({
  id,
  priority,
  turnAt: turnOf(null, at(time), token),
});
const ids = (line: ReadonlyArray<{ id: string }>): string =>
  inTurn(line as never)
    .map(({ id }) => id)
    .join('');

describe('a turn', () => {
  it.each([
    ['who comes early waits for their time', at('09:00'), at('08:40'), '09:00'],
    ['who comes late keeps no place', at('09:00'), at('09:20'), '09:20'],
    ['who has no time is seen from when they came', null, at('08:50'), '08:50'],
  ])('%s', (_, startsAt, cameAt, turn) => {
    expect(turnOf(startsAt, cameAt, 0)).toEqual(at(turn));
  });

  it('differs from every other, by the token, whenever they came within the same second', () => {
    const [first, second] = [3, 4].map(token => turnOf(at('09:00'), new Date('2026-11-23T08:00:00.700Z'), token));
    expect(second!.getTime() - first!.getTime()).toBe(1);
  });
});

describe('a line', () => {
  const line = [
    place('c', '09:20', 3),
    place('a', '09:00', 1),
    place('b', '09:10', 2),
    place('p', '09:30', 4, 'URGENT'),
  ];

  it('has those with priority first, then goes by turn', () => {
    expect(ids(line)).toBe('pabc');
    expect(placeOf(line, 'b')).toBe(3);
  });

  const after = (id: string, before: string | null, from = line): string => {
    const changed = new Map(movedBefore(from, id, before).map(({ id: moved, turnAt }) => [moved, turnAt]));
    return ids(from.map(ticket => ({ ...ticket, turnAt: changed.get(ticket.id) ?? ticket.turnAt })));
  };

  it.each([
    ['c', 'a', 'pcab'],
    ['c', 'b', 'pacb'],
    ['a', null, 'pbca'],
    ['a', 'c', 'pbac'],
    ['b', 'b', 'pabc'],
  ])('with %s moved before %s is %s', (id, before, wanted) => {
    expect(after(id, before)).toBe(wanted);
  });

  it('deals the same turns anew, so that who checks in later still finds a place by the clock', () => {
    const turns = movedBefore(line, 'c', 'a').map(({ turnAt }) => turnAt.getTime());
    expect(turns.sort()).toEqual(
      line
        .filter(({ priority }) => !priority)
        .map(({ turnAt }) => turnAt.getTime())
        .sort(),
    );
  });

  it('keeps the precedence of priority', () => {
    expect(() => movedBefore(line, 'c', 'p')).toThrow('ACROSS_PRIORITY');
    expect(() => movedBefore(line, 'p', 'b')).toThrow('ACROSS_PRIORITY');
    expect(after('p', 'a')).toBe('pabc');
    const two = [...line, place('q', '08:00', 5, 'OTHER')];
    expect(after('q', 'a', two)).toBe('pqabc');
  });
});
