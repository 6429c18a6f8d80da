import { contentTypeOf, isShown, refusalOf, titleOf } from './chosenFile.ts';

const file = (name: string, type = '', size = 10) => ({ name, type, size });

describe('a chosen file', () => {
  it.each([
    ['letter.PDF', '', 'application/pdf'],
    ['IMG_1.HEIC', '', 'image/heic'],
    ['scan.dcm', 'application/octet-stream', 'application/dicom'],
    ['photo.jpeg', 'image/jpeg', 'image/jpeg'],
    ['photo', 'image/png', 'image/png'],
  ])('%s is said to be what its name says, else what the browser says', (name, type, expected) => {
    expect(contentTypeOf(file(name, type))).toBe(expected);
  });

  it('is not sent when the server would refuse it', () => {
    expect(refusalOf(file('letter.pdf'))).toBeNull();
    expect(refusalOf(file('letter.docx'))).toBe('TYPE_NOT_TAKEN');
    expect(refusalOf(file('page.html', 'text/html'))).toBe('TYPE_NOT_TAKEN');
    expect(refusalOf(file('letter.pdf', '', 0))).toBe('FILE_EMPTY');
    expect(refusalOf(file('letter.pdf', '', 25 * 1024 * 1024 + 1))).toBe('FILE_TOO_LARGE');
  });

  it('is called by its name without the ending', () => {
    expect(titleOf(file('Letter of Dr. Chen.pdf'))).toBe('Letter of Dr. Chen');
    expect(titleOf(file('.pdf'))).toBe('.pdf');
    expect(titleOf(file(`${'x'.repeat(300)}.pdf`))).toHaveLength(200);
  });

  it('is shown where every browser shows it', () => {
    expect(['application/pdf', 'image/webp', 'image/heic', 'text/html'].map(isShown)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
