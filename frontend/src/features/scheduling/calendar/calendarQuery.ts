import { graphql } from '../../../graphql/gql.ts';
import type { CalendarCountsQuery, CalendarQuery, CalendarVisitFragment } from '../../../graphql/graphql.ts';

export const calendarVisit = graphql(`
  fragment CalendarVisit on Appointment {
    id
    startsAt
    endsAt
    timezone
    status
    version
    beforeMinutes
    afterMinutes
    walkIn
    overbookReason
    room {
      id
      name
    }
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
  query calendar(
    $clinicId: ID!
    $date: LocalDate!
    $days: Int!
    $practitionerIds: [ID!]
    $statuses: [AppointmentStatus!]
    $withReasons: Boolean!
  ) {
    calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {
      date
      timezone
      columns {
        date
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
        closed {
          startsAt
          endsAt
          kind
          reason @include(if: $withReasons)
        }
        appointments {
          ...CalendarVisit
        }
      }
    }
  }
`);

export const calendarCountsQuery = graphql(`
  query calendarCounts(
    $clinicId: ID!
    $date: LocalDate!
    $days: Int!
    $practitionerIds: [ID!]
    $statuses: [AppointmentStatus!]
  ) {
    calendarCounts(
      clinicId: $clinicId
      date: $date
      days: $days
      practitionerIds: $practitionerIds
      statuses: $statuses
    ) {
      date
      practitioner {
        id
        name
      }
      visits
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

export const queueChanged = graphql(`
  subscription queueChanged($clinicId: ID!) {
    queueChanged(clinicId: $clinicId) {
      date
    }
  }
`);

export type CalendarRange = NonNullable<CalendarQuery['calendar']>;
export type CalendarColumn = CalendarRange['columns'][number];
export type ClosedTime = CalendarColumn['closed'][number];
export type DayCount = NonNullable<CalendarCountsQuery['calendarCounts']>[number];
export type Visit = CalendarVisitFragment;
