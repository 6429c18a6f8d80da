import type { Closure, Diary, Wanted, WeeklyWork } from './diary.ts';
import { NO_POLICY } from './diary.ts';
import { freeTimes } from './freeTimes.ts';

const utc = (text: string): number => Date.parse(text);

const work = (weekday: number, startsAtLocal: string, endsAtLocal: string, slotMinutes = 30): WeeklyWork => ({
  weekday,
  startsAtLocal,
  endsAtLocal,
  slotMinutes,
  effectiveFrom: '2026-01-01',
  effectiveUntil: null,
});

const diary = (changes: Partial<Diary>): Diary => ({
  zone: 'UTC',
  weekly: [work(1, '09:00', '12:00')],
  dated: [],
  opening: null,
  closures: [],
  elsewhere: [],
  blocked: [],
  visits: [],
  ...changes,
});

/** A question about Monday 2026-11-23. */
const onMonday = (changes: Partial<Wanted> = {}): Wanted => ({
  from: '2026-11-23',
  to: '2026-11-23',
  visit: null,
  gridMinutes: null,
  policy: NO_POLICY,
  now: 0,
  ...changes,
});

const closure = (changes: Partial<Closure>): Closure => ({
  fromDate: '2026-11-23',
  untilDate: '2026-11-24',
  startsAtLocal: null,
  endsAtLocal: null,
  weekdays: null,
  everyWeeks: 1,
  ...changes,
});

/** The times found, such as `09:30`, in UTC. */
const found = (changes: Partial<Diary>, wanted: Partial<Wanted> = {}): string[] =>
  freeTimes(diary(changes), onMonday(wanted)).map(({ start }) => new Date(start).toISOString().slice(11, 16));

const visit = (from: string, until: string) => ({
  start: utc(`2026-11-23T${from}Z`),
  end: utc(`2026-11-23T${until}Z`),
});

describe('free times', () => {
  it('are the session’s grid but for what overlaps a visit; touching is free', () => {
    expect(found({ visits: [visit('09:30', '10:00'), visit('10:40', '10:45')] })).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '11:30',
    ]);
  });

  it('are as long as the visit type and as far apart as the grid says', () => {
    const visit45 = { minutes: 45, beforeMinutes: 0, afterMinutes: 0 };
    expect(found({ weekly: [work(1, '09:00', '10:30')] }, { visit: visit45, gridMinutes: 15 })).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
    ]);
    expect(
      found({ weekly: [work(1, '09:00', '09:10')] }, { gridMinutes: 1, visit: { ...visit45, minutes: 7 } }),
    ).toEqual(['09:00', '09:01', '09:02', '09:03']);
  });

  it('keep the minutes around the wanted visit and those around a booked one, each once', () => {
    const wanted = { visit: { minutes: 10, beforeMinutes: 5, afterMinutes: 10 }, gridMinutes: 5 };
    const booked = { ...visit('10:00', '10:30'), beforeMinutes: 10, afterMinutes: 5 };
    const times = found({ visits: [booked] }, wanted);
    expect(times.filter(time => time > '09:20' && time < '10:50')).toEqual(['09:25', '09:30', '10:40', '10:45']);
    expect([times[0], times.at(-1)]).toEqual(['09:00', '11:50']);
  });

  it('of a session for two are gone when two visits share a moment of them', () => {
    const pair = [{ ...work(1, '09:00', '10:30'), capacity: 2 }];
    expect(found({ weekly: pair, visits: [visit('09:00', '09:30')] })).toEqual(['09:00', '09:30', '10:00']);
    expect(found({ weekly: pair, visits: [visit('09:00', '09:30'), visit('09:20', '10:00')] })).toEqual([
      '09:30',
      '10:00',
    ]);
    expect(found({ weekly: pair, blocked: [visit('09:00', '09:30')] })).toEqual(['09:30', '10:00']);
  });

  it('respect notice, horizon and visits per day', () => {
    const now = utc('2026-11-22T10:00Z');
    const policy = (changes: object) => ({ now, policy: { ...NO_POLICY, ...changes } });
    expect(found({}, policy({ noticeMinutes: 24 * 60 }))).toEqual(['10:00', '10:30', '11:00', '11:30']);
    expect(found({}, policy({ horizonDays: 1 }))).toEqual(['09:00', '09:30', '10:00']);
    expect(found({ visits: [visit('09:00', '09:30')] }, policy({ visitsPerDay: 1 }))).toEqual([]);
    expect(found({ visits: [visit('09:00', '09:30')] }, policy({ visitsPerDay: 2 }))).toHaveLength(5);
  });

  it('never fall into leave, a holiday, hours of either, or time the clinic is shut', () => {
    expect(found({ closures: [closure({})] })).toEqual([]);
    expect(found({ closures: [closure({ startsAtLocal: '09:15', endsAtLocal: '11:00' })] })).toEqual([
      '11:00',
      '11:30',
    ]);
    const opening = [{ ...work(1, '10:00', '11:00') }];
    expect(found({ opening })).toEqual(['10:00', '10:30']);
    expect(found({ opening: [] })).toEqual([]);
  });

  it('spare leave that recurs every second week on the other weeks', () => {
    const everySecond = closure({ untilDate: '2027-11-24', weekdays: [1], everyWeeks: 2 });
    const mondays = ['2026-11-23', '2026-11-30', '2026-12-07'].map(
      date => found({ closures: [everySecond] }, { from: date, to: date }).length,
    );
    expect(mondays).toEqual([0, 6, 0]);
  });

  it('leave out hospital rounds, told by the clocks of their own place', () => {
    const rounds = { zone: 'Europe/Berlin', weekly: [work(1, '11:00', '12:00')], dated: [] };
    expect(found({ elsewhere: [rounds] })).toEqual(['09:00', '09:30', '11:00', '11:30']);
  });

  it('leave out the road to work elsewhere and back, and beside the minutes around visits that to another clinic', () => {
    const rounds = { zone: 'UTC', weekly: [work(1, '10:00', '10:30')], dated: [], travelMinutes: 40 };
    expect(found({ elsewhere: [rounds] })).toEqual(['11:30']);
    const away = { ...visit('10:00', '10:10'), elsewhere: true, beforeMinutes: 5, travelMinutes: 25 };
    expect(found({ visits: [away] })).toEqual(['09:00', '11:00', '11:30']);
    const wanted = { visit: { minutes: 30, beforeMinutes: 0, afterMinutes: 1 } };
    expect(found({ visits: [away] }, wanted)).toEqual(['11:00', '11:30']);
  });

  it('of a date with hours of its own are those, several sessions or none', () => {
    const dated = [
      { onDate: '2026-11-23', startsAtLocal: '13:00', endsAtLocal: '14:00', slotMinutes: 20 },
      { onDate: '2026-11-23', startsAtLocal: '07:00', endsAtLocal: '07:20', slotMinutes: 20 },
    ];
    expect(found({ dated })).toEqual(['07:00', '13:00', '13:20', '13:40']);
    expect(found({ dated: [{ ...dated[0]!, startsAtLocal: null, endsAtLocal: null }] })).toEqual([]);
  });

  it('of a pattern hold from its first day on and no longer on its end day', () => {
    const weekly = [{ ...work(1, '09:00', '09:30'), effectiveFrom: '2026-11-16', effectiveUntil: '2026-11-30' }];
    const on = (date: string): number => found({ weekly }, { from: date, to: date }).length;
    expect(['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('of a night belong to the day they begin on, and the session to the day it does', () => {
    const weekly = [work(7, '23:00', '01:00')];
    expect(found({ weekly })).toEqual(['00:00', '00:30']);
    expect(found({ weekly }, { from: '2026-11-22', to: '2026-11-22' })).toEqual(['23:00', '23:30']);
    const closed = { onDate: '2026-11-22', startsAtLocal: null, endsAtLocal: null, slotMinutes: 30 };
    expect(found({ weekly, dated: [closed] })).toEqual([]);
    expect(found({ weekly, closures: [closure({})] })).toEqual([]);
  });

  it('of overlapping sessions are told once and in order', () => {
    expect(found({ weekly: [work(1, '09:00', '10:30'), work(1, '09:30', '11:00', 20)] })).toEqual([
      '09:00',
      '09:30',
      '09:50',
      '10:00',
      '10:10',
      '10:30',
    ]);
  });

  it('of no days are none', () => {
    expect(found({}, { from: '2026-11-24', to: '2026-11-23' })).toEqual([]);
  });
});

