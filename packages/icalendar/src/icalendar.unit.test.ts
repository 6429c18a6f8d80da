import ICAL from 'ical.js';
import { escapeText, fold } from './contentLine.ts';
import { feed } from './feed.ts';
import { invitation, type Invitation } from './invitation.ts';
import { timeZone } from './timeZone.ts';

const visit = (changes: Partial<Invitation> = {}): Invitation => ({
  method: 'REQUEST',
  uid: '01KB0000000000000000000000@polyclinic.example',
  sequence: 0,
  title: 'Appointment at Harbor Street',
  place: 'Harbor Street',
  startsAt: new Date('2026-11-23T14:00:00Z'),
  endsAt: new Date('2026-11-23T14:30:00Z'),
  zone: 'America/New_York',
  organizer: { name: 'Northside Health', address: 'no-reply@polyclinic.example' },
  attendee: 'maria@mail.example',
  writtenAt: new Date('2026-11-20T10:00:00Z'),
  ...changes,
});

/** Reads a file as a calendar program does: by the zone that stands in the file, and by none it may know itself. */
function read(text: string): { calendar: ICAL.Component; event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
}

const instantOf = (time: ICAL.Time): string => time.toJSDate().toISOString();

describe('an invitation', () => {
  it.each([
    ['America/New_York', '2026-11-01T05:30:00Z'],
    ['America/New_York', '2026-11-01T06:30:00Z'],
    ['America/New_York', '2027-03-14T06:59:00Z'],
    ['America/New_York', '2027-03-14T07:00:00Z'],
    ['Europe/Dublin', '2026-10-25T00:59:00Z'],
    ['Europe/Dublin', '2027-07-01T09:00:00Z'],
    ['Asia/Kolkata', '2026-11-23T14:00:00Z'],
    ['Asia/Kathmandu', '2026-11-23T14:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T14:59:00Z'],
    ['Australia/Lord_Howe', '2027-04-04T02:00:00Z'],
    ['Pacific/Chatham', '2026-09-26T13:59:00Z'],
    ['Pacific/Chatham', '2026-09-26T14:00:00Z'],
    ['Africa/Casablanca', '2027-02-10T09:00:00Z'],
    ['UTC', '2026-11-23T14:00:00Z'],
  ])('in %s at %s is read by an independent parser as the same instants', (zone, start) => {
    const startsAt = new Date(start);
    const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
    const { event } = read(invitation(visit({ zone, startsAt, endsAt })));
    expect(instantOf(event.startDate)).toBe(startsAt.toISOString());
    expect(instantOf(event.endDate)).toBe(endsAt.toISOString());
  });

  it('is written in the clinic’s zone, but for a time that the clock shows twice', () => {
    expect(invitation(visit())).toContain('DTSTART;TZID=America/New_York:20261123T090000');
    const twice = visit({ startsAt: new Date('2026-11-01T06:30:00Z'), endsAt: new Date('2026-11-01T07:00:00Z') });
    expect(invitation(twice)).toContain('DTSTART:20261101T063000Z');
  });

  it('spanning a clock change ends when the visit ends', () => {
    const startsAt = new Date('2027-03-14T06:30:00Z');
    const endsAt = new Date('2027-03-14T07:30:00Z');
    const { event } = read(invitation(visit({ startsAt, endsAt })));
    expect([instantOf(event.startDate), instantOf(event.endDate)]).toEqual([
      startsAt.toISOString(),
      endsAt.toISOString(),
    ]);
  });

  it('is moved under the same UID with a higher SEQUENCE, and cancelled by METHOD', () => {
    const moved = read(invitation(visit({ sequence: 3 })));
    expect([moved.event.uid, moved.event.sequence]).toEqual(['01KB0000000000000000000000@polyclinic.example', 3]);
    expect(moved.calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const gone = read(invitation(visit({ method: 'CANCEL', sequence: 4 })));
    expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(gone.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('gives back every character of a title, however long and strange', () => {
    const title = 'Appointment at “सह्याद्री”; Müller, Sons \\ & Co\nX-EVIL:1 🏥 '.repeat(4).trim();
    const text = invitation(visit({ title }));
    expect(read(text).event.summary).toBe(title);
    expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.split('\r\n').filter(line => line.startsWith('X-EVIL'))).toEqual([]);
    expect(text).not.toContain('�');
  });

  it('lets no name of an organizer end its line or its quotes', () => {
    const text = invitation(visit({ organizer: { name: 'A "B"\r\nX-EVIL:1', address: 'a@polyclinic.example' } }));
    const organizer = read(text).event.component.getFirstProperty('organizer');
    expect(organizer?.getParameter('cn')).toBe("A 'B' X-EVIL:1");
  });
});

describe('a time zone', () => {
  it('without clock changes is one standard time', () => {
    const lines = timeZone('Asia/Kathmandu', { from: new Date('2026-11-23Z'), until: new Date('2026-11-24Z') });
    expect(lines).toContain('TZOFFSETTO:+0545');
    expect(lines.filter(line => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VTIMEZONE', 'BEGIN:STANDARD']);
  });

  it('names the change before and the change after', () => {
    const lines = timeZone('America/New_York', { from: new Date('2026-11-23Z'), until: new Date('2026-11-24Z') });
    expect(lines.filter(line => /^(BEGIN|DTSTART)/.test(line))).toEqual([
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:20261101T020000',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270314T020000',
    ]);
  });
});

describe('a feed', () => {
  it('is read whole, its times in UTC and without what there is none of', () => {
    const time = {
      uid: 'a@polyclinic.example',
      sequence: 2,
      startsAt: new Date('2026-11-23T14:00:00Z'),
      endsAt: new Date('2026-11-23T14:30:00Z'),
      title: 'Check-up, long',
      place: null,
      url: 'https://dashboard.example/a?visit=1;2',
      changedAt: new Date('2026-11-01T00:00:00Z'),
    };
    const text = feed({ title: 'Dr. Chen', refreshMinutes: 30, times: [time, { ...time, uid: 'b', place: 'Room 2' }] });
    const events = read(text)
      .calendar.getAllSubcomponents('vevent')
      .map(component => new ICAL.Event(component));
    expect(events.map(({ summary, location }) => [summary, location])).toEqual([
      ['Check-up, long', null],
      ['Check-up, long', 'Room 2'],
    ]);
    expect(instantOf(events[0]!.startDate)).toBe('2026-11-23T14:00:00.000Z');
    expect(text.match(/DESCRIPTION|ATTENDEE/)).toBeNull();
  });

  it('of nothing is a calendar all the same', () => {
    const calendar = new ICAL.Component(ICAL.parse(feed({ title: 'x', refreshMinutes: 30, times: [] })) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('a content line', () => {
  it('is folded between characters and never within one', () => {
    const line = `SUMMARY:${'🏥'.repeat(60)}`;
    const parts = fold(line).split('\r\n');
    expect(parts.every(part => Buffer.byteLength(part) <= 75)).toBe(true);
    expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
  });

  it('keeps a tab and no other control character', () => {
    expect(escapeText('a\tb\u0000c\u007Fd\re')).toBe('a\tbcd\\ne');
  });
});
