import { FOLLOW_UP_STATUSES, mayBecome } from './followUpStates.ts';

describe('a follow-up', () => {
  it.each([
    ['OPEN', 'CONTACTED BOOKED DONE DECLINED'],
    ['CONTACTED', 'OPEN BOOKED DONE DECLINED'],
    ['BOOKED', 'OPEN CONTACTED DONE'],
    ['DONE', 'OPEN CONTACTED BOOKED'],
    ['DECLINED', 'OPEN CONTACTED'],
  ] as const)('that is %s may become %s', (from, to) => {
    expect(new Set(FOLLOW_UP_STATUSES.filter(each => mayBecome(from, each)))).toEqual(new Set(to.split(' ')));
  });

  it('goes back from wherever it went, for what was pressed by mistake', () => {
    for (const from of FOLLOW_UP_STATUSES)
      for (const to of FOLLOW_UP_STATUSES.filter(each => mayBecome(from, each)))
        expect([from, to, mayBecome(to, from)]).toEqual([from, to, true]);
  });
});
