import { exceptionsOn, textOf } from './monthModel.ts';

const ZONE = 'America/New_York';
const LEAVE = {
  id: 'l',
  startsAtLocal: null,
  endsAtLocal: null,
  everyWeeks: 1,
  reason: 'TRAINING' as const,
  version: 1,
};
const HOURS = { startsAtLocal: '09:00', endsAtLocal: '13:00' };
const told = (changes: object) => ({
  days: [],
  absences: { leave: [], blocks: [] },
  rounds: [],
  holidays: [],
  ...changes,
});
const kindsOn = (date: string, changes: object) =>
  exceptionsOn(date, told(changes) as never, ZONE).map(({ kind }) => kind);

describe('the exceptions of a date', () => {
  it('hold leave of certain weekdays in every second week', () => {
    const leave = [{ ...LEAVE, from: '2026-11-25', to: '2026-12-31', weekdays: [2, 3], everyWeeks: 2 }];
    const dates = ['2026-11-24', '2026-11-25', '2026-12-01', '2026-12-02', '2026-12-08', '2026-12-10'];
    expect(dates.filter(date => kindsOn(date, { absences: { leave, blocks: [] } }).length > 0)).toEqual([
      '2026-11-25',
      '2026-12-08',
    ]);
  });

  it('hold a block on the clinic’s days it touches, and not on the one its end begins', () => {
    const blocks = [
      { id: 'b', startsAt: '2026-11-24T03:00:00Z', endsAt: '2026-11-25T05:00:00Z', reason: null, version: 1 },
    ];
    const dates = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'];
    expect(dates.map(date => kindsOn(date, { absences: { leave: [], blocks } }).length)).toEqual([0, 1, 1, 0]);
  });

  it('hold rounds on their weekdays, a holiday and hours of one date, holidays first', () => {
    const plan = {
      rounds: [{ id: 'r', hospital: 'Riverside', weekdays: [1], from: '2026-11-01', to: null, ...HOURS }],
      holidays: [{ id: 'h', date: '2026-11-23', name: 'Founders’ day', startsAtLocal: null, endsAtLocal: null }],
      days: [{ date: '2026-11-23', sessions: [] }],
    };
    expect(kindsOn('2026-11-23', plan)).toEqual(['holiday', 'day', 'round']);
    expect(kindsOn('2026-11-24', plan)).toEqual([]);
    expect(
      exceptionsOn('2026-11-23', told(plan) as never, ZONE).map(each => textOf(each, ZONE).replace(/\s/gu, ' ')),
    ).toEqual(['Founders’ day, all day', 'not here', 'Riverside, 9:00 AM – 1:00 PM']);
  });
});
