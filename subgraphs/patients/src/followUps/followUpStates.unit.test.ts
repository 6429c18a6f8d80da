import { FOLLOW_UP_STATUSES, mayBecome } from './followUpStates.ts';

describe('a follow-up', () => {
  it.each([
    ['OPEN', 'CONTACTED BOOKED DONE DECLINED'],
    ['CONTACTED', 'OPEN BOOKED DONE DECLINED'],
    ['BOOKED', 'OPEN CONTACTED DONE'],
    ['DONE', 'OPEN BOOKED'],
    ['DECLINED', 'OPEN CONTACTED'],
  ] as const)('that is %s may become %s', (from, to) => {
    expect(new Set(FOLLOW_UP_STATUSES.filter(each => mayBecome(from, each)))).toEqual(new Set(to.split(' ')));
  });
});
