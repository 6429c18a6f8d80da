import {
  copyDay,
  fromInput,
  hoursToDraw,
  moved,
  nextFree,
  overlapping,
  sameWeek,
  type Session,
  sessionAt,
  stretched,
  toInput,
  visitsOf,
} from './weekModel.ts';

const session = (key: string, weekday: number, from: number, until: number): Session => ({
  key,
  weekday,
  from: from * 60,
  until: until * 60,
  slotMinutes: 15,
  capacity: 1,
});

describe('a week', () => {
  it('reads the API’s hours and gives them back, those across midnight too', () => {
    const hours = { slotMinutes: 20, capacity: 2 };
    const told = [
      { weekday: 1, startsAtLocal: '09:00', endsAtLocal: '12:30', ...hours },
      { weekday: 5, startsAtLocal: '22:00', endsAtLocal: '02:00', ...hours },
    ];
    expect(fromInput(told).map(({ from, until }) => [from, until])).toEqual([
      [540, 750],
      [1320, 1560],
    ]);
    expect(toInput(fromInput(told).reverse())).toEqual(told);
    expect(sameWeek(fromInput(told), fromInput([...told].reverse()))).toBe(true);
  });

  it('moves a session within the week and its day, keeping its length', () => {
    expect(moved(session('a', 7, 9, 13), { days: 1, minutes: -15 })).toMatchObject({
      weekday: 7,
      from: 525,
      until: 765,
    });
    expect(moved(session('a', 1, 0, 4), { minutes: -60 })).toMatchObject({ from: 0, until: 240 });
  });

  it('pulls a session longer, past midnight even, and never shorter than a step', () => {
    expect(stretched(session('a', 1, 20, 24), 120).until).toBe(26 * 60);
    expect(stretched(session('a', 1, 9, 10), -600).until).toBe(9 * 60 + 15);
  });

  it('marks what overlaps on a day, over midnight and from Sunday into Monday, and lets sessions touch', () => {
    expect([...overlapping([session('a', 1, 9, 12), session('b', 1, 11, 13), session('c', 1, 13, 14)])]).toEqual([
      'a',
      'b',
    ]);
    expect([...overlapping([session('a', 7, 20, 26), session('b', 1, 1, 3)])]).toEqual(['a', 'b']);
    expect([...overlapping([session('a', 2, 20, 26), session('b', 3, 2, 3)])]).toEqual([]);
  });

  it('begins a session where somebody points, up to the next one and like the one before', () => {
    const week = [{ ...session('a', 1, 14, 18), slotMinutes: 30, capacity: 3 }];
    expect(sessionAt(week, { key: 'b', weekday: 1, from: 720 })).toEqual({
      key: 'b',
      weekday: 1,
      from: 720,
      until: 840,
      slotMinutes: 30,
      capacity: 3,
    });
    expect(nextFree(week, 1)).toBe(19 * 60);
    expect(nextFree(week, 2)).toBe(9 * 60);
  });

  it('makes some days like another, and leaves the rest', () => {
    const week = [session('a', 1, 9, 12), session('b', 2, 8, 9), session('c', 3, 8, 9)];
    let made = 0;
    const copied = copyDay(week, { from: 1, to: [1, 2, 5], newKey: () => `new-${(made += 1)}` });
    expect(toInput(copied).map(({ weekday, startsAtLocal }) => `${weekday} ${startsAtLocal}`)).toEqual([
      '1 09:00',
      '2 09:00',
      '3 08:00',
      '5 09:00',
    ]);
    expect(new Set(copied.map(({ key }) => key)).size).toBe(4);
  });

  it('draws the usual hours, more where sessions need it, and all of them where one crosses midnight', () => {
    expect(hoursToDraw([], false)).toEqual({ first: 420, last: 1200 });
    expect(hoursToDraw([session('a', 1, 5.5, 21.5)], false)).toEqual({ first: 300, last: 1320 });
    expect(hoursToDraw([session('a', 1, 22, 26)], false)).toEqual({ first: 0, last: 1440 });
  });

  it('counts the visits a session has room for', () => {
    expect(visitsOf({ ...session('a', 1, 9, 10), slotMinutes: 25, capacity: 2 })).toBe(4);
  });
});
