import { codeIndex } from './codeIndex.ts';
import { diagnosisCodes, readCodes } from './diagnosisCodes.ts';

const { search } = codeIndex(
  readCodes(
    [
      'E11.65\tType 2 diabetes mellitus with hyperglycemia',
      'E11.8\tType 2 diabetes mellitus with unspecified complications',
      'E11.9\tType 2 diabetes mellitus without complications',
      'E23.2\tDiabetes insipidus',
      'H81.01\tMénière’s disease, right ear',
      'I10\tEssential (primary) hypertension\thigh blood pressure',
      'I15.0\tRenovascular hypertension',
      'J45.901\tUnspecified asthma with (acute) exacerbation',
      'J45.909\tUnspecified asthma, uncomplicated\tAsthma NOS',
      'J45.998\tOther asthma',
      'R03.0\tElevated blood-pressure reading, without diagnosis of hypertension',
    ].join('\n'),
  ),
);
const codes = (text: string, first = 10) => search(text, first).map(({ code }) => code);

describe('a search for a diagnosis', () => {
  it.each([
    ['a whole code', 'E11.9', ['E11.9']],
    ['a code without its point, in small letters', ' e119 ', ['E11.9']],
    ['the beginning of a code', 'j45', ['J45.901', 'J45.909', 'J45.998']],
    ['the beginning of a code with its point', 'E11.', ['E11.65', 'E11.8', 'E11.9']],
    ['a word, the plainest first', 'asthma', ['J45.909', 'J45.998', 'J45.901']],
    ['beginnings of words in any order', 'diab typ', ['E11.9', 'E11.8', 'E11.65']],
    ['whole words before beginnings of others', 'hypertension', ['I10', 'I15.0', 'R03.0']],
    ['words of the display before other words for it', 'blood pressure', ['R03.0', 'I10']],
    ['other words for the same', 'high blood', ['I10']],
    ['letters without their accents', 'meniere', ['H81.01']],
    ['letters with their accents', 'Ménière', ['H81.01']],
    ['words of which one fits nothing', 'asthma zzz', []],
    ['one letter', 'a', []],
    ['nothing', '  ', []],
    ['signs alone', '(),-', []],
  ])('for %s finds what fits', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('gives no more than are asked for', () => {
    expect(codes('j45', 2)).toHaveLength(2);
    expect(codes('asthma', 1)).toEqual(['J45.909']);
  });
});

describe('the classification that is carried along', () => {
  it('has every code that is not divided further, each once and with words', () => {
    const index = diagnosisCodes();
    expect(index.get('I10')?.display).toBe('Essential (primary) hypertension');
    expect(index.get('E11')).toBeUndefined();
    expect(index.search('type 2 diabetes without complications', 1)[0]?.code).toBe('E11.9');
    expect(index.search('high blood pressure', 1)[0]?.code).toBe('I10');
  });
});
