import { afterEdit, isBooking, noticeOf, UNWATCHED, whoIsViewing } from './recordWatch.ts';

const person = (id: string) => ({ __typename: 'User' as const, id, name: `Dr. ${id}` });
const edit = (kind: 'VIEWERS' | 'RECORD' | 'NOTE' | 'APPOINTMENT', viewers: string[], by?: string) => ({
  __typename: 'RecordEdit' as const,
  kind,
  viewers: viewers.map(person),
  changedBy: by === undefined ? null : person(by),
});

describe('who watches a record', () => {
  it('are the others, without oneself', () => {
    expect(afterEdit(UNWATCHED, edit('VIEWERS', ['me', 'Bela', 'Ada']), 'me').others).toEqual(['Dr. Ada', 'Dr. Bela']);
  });

  it('leaves a notice of a change by another, that stays while people come and go', () => {
    const changed = afterEdit(UNWATCHED, edit('RECORD', ['me'], 'Ada'), 'me');
    const expected = { what: 'RECORD', by: 'Dr. Ada' } as const;
    expect(changed.changed).toEqual(expected);
    expect(noticeOf(expected)).toBe('This record was changed by Dr. Ada just now');
    expect(afterEdit(changed, edit('VIEWERS', ['me', 'Bela']), 'me')).toEqual({
      others: ['Dr. Bela'],
      changed: expected,
    });
  });

  it('leaves none of one’s own', () => {
    expect(afterEdit(UNWATCHED, edit('NOTE', ['me'], 'me'), 'me').changed).toBeNull();
  });

  it('takes a change without a name for a booking only where it is about an appointment', () => {
    expect([isBooking(edit('APPOINTMENT', [])), isBooking(edit('RECORD', []))]).toEqual([true, false]);
  });

  it.each([
    [['Ada'], 'Ada is'],
    [['Ada', 'Bela'], 'Ada and Bela are'],
    [['Ada', 'Bela', 'Cleo'], 'Ada, Bela and 1 other are'],
    [['Ada', 'Bela', 'Cleo', 'Dario'], 'Ada, Bela and 2 others are'],
  ])('are named %j', (names, text) => expect(whoIsViewing(names)).toBe(`${text} viewing this record`));
});
