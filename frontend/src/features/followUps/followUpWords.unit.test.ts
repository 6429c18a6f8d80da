import { TO_DO, askedBy, choicesFrom, daysOverdue, filtersOf, wantedBy } from './followUpWords.ts';

const TODAY = '2026-11-27';

describe('a list of follow-ups', () => {
  it('asks at first for what is still to be done, of all doctors and days', () => {
    expect(askedBy(TO_DO, TODAY)).toEqual({
      statuses: ['OPEN', 'CONTACTED'],
      until: null,
      practitionerId: null,
      mine: false,
    });
  });

  it('counts days from the clinic’s today', () => {
    const { until, statuses } = askedBy({ ...TO_DO, due: 'WEEK', shown: 'BOOKED' }, TODAY);
    expect([until, statuses]).toEqual(['2026-12-04', ['BOOKED']]);
    expect(askedBy({ ...TO_DO, shown: 'ALL' }, TODAY).statuses).toHaveLength(5);
  });

  it('is kept in a view and taken out of it again; what a view does not know is left out', () => {
    const wanted = { shown: 'DECLINED', due: 'TODAY', practitionerId: 'rossi', mine: true } as const;
    expect(wantedBy(filtersOf(wanted))).toEqual(wanted);
    expect(wantedBy({ shown: 'GONE', due: 'NEVER' })).toEqual(TO_DO);
  });
});

describe('a follow-up', () => {
  it.each([
    ['2026-11-28', 'OPEN', null],
    ['2026-11-27', 'OPEN', 0],
    ['2026-11-20', 'CONTACTED', 7],
    ['2026-11-20', 'BOOKED', null],
    ['2026-11-20', 'DONE', null],
  ] as const)('due on %s that is %s is overdue by %p days', (on, status, days) => {
    expect(daysOverdue({ on, status }, TODAY)).toBe(days);
  });

  it('offers what it is and what it may become', () => {
    expect(choicesFrom('DECLINED')).toEqual(['OPEN', 'CONTACTED', 'DECLINED']);
  });
});
