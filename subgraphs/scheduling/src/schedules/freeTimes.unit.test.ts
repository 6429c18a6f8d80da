import fc from 'fast-check';
import { dayBounds, daysBetween, freeTimes, localDate, sessionsOn, within, type Interval } from './freeTimes.ts';

const MINUTE = 60_000;
const utc = (text: string): number => Date.parse(text);

const weekly = (weekday: number, startsAtLocal: string, endsAtLocal: string, slotMinutes = 30) => ({
  weekday,
  startsAtLocal,
  endsAtLocal,
  slotMinutes,
  effectiveFrom: '2026-01-01',
  effectiveUntil: null,
});

describe('sessionsOn', () => {
  it('reads working hours in a zone that is half an hour off', () => {
    expect(sessionsOn('2026-11-23', 'Asia/Kolkata', [weekly(1, '09:00', '12:00')], [])).toEqual([
      { start: utc('2026-11-23T03:30:00Z'), end: utc('2026-11-23T06:30:00Z'), slotMinutes: 30 },
    ]);
  });

  it('keeps the local hours on both sides of a clock change', () => {
    const hours = [weekly(6, '09:00', '10:00'), weekly(1, '09:00', '10:00')];
    expect(sessionsOn('2026-10-31', 'America/New_York', hours, [])[0]?.start).toBe(utc('2026-10-31T13:00:00Z'));
    expect(sessionsOn('2026-11-02', 'America/New_York', hours, [])[0]?.start).toBe(utc('2026-11-02T14:00:00Z'));
  });

  it('loses the hour that the spring change leaves out', () => {
    const [session] = sessionsOn('2026-03-08', 'America/New_York', [weekly(7, '01:00', '04:00')], []);
    expect(session).toMatchObject({ start: utc('2026-03-08T06:00:00Z'), end: utc('2026-03-08T08:00:00Z') });
    expect(freeTimes(session!, [], 0)).toHaveLength(4);
  });

  it('begins after the gap when the opening time falls into it, and has no session wholly inside it', () => {
    const zone = 'America/New_York';
    expect(sessionsOn('2026-03-08', zone, [weekly(7, '02:30', '05:00')], [])[0]?.start).toBe(
      utc('2026-03-08T07:30:00Z'),
    );
    const inside = sessionsOn('2026-03-08', zone, [weekly(7, '02:00', '03:00')], []);
    expect(inside).toEqual([]);
  });

  it('works the repeated hour of the autumn change twice', () => {
    const [session] = sessionsOn('2026-11-01', 'America/New_York', [weekly(7, '00:00', '03:00')], []);
    expect((session!.end - session!.start) / MINUTE).toBe(240);
    expect(freeTimes(session!, [], 0)).toHaveLength(8);
  });

  it('lets a dated override stand instead of the weekly hours, or close the day', () => {
    const hours = [weekly(1, '09:00', '17:00')];
    const open = { onDate: '2026-11-23', startsAtLocal: '13:00', endsAtLocal: '14:00', slotMinutes: 20 };
    const closed = { onDate: '2026-11-23', startsAtLocal: null, endsAtLocal: null, slotMinutes: 20 };
    expect(sessionsOn('2026-11-23', 'UTC', hours, [open])).toEqual([
      { start: utc('2026-11-23T13:00:00Z'), end: utc('2026-11-23T14:00:00Z'), slotMinutes: 20 },
    ]);
    expect(sessionsOn('2026-11-23', 'UTC', hours, [closed])).toEqual([]);
    expect(sessionsOn('2026-11-30', 'UTC', hours, [closed])).toHaveLength(1);
  });

  it('holds from its first day on and no longer on its end day', () => {
    const pattern = { ...weekly(1, '09:00', '10:00'), effectiveFrom: '2026-11-09', effectiveUntil: '2026-11-23' };
    const holds = (date: string): boolean => sessionsOn(date, 'UTC', [pattern], []).length > 0;
    expect(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map(holds)).toEqual([false, true, true, false]);
  });
});

describe('freeTimes', () => {
  const session = { start: 0, end: 120 * MINUTE, slotMinutes: 30 };

  it('treats visits as half-open: one that ends when a time begins does not take it', () => {
    expect(freeTimes(session, [{ start: 0, end: 30 * MINUTE }], 0).map(({ start }) => start / MINUTE)).toEqual([
      30, 60, 90,
    ]);
  });

  it('offers no time that has begun', () => {
    expect(freeTimes(session, [], 1).map(({ start }) => start / MINUTE)).toEqual([30, 60, 90]);
  });

  it('offers exactly the times that a scan of every minute finds free', () => {
    const minute = fc.integer({ min: 0, max: 600 });
    const visit = fc.tuple(minute, fc.integer({ min: 1, max: 90 })).map(([start, length]) => ({
      start: start * MINUTE,
      end: (start + length) * MINUTE,
    }));
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 0, max: 480 }),
        fc.integer({ min: 5, max: 60 }),
        fc.array(visit, { maxLength: 12 }),
        minute,
        (start, length, slotMinutes, busy, notBefore) => {
          const found = freeTimes(
            { start: start * MINUTE, end: (start + length) * MINUTE, slotMinutes },
            busy,
            notBefore * MINUTE,
          );
          expect(found).toEqual(scan({ start, end: start + length, slotMinutes }, busy, notBefore));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The same by brute force: walks the day minute by minute; all in minutes but `busy` and the answer. */
function scan(session: Interval & { slotMinutes: number }, busy: readonly Interval[], notBefore: number): Interval[] {
  const taken = (minute: number): boolean =>
    busy.some(visit => visit.start <= minute * MINUTE && minute * MINUTE < visit.end);
  const found: Interval[] = [];
  for (let start = session.start; start + session.slotMinutes <= session.end; start += session.slotMinutes) {
    const minutes = Array.from({ length: session.slotMinutes }, (_, index) => start + index);
    if (start >= notBefore && !minutes.some(taken))
      found.push({ start: start * MINUTE, end: (start + session.slotMinutes) * MINUTE });
  }
  return found;
}

describe('local days', () => {
  it('are 23 and 25 hours long when the clock changes', () => {
    const hours = (date: string): number => {
      const { start, end } = dayBounds(date, 'America/New_York');
      return (end - start) / (60 * MINUTE);
    };
    expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-11-21')]).toEqual([23, 25, 24]);
  });

  it('are the clinic’s, not the server’s', () => {
    const lateEvening = new Date('2026-11-21T19:00:00Z');
    expect([localDate(lateEvening, 'Asia/Kolkata'), localDate(lateEvening, 'America/New_York')]).toEqual([
      '2026-11-22',
      '2026-11-21',
    ]);
  });

  it('of a range include both ends', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(daysBetween('2026-02-27', '2026-02-26')).toEqual([]);
  });
});

describe('within', () => {
  it('asks for one session that holds the whole visit, so a visit never spans a break', () => {
    const sessions = [
      { start: 0, end: 60, slotMinutes: 30 },
      { start: 60, end: 120, slotMinutes: 30 },
    ];
    expect(within({ start: 0, end: 60 }, sessions)).toBe(true);
    expect(within({ start: 30, end: 90 }, sessions)).toBe(false);
    expect(within({ start: 0, end: 61 }, [])).toBe(false);
  });
});
