import { graphql } from '../../../graphql/gql.ts';
import type { CalendarQuery, CalendarVisitFragment } from '../../../graphql/graphql.ts';

export const calendarVisit = graphql(`
  fragment CalendarVisit on Appointment {
    id
    startsAt
    endsAt
    timezone
    status
    version
    patient {
      id
      givenName
      familyName
    }
    practitioner {
      id
      name
    }
  }
`);

export const calendarQuery = graphql(`
  query calendar($clinicId: ID!, $date: LocalDate!) {
    calendar(clinicId: $clinicId, date: $date) {
      date
      timezone
      columns {
        practitioner {
          id
          name
          credential
          specialty
        }
        sessions {
          startsAt
          endsAt
        }
        appointments {
          ...CalendarVisit
        }
      }
    }
  }
`);

export const appointmentChanged = graphql(`
  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {
    appointmentChanged(clinicId: $clinicId, date: $date) {
      kind
      appointment {
        ...CalendarVisit
      }
    }
  }
`);

export type CalendarDay = NonNullable<CalendarQuery['calendar']>;
export type CalendarColumn = CalendarDay['columns'][number];
export type Visit = CalendarVisitFragment;
