import { typedSearch } from './typedSearch.ts';

describe('what somebody types to find a patient', () => {
  it.each([
    { typed: 'gar', words: ['gar'], birthDates: [] },
    { typed: '  María  G. García ', words: ['garcia', 'maria'], birthDates: [] },
    { typed: 'garcia 1984-02-29', words: ['garcia'], birthDates: ['1984-02-29'] },
    { typed: '29/02/1984', words: [], birthDates: ['1984-02-29'] },
    { typed: '02/29/1984 garcia', words: ['garcia'], birthDates: ['1984-02-29'] },
    { typed: '3.4.1990', words: [], birthDates: ['1990-04-03', '1990-03-04'] },
    { typed: '5-5-1990', words: [], birthDates: ['1990-05-05'] },
    { typed: '31/02/1990', words: ['1990', '31', '02'], birthDates: [] },
    { typed: 'x', words: ['x'], birthDates: [] },
    { typed: 'U Nu', words: ['nu'], birthDates: [] },
    { typed: 'O M', words: ['o', 'm'], birthDates: [] },
    { typed: '李 小明', words: ['小明', '李'], birthDates: [] },
    { typed: '', words: [], birthDates: [] },
    { typed: 'ali ali', words: ['ali'], birthDates: [] },
    { typed: 'अनिल', words: ['अनल'], birthDates: [] },
  ])('reads "$typed"', ({ typed, words, birthDates }) => {
    expect(typedSearch(typed)).toEqual({ whole: typed.trim(), words, birthDates });
  });
});
