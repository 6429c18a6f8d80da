import type { CalendarColumn, CalendarRange, Visit } from '../src/features/scheduling/calendar/calendarQuery.ts';

const DATE = '2026-11-25';
const ZONE = 'America/New_York';
const NINE = Date.parse(`${DATE}T13:00:00Z`);
const VISIT_MS = 10 * 60_000;
const GIVEN = ['Amelia', 'Chloe', 'Hugo', 'Isaac', 'Jamal', 'Keiko', 'Leona', 'María'];
const FAMILY = ['Abbott', 'Brooks', 'Castillo', 'Dawson', 'Ellison', 'Fischer', 'García', 'Holloway'];

const pick = (words: readonly string[], index: number) => words[index % words.length] ?? '';
const instant = (ms: number) => new Date(ms).toISOString();

/** A day of synthetic doctors, each fully booked with visits of ten minutes from 8 o'clock on. */
export function crowdedDay(doctors: number, visitsEach: number): CalendarRange {
  const columns = Array.from({ length: doctors }, (_, index): CalendarColumn => {
    const practitioner = {
      __typename: 'Practitioner' as const,
      id: `doctor-${index}`,
      name: `Dr. ${pick(GIVEN, index)} ${pick(FAMILY, index * 3)}`,
      credential: 'MD',
      specialty: 'Family medicine',
    };
    const appointments = Array.from({ length: visitsEach }, (_, place): Visit => {
      const start = NINE + place * VISIT_MS;
      return {
        __typename: 'Appointment',
        id: `visit-${index}-${place}`,
        startsAt: instant(start),
        endsAt: instant(start + VISIT_MS),
        timezone: ZONE,
        status: 'BOOKED',
        version: 1,
        beforeMinutes: 0,
        afterMinutes: 5,
        walkIn: false,
        overbookReason: null,
        room: null,
        patient: {
          __typename: 'Patient',
          id: `patient-${index}-${place}`,
          givenName: pick(GIVEN, place * 5 + index),
          familyName: pick(FAMILY, place + index * 7),
        },
        practitioner,
      };
    });
    const end = instant(NINE + visitsEach * VISIT_MS);
    const sessions = [{ __typename: 'WorkSession' as const, startsAt: instant(NINE), endsAt: end }];
    return { __typename: 'CalendarColumn', date: DATE, practitioner, sessions, closed: [], appointments };
  });
  return { __typename: 'Calendar', date: DATE, timezone: ZONE, columns };
}
