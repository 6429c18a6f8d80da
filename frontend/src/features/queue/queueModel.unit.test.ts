import { matches, minutesUntil, withMoved } from './queueModel.ts';

const line = ['a', 'b', 'c', 'd'].map(id => ({ id }));
const ids = (moved: { id: string; place: number } | null): string =>
  withMoved(line, moved)
    .map(({ id }) => id)
    .join('');

describe('a line with one moved', () => {
  it.each([
    [null, 'abcd'],
    [{ id: 'd', place: 0 }, 'dabc'],
    [{ id: 'a', place: 3 }, 'bcda'],
    [{ id: 'b', place: 2 }, 'acbd'],
    [{ id: 'x', place: 2 }, 'abcd'],
  ])('%j is %s', (moved, wanted) => {
    expect(ids(moved)).toBe(wanted);
  });
});

describe('minutes', () => {
  it('are counted from now and never less than none', () => {
    const now = Date.parse('2026-11-23T09:00:00Z');
    expect(minutesUntil('2026-11-23T09:12:40Z', now)).toBe(13);
    expect(minutesUntil('2026-11-23T08:00:00Z', now)).toBe(0);
  });
});

describe('what was typed', () => {
  it.each([
    ['mar sil', true],
    ['SILVA', true],
    ['elod', false],
    ['ria', false],
    ['', true],
  ])('%j fits Maria Silva: %s', (typed, fits) => {
    expect(matches(typed, 'Maria Silva')).toBe(fits);
  });

  it('fits letters with and without their marks', () => {
    expect(matches('elodie', 'Élodie Nuñez')).toBe(true);
    expect(matches('nuñ', 'Elodie Nunez')).toBe(true);
  });
});
