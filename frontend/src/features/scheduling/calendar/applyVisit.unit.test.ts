import { applyVisit } from './applyVisit.ts';
import type { CalendarDay, Visit } from './calendarQuery.ts';

const visit = (id: string, hour: string, change: Partial<Visit> = {}): Visit => ({
  __typename: 'Appointment',
  id,
  startsAt: `2026-11-21T${hour}:00:00Z`,
  endsAt: `2026-11-21T${hour}:20:00Z`,
  timezone: 'UTC',
  status: 'BOOKED',
  version: 1,
  patient: { __typename: 'Patient', id: 'p', givenName: 'Maria', familyName: 'Lopez' },
  practitioner: { __typename: 'Practitioner', id: 'a', name: 'Dr. Adams' },
  ...change,
});

const day: CalendarDay = {
  __typename: 'CalendarDay',
  date: '2026-11-21',
  timezone: 'UTC',
  columns: [
    {
      __typename: 'CalendarColumn',
      practitioner: { __typename: 'Practitioner', id: 'a', name: 'Dr. Adams', credential: 'MD', specialty: 'x' },
      sessions: [],
      appointments: [visit('first', '09'), visit('last', '11')],
    },
  ],
};

const ids = (changed: CalendarDay | null) => changed?.columns[0]?.appointments.map(({ id }) => id);

describe('a change told by a live event', () => {
  it('puts a booked visit in its place', () => {
    expect(ids(applyVisit(day, visit('new', '10')))).toEqual(['first', 'new', 'last']);
  });

  it('changes nothing when told twice', () => {
    const once = applyVisit(day, visit('new', '10'));
    expect(once && ids(applyVisit(once, visit('new', '10')))).toEqual(['first', 'new', 'last']);
  });

  it('takes a cancelled visit away', () => {
    expect(ids(applyVisit(day, visit('first', '09', { status: 'CANCELLED' })))).toEqual(['last']);
  });

  it('asks for the day again when it does not know the doctor', () => {
    const practitioner = { __typename: 'Practitioner' as const, id: 'new', name: 'Dr. New' };
    expect(applyVisit(day, visit('x', '10', { practitioner }))).toBeNull();
  });
});
