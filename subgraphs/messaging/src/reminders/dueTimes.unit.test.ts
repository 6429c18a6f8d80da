import { dueTime, plannedReminders } from './dueTimes.ts';
import type { ReminderRule } from './ruleTable.ts';

const due = (side: ReminderRule['side'], amount: number, unit: ReminderRule['unit'], zone: string, startsAt: string) =>
  dueTime({ side, amount, unit }, new Date(startsAt), zone).toISOString();

describe('a reminder is due', () => {
  it('a day before at the visit’s own local time, over both clock changes', () => {
    // 09:00 EST on the day the clocks go back; the day before it is 09:00 EDT.
    expect(due('BEFORE', 1, 'DAYS', 'America/New_York', '2026-11-01T14:00:00Z')).toBe('2026-10-31T13:00:00.000Z');
    expect(due('BEFORE', 1, 'DAYS', 'America/New_York', '2027-03-14T13:00:00Z')).toBe('2027-03-13T14:00:00.000Z');
    expect(due('AFTER', 1, 'DAYS', 'America/New_York', '2026-10-31T13:00:00Z')).toBe('2026-11-01T14:00:00.000Z');
  });

  it('24 hours before after exactly 24 hours, whatever the clocks did', () => {
    expect(due('BEFORE', 24, 'HOURS', 'America/New_York', '2026-11-01T14:00:00Z')).toBe('2026-10-31T14:00:00.000Z');
    expect(due('AFTER', 90, 'MINUTES', 'Australia/Lord_Howe', '2027-04-03T14:00:00Z')).toBe('2027-04-03T15:30:00.000Z');
  });

  it('an hour later where the clocks leave its time out', () => {
    // 02:30 on March 15; on March 14 there is no 02:30.
    expect(due('BEFORE', 1, 'DAYS', 'America/New_York', '2027-03-15T06:30:00Z')).toBe('2027-03-14T07:30:00.000Z');
  });

  it('by the local day in zones of half hours and quarters', () => {
    expect(due('BEFORE', 2, 'DAYS', 'Asia/Kolkata', '2026-11-23T04:30:00Z')).toBe('2026-11-21T04:30:00.000Z');
    expect(due('BEFORE', 1, 'DAYS', 'Asia/Kathmandu', '2026-11-23T04:15:00Z')).toBe('2026-11-22T04:15:00.000Z');
  });
});

describe('the reminders of a visit', () => {
  const rule = (changes: Partial<ReminderRule>): ReminderRule => ({
    tenantId: 't',
    id: 'before',
    clinicId: 'c',
    channel: 'EMAIL',
    side: 'BEFORE',
    amount: 2,
    unit: 'HOURS',
    active: true,
    version: 1,
    ...changes,
  });
  const rules = [rule({}), rule({ id: 'after', side: 'AFTER' }), rule({ id: 'off', active: false })];
  const planned = (status: string, startsAt: Date | null = new Date('2026-11-23T14:00:00Z')) =>
    plannedReminders({ id: 'v', startsAt, status }, rules, 'UTC').map(({ ruleId }) => ruleId);

  it.each([
    ['BOOKED', ['before', 'after']],
    ['CONFIRMED', ['before', 'after']],
    ['CHECKED_IN', ['after']],
    ['COMPLETED', ['after']],
    ['CANCELLED', []],
    ['NO_SHOW', []],
    ['NEEDS_REBOOKING', []],
  ])('in status %s are those of %j', (status, expected) => {
    expect(planned(status)).toEqual(expected);
  });

  it('are none while nobody has said when it is', () => {
    expect(planned('BOOKED', null)).toEqual([]);
  });
});
