import { graphql } from '../../graphql/gql.ts';
import type {
  AffectedVisitsFragment,
  ClinicHoursQuery,
  ClinicPolicyFragment,
  DayPlanFragment,
  RebookingProposalsQuery,
  WeekQuery,
} from '../../graphql/graphql.ts';

export const affectedVisits = graphql(`
  fragment AffectedVisits on HitVisits {
    appointments {
      id
      startsAt
      endsAt
      timezone
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
    elsewhere
  }
`);

export const weekQuery = graphql(`
  query week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {
    week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {
      on
      sessions {
        id
        weekday
        startsAtLocal
        endsAtLocal
        slotMinutes
        capacity
      }
      nextChangeOn
      changes {
        id
        effectiveFrom
        effectiveUntil
        enteredAt
      }
    }
  }
`);

export const setWeek = graphql(`
  mutation setWeek($input: SetWeekInput!) {
    setWeek(input: $input) {
      change {
        id
        effectiveFrom
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const undoWeek = graphql(`
  mutation undoWeek($id: ID!) {
    undoWeek(id: $id) {
      change {
        id
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const dayPlan = graphql(`
  fragment DayPlan on DayHours {
    date
    sessions {
      startsAtLocal
      endsAtLocal
      slotMinutes
      capacity
    }
  }
`);

export const exceptionsQuery = graphql(`
  query exceptions($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {
    days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) {
      ...DayPlan
    }
    absences(practitionerId: $practitionerId, from: $from) {
      leave {
        id
        from
        to
        startsAtLocal
        endsAtLocal
        weekdays
        everyWeeks
        reason
        version
      }
      blocks {
        id
        startsAt
        endsAt
        reason
        version
      }
    }
    rounds(practitionerId: $practitionerId, from: $from) {
      id
      hospital
      timezone
      weekdays
      startsAtLocal
      endsAtLocal
      from
      to
      version
    }
    holidays(clinicId: $clinicId, from: $from) {
      id
      date
      startsAtLocal
      endsAtLocal
      name
      version
    }
  }
`);

export const setDay = graphql(`
  mutation setDay($input: SetDayInput!) {
    setDay(input: $input) {
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const clearDay = graphql(`
  mutation clearDay($input: ClearDayInput!) {
    clearDay(input: $input) {
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const enterLeave = graphql(`
  mutation enterLeave($input: EnterLeaveInput!) {
    enterLeave(input: $input) {
      leave {
        id
        version
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const blockTime = graphql(`
  mutation blockTime($input: BlockTimeInput!) {
    blockTime(input: $input) {
      block {
        id
        version
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const enterRound = graphql(`
  mutation enterRound($input: EnterRoundInput!) {
    enterRound(input: $input) {
      round {
        id
        version
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const declareHoliday = graphql(`
  mutation declareHoliday($input: DeclareHolidayInput!) {
    declareHoliday(input: $input) {
      holiday {
        id
        version
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const withdrawLeave = graphql(`
  mutation withdrawLeave($id: ID!, $version: Int!) {
    withdrawLeave(id: $id, version: $version) {
      id
    }
  }
`);

export const withdrawBlock = graphql(`
  mutation withdrawBlock($id: ID!, $version: Int!) {
    withdrawBlock(id: $id, version: $version) {
      id
    }
  }
`);

export const withdrawRound = graphql(`
  mutation withdrawRound($id: ID!, $version: Int!) {
    withdrawRound(id: $id, version: $version) {
      id
    }
  }
`);

export const withdrawHoliday = graphql(`
  mutation withdrawHoliday($id: ID!, $version: Int!) {
    withdrawHoliday(id: $id, version: $version) {
      id
    }
  }
`);

export const clinicHoursQuery = graphql(`
  query clinicHours($clinicId: ID!, $on: LocalDate!) {
    openingHours(clinicId: $clinicId, on: $on) {
      on
      hours {
        id
        weekday
        startsAtLocal
        endsAtLocal
      }
      nextChangeOn
      changes {
        id
        effectiveFrom
        enteredAt
      }
    }
    holidays(clinicId: $clinicId, from: $on) {
      id
      date
      startsAtLocal
      endsAtLocal
      name
      version
    }
    visitTypes(clinicId: $clinicId) {
      id
      name
      minutes
      beforeMinutes
      afterMinutes
      version
    }
    rooms(clinicId: $clinicId) {
      id
      name
      kind
      version
    }
    bookingPolicy(clinicId: $clinicId) {
      ...ClinicPolicy
    }
  }
`);

export const clinicPolicy = graphql(`
  fragment ClinicPolicy on BookingPolicy {
    noticeMinutes
    horizonDays
    visitsPerDay
    cancelWindowMinutes
    overbooking
    overbookLimit
    noShowAfterMinutes
    holdMinutes
    selfBooking
    version
  }
`);

export const setBookingPolicy = graphql(`
  mutation setBookingPolicy($input: SetBookingPolicyInput!) {
    setBookingPolicy(input: $input) {
      ...ClinicPolicy
    }
  }
`);

export const addRoom = graphql(`
  mutation addRoom($input: AddRoomInput!) {
    addRoom(input: $input) {
      id
      name
    }
  }
`);

export const retireRoom = graphql(`
  mutation retireRoom($id: ID!, $version: Int!) {
    retireRoom(id: $id, version: $version) {
      id
    }
  }
`);

export const rebookingProposalsQuery = graphql(`
  query rebookingProposals($appointmentIds: [ID!]!) {
    rebookingProposals(appointmentIds: $appointmentIds) {
      appointment {
        id
        startsAt
        endsAt
        timezone
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
      slot {
        startsAt
        endsAt
        practitioner {
          id
          name
        }
      }
    }
  }
`);

export const rebookVisits = graphql(`
  mutation rebookVisits($input: RebookVisitsInput!) {
    rebookVisits(input: $input) {
      outcome
      appointment {
        id
        startsAt
        endsAt
        timezone
        version
      }
    }
  }
`);

export const setOpeningHours = graphql(`
  mutation setOpeningHours($input: SetOpeningHoursInput!) {
    setOpeningHours(input: $input) {
      change {
        id
        effectiveFrom
      }
      hit {
        ...AffectedVisits
      }
    }
  }
`);

export const defineVisitType = graphql(`
  mutation defineVisitType($input: DefineVisitTypeInput!) {
    defineVisitType(input: $input) {
      id
      name
    }
  }
`);

export const retireVisitType = graphql(`
  mutation retireVisitType($id: ID!, $version: Int!) {
    retireVisitType(id: $id, version: $version) {
      id
    }
  }
`);

export type Affected = AffectedVisitsFragment;
export type AffectedVisit = Affected['appointments'][number];
export type Week = NonNullable<WeekQuery['week']>;
export type DayPlan = DayPlanFragment;
export type ClinicPolicy = ClinicPolicyFragment;
export type ClinicHours = ClinicHoursQuery;
export type OpeningWeek = NonNullable<ClinicHours['openingHours']>;
export type RebookingProposal = NonNullable<RebookingProposalsQuery['rebookingProposals']>[number];
