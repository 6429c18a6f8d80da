import { traceReads } from '@polyclinic/subgraph/reads.ts';
import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { absenceResolvers } from './absences/absences.resolvers.ts';
import { BlockTable, HolidayTable, LeaveTable } from './absences/absenceTables.ts';
import { appointmentResolvers } from './appointments/appointments.resolvers.ts';
import { AppointmentHistoryTable } from './appointments/appointmentHistory.ts';
import { AppointmentTable } from './appointments/appointmentTable.ts';
import { VisitReasonTable } from './appointments/visitReason.ts';
import { calendarResolvers } from './appointments/calendar.resolvers.ts';
import { extendContext, type Context, type Extension } from './context.ts';
import { reactionsBy } from './events.ts';
import { PatientReferenceTable, PractitionerReferenceTable } from './people/personTables.ts';
import { openingHoursResolvers } from './openingHours/openingHours.resolvers.ts';
import { roundResolvers } from './rounds/rounds.resolvers.ts';
import { RoundTable } from './rounds/roundTable.ts';
import { policyResolvers } from './policies/policies.resolvers.ts';
import { BookingPolicyTable } from './policies/policyTable.ts';
import { portalResolvers } from './portal/portal.resolvers.ts';
import { queueResolvers } from './queue/queue.resolvers.ts';
import { QueueLogTable, QueueTable, QueueTicketTable } from './queue/queueTables.ts';
import { feedResolvers } from './feeds/feeds.resolvers.ts';
import { CalendarFeedTable, CalendarFeedUseTable } from './feeds/feedTable.ts';
import { rebookingResolvers } from './rebooking/rebooking.resolvers.ts';
import { reportResolvers } from './reports/reports.resolvers.ts';
import { roomResolvers } from './rooms/rooms.resolvers.ts';
import { RoomTable } from './rooms/roomTable.ts';
import { scheduleResolvers } from './schedules/schedules.resolvers.ts';
import { OpeningTable, ScheduleOverrideTable, ScheduleTable, WeekChangeTable } from './schedules/scheduleTables.ts';
import { selfBookingResolvers } from './selfBooking/selfBooking.resolvers.ts';
import { SelfBookingTable, VisitLinkTable } from './selfBooking/selfBookingTables.ts';
import { COUNTS_KEPT_DAYS } from './selfBooking/visitorLimits.ts';
import { sharingResolvers } from './sharing/sharing.resolvers.ts';
import { travelResolvers } from './travel/travel.resolvers.ts';
import { TravelReckoningTable, TravelTimeTable } from './travel/travelTables.ts';
import { visitTypeResolvers } from './visitTypes/visitTypes.resolvers.ts';
import { VisitTypeTable } from './visitTypes/visitTypeTable.ts';
import { waitlistResolvers } from './waitlist/waitlist.resolvers.ts';
import { WaitlistEntryTable, WaitlistLogTable, WaitlistOfferTable } from './waitlist/waitlistTables.ts';

const NAME = 'scheduling';

/** Every table of it. */
/** Every table of its schema. */
export const schedulingTables = [
  OrganizationReferenceTable,
  ClinicReferenceTable,
  PractitionerReferenceTable,
  PatientReferenceTable,
  ScheduleTable,
  ScheduleOverrideTable,
  WeekChangeTable,
  OpeningTable,
  RoundTable,
  TravelTimeTable,
  TravelReckoningTable,
  VisitTypeTable,
  LeaveTable,
  BlockTable,
  HolidayTable,
  RoomTable,
  BookingPolicyTable,
  AppointmentTable,
  AppointmentHistoryTable,
  VisitReasonTable,
  QueueTable,
  QueueTicketTable,
  QueueLogTable,
  WaitlistEntryTable,
  WaitlistOfferTable,
  WaitlistLogTable,
  SelfBookingTable,
  VisitLinkTable,
  CalendarFeedTable,
  CalendarFeedUseTable,
];

/** Scheduling: when practitioners work and who is booked when. */
export const scheduling = (extension: Extension): SubgraphDefinition<Context> => ({
  name: NAME,
  folder: import.meta.dirname,
  tables: schedulingTables,
  resolvers: [
    scheduleResolvers,
    openingHoursResolvers,
    roundResolvers,
    travelResolvers,
    sharingResolvers,
    visitTypeResolvers,
    roomResolvers,
    policyResolvers,
    absenceResolvers,
    rebookingResolvers,
    appointmentResolvers,
    reportResolvers,
    queueResolvers,
    waitlistResolvers,
    calendarResolvers,
    selfBookingResolvers,
    portalResolvers,
    feedResolvers,
  ],
  reactions: reactionsBy(() => new Date()),
  topics: readTopics(NAME),
  extend: context => extendContext(context, extension),
  beforeAnswer: traceReads(NAME),
  kept: [{ table: 'visitor_count', age: 'since', days: COUNTS_KEPT_DAYS }],
});
