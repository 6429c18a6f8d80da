import { boardModel, hasContent, isFreeAt, rowsOf } from './boardModel.ts';
import { calendarOf, column, session, visit } from './testing/calendars.ts';

const DAY = '2026-11-21';
const at = (time: string) => `${DAY}T${time}:00Z`;

describe('a day with doctors side by side', () => {
  const model = boardModel(
    calendarOf([
      column('a', DAY, {
        sessions: [session(at('09:00'), at('17:30'))],
        closed: [{ __typename: 'ClosedTime', startsAt: at('12:00'), endsAt: at('13:00'), kind: 'ROUND', reason: null }],
        appointments: [visit('v1', 'a', at('09:00'), at('09:20')), visit('v2', 'a', at('09:10'), at('09:30'))],
      }),
      column('b', DAY),
    ]),
  );
  const [first] = model.columns;

  it('has a column per doctor, from the first full hour of work to the last', () => {
    expect(model.columns.map(({ doctor }) => doctor?.id)).toEqual(['a', 'b']);
    expect([first?.top, model.minutes]).toEqual([9 * 60, 9 * 60]);
    expect(model.hours.map(({ hour, minute }) => [hour, minute]).slice(0, 2)).toEqual([
      [9, 0],
      [10, 60],
    ]);
  });

  it('puts overlapping visits side by side and writes their times once', () => {
    expect(first?.visits.map(({ lane, lanes, startText }) => [lane, lanes, startText])).toEqual([
      [0, 2, '9:00 AM'],
      [1, 2, '9:10 AM'],
    ]);
  });

  it('offers time in working hours that is neither taken, closed nor over', () => {
    const free = rowsOf(first!, model).filter(minute => isFreeAt(first!, minute, 10 * 60));
    expect([free[0], free.at(-1)]).toEqual([10 * 60, 17 * 60 + 15]);
    expect(free).not.toContain(12 * 60);
    expect(free).toContain(13 * 60);
  });

  it('shows office hours when nothing happens, and no more than happens', () => {
    const early = boardModel(calendarOf([column('a', DAY, { sessions: [session(at('06:30'), at('20:10'))] })]));
    expect([early.columns[0]?.top, early.minutes]).toEqual([6 * 60, 15 * 60]);
    const idle = boardModel(calendarOf([column('a', DAY)]));
    expect([idle.columns[0]?.top, idle.minutes]).toEqual([8 * 60, 10 * 60]);
  });

  it('has nothing to show where nobody works, is away or has a visit', () => {
    expect(hasContent(boardModel(calendarOf([column('b', DAY)])))).toBe(false);
    expect(hasContent(model)).toBe(true);
  });
});

describe('a week', () => {
  it('has a column per day in which the visits of all doctors stand, in their own colours', () => {
    const model = boardModel(
      calendarOf([
        column('a', DAY, { appointments: [visit('v1', 'a', at('09:00'), at('09:20'))] }),
        column('b', DAY, { appointments: [visit('v2', 'b', at('09:00'), at('09:20'))] }),
        column('a', '2026-11-22'),
        column('b', '2026-11-22'),
      ]),
    );
    expect(model.columns.map(({ key, doctor }) => [key, doctor])).toEqual([
      [DAY, null],
      ['2026-11-22', null],
    ]);
    expect(model.columns[0]?.visits.map(({ hue, lanes }) => [hue, lanes])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('keeps the days level by the clock when it goes back: nine stands beside nine', () => {
    // In New York, Sunday, November 1st has 25 hours.
    const nineToFive = (date: string, offset: string) =>
      column('a', date, { sessions: [session(`${date}T09:00:00${offset}`, `${date}T17:00:00${offset}`)] });
    const model = boardModel(
      calendarOf([nineToFive('2026-10-31', '-04:00'), nineToFive('2026-11-01', '-05:00')], 'America/New_York'),
    );
    const nine = model.columns.map(({ sessions, top }) => (sessions[0]?.from ?? 0) - top);
    expect(nine).toEqual([0, 0]);
    expect(model.columns.map(({ grid }) => grid.minutes / 60)).toEqual([24, 25]);
    expect(model.columns.map(({ top }) => top / 60)).toEqual([9, 10]);
  });

  it('keeps them level when it goes forward, and loses nothing of a night', () => {
    const model = boardModel(
      calendarOf(
        [
          column('a', '2026-03-07', { sessions: [session('2026-03-07T06:00:00Z', '2026-03-07T22:00:00Z')] }),
          column('a', '2026-03-08', { sessions: [session('2026-03-08T06:00:00Z', '2026-03-09T03:30:00Z')] }),
        ],
        'America/New_York',
      ),
    );
    const [saturday, sunday] = model.columns;
    // 01:00 on both days; the second loses 02:00 to 03:00 and still ends at 23:30.
    expect([saturday?.top, sunday?.top]).toEqual([60, 60]);
    expect(model.minutes).toBe(23 * 60);
    expect((sunday?.sessions[0]?.to ?? 0) - (sunday?.top ?? 0)).toBeLessThanOrEqual(model.minutes);
  });
});
