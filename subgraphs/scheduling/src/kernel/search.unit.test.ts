import { NO_POLICY, type Diary, type Wanted, type WeeklyWork } from './diary.ts';
import { everyFree, firstFree, freeSeries, freeTogether, withSpecialty } from './search.ts';

const utc = (text: string): number => Date.parse(text);
const work = (weekday: number, startsAtLocal: string, endsAtLocal: string): WeeklyWork => ({
  weekday,
  startsAtLocal,
  endsAtLocal,
  slotMinutes: 30,
  effectiveFrom: '2026-01-01',
  effectiveUntil: null,
});
const diary = (changes: Partial<Diary>): Diary => ({
  zone: 'UTC',
  weekly: [],
  dated: [],
  opening: null,
  closures: [],
  elsewhere: [],
  blocked: [],
  visits: [],
  ...changes,
});
const wanted = (from: string, to: string): Wanted => ({
  from,
  to,
  visit: null,
  gridMinutes: null,
  policy: NO_POLICY,
  now: 0,
});
const text = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('firstFree', () => {
  const candidates = [
    { id: 'late', specialties: ['skin'], diary: diary({ weekly: [work(5, '09:00', '10:00')] }) },
    { id: 'early', specialties: ['heart', 'skin'], diary: diary({ weekly: [work(3, '09:00', '10:00')] }) },
  ];
  const month = wanted('2026-11-23', '2026-12-23');

  it('finds the earliest times of whoever has them', () => {
    expect(firstFree(candidates, month, 3).map(({ id, start }) => [id, text(start)])).toEqual([
      ['early', '2026-11-25T09:00'],
      ['early', '2026-11-25T09:30'],
      ['late', '2026-11-27T09:00'],
    ]);
  });

  it('asks those with a specialty alone, and ends with the days', () => {
    expect(firstFree(withSpecialty(candidates, 'heart'), wanted('2026-11-26', '2026-12-01'), 1)).toEqual([]);
    expect(firstFree(withSpecialty(candidates, 'heart'), month, 100)).toHaveLength(10);
  });
});

describe('candidates who need a room', () => {
  const room = diary({
    weekly: [work(1, '00:00', '00:00')],
    blocked: [{ start: utc('2026-11-23T09:00Z'), end: utc('2026-11-23T09:40Z') }],
  });
  const needing = {
    id: 'lead',
    specialties: [],
    diary: diary({ weekly: [work(1, '09:00', '10:30')] }),
    together: [room],
  };

  it('are offered what both have free, the earliest or all', () => {
    const two = wanted('2026-11-23', '2026-11-30');
    expect(firstFree([needing], two, 2).map(({ start }) => text(start))).toEqual([
      '2026-11-23T10:00',
      '2026-11-30T09:00',
    ]);
    expect(everyFree([needing], two)).toHaveLength(4);
  });
});

describe('freeTogether', () => {
  it('offers the lead’s times that fit into every other’s, whatever the other’s grid', () => {
    const practitioner = diary({ weekly: [work(1, '09:00', '12:00')] });
    const room = diary({
      weekly: [work(1, '09:10', '11:10')],
      visits: [{ start: utc('2026-11-23T10:00Z'), end: utc('2026-11-23T10:20Z') }],
    });
    const times = freeTogether([practitioner, room], wanted('2026-11-23', '2026-11-23'));
    expect(times.map(({ start }) => text(start).slice(11))).toEqual(['09:30', '10:30']);
  });
});

describe('freeSeries', () => {
  it('keeps the local time across a clock change and offers what is free every time', () => {
    const busy = [{ start: utc('2026-11-09T14:30Z'), end: utc('2026-11-09T15:00Z') }];
    const series = freeSeries(
      diary({ zone: 'America/New_York', weekly: [work(1, '09:00', '10:30')], visits: busy }),
      wanted('2026-10-26', '2026-10-26'),
      { everyDays: 7, visits: 3 },
    );
    expect(series.map(visits => visits.map(({ start }) => text(start)))).toEqual([
      ['2026-10-26T13:00', '2026-11-02T14:00', '2026-11-09T14:00'],
      ['2026-10-26T14:00', '2026-11-02T15:00', '2026-11-09T15:00'],
    ]);
  });
});
