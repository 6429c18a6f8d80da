import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { absenceResolvers } from './absences/absences.resolvers.ts';
import { BlockTable, HolidayTable, LeaveTable } from './absences/absenceTables.ts';
import { appointmentResolvers } from './appointments/appointments.resolvers.ts';
import { AppointmentHistoryTable } from './appointments/appointmentHistory.ts';
import { AppointmentTable } from './appointments/appointmentTable.ts';
import { calendarResolvers } from './appointments/calendar.resolvers.ts';
import { extendContext, type Context } from './context.ts';
import { reactions } from './events.ts';
import { PatientReferenceTable, PractitionerReferenceTable } from './people/personTables.ts';
import { openingHoursResolvers } from './openingHours/openingHours.resolvers.ts';
import { roundResolvers } from './rounds/rounds.resolvers.ts';
import { RoundTable } from './rounds/roundTable.ts';
import { policyResolvers } from './policies/policies.resolvers.ts';
import { BookingPolicyTable } from './policies/policyTable.ts';
import { feedResolvers } from './feeds/feeds.resolvers.ts';
import { CalendarFeedTable, CalendarFeedUseTable } from './feeds/feedTable.ts';
import { rebookingResolvers } from './rebooking/rebooking.resolvers.ts';
import { roomResolvers } from './rooms/rooms.resolvers.ts';
import { RoomTable } from './rooms/roomTable.ts';
import { scheduleResolvers } from './schedules/schedules.resolvers.ts';
import { OpeningTable, ScheduleOverrideTable, ScheduleTable, WeekChangeTable } from './schedules/scheduleTables.ts';
import { visitTypeResolvers } from './visitTypes/visitTypes.resolvers.ts';
import { VisitTypeTable } from './visitTypes/visitTypeTable.ts';

const NAME = 'scheduling';

/** Scheduling: when practitioners work and who is booked when. */
export const scheduling: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [
    OrganizationReferenceTable,
    ClinicReferenceTable,
    PractitionerReferenceTable,
    PatientReferenceTable,
    ScheduleTable,
    ScheduleOverrideTable,
    WeekChangeTable,
    OpeningTable,
    RoundTable,
    VisitTypeTable,
    LeaveTable,
    BlockTable,
    HolidayTable,
    RoomTable,
    BookingPolicyTable,
    AppointmentTable,
    AppointmentHistoryTable,
    CalendarFeedTable,
    CalendarFeedUseTable,
  ],
  resolvers: [
    scheduleResolvers,
    openingHoursResolvers,
    roundResolvers,
    visitTypeResolvers,
    roomResolvers,
    policyResolvers,
    absenceResolvers,
    rebookingResolvers,
    appointmentResolvers,
    calendarResolvers,
    feedResolvers,
  ],
  reactions,
  topics: readTopics(NAME),
  extend: extendContext,
};
