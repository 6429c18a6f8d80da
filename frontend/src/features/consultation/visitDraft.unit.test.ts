import { EMPTY_DRAFT, draftOf, inputOf, isSameDraft, joined, withTemplate } from './visitDraft.ts';

const asthma = { code: 'J45.909', display: 'Asthma' };
const hypertension = { code: 'I10', display: 'Hypertension' };

describe('a visit’s draft', () => {
  it('is what the record says, or nothing', () => {
    expect(draftOf(null)).toEqual(EMPTY_DRAFT);
    const record = {
      note: { text: 'Cough.' },
      diagnoses: [asthma],
      followUp: { on: '2026-12-05', reason: null },
    };
    expect(draftOf(record)).toEqual({
      text: 'Cough.',
      diagnoses: [asthma],
      followUpOn: '2026-12-05',
      followUpReason: '',
    });
    expect(isSameDraft(draftOf(record), draftOf({ ...record }))).toBe(true);
  });

  it('is sent whole: no day of follow-up takes it away', () => {
    const of = { encounterId: 'visit', version: 2, patientId: 'maria' };
    expect(inputOf({ ...EMPTY_DRAFT, text: 'x', followUpReason: 'left' }, of)).toEqual({
      ...of,
      text: 'x',
      diagnoses: [],
      followUp: null,
    });
    expect(inputOf({ ...EMPTY_DRAFT, followUpOn: '2026-12-05' }, of).followUp).toEqual({
      on: '2026-12-05',
      reason: null,
    });
  });

  it('joined with another loses nobody’s words or diagnoses', () => {
    const mine = { ...EMPTY_DRAFT, text: 'Mine.', diagnoses: [asthma], followUpOn: '2026-12-05' };
    const theirs = { ...EMPTY_DRAFT, text: 'Theirs.\n', diagnoses: [hypertension, asthma] };
    expect(joined(mine, theirs)).toEqual({ ...mine, text: 'Theirs.\n\nMine.', diagnoses: [hypertension, asthma] });
    expect(joined(mine, EMPTY_DRAFT).text).toBe('Mine.');
  });

  it('takes a template below what is written', () => {
    expect(withTemplate(' ', 'Plan:\n')).toBe('Plan:\n');
    expect(withTemplate('Cough.\n', 'Plan:\n')).toBe('Cough.\n\nPlan:\n');
  });
});
