import { wishInWords } from './wish.ts';

describe('a wish in words', () => {
  const wish = { from: '2026-11-23', to: '2026-11-27', weekdays: null, startsAtLocal: null, endsAtLocal: null };
  it.each([
    [{}, 'Mon, Nov 23 to Fri, Nov 27'],
    [{ to: '2026-11-23' }, 'Mon, Nov 23'],
    [{ weekdays: [1, 3] }, 'Mon, Nov 23 to Fri, Nov 27, Mon Wed'],
    [{ startsAtLocal: '09:00', endsAtLocal: '12:00' }, 'Mon, Nov 23 to Fri, Nov 27, 9:00 AM – 12:00 PM'],
  ])('with %j is %s', (changes, words) => {
    expect(wishInWords({ ...wish, ...changes }).replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words);
  });
});
