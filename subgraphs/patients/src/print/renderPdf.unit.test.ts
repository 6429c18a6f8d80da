import { english } from './words/english.ts';
import { hindi } from './words/hindi.ts';
import { paperOf } from './paper.ts';
import { amountInWords, dateInWords } from './printed.ts';
import { inItsFonts, renderPdf } from './renderPdf.ts';

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const paper = (text: string, words = english) =>
  paperOf({
    title: words.prescription,
    from: { clinic: 'Harbor', address: '1 Quay', phone: null, email: null, brandColor: null, brandMark: 'H' },
    about: { name: 'Zoë O’Hara', born: dateInWords(words.locale, '1984-02-29'), mrn: 'A-1' },
    at: 'today',
    signedBy: 'Dr. Rossi',
    mark: null,
    words,
    content: [inItsFonts(text)],
  });

describe('a printed paper', () => {
  it('is a PDF of as many pages as its text needs', async () => {
    const short = await renderPdf(paper('Take care.'));
    expect(short.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(short)).toBe(1);
    expect(pagesOf(await renderPdf(paper('Seen again for the same.\n'.repeat(200))))).toBeGreaterThan(2);
  });

  it('is made in Devanagari and of names from the right, of emoji and of nothing', async () => {
    for (const text of ['रोगी दिन में दो बार', 'مريم الزهراء came', '🙂', ''])
      expect(pagesOf(await renderPdf(paper(text, hindi)))).toBe(1);
  });

  it('sets each script in a font that has it, words from the right in their order', () => {
    expect(inItsFonts('Dr. مريم الزهراء, MD')).toEqual({
      text: [
        { text: 'Dr. ', font: 'text' },
        { text: 'الزهراء مريم', font: 'arabic' },
        { text: ', MD', font: 'text' },
      ],
    });
    expect(inItsFonts('रोगी')).toEqual({ text: [{ text: 'रोगी', font: 'text' }] });
  });

  it('tells amounts in the language’s plural, and dates the same everywhere', () => {
    expect(amountInWords(english, 'TABLET', 1)).toBe('1 tablet');
    expect(amountInWords(english, 'TABLET', 21)).toBe('21 tablets');
    expect(amountInWords(hindi, 'TABLET', 2)).toBe('2 गोलियाँ');
    expect(dateInWords('en', '1984-02-29')).toBe('February 29, 1984');
  });
});
