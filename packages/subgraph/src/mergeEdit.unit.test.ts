import fc from 'fast-check';
import { mergeEdit, type Strategy } from './mergeEdit.ts';

interface Fields {
  at: number;
  room: string | null;
  tags: string[];
}
const STRATEGIES: Record<keyof Fields, Strategy> = { at: 'REJECT', room: 'REJECT', tags: 'UNION' };
const base: Fields = { at: 9, room: null, tags: ['a', 'b'] };

describe('mergeEdit', () => {
  it('saves a field nobody else changed, also beside one that somebody did', () => {
    const merged = mergeEdit(STRATEGIES, { base, theirs: { ...base, room: 'one' }, mine: { ...base, at: 10 } });
    expect(merged).toEqual({ save: { at: 10 }, conflicts: [] });
  });

  it('tells base, theirs and mine of a field both changed, and saves the others', () => {
    const theirs = { ...base, at: 11 };
    expect(mergeEdit(STRATEGIES, { base, theirs, mine: { at: 10, room: 'two', tags: base.tags } })).toEqual({
      save: { room: 'two' },
      conflicts: [{ field: 'at', base: 9, theirs: 11, mine: 10 }],
    });
  });

  it('has nothing to do where both changed it alike', () => {
    const changed = { ...base, at: 10 };
    expect(mergeEdit(STRATEGIES, { base, theirs: changed, mine: changed })).toEqual({ save: {}, conflicts: [] });
  });

  it('keeps what either added to a set, and leaves out what either took away', () => {
    const theirs = { ...base, tags: ['b', 'c'] };
    const mine = { ...base, tags: ['a', 'b', 'd'] };
    expect(mergeEdit(STRATEGIES, { base, theirs, mine }).save).toEqual({ tags: ['b', 'c', 'd'] });
  });

  describe('of a text', () => {
    const textOf = (base: string | null, theirs: string | null, mine: string | null) =>
      mergeEdit({ text: 'MERGE' }, { base: { text: base }, theirs: { text: theirs }, mine: { text: mine } });

    it('keeps both changes where they are about different words', () => {
      const { save, conflicts } = textOf('Cough, no fever.', 'Cough, no fever. Brings X-rays.', 'Dry cough, no fever.');
      expect({ save, conflicts }).toEqual({ save: { text: 'Dry cough, no fever. Brings X-rays.' }, conflicts: [] });
      expect(textOf('one two three four', 'one two four', '1 two three four').save).toEqual({ text: '1 two four' });
    });

    it('tells changes of the same words, also where there were none before', () => {
      const states = { base: 'Dry cough', theirs: 'Wet cough', mine: 'Hoarse cough' };
      expect(textOf(states.base, states.theirs, states.mine)).toEqual({
        save: {},
        conflicts: [{ field: 'text', ...states }],
      });
      expect(textOf(null, 'Cough', 'Fever').conflicts).toEqual([
        { field: 'text', base: null, theirs: 'Cough', mine: 'Fever' },
      ]);
    });

    it('is nothing where one took out what the other left', () => {
      expect(textOf('Cough', null, 'Cough')).toEqual({ save: {}, conflicts: [] });
      expect(textOf('Cough', 'Cough', null)).toEqual({ save: { text: null }, conflicts: [] });
    });
  });

  const fields = fc.record({
    at: fc.integer({ min: 0, max: 3 }),
    room: fc.option(fc.constantFrom('one', 'two')),
    tags: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c')),
  });

  it('loses nobody’s change: it is saved, stored already or told as a conflict', () => {
    fc.assert(
      fc.property(fields, fields, fields, (before, theirs, mine) => {
        const { save, conflicts } = mergeEdit<Fields>(STRATEGIES, { base: before, theirs, mine });
        const after = { ...theirs, ...save };
        for (const field of ['at', 'room'] as const) {
          const told = conflicts.some(conflict => conflict.field === field);
          if (mine[field] !== before[field] && !told) expect(after[field]).toBe(mine[field]);
          if (theirs[field] !== before[field] && mine[field] === before[field])
            expect(after[field]).toBe(theirs[field]);
        }
        for (const tag of ['a', 'b', 'c'] as const) {
          const [was, is, wanted] = [before, theirs, mine].map(({ tags }) => tags.includes(tag));
          const changed = [is, wanted].find(state => state !== was);
          expect(after.tags.includes(tag)).toBe(changed ?? was);
        }
      }),
    );
  });
});