describe('clock changes', () => {
  const zone = 'America/New_York';
  const instants = (weekly: WeeklyWork[], date: string): string[] =>
    freeTimes(diary({ zone, weekly }), onMonday({ from: date, to: date })).map(({ start }) =>
      new Date(start).toISOString().slice(0, 16),
    );

  it('leave the local hours as they are on both sides', () => {
    const weekly = [work(6, '09:00', '09:30'), work(1, '09:00', '09:30')];
    expect(instants(weekly, '2026-10-31')).toEqual(['2026-10-31T13:00']);
    expect(instants(weekly, '2026-11-02')).toEqual(['2026-11-02T14:00']);
  });

  it('shorten work across the hour left out and lengthen it across the hour that comes twice', () => {
    expect(instants([work(7, '01:00', '04:00')], '2026-03-08')).toHaveLength(4);
    expect(instants([work(7, '00:00', '03:00')], '2026-11-01')).toHaveLength(8);
  });

  it('move work that begins in the hour left out to as long after it', () => {
    expect(instants([work(7, '02:30', '04:00')], '2026-03-08')).toEqual(['2026-03-08T07:30']);
    expect(instants([work(7, '02:00', '03:00')], '2026-03-08')).toEqual([]);
  });

  it('take a time that comes twice as the earlier', () => {
    expect(instants([work(7, '01:30', '02:00')], '2026-11-01')).toEqual([
      '2026-11-01T05:30',
      '2026-11-01T06:00',
      '2026-11-01T06:30',
    ]);
  });

  it('know zones three quarters of an hour off, and a change of half an hour', () => {
    const eucla = freeTimes(diary({ zone: 'Australia/Eucla', weekly: [work(1, '09:00', '09:30')] }), onMonday());
    expect(eucla.map(({ start }) => new Date(start).toISOString())).toEqual(['2026-11-23T00:15:00.000Z']);
    const lordHowe = diary({ zone: 'Australia/Lord_Howe', weekly: [work(7, '01:00', '03:00')] });
    const ofDay = (date: string): number => freeTimes(lordHowe, onMonday({ from: date, to: date })).length;
    expect([ofDay('2026-04-05'), ofDay('2026-10-04'), ofDay('2026-10-11')]).toEqual([5, 3, 4]);
  });
});
