import { consentState, monthsLater, type Decision } from './consentState.ts';

const NOW = new Date('2026-11-21T14:00:00Z');
const last = (decision: Decision, textVersion = 2, decidedAt = '2026-01-31T10:00:00Z') => ({
  decision,
  textVersion,
  decidedAt: new Date(decidedAt),
});

describe('where a consent stands', () => {
  it.each([
    { what: 'nothing was decided', decided: null, validMonths: null, state: 'REQUESTED' },
    { what: 'the text in force was agreed to', decided: last('GRANTED'), validMonths: null, state: 'GRANTED' },
    {
      what: 'an earlier text was agreed to',
      decided: last('GRANTED', 1),
      validMonths: null,
      state: 'RECONSENT_REQUIRED',
    },
    { what: 'it was declined, whichever text', decided: last('DECLINED', 1), validMonths: null, state: 'DECLINED' },
    { what: 'it was withdrawn', decided: last('WITHDRAWN'), validMonths: 1, state: 'WITHDRAWN' },
    { what: 'its months are over', decided: last('GRANTED'), validMonths: 9, state: 'EXPIRED' },
    { what: 'its months go on', decided: last('GRANTED'), validMonths: 10, state: 'GRANTED' },
  ])('is $state when $what', ({ decided, validMonths, state }) => {
    expect(consentState(decided, { textVersion: 2, validMonths }, NOW)).toBe(state);
  });

  it.each([
    ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00Z', 12, '2025-02-28T10:00:00.000Z'],
    ['2026-11-21T10:00:00Z', 3, '2027-02-21T10:00:00.000Z'],
  ])('counts from %s by %i months to %s', (from, months, to) => {
    expect(monthsLater(new Date(from), months).toISOString()).toBe(to);
  });
});
