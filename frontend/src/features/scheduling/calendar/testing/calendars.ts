import type { CalendarColumn, CalendarRange, Visit } from '../calendarQuery.ts';

/** For tests: a doctor by a word. */
export const doctor = (id: string): CalendarColumn['practitioner'] => ({
  __typename: 'Practitioner',
  id,
  name: `Dr. ${id}`,
  credential: 'MD',
  specialty: 'Family medicine',
});

/** For tests: a visit of a doctor; instants in UTC. */
export const visit = (id: string, practitionerId: string, startsAt: string, endsAt: string): Visit => ({
  __typename: 'Appointment',
  id,
  startsAt,
  endsAt,
  timezone: 'UTC',
  status: 'BOOKED',
  version: 1,
  beforeMinutes: 0,
  afterMinutes: 0,
  walkIn: false,
  overbookReason: null,
  room: null,
  patient: { __typename: 'Patient', id: `patient-${id}`, givenName: 'Maria', familyName: id },
  practitioner: { __typename: 'Practitioner', id: practitionerId, name: `Dr. ${practitionerId}` },
});

/** For tests: a doctor's day. */
export const column = (
  practitionerId: string,
  date: string,
  { sessions = [], closed = [], appointments = [] }: Partial<CalendarColumn> = {},
): CalendarColumn => ({
  __typename: 'CalendarColumn',
  date,
  practitioner: doctor(practitionerId),
  sessions,
  closed,
  appointments,
});

export const session = (startsAt: string, endsAt: string): CalendarColumn['sessions'][number] => ({
  __typename: 'WorkSession',
  startsAt,
  endsAt,
});

export const calendarOf = (columns: CalendarColumn[], timezone = 'UTC'): CalendarRange => ({
  __typename: 'Calendar',
  date: columns[0]?.date ?? '2026-11-21',
  timezone,
  columns: columns.map(each => ({
    ...each,
    appointments: each.appointments.map(appointment => ({ ...appointment, timezone })),
  })),
});
