import { recallDue } from './recallDue.ts';

const NEW_YORK = 'America/New_York';

describe('the time of a recall', () => {
  it.each([
    ['a week before, at nine', '2026-12-20', '2026-11-26T10:00:00Z', '2026-12-13T14:00:00.000Z'],
    [
      'at nine also when the clocks changed in between',
      '2026-11-05',
      '2026-10-01T10:00:00Z',
      '2026-10-29T13:00:00.000Z',
    ],
    ['the day before where a week before is over', '2026-11-30', '2026-11-26T10:00:00Z', '2026-11-29T14:00:00.000Z'],
    ['now where that is over too', '2026-11-27', '2026-11-26T20:00:00Z', '2026-11-26T20:00:00.000Z'],
  ])('is %s', (_, on, now, due) => {
    expect(recallDue(on, NEW_YORK, new Date(now)).toISOString()).toBe(due);
  });
});
