import { ANY_DOCUMENT, filterDocuments, filtersOf, kindOf, wantedBy } from './documentWanted.ts';

const document = (title: string, contentType: string) => ({
  title,
  files: [{ contentType }] as unknown as Parameters<typeof kindOf>[0]['files'],
});
const letter = document('Letter of Dr. Rossi', 'application/pdf');
const rash = document('Rash', 'image/heic');
const scan = document('Chest scan', 'application/dicom');

describe('the documents that are wanted', () => {
  it('are found by words of the title and by kind', () => {
    const all = [letter, rash, scan];
    expect(filterDocuments(all, ANY_DOCUMENT)).toEqual(all);
    expect(filterDocuments(all, { text: 'rossi LETTER', kind: 'ANY' })).toEqual([letter]);
    expect(filterDocuments(all, { text: 'rossi', kind: 'PICTURE' })).toEqual([]);
    expect([letter, rash, scan].map(kindOf)).toEqual(['PDF', 'PICTURE', 'OTHER']);
  });

  it('are remembered by kind alone, for a title may tell of a patient', () => {
    expect(filtersOf({ text: 'rossi', kind: 'PDF' })).toEqual({ kind: 'PDF' });
    expect(wantedBy({ kind: 'PDF' })).toEqual({ text: '', kind: 'PDF' });
    expect(wantedBy({ kind: 'FILM' })).toEqual(ANY_DOCUMENT);
  });
});
