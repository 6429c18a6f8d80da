import { graphql } from '../../../graphql/gql.ts';
import type { FreeTimeFragment } from '../../../graphql/graphql.ts';

export const freeTime = graphql(`
  fragment FreeTime on Slot {
    startsAt
    endsAt
    timezone
    practitioner {
      id
      name
    }
  }
`);

export const slotsQuery = graphql(`
  query slots($input: SlotsInput!) {
    slots(input: $input) {
      ...FreeTime
    }
  }
`);

export const practitionersQuery = graphql(`
  query practitioners($clinicId: ID!) {
    practitioners(clinicId: $clinicId) {
      id
      name
      credential
      specialty
    }
  }
`);

export const visitTypesQuery = graphql(`
  query visitTypes($clinicId: ID!) {
    visitTypes(clinicId: $clinicId) {
      id
      name
      minutes
    }
  }
`);

export const roomsQuery = graphql(`
  query rooms($clinicId: ID!) {
    rooms(clinicId: $clinicId) {
      id
      name
      kind
    }
  }
`);

export const bookingResult = graphql(`
  fragment BookingResult on BookAppointmentResult {
    ... on AppointmentBooked {
      appointment {
        ...CalendarVisit
      }
    }
    ... on TimeTaken {
      collidesWith
      nearest {
        ...FreeTime
      }
    }
  }
`);

export const bookAppointment = graphql(`
  mutation bookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      ...BookingResult
    }
  }
`);

export const overbookAppointment = graphql(`
  mutation overbookAppointment($input: BookAppointmentInput!, $reason: OverbookReason!) {
    overbookAppointment(input: $input, reason: $reason) {
      ...BookingResult
    }
  }
`);

/** A free time whose doctor the caller may see, as everybody may who books. */
export type FreeTime = FreeTimeFragment & { practitioner: NonNullable<FreeTimeFragment['practitioner']> };

export const withDoctor = (times: readonly FreeTimeFragment[]): FreeTime[] =>
  times.filter((time): time is FreeTime => time.practitioner !== null);
