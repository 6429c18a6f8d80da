import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Absences as AbsencesRow } from './absences/readAbsences.ts';
import type { Visit as VisitRow } from './appointments/visit.ts';
import type { Booked as BookedRow } from './appointments/bookAppointment.ts';
import type { AppointmentHistoryEntry as AppointmentHistoryEntryRow } from './appointments/appointmentHistory.ts';
import type { Updated as UpdatedRow } from './appointments/updateAppointment.ts';
import type { FieldConflict as FieldConflictRow } from '@polyclinic/subgraph/mergeEdit.ts';
import type { Rescheduled as RescheduledRow } from './appointments/rescheduleAppointment.ts';
import type { Block as BlockRow, Holiday as HolidayRow, Leave as LeaveRow } from './absences/absenceTables.ts';
import type { BoardColumn as BoardColumnRow, BoardPlace as BoardPlaceRow, WaitingRoomBoard as WaitingRoomBoardRow } from './queue/waitingRoomBoard.ts';
import type { BookingCodeSent as BookingCodeSentRow } from './selfBooking/sendBookingCode.ts';
import type { BookingPolicy as BookingPolicyRow } from './policies/policyTable.ts';
import type { Calendar as CalendarRow, CalendarColumn as CalendarColumnRow } from './appointments/calendar.ts';
import type { CalendarCount as CalendarCountRow } from './appointments/calendarCounts.ts';
import type { DailyFacts as DailyFactsRow } from './reports/dailyReport.ts';
import type { ClinicFace as ClinicFaceRow, SelfBookingClinic as SelfBookingClinicRow } from './selfBooking/selfBookingClinic.ts';
import type { CalendarFeed as CalendarFeedRow } from './feeds/feedTable.ts';
import type { DayHours as DayHoursRow } from './schedules/readDays.ts';
import type { DaySet as DaySetRow } from './schedules/enterDay.ts';
import type { HitVisits as HitVisitsRow } from './absences/hitVisits.ts';
import type { Hold as HoldRow, Held as HeldRow } from './appointments/holdTime.ts';
import type { HolidayDeclared as HolidayDeclaredRow } from './absences/declareHoliday.ts';
import type { MonthlyFacts as MonthlyFactsRow } from './reports/monthlyReport.ts';
import type { LeaveEntered as LeaveEnteredRow } from './absences/enterLeave.ts';
import type { MadeCalendarFeed as MadeCalendarFeedRow } from './feeds/makeCalendarFeed.ts';
import type { Opening as OpeningRow, Schedule as ScheduleRow, WeekChange as WeekChangeRow } from './schedules/scheduleTables.ts';
import type { OpeningHoursSet as OpeningHoursSetRow } from './openingHours/setOpeningHours.ts';
import type { OpeningWeek as OpeningWeekRow } from './openingHours/readOpeningHours.ts';
import type { QueueView as QueueViewRow, TicketView as TicketViewRow } from './queue/queuesOfDay.ts';
import type { LoggedInQueue as LoggedInQueueRow } from './queue/queueLog.ts';
import type { OfferNotice as OfferNoticeRow } from './waitlist/offerNotice.ts';
import type { OwnOffer as OwnOfferRow } from './waitlist/ownOffer.ts';
import type { OwnTime as OwnTimeRow, OwnTimeTaken as OwnTimeTakenRow } from './selfBooking/ownTimes.ts';
import type { OwnTimeHeld as OwnTimeHeldRow } from './selfBooking/holdOwnTime.ts';
import type { OwnVisit as OwnVisitRow } from './selfBooking/ownVisit.ts';
import type { OwnVisitBooked as OwnVisitBookedRow, WhichPatient as WhichPatientRow } from './selfBooking/bookOwnVisit.ts';
import type { OwnVisitMoved as OwnVisitMovedRow } from './selfBooking/moveOwnVisit.ts';
import type { RebookingOutcome as RebookingOutcomeRow } from './rebooking/rebookVisits.ts';
import type { RebookingProposal as RebookingProposalRow } from './rebooking/rebookingProposals.ts';
import type { Room as RoomRow } from './rooms/roomTable.ts';
import type { Round as RoundRow } from './rounds/roundTable.ts';
import type { RoundEntered as RoundEnteredRow } from './rounds/enterRound.ts';
import type { SeriesBooked as SeriesBookedRow, SeriesException as SeriesExceptionRow, SeriesTaken as SeriesTakenRow } from './appointments/bookSeries.ts';
import type { Site as SiteRow } from './travel/sites.ts';
import type { SitePosition as SitePositionRow, TravelReckoning as TravelReckoningRow } from './travel/travelTables.ts';
import type { Slot as SlotRow } from './schedules/slots.ts';
import type { TimeBlocked as TimeBlockedRow } from './absences/blockTime.ts';
import type { TimeTaken as TimeTakenRow } from './appointments/orNearest.ts';
import type { TravelReckoned as TravelReckonedRow } from './travel/reckonTravelTimes.ts';
import type { Travel as TravelRow } from './travel/readTravelTimes.ts';
import type { TravelTimeSet as TravelTimeSetRow } from './travel/setTravelTime.ts';
import type { VisitType as VisitTypeRow } from './visitTypes/visitTypeTable.ts';
import type { PlacedEntry as PlacedEntryRow } from './waitlist/readWaitlist.ts';
import type { WaitlistLogEntry as WaitlistLogEntryRow, WaitlistOffer as WaitlistOfferRow } from './waitlist/waitlistTables.ts';
import type { Week as WeekRow } from './schedules/readWeek.ts';
import type { WeekSet as WeekSetRow } from './schedules/setWeek.ts';
import type { WeekUndone as WeekUndoneRow } from './schedules/undoWeek.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A UTC instant, ISO 8601 with offset, such as 2026-11-21T09:30:00Z. */
  DateTime: { input: Date; output: Date; }
  /** A calendar date without a zone, ISO 8601, such as 2026-11-21. */
  LocalDate: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type AbsenceReason =
  | 'EMERGENCY'
  | 'OTHER'
  | 'SICKNESS'
  | 'TRAINING'
  | 'VACATION';

export type Absences = {
  __typename?: 'Absences';
  blocks: Array<Block>;
  leave: Array<Leave>;
};

export type AddRoomInput = {
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first room is answered again and nothing is added twice. */
  idempotencyKey: Scalars['String']['input'];
  kind?: InputMaybe<RoomKind>;
  /** Unlike that of any other room of the clinic. */
  name: Scalars['String']['input'];
};

export type AddToWaitlistInput = {
  clinicId: Scalars['ID']['input'];
  endsAtLocal?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['LocalDate']['input'];
  /** Sent again with the same key, the first entry is answered again and nobody is added twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 5 to 480; where a type is given, its length counts. Left out: 15. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  patientId: Scalars['ID']['input'];
  /** Left out: any of the clinic. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why they come before others; left out: they do not. */
  priority?: InputMaybe<OrderReason>;
  /** Local hours the visit lies in, such as 09:00; left out, as the end: any. */
  startsAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** The last day, included; at most 366 days later. */
  to: Scalars['LocalDate']['input'];
  /** Left out: of no type. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 is Monday; left out: each day. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type AdmitWalkInInput = {
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nobody is taken in twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  /** Why they come before others; left out: they do not. */
  priority?: InputMaybe<OrderReason>;
  /** Left out: 15 minutes. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** A visit that takes a practitioner's time. It occupies [startsAt, endsAt). */
export type Appointment = {
  __typename?: 'Appointment';
  /** Kept free after it. */
  afterMinutes: Scalars['Int']['output'];
  /** Kept free before it of the practitioner's other visits, minutes. */
  beforeMinutes: Scalars['Int']['output'];
  cancelReason?: Maybe<CancelReason>;
  channel: BookingChannel;
  clinic: Clinic;
  endsAt: Scalars['DateTime']['output'];
  /** All that happened to it, earliest first. */
  history?: Maybe<Array<AppointmentHistoryEntry>>;
  id: Scalars['ID']['output'];
  /** What the front desk should know of it. */
  labels: Array<AppointmentLabel>;
  /** Why it goes beyond the session's places; null: it does not. */
  overbookReason?: Maybe<OverbookReason>;
  patient: Patient;
  practitioner: Practitioner;
  /** Why the patient comes, in their own or the front desk's words; null: nobody said. */
  reason?: Maybe<Scalars['String']['output']>;
  room?: Maybe<Room>;
  startsAt: Scalars['DateTime']['output'];
  status: AppointmentStatus;
  /** IANA zone of the clinic; show the times in it. */
  timezone: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** By which the patient moves or cancels it without a session, for the message about it; null where patients do not. */
  visitLink?: Maybe<Scalars['String']['output']>;
  /** Null: booked as no type. */
  visitType?: Maybe<VisitType>;
  /** It has a place in the queue and no time of its own. */
  walkIn: Scalars['Boolean']['output'];
};

export type AppointmentAction =
  | 'BOOK'
  | 'CANCEL'
  | 'CHECK_IN'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'DISPLACE'
  | 'EDIT'
  | 'HOLD'
  | 'LEAVE_UNSEEN'
  | 'MARK_NO_SHOW'
  | 'RELEASE'
  | 'RESCHEDULE'
  | 'START'
  | 'UNDO';

export type AppointmentBooked = {
  __typename?: 'AppointmentBooked';
  appointment: Appointment;
};

export type AppointmentFieldsInput = {
  endsAt: Scalars['DateTime']['input'];
  labels: Array<AppointmentLabel>;
  practitionerId: Scalars['ID']['input'];
  /** Left out, or null, in both: it stays as it is. */
  reason?: InputMaybe<Scalars['String']['input']>;
  roomId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
};

/** One thing that happened to an appointment. */
export type AppointmentHistoryEntry = {
  __typename?: 'AppointmentHistoryEntry';
  action: AppointmentAction;
  changedAt: Scalars['DateTime']['output'];
  /** Null for a program. */
  changedBy?: Maybe<User>;
  fromPractitioner?: Maybe<Practitioner>;
  fromStartsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null, as all of before, when the appointment was made. */
  fromStatus?: Maybe<AppointmentStatus>;
  id: Scalars['ID']['output'];
  toPractitioner: Practitioner;
  toStartsAt: Scalars['DateTime']['output'];
  toStatus: AppointmentStatus;
};

export type AppointmentLabel =
  | 'COMPANION'
  | 'FASTING'
  | 'FIRST_VISIT'
  | 'INTERPRETER'
  | 'REMOTE'
  | 'WHEELCHAIR';

export type AppointmentRescheduled = {
  __typename?: 'AppointmentRescheduled';
  appointment: Appointment;
};

export type AppointmentStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'COMPLETED'
  | 'CONFIRMED'
  /** Kept for somebody who was still choosing; in histories only. */
  | 'HELD'
  | 'IN_CONSULTATION'
  /** Its time is gone, for the practitioner will be away. */
  | 'NEEDS_REBOOKING'
  | 'NO_SHOW'
  /** A hold that has expired or was given back; in histories only. */
  | 'RELEASED';

export type AppointmentUpdated = {
  __typename?: 'AppointmentUpdated';
  appointment: Appointment;
  /** What somebody else changed as well; none of it was saved. */
  conflicts: Array<FieldConflict>;
};

/** A stretch of time a practitioner is not to be booked in: [startsAt, endsAt). */
export type Block = {
  __typename?: 'Block';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  /** Null for who may read schedules and not manage them. */
  reason?: Maybe<AbsenceReason>;
  startsAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type BlockTimeInput = {
  /** True: answers as entering would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 31 days after the beginning. */
  endsAt: Scalars['DateTime']['input'];
  /** Sent again with the same key, the first block is answered again and nothing is entered twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  reason: AbsenceReason;
  startsAt: Scalars['DateTime']['input'];
};

export type BoardColumn = {
  __typename?: 'BoardColumn';
  /** The practitioner sees nobody before; null: not late. */
  lateUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many more wait. */
  more: Scalars['Int']['output'];
  /** Who is called, the latest first, then who is in consultation. */
  nowServing: Array<BoardPlace>;
  practitioner: Practitioner;
  /** Whose turn comes next, at most eight. */
  waiting: Array<BoardPlace>;
};

export type BoardPlace = {
  __typename?: 'BoardPlace';
  patient: MaskedPatient;
  /** Of the room to go to, where one is known. */
  room?: Maybe<Scalars['String']['output']>;
  token: Scalars['Int']['output'];
};

export type BookAppointmentInput = {
  channel?: InputMaybe<BookingChannel>;
  clinicId: Scalars['ID']['input'];
  /** As long after the beginning as the visit type says, where one is given. */
  endsAt: Scalars['DateTime']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  /** Why the patient comes, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  roomId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookAppointmentResult = AppointmentBooked | TimeTaken;

export type BookHoldInput = {
  id: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** May be left out where the hold was made for somebody. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
};

/** Sent again, the same visit is answered: a hold is booked once. */
export type BookOwnVisitInput = {
  birthDate: Scalars['LocalDate']['input'];
  clinicSlug: Scalars['String']['input'];
  code: Scalars['String']['input'];
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  /** Token of the time. */
  hold: Scalars['String']['input'];
  organizationSlug: Scalars['String']['input'];
  /** One of the choices, or NEW; left out: the question was not asked. */
  patient?: InputMaybe<Scalars['String']['input']>;
};

export type BookOwnVisitResult = OwnTimeTaken | OwnVisitBooked | WhichPatient;

export type BookSeriesInput = {
  /** Whether those that are free are booked where others are not. */
  allowExceptions?: InputMaybe<Scalars['Boolean']['input']>;
  channel?: InputMaybe<BookingChannel>;
  clinicId: Scalars['ID']['input'];
  endsAt: Scalars['DateTime']['input'];
  /** 1 to 90. */
  everyDays: Scalars['Int']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  /** Why the patient comes each time, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The first visit's. */
  startsAt: Scalars['DateTime']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, the first included: 2 to 52. */
  visits: Scalars['Int']['input'];
};

export type BookSeriesResult = SeriesBooked | SeriesTaken;

export type BookingChannel =
  | 'API'
  | 'FRONT_DESK'
  | 'PORTAL'
  | 'WHATSAPP';

export type BookingCodeSent = {
  __typename?: 'BookingCodeSent';
  /** Codes that may still be asked for. */
  codesLeft: Scalars['Int']['output'];
  /** How long the time is kept from now on: as long as the code holds, within bounds. */
  secondsLeft: Scalars['Int']['output'];
};

/** What a clinic asks of its bookings. */
export type BookingPolicy = {
  __typename?: 'BookingPolicy';
  /** Patients cancel and move no later than this before the visit. */
  cancelWindowMinutes: Scalars['Int']['output'];
  clinic: Clinic;
  /** How long a time is kept for who is still choosing. */
  holdMinutes: Scalars['Int']['output'];
  /** Nor later than this after now. */
  horizonDays: Scalars['Int']['output'];
  /** After this a visit nobody came to is a no-show; null: only by hand. */
  noShowAfterMinutes?: Maybe<Scalars['Int']['output']>;
  /** Patients and programs book not sooner than this after now. */
  noticeMinutes: Scalars['Int']['output'];
  /** Visits beyond the places, of one practitioner on one local day: a number, or percent of the day's visits. */
  overbookLimit: Scalars['Int']['output'];
  overbooking: Overbooking;
  /** Whether patients book by themselves. */
  selfBooking: Scalars['Boolean']['output'];
  /** 0: nothing was ever set. */
  version: Scalars['Int']['output'];
  /** Visits of one practitioner that may begin on one local day; null: any number. */
  visitsPerDay?: Maybe<Scalars['Int']['output']>;
};

export type Calendar = {
  __typename?: 'Calendar';
  /** Day by day, the practitioners of each in the same order. */
  columns: Array<CalendarColumn>;
  /** The first day. */
  date: Scalars['LocalDate']['output'];
  /** IANA zone of the clinic; show the times in it. */
  timezone: Scalars['String']['output'];
};

/** One practitioner's local day. */
export type CalendarColumn = {
  __typename?: 'CalendarColumn';
  /** Those beginning on the day, earliest first. */
  appointments: Array<Appointment>;
  /** When no visit can be on the day although somebody might expect one, earliest first. */
  closed: Array<ClosedTime>;
  date: Scalars['LocalDate']['output'];
  practitioner: Practitioner;
  /** When the practitioner works that day, earliest first. */
  sessions: Array<WorkSession>;
};

export type CalendarCount = {
  __typename?: 'CalendarCount';
  date: Scalars['LocalDate']['output'];
  practitioner: Practitioner;
  visits: Scalars['Int']['output'];
};

/** A calendar to subscribe to. It stands on the rights of who made it, and says nothing once they are lost. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Null: the visits of the practitioner who made it. */
  clinic?: Maybe<Clinic>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** To the minute; null when it was never fetched. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the one who made it calls it. */
  name: Scalars['String']['output'];
  /** Whether the caller made it. */
  own: Scalars['Boolean']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CallNextInput = {
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nobody else is called. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
};

export type CancelAppointmentInput = {
  id: Scalars['ID']['input'];
  /** Any but LEFT_UNSEEN. */
  reason: CancelReason;
  version: Scalars['Int']['input'];
};

/** Sent again, it is answered as it was: a visit is cancelled once. */
export type CancelOwnVisitInput = {
  link: Scalars['String']['input'];
  /** The version the visitor saw. */
  version: Scalars['Int']['input'];
};

export type CancelReason =
  | 'CLINIC_REQUEST'
  /** Left the waiting room without being seen. */
  | 'LEFT_UNSEEN'
  | 'OTHER'
  | 'PATIENT_REQUEST';

export type ClearDayInput = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  /** True: answers as saving would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent again with the same key, the answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
};

export type Clinic = {
  __typename?: 'Clinic';
  id: Scalars['ID']['output'];
};

/** What a clinic shows at its door. */
export type ClinicFace = {
  __typename?: 'ClinicFace';
  address?: Maybe<Scalars['String']['output']>;
  /** Such as #0f766e; null: the platform's. */
  brandColor?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organizationName: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** IANA zone; times are shown in it. */
  timezone: Scalars['String']['output'];
};

export type ClosedKind =
  | 'BLOCK'
  /** Work for another organization, of which nothing more is told. */
  | 'BUSY_ELSEWHERE'
  /** The clinic's. */
  | 'HOLIDAY'
  | 'LEAVE'
  /** Work in a hospital, which takes the time and is no visit. */
  | 'ROUND';

/** Time closed to visits, cut to its column's day. */
export type ClosedTime = {
  __typename?: 'ClosedTime';
  endsAt: Scalars['DateTime']['output'];
  kind: ClosedKind;
  /** Why, for who plans the work; null where it has none. */
  reason?: Maybe<AbsenceReason>;
  startsAt: Scalars['DateTime']['output'];
};

export type Collision =
  | 'DAY_FULL'
  | 'PATIENT'
  | 'PRACTITIONER'
  | 'ROOM';

/** What one practitioner's local day in a clinic came to. */
export type DailyFacts = {
  __typename?: 'DailyFacts';
  /** Those who came. */
  arrived: Scalars['Int']['output'];
  /** Visits of the day, whatever became of them; walk-ins among them. */
  booked: Scalars['Int']['output'];
  /** Minutes that visits take, and that the practitioner works; the first over the second is the utilisation. */
  bookedMinutes: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  completed: Scalars['Int']['output'];
  date: Scalars['LocalDate']['output'];
  /** From the booking to the visit, on average; null: nothing was booked ahead. */
  leadMinutes?: Maybe<Scalars['Int']['output']>;
  noShows: Scalars['Int']['output'];
  practitioner: Practitioner;
  /** From check-in to the consultation, on average; null: nobody was called in. */
  waitMinutes?: Maybe<Scalars['Int']['output']>;
  walkIns: Scalars['Int']['output'];
  workMinutes: Scalars['Int']['output'];
};

/** One date's own hours instead of the usual week's. */
export type DayHours = {
  __typename?: 'DayHours';
  clinic: Clinic;
  date: Scalars['LocalDate']['output'];
  practitioner: Practitioner;
  /** Earliest first; empty: not there that day. */
  sessions: Array<DaySession>;
};

export type DaySession = {
  __typename?: 'DaySession';
  capacity: Scalars['Int']['output'];
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['output'];
  slotMinutes: Scalars['Int']['output'];
  /** Local time such as 09:00. */
  startsAtLocal: Scalars['String']['output'];
};

export type DaySessionInput = {
  /** 1 to 50. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['input'];
  /** 5 to 240. */
  slotMinutes: Scalars['Int']['input'];
  startsAtLocal: Scalars['String']['input'];
};

export type DaySet = {
  __typename?: 'DaySet';
  /** Null: the usual week holds. */
  day?: Maybe<DayHours>;
  hit: HitVisits;
};

export type DeclareHolidayInput = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  /** True: answers as entering would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  endsAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** Sent again with the same key, the first holiday is answered again and nothing is entered twice. */
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** Left out, as the end: the whole date. */
  startsAtLocal?: InputMaybe<Scalars['String']['input']>;
};

export type DefineVisitTypeInput = {
  /** 0 to 240. */
  afterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 240. */
  beforeMinutes?: InputMaybe<Scalars['Int']['input']>;
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first visit type is answered again and nothing is defined twice. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 480. */
  minutes: Scalars['Int']['input'];
  /** Unlike that of any other visit type of the clinic. */
  name: Scalars['String']['input'];
};

export type EnterLeaveInput = {
  /** True: answers as entering would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  endsAtLocal?: InputMaybe<Scalars['String']['input']>;
  everyWeeks?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  /** Sent again with the same key, the first leave is answered again and nothing is entered twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  reason: AbsenceReason;
  /** Left out, as the end: whole days. */
  startsAtLocal?: InputMaybe<Scalars['String']['input']>;
  /** The last day, included. */
  to: Scalars['LocalDate']['input'];
  /** Left out: each day. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type EnterRoundInput = {
  /** The clinic by whose clocks the hours are told. */
  clinicId: Scalars['ID']['input'];
  /** True: answers as entering would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  endsAtLocal: Scalars['String']['input'];
  from: Scalars['LocalDate']['input'];
  hospital: Scalars['String']['input'];
  /** Sent again with the same key, the first round is answered again and nothing is entered twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  startsAtLocal: Scalars['String']['input'];
  /** The last day, included, the first again for one date; left out: open-ended. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Left out: each day there is from the first to the last. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type ExpectedVisit = {
  __typename?: 'ExpectedVisit';
  appointment: Appointment;
  /** How long after its time it probably begins, minutes. */
  delayMinutes: Scalars['Int']['output'];
};

/** A field that two people changed. Instants in ISO 8601, ids as they are, null for nothing. */
export type FieldConflict = {
  __typename?: 'FieldConflict';
  /** As the caller saw it. */
  base?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  /** As the caller wants it. */
  mine?: Maybe<Scalars['String']['output']>;
  /** As it is now. */
  theirs?: Maybe<Scalars['String']['output']>;
};

/** Booked visits that lie in time now closed, from now on. */
export type HitVisits = {
  __typename?: 'HitVisits';
  /** Those in the caller's clinics, earliest first, at most 500. */
  appointments: Array<Appointment>;
  /** How many more there are in clinics the caller is not in. */
  elsewhere: Scalars['Int']['output'];
};

/** A time kept for somebody who is still choosing. */
export type Hold = {
  __typename?: 'Hold';
  clinic: Clinic;
  endsAt: Scalars['DateTime']['output'];
  /** The time is anybody's again from then on, unless it is booked. */
  heldUntil: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  startsAt: Scalars['DateTime']['output'];
};

export type HoldOwnTimeInput = {
  clinicSlug: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Token of the time the visitor keeps; it is given back. */
  insteadOf?: InputMaybe<Scalars['String']['input']>;
  organizationSlug: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  /** As it was offered; how long it is, we say. */
  startsAt: Scalars['DateTime']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

export type HoldOwnTimeResult = OwnTimeHeld | OwnTimeTaken;

export type HoldTimeInput = {
  channel?: InputMaybe<BookingChannel>;
  clinicId: Scalars['ID']['input'];
  /** As long after the beginning as the visit type says, where one is given. */
  endsAt: Scalars['DateTime']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Left out: not known yet. */
  patientId?: InputMaybe<Scalars['ID']['input']>;
  practitionerId: Scalars['ID']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

export type HoldTimeResult = TimeHeld | TimeTaken;

/** A date on which a clinic sees nobody, or hours of it. */
export type Holiday = {
  __typename?: 'Holiday';
  clinic: Clinic;
  date: Scalars['LocalDate']['output'];
  endsAtLocal?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  startsAtLocal?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type HolidayDeclared = {
  __typename?: 'HolidayDeclared';
  hit: HitVisits;
  holiday: Holiday;
};

/** Local days, or hours of them, on which a practitioner sees nobody; each clinic reads them by its own clocks. */
export type Leave = {
  __typename?: 'Leave';
  /** No later than the beginning: on the next day. */
  endsAtLocal?: Maybe<Scalars['String']['output']>;
  /** Of the weeks counted from the first day's, every how many. */
  everyWeeks: Scalars['Int']['output'];
  from: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  /** Null for who may read schedules and not manage them. */
  reason?: Maybe<AbsenceReason>;
  /** Local time such as 09:00; null, as the end: whole days. */
  startsAtLocal?: Maybe<Scalars['String']['output']>;
  /** The last day, included. */
  to: Scalars['LocalDate']['output'];
  version: Scalars['Int']['output'];
  /** 1 is Monday, 7 is Sunday; null: each day. */
  weekdays?: Maybe<Array<Scalars['Int']['output']>>;
};

export type LeaveEntered = {
  __typename?: 'LeaveEntered';
  hit: HitVisits;
  leave: Leave;
};

export type MadeCalendarFeed = {
  __typename?: 'MadeCalendarFeed';
  feed: CalendarFeed;
  /** Below the address of the API. Null when the request is a repetition: nobody has it any more but who got the first answer. */
  path?: Maybe<Scalars['String']['output']>;
};

export type MakeClinicCalendarFeedInput = {
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first feed is answered again, without its address. */
  idempotencyKey: Scalars['String']['input'];
  /** Where it is used, such as a screen. */
  name: Scalars['String']['input'];
};

export type MakeOwnCalendarFeedInput = {
  /** Sent again with the same key, the first feed is answered again, without its address. */
  idempotencyKey: Scalars['String']['input'];
  /** Where it is used, such as a telephone. */
  name: Scalars['String']['input'];
};

export type MaskedPatient = {
  __typename?: 'MaskedPatient';
  id: Scalars['ID']['output'];
};

/** What one practitioner's month in a clinic came to. */
export type MonthlyFacts = {
  __typename?: 'MonthlyFacts';
  arrived: Scalars['Int']['output'];
  booked: Scalars['Int']['output'];
  bookedMinutes: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  completed: Scalars['Int']['output'];
  leadMinutes?: Maybe<Scalars['Int']['output']>;
  /** Its first day. */
  month: Scalars['LocalDate']['output'];
  noShows: Scalars['Int']['output'];
  practitioner: Practitioner;
  waitMinutes?: Maybe<Scalars['Int']['output']>;
  walkIns: Scalars['Int']['output'];
};

export type MoveOwnVisitInput = {
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  link: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  /** The version the visitor saw. */
  version: Scalars['Int']['input'];
};

export type MoveOwnVisitResult = OwnTimeTaken | OwnVisitMoved;

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Books an offered time by its link. One that is booked already stays so, and is answered again.
   * Refuses with: CLINIC_NOT_FOUND, ENTRY_NOT_FOUND, GRAPH_AWAY, HOLD_EXPIRED, HOLD_NOT_FOUND, LINK_NOT_VALID,
   * NOT_IN_THIS_STATUS, OFFER_ENDED, OFFER_NOT_FOUND.
   */
  acceptOwnOffer?: Maybe<OwnOffer>;
  /**
   * Books the offered time for the patient.
   * Refuses with: OFFER_NOT_FOUND, OFFER_ENDED, HOLD_NOT_FOUND, HOLD_EXPIRED, ENTRY_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  acceptWaitlistOffer?: Maybe<WaitlistEntry>;
  /** Adds a room or a piece of equipment that visits can need. Refuses with: CLINIC_NOT_FOUND, NAME_TAKEN. */
  addRoom?: Maybe<Room>;
  /**
   * Puts a patient on a clinic's waitlist. Times that are free again are offered to the first whom they fit.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC,
   * VISIT_TYPE_NOT_FOUND, HOURS_INCOMPLETE, ENDS_BEFORE_START, RANGE_TOO_LONG, IN_THE_PAST.
   */
  addToWaitlist?: Maybe<WaitlistEntry>;
  /**
   * Takes in a known patient who comes without an appointment: a place in the queue, and no time of its own.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC,
   * VISIT_TYPE_NOT_FOUND, ALREADY_WAITING, QUEUE_FULL, NOT_YOUR_QUEUE, APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  admitWalkIn?: Maybe<QueueTicket>;
  /**
   * Blocks a stretch of a practitioner's time, in every clinic, and lists the visits it hits.
   * Refuses with: PRACTITIONER_NOT_FOUND, ENDS_BEFORE_START, RANGE_TOO_LONG.
   */
  blockTime?: Maybe<TimeBlocked>;
  /**
   * Books a free time with a practitioner. A time taken meanwhile is answered with the nearest free ones.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, ENDS_BEFORE_START, IN_THE_PAST,
   * TOO_SOON, TOO_FAR_AHEAD, OUTSIDE_WORKING_HOURS, PATIENT_OF_ANOTHER_CLINIC, VISIT_TYPE_NOT_FOUND, LENGTH_NOT_OF_TYPE,
   * ROOM_NOT_FOUND.
   */
  bookAppointment?: Maybe<BookAppointmentResult>;
  /**
   * Books the time of a hold for a patient. The patient's own time may be taken meanwhile.
   * Refuses with: HOLD_NOT_FOUND, HOLD_EXPIRED, CLINIC_NOT_FOUND, PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC.
   */
  bookHold?: Maybe<BookAppointmentResult>;
  /**
   * Books the time a visitor keeps, once the code was right; who the clinic does not know is registered.
   * Refuses with: BORN_IN_THE_FUTURE, CLINIC_NOT_FOUND, CODE_EXPIRED, CODE_SPENT, CODE_WRONG, GRAPH_AWAY, HOLD_EXPIRED,
   * HOLD_NOT_FOUND, NO_CODE, PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC, TOO_OFTEN.
   */
  bookOwnVisit?: Maybe<BookOwnVisitResult>;
  /**
   * Books visits at the same local time every so many days, all of them or none; or, where asked, those that are free, with
   * the others listed.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, ENDS_BEFORE_START, IN_THE_PAST, TOO_SOON,
   * TOO_FAR_AHEAD, OUTSIDE_WORKING_HOURS, PATIENT_OF_ANOTHER_CLINIC, VISIT_TYPE_NOT_FOUND, LENGTH_NOT_OF_TYPE,
   * ROOM_NOT_FOUND.
   */
  bookSeries?: Maybe<BookSeriesResult>;
  /**
   * Calls whoever's turn it is. Two who press at once call two patients.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, NOBODY_WAITING, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  callNext?: Maybe<QueueTicket>;
  /** Calls one who waits, out of turn. Refuses with: TICKET_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE. */
  callPatient?: Maybe<QueueTicket>;
  /**
   * Cancels an appointment and frees its time.
   * Refuses with: APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE.
   */
  cancelAppointment?: Maybe<Appointment>;
  /**
   * Cancels a visit by its link, within the clinic's window; one that is cancelled already stays so.
   * Refuses with: APPOINTMENT_NOT_FOUND, CHANGED_MEANWHILE, CLINIC_NOT_FOUND, GRAPH_AWAY, LINK_NOT_VALID,
   * NOT_IN_THIS_STATUS, TOO_LATE_TO_CHANGE, TOO_OFTEN.
   */
  cancelOwnVisit?: Maybe<OwnVisit>;
  /**
   * Checks a booked appointment of today in; its patient gets a token. A practitioner does this in their own queue alone.
   * Refuses with: APPOINTMENT_NOT_FOUND, NOT_TODAY, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE, ALREADY_WAITING, QUEUE_FULL,
   * NOT_YOUR_QUEUE, PRACTITIONER_NOT_FOUND, CLINIC_NOT_FOUND.
   */
  checkIn?: Maybe<QueueTicket>;
  /**
   * Lets the usual week hold on a date again, and lists the visits outside it.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, DAY_NOT_FOUND.
   */
  clearDay?: Maybe<DaySet>;
  /**
   * Takes a patient off the waitlist; an open offer is answered first.
   * Refuses with: ENTRY_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  closeWaitlistEntry?: Maybe<WaitlistEntry>;
  /**
   * Ends the consultation.
   * Refuses with: TICKET_NOT_FOUND, APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  completeConsultation?: Maybe<QueueTicket>;
  /** Keeps that the patient will come. Refuses with: APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE. */
  confirmAppointment?: Maybe<Appointment>;
  /**
   * Closes a clinic on a date, or for hours of it, and lists the visits it hits.
   * Refuses with: CLINIC_NOT_FOUND, HOURS_INCOMPLETE.
   */
  declareHoliday?: Maybe<HolidayDeclared>;
  /**
   * Gives an offered time back by its link; it is offered to the next at once.
   * Refuses with: CLINIC_NOT_FOUND, ENTRY_NOT_FOUND, GRAPH_AWAY, LINK_NOT_VALID, NOT_IN_THIS_STATUS, OFFER_ENDED,
   * OFFER_NOT_FOUND.
   */
  declineOwnOffer?: Maybe<OwnOffer>;
  /**
   * Gives the offered time back; it is offered to the next.
   * Refuses with: OFFER_NOT_FOUND, OFFER_ENDED, ENTRY_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  declineWaitlistOffer?: Maybe<WaitlistEntry>;
  /**
   * Defines what visits can be booked as in a clinic.
   * Refuses with: CLINIC_NOT_FOUND, NAME_TAKEN.
   */
  defineVisitType?: Maybe<VisitType>;
  /**
   * Enters leave of a practitioner, in every clinic, and lists the visits it hits; they stay booked until somebody moves them.
   * Refuses with: PRACTITIONER_NOT_FOUND, ENDS_BEFORE_START, HOURS_INCOMPLETE.
   */
  enterLeave?: Maybe<LeaveEntered>;
  /**
   * Enters hours of a practitioner in a hospital: they take the time in every clinic, cannot be booked, and the visits they hit
   * are listed. Refuses with: PRACTITIONER_NOT_FOUND, CLINIC_NOT_FOUND, ENDS_BEFORE_START.
   */
  enterRound?: Maybe<RoundEntered>;
  /**
   * Keeps a time for a visitor while they say who they are; the one they had before is given back.
   * Refuses with: CLINIC_NOT_FOUND, ENDS_BEFORE_START, HOLD_NOT_FOUND, IN_THE_PAST, LENGTH_NOT_OF_TYPE,
   * OUTSIDE_WORKING_HOURS, PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC, PRACTITIONER_NOT_FOUND, RANGE_TOO_LONG,
   * ROOM_NOT_FOUND, TOO_FAR_AHEAD, TOO_MANY_HOLDS, TOO_OFTEN, TOO_SOON, VISIT_TYPE_NOT_FOUND.
   */
  holdOwnTime?: Maybe<HoldOwnTimeResult>;
  /**
   * Keeps a free time for somebody who is still choosing, for as long as the clinic's policy says.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, ENDS_BEFORE_START, IN_THE_PAST, TOO_SOON,
   * TOO_FAR_AHEAD, OUTSIDE_WORKING_HOURS, PATIENT_OF_ANOTHER_CLINIC, VISIT_TYPE_NOT_FOUND, LENGTH_NOT_OF_TYPE, ROOM_NOT_FOUND,
   * HOLD_NOT_FOUND.
   */
  holdTime?: Maybe<HoldTimeResult>;
  /**
   * Keeps that a patient has left without being seen; their appointment is cancelled.
   * Refuses with: TICKET_NOT_FOUND, APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  leaveUnseen?: Maybe<QueueTicket>;
  /**
   * The same of all visits of a clinic.
   * Refuses with: CLINIC_NOT_FOUND, TOO_MANY_FEEDS.
   */
  makeClinicCalendarFeed?: Maybe<MadeCalendarFeed>;
  /**
   * Makes a secret address at which a calendar program reads the caller's own visits, in every clinic: when, what kind and
   * in which room, never whose. The address is in this answer and nowhere else.
   * Refuses with: NOT_A_PRACTITIONER, TOO_MANY_FEEDS.
   */
  makeOwnCalendarFeed?: Maybe<MadeCalendarFeed>;
  /**
   * Keeps that nobody came to an appointment that has begun; its time is free again.
   * Refuses with: APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE, NOT_BEGUN.
   */
  markNoShow?: Maybe<Appointment>;
  /**
   * Puts who waits before another, or last; priority keeps its precedence.
   * Refuses with: TICKET_NOT_FOUND, NOT_IN_THIS_STATUS, ACROSS_PRIORITY, NOT_YOUR_QUEUE.
   */
  moveInQueue?: Maybe<QueueTicket>;
  /**
   * Moves a visit by its link, within the clinic's window.
   * Refuses with: APPOINTMENT_NOT_FOUND, CHANGED_MEANWHILE, CLINIC_NOT_FOUND, ENDS_BEFORE_START, GRAPH_AWAY,
   * IN_THE_PAST, LINK_NOT_VALID, NOT_IN_THIS_STATUS, OUTSIDE_WORKING_HOURS, PATIENT_NOT_FOUND,
   * PATIENT_OF_ANOTHER_CLINIC, PRACTITIONER_NOT_FOUND, RANGE_TOO_LONG, ROOM_NOT_FOUND, TOO_FAR_AHEAD,
   * TOO_LATE_TO_CHANGE, TOO_OFTEN, TOO_SOON, VISIT_TYPE_NOT_FOUND.
   */
  moveOwnVisit?: Maybe<MoveOwnVisitResult>;
  /**
   * Offers a free time by hand, whether or not it is what the patient asked for; it is kept until they answer.
   * Refuses with: ENTRY_NOT_FOUND, NOT_IN_THIS_STATUS, TIME_TAKEN, CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND,
   * PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC, ENDS_BEFORE_START, IN_THE_PAST, TOO_SOON, TOO_FAR_AHEAD,
   * OUTSIDE_WORKING_HOURS, ROOM_NOT_FOUND.
   */
  offerWaitlistTime?: Maybe<WaitlistEntry>;
  /**
   * Books a time beyond the places of its session, as far as the clinic's policy allows, with the reason for it. Where there
   * is a place, the appointment takes it.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, PATIENT_NOT_FOUND, ENDS_BEFORE_START, IN_THE_PAST,
   * TOO_SOON, TOO_FAR_AHEAD, OUTSIDE_WORKING_HOURS, PATIENT_OF_ANOTHER_CLINIC, VISIT_TYPE_NOT_FOUND, LENGTH_NOT_OF_TYPE,
   * ROOM_NOT_FOUND, OVERBOOKING_EXHAUSTED.
   */
  overbookAppointment?: Maybe<BookAppointmentResult>;
  /**
   * Lets a patient come before those without priority, or no longer.
   * Refuses with: TICKET_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  prioritizeInQueue?: Maybe<QueueTicket>;
  /**
   * Lets a patient come before those without priority, or no longer.
   * Refuses with: ENTRY_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  prioritizeOnWaitlist?: Maybe<WaitlistEntry>;
  /**
   * Moves at most 100 visits in one go, each by the rules of `rescheduleAppointment`; what became of each is its outcome, and
   * patients are told of those moved. Nothing is moved when one of them is not found.
   * Refuses with: APPOINTMENT_NOT_FOUND.
   */
  rebookVisits?: Maybe<Array<RebookingOutcome>>;
  /**
   * Calls again who was called before, and answered or did not.
   * Refuses with: TICKET_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  recallPatient?: Maybe<QueueTicket>;
  /**
   * Reckons the minutes between all sites from their positions; an entered number beats the reckoned one.
   * Refuses with: CLINIC_NOT_FOUND, CHANGED_MEANWHILE.
   */
  reckonTravelTimes?: Maybe<TravelReckoned>;
  /** Gives the time of a hold back before it expires. Refuses with: HOLD_NOT_FOUND. */
  releaseHold?: Maybe<Hold>;
  /**
   * Gives a visitor's time back; true when it was still kept.
   * Refuses with: CLINIC_NOT_FOUND, HOLD_NOT_FOUND.
   */
  releaseOwnTime?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Tells that a practitioner sees nobody for some minutes from now on, or from the beginning of the day's work where that is
   * still to come; 0: is there. Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, NOT_YOUR_QUEUE.
   */
  reportLate?: Maybe<Queue>;
  /**
   * Moves an appointment to another time, practitioner or room of its clinic; the old time is free once the new one is taken.
   * Refuses with: APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE, CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND,
   * PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC, ENDS_BEFORE_START, IN_THE_PAST, TOO_SOON, TOO_FAR_AHEAD,
   * OUTSIDE_WORKING_HOURS, ROOM_NOT_FOUND.
   */
  rescheduleAppointment?: Maybe<RescheduleAppointmentResult>;
  /** Ends a room for new visits; those booked keep it. Refuses with: ROOM_NOT_FOUND, CHANGED_MEANWHILE. */
  retireRoom?: Maybe<Room>;
  /** Ends a visit type for new visits; those booked keep it. Refuses with: VISIT_TYPE_NOT_FOUND, CHANGED_MEANWHILE. */
  retireVisitType?: Maybe<VisitType>;
  /** Ends an address at once and for good. Refuses with: FEED_NOT_FOUND. */
  revokeCalendarFeed?: Maybe<CalendarFeed>;
  /**
   * Makes every link to an appointment that was sent so far worthless; the next message carries a new one.
   * Refuses with: APPOINTMENT_NOT_FOUND.
   */
  revokeVisitLinks?: Maybe<Appointment>;
  /**
   * Sends a visitor a code by which they show that they read their address. The answer is the same for every address.
   * Refuses with: CLINIC_NOT_FOUND, CODES_SPENT, GRAPH_AWAY, HOLD_EXPIRED, HOLD_NOT_FOUND, TOO_OFTEN.
   */
  sendBookingCode?: Maybe<BookingCodeSent>;
  /**
   * Sets what a clinic asks of its bookings; visits booked before keep their time.
   * Refuses with: CLINIC_NOT_FOUND, CHANGED_MEANWHILE.
   */
  setBookingPolicy?: Maybe<BookingPolicy>;
  /**
   * Gives one date hours of its own instead of the usual week's, and lists the visits outside them.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, SESSIONS_OVERLAP.
   */
  setDay?: Maybe<DaySet>;
  /**
   * Replaces a clinic's opening hours from a date on: outside them nobody is seen, whoever works. Lists the visits outside them.
   * `undoWeek` takes it back. Refuses with: CLINIC_NOT_FOUND, SESSIONS_OVERLAP, CHANGED_MEANWHILE.
   */
  setOpeningHours?: Maybe<OpeningHoursSet>;
  /**
   * Enters the minutes between two sites, the same there and back: a practitioner's visits and rounds keep them apart. Lists the
   * booked visits that are too near now. Refuses with: CLINIC_NOT_FOUND.
   */
  setTravelTime?: Maybe<TravelTimeSet>;
  /**
   * Replaces the whole week of a practitioner in a clinic from a date on, and lists the visits no working hours hold any more;
   * they stay booked until somebody moves them. What held before is kept as history.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, ENDS_BEFORE_START, SESSIONS_OVERLAP, CHANGED_MEANWHILE.
   */
  setWeek?: Maybe<WeekSet>;
  /**
   * Begins or ends comparing the caller's own times with those in other organizations where they let it be done too: nobody
   * books them twice, and each is told when they are busy, never where, with whom or why.
   * Refuses with: NOT_A_PRACTITIONER.
   */
  shareBusyTimes?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Sets aside who was called and did not come.
   * Refuses with: TICKET_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  skipPatient?: Maybe<QueueTicket>;
  /**
   * Begins the consultation.
   * Refuses with: TICKET_NOT_FOUND, APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_YOUR_QUEUE.
   */
  startConsultation?: Maybe<QueueTicket>;
  /**
   * Takes back the caller's own last booking, move, cancellation, confirmation or no-show, within a minute of it.
   * Refuses with: APPOINTMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_UNDOABLE, TIME_TAKEN.
   */
  undoAppointmentChange?: Maybe<Appointment>;
  /**
   * Takes a check-in back within a minute; a walk-in is cancelled.
   * Refuses with: TICKET_NOT_FOUND, APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, NOT_UNDOABLE, NOT_YOUR_QUEUE.
   */
  undoCheckIn?: Maybe<QueueTicket>;
  /**
   * Takes back the latest change of a week or of a clinic's opening hours; what held before holds again.
   * Refuses with: WEEK_CHANGE_NOT_FOUND, CHANGED_MEANWHILE, CLINIC_NOT_FOUND.
   */
  undoWeek?: Maybe<WeekUndone>;
  /**
   * Changes an appointment by what its fields were when the caller looked and what they are to be. Fields nobody else changed
   * meanwhile are saved, labels and words of both are kept, and the rest is told as conflicts, which are not saved. A new time must be
   * free.
   * Refuses with: APPOINTMENT_NOT_FOUND, NOT_IN_THIS_STATUS, CHANGED_MEANWHILE, CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND,
   * PATIENT_NOT_FOUND, PATIENT_OF_ANOTHER_CLINIC, ENDS_BEFORE_START, IN_THE_PAST, TOO_SOON, TOO_FAR_AHEAD,
   * OUTSIDE_WORKING_HOURS, ROOM_NOT_FOUND.
   */
  updateAppointment?: Maybe<UpdateAppointmentResult>;
  /** Takes a block back. Refuses with: BLOCK_NOT_FOUND, PRACTITIONER_NOT_FOUND, CHANGED_MEANWHILE. */
  withdrawBlock?: Maybe<Block>;
  /** Takes a holiday back. Refuses with: HOLIDAY_NOT_FOUND, CHANGED_MEANWHILE. */
  withdrawHoliday?: Maybe<Holiday>;
  /** Takes leave back, so that its time can be booked again. Refuses with: LEAVE_NOT_FOUND, PRACTITIONER_NOT_FOUND, CHANGED_MEANWHILE. */
  withdrawLeave?: Maybe<Leave>;
  /** Takes hours in a hospital back. Refuses with: ROUND_NOT_FOUND, PRACTITIONER_NOT_FOUND, CHANGED_MEANWHILE. */
  withdrawRound?: Maybe<Round>;
};


export type MutationAcceptOwnOfferArgs = {
  link: Scalars['String']['input'];
};


export type MutationAcceptWaitlistOfferArgs = {
  offerId: Scalars['ID']['input'];
};


export type MutationAddRoomArgs = {
  input: AddRoomInput;
};


export type MutationAddToWaitlistArgs = {
  input: AddToWaitlistInput;
};


export type MutationAdmitWalkInArgs = {
  input: AdmitWalkInInput;
};


export type MutationBlockTimeArgs = {
  input: BlockTimeInput;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationBookHoldArgs = {
  input: BookHoldInput;
};


export type MutationBookOwnVisitArgs = {
  input: BookOwnVisitInput;
};


export type MutationBookSeriesArgs = {
  input: BookSeriesInput;
};


export type MutationCallNextArgs = {
  input: CallNextInput;
};


export type MutationCallPatientArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCancelOwnVisitArgs = {
  input: CancelOwnVisitInput;
};


export type MutationCheckInArgs = {
  id: Scalars['ID']['input'];
  priority?: InputMaybe<OrderReason>;
  version: Scalars['Int']['input'];
};


export type MutationClearDayArgs = {
  input: ClearDayInput;
};


export type MutationCloseWaitlistEntryArgs = {
  id: Scalars['ID']['input'];
  reason: WaitlistCloseReason;
};


export type MutationCompleteConsultationArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationConfirmAppointmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclareHolidayArgs = {
  input: DeclareHolidayInput;
};


export type MutationDeclineOwnOfferArgs = {
  keepWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  link: Scalars['String']['input'];
};


export type MutationDeclineWaitlistOfferArgs = {
  keepWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  offerId: Scalars['ID']['input'];
};


export type MutationDefineVisitTypeArgs = {
  input: DefineVisitTypeInput;
};


export type MutationEnterLeaveArgs = {
  input: EnterLeaveInput;
};


export type MutationEnterRoundArgs = {
  input: EnterRoundInput;
};


export type MutationHoldOwnTimeArgs = {
  input: HoldOwnTimeInput;
};


export type MutationHoldTimeArgs = {
  input: HoldTimeInput;
};


export type MutationLeaveUnseenArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationMakeClinicCalendarFeedArgs = {
  input: MakeClinicCalendarFeedInput;
};


export type MutationMakeOwnCalendarFeedArgs = {
  input: MakeOwnCalendarFeedInput;
};


export type MutationMarkNoShowArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMoveInQueueArgs = {
  beforeTicketId?: InputMaybe<Scalars['ID']['input']>;
  reason: OrderReason;
  ticketId: Scalars['ID']['input'];
};


export type MutationMoveOwnVisitArgs = {
  input: MoveOwnVisitInput;
};


export type MutationOfferWaitlistTimeArgs = {
  entryId: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};


export type MutationOverbookAppointmentArgs = {
  input: BookAppointmentInput;
  reason: OverbookReason;
};


export type MutationPrioritizeInQueueArgs = {
  priority: Scalars['Boolean']['input'];
  reason: OrderReason;
  ticketId: Scalars['ID']['input'];
};


export type MutationPrioritizeOnWaitlistArgs = {
  id: Scalars['ID']['input'];
  priority: Scalars['Boolean']['input'];
  reason: OrderReason;
};


export type MutationRebookVisitsArgs = {
  input: RebookVisitsInput;
};


export type MutationRecallPatientArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationReckonTravelTimesArgs = {
  input: ReckonTravelTimesInput;
};


export type MutationReleaseHoldArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReleaseOwnTimeArgs = {
  input: ReleaseOwnTimeInput;
};


export type MutationReportLateArgs = {
  clinicId: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  practitionerId: Scalars['ID']['input'];
};


export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
};


export type MutationRetireRoomArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRetireVisitTypeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeCalendarFeedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeVisitLinksArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendBookingCodeArgs = {
  input: SendBookingCodeInput;
};


export type MutationSetBookingPolicyArgs = {
  input: SetBookingPolicyInput;
};


export type MutationSetDayArgs = {
  input: SetDayInput;
};


export type MutationSetOpeningHoursArgs = {
  input: SetOpeningHoursInput;
};


export type MutationSetTravelTimeArgs = {
  input: SetTravelTimeInput;
};


export type MutationSetWeekArgs = {
  input: SetWeekInput;
};


export type MutationShareBusyTimesArgs = {
  share: Scalars['Boolean']['input'];
};


export type MutationSkipPatientArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationStartConsultationArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationUndoAppointmentChangeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUndoCheckInArgs = {
  ticketId: Scalars['ID']['input'];
};


export type MutationUndoWeekArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateAppointmentArgs = {
  input: UpdateAppointmentInput;
};


export type MutationWithdrawBlockArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawHolidayArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawLeaveArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** An offered time as the message about it tells it. */
export type OfferNotice = {
  __typename?: 'OfferNotice';
  clinic: Clinic;
  endsAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** By which the patient answers without a session; null where there are no pages for patients. */
  link?: Maybe<Scalars['String']['output']>;
  patient: Patient;
  practitioner: Practitioner;
  startsAt: Scalars['DateTime']['output'];
  /** Once it is not OFFERED any more there is nothing to tell. */
  state: WaitlistOfferState;
  /** IANA zone of the clinic; the times are told in it. */
  timezone: Scalars['String']['output'];
};

export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Local time such as 09:00. */
  startsAtLocal: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

export type OpeningHoursInput = {
  endsAtLocal: Scalars['String']['input'];
  startsAtLocal: Scalars['String']['input'];
  weekday: Scalars['Int']['input'];
};

export type OpeningHoursSet = {
  __typename?: 'OpeningHoursSet';
  change: WeekChange;
  hit: HitVisits;
  openingHours: OpeningWeek;
};

export type OpeningWeek = {
  __typename?: 'OpeningWeek';
  /** Latest first, at most 20. */
  changes: Array<WeekChange>;
  clinic: Clinic;
  /** By weekday and time; empty: the clinic keeps none, and working hours alone count. */
  hours: Array<OpeningHours>;
  /** The next date other hours hold from; null: none is known. */
  nextChangeOn?: Maybe<Scalars['LocalDate']['output']>;
  on: Scalars['LocalDate']['output'];
};

/** Why an order was changed. */
export type OrderReason =
  | 'NEEDS_ASSISTANCE'
  | 'OTHER'
  | 'PRACTITIONER_REQUEST'
  /** Back from an examination, or from an earlier visit of the day. */
  | 'RETURNING'
  | 'URGENT';

export type OverbookReason =
  | 'OTHER'
  | 'PATIENT_REQUEST'
  | 'PRACTITIONER_REQUEST'
  | 'URGENT';

/** How far beyond the places of a session visits may be booked. */
export type Overbooking =
  | 'COUNT'
  | 'NONE'
  | 'PERCENT';

/** An offered time as whoever has its link sees it: nothing says whose it is, for links are forwarded. */
export type OwnOffer = {
  __typename?: 'OwnOffer';
  clinic: ClinicFace;
  doctor: Scalars['String']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** Whether other times will be offered. */
  isWaiting: Scalars['Boolean']['output'];
  /** How long it is kept from now on: a visitor's clock may be wrong. */
  secondsLeft: Scalars['Int']['output'];
  /** Of the visit, once there is one. */
  startsAt: Scalars['DateTime']['output'];
  state: OwnOfferState;
  /** Token that opens the visit; null where there is none, or patients of the clinic do not change visits by themselves. */
  visitLink?: Maybe<Scalars['String']['output']>;
  visitType?: Maybe<Scalars['String']['output']>;
};

export type OwnOfferState =
  /** It is booked. */
  | 'ACCEPTED'
  /** It was booked, and the visit was cancelled since. */
  | 'CANCELLED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OPEN'
  /** The clinic took it back. */
  | 'WITHDRAWN';

/** A time that a patient may choose. */
export type OwnTime = {
  __typename?: 'OwnTime';
  endsAt: Scalars['DateTime']['output'];
  practitionerId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type OwnTimeHeld = {
  __typename?: 'OwnTimeHeld';
  endsAt: Scalars['DateTime']['output'];
  /** How long it is kept from now on: a visitor's clock may be wrong. Afterwards it is anybody's again. */
  secondsLeft: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** To be sent along from now on; whoever has it can book the time. */
  token: Scalars['String']['output'];
};

export type OwnTimeTaken = {
  __typename?: 'OwnTimeTaken';
  /** The patient has another visit then. */
  isOwn: Scalars['Boolean']['output'];
  /** The nearest free times of the same doctor, at most six, nearest first. */
  nearest: Array<OwnTime>;
};

/** A visit as whoever has its link sees it: nothing says whose it is, for links are forwarded. */
export type OwnVisit = {
  __typename?: 'OwnVisit';
  /** Until then it may be moved or cancelled by link. */
  changeableUntil: Scalars['DateTime']['output'];
  clinic: ClinicFace;
  doctor: Scalars['String']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** The first local day it may be moved to. */
  firstDay: Scalars['LocalDate']['output'];
  isChangeable: Scalars['Boolean']['output'];
  /** The last, included. */
  lastDay: Scalars['LocalDate']['output'];
  practitionerId: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  status: AppointmentStatus;
  /** Send it back with a change. */
  version: Scalars['Int']['output'];
  visitType?: Maybe<Scalars['String']['output']>;
};

export type OwnVisitBooked = {
  __typename?: 'OwnVisitBooked';
  /** Opens the visit without a session, as the one in the mail does. */
  link: Scalars['String']['output'];
  visit: OwnVisit;
};

export type OwnVisitMoved = {
  __typename?: 'OwnVisitMoved';
  visit: OwnVisit;
};

export type OwnVisitTimesInput = {
  from: Scalars['LocalDate']['input'];
  link: Scalars['String']['input'];
  /** Left out: any doctor. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['LocalDate']['input'];
};

export type Patient = {
  __typename?: 'Patient';
  /** Newest first. */
  appointments?: Maybe<Array<Appointment>>;
  id: Scalars['ID']['output'];
};


export type PatientAppointmentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PatientChoice = {
  __typename?: 'PatientChoice';
  id: Scalars['ID']['output'];
  /** First name and initial. */
  label: Scalars['String']['output'];
};

/** A visit as the portal tells it. */
export type PortalAppointment = {
  __typename?: 'PortalAppointment';
  clinic: Clinic;
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  startsAt: Scalars['DateTime']['output'];
  status: AppointmentStatus;
  /** IANA zone of the clinic; show the times in it. */
  timezone: Scalars['String']['output'];
};

export type PortalRecord = {
  __typename?: 'PortalRecord';
  /** Visits, the one that begins last first. */
  appointments?: Maybe<Array<PortalAppointment>>;
  id: Scalars['ID']['output'];
};


export type PortalRecordAppointmentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A practitioner's leave and blocks that are not over at `from`, earliest first. Refuses with: PRACTITIONER_NOT_FOUND. */
  absences?: Maybe<Absences>;
  appointment?: Maybe<Appointment>;
  /** What a clinic asks of its bookings; the defaults where it has set nothing. Refuses with: CLINIC_NOT_FOUND. */
  bookingPolicy?: Maybe<BookingPolicy>;
  /**
   * A clinic's calendar of up to seven local days: for each day a column per practitioner. A practitioner who is nothing else
   * in the clinic is shown their own columns alone.
   * Refuses with: CLINIC_NOT_FOUND, RANGE_TOO_LONG.
   */
  calendar?: Maybe<Calendar>;
  /**
   * How many visits each practitioner has on each local day of a month; a day without any is left out. Limited like `calendar`.
   * Refuses with: CLINIC_NOT_FOUND, RANGE_TOO_LONG.
   */
  calendarCounts?: Maybe<Array<CalendarCount>>;
  /**
   * Calendars to subscribe to that are in use, newest first: the caller's own, and for who manages a clinic's schedule all
   * of that clinic.
   */
  calendarFeeds?: Maybe<Array<CalendarFeed>>;
  /**
   * What a clinic's local days came to, a row per day and practitioner, true at the moment it is asked for; at most 92 days.
   * Practitioners who see their own calendar alone are shown their own. Refuses with: CLINIC_NOT_FOUND, ENDS_BEFORE_START,
   * RANGE_TOO_LONG.
   */
  dailyReport?: Maybe<Array<DailyFacts>>;
  /**
   * The dates on which a practitioner has hours of their own in a clinic, earliest first.
   * Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND, ENDS_BEFORE_START, RANGE_TOO_LONG.
   */
  days?: Maybe<Array<DayHours>>;
  /** A clinic's holidays from a date on, earliest first, at most 200. Refuses with: CLINIC_NOT_FOUND. */
  holidays?: Maybe<Array<Holiday>>;
  /**
   * The same by month, as of the last quarter of an hour; at most 60 months. Refuses with: CLINIC_NOT_FOUND,
   * ENDS_BEFORE_START, RANGE_TOO_LONG.
   */
  monthlyReport?: Maybe<Array<MonthlyFacts>>;
  /**
   * What a message about an offered time says, asked when it is sent.
   * Refuses with: OFFER_NOT_FOUND.
   */
  offerNotice?: Maybe<OfferNotice>;
  /** A clinic's opening hours as they hold on a date. Refuses with: CLINIC_NOT_FOUND. */
  openingHours?: Maybe<OpeningWeek>;
  /**
   * The offered time that a link opens, and what became of it; it opens nothing once the time has begun.
   * Refuses with: LINK_NOT_VALID, GRAPH_AWAY.
   */
  ownOffer?: Maybe<OwnOffer>;
  /** The visit a link opens. Refuses with: LINK_NOT_VALID, GRAPH_AWAY. */
  ownVisit?: Maybe<OwnVisit>;
  /** The times it may be moved to. Refuses with: LINK_NOT_VALID, ENDS_BEFORE_START, RANGE_TOO_LONG. */
  ownVisitTimes?: Maybe<Array<OwnTime>>;
  /**
   * Who waits in one clinic today: a queue per practitioner who works there or is waited for, or that of one of them.
   * Refuses with: CLINIC_NOT_FOUND.
   */
  queues?: Maybe<Array<Queue>>;
  /**
   * For each of at most 100 visits that are to be moved the free time nearest to its own and as long as it, no two the same: with
   * the same practitioner, else with another of its clinic. Earliest visits first. Refuses with: APPOINTMENT_NOT_FOUND.
   */
  rebookingProposals?: Maybe<Array<RebookingProposal>>;
  /** The rooms and equipment of a clinic, by name, without those retired. Refuses with: CLINIC_NOT_FOUND. */
  rooms?: Maybe<Array<Room>>;
  /** A practitioner's hospital rounds that are not over at `from`, earliest first. Refuses with: PRACTITIONER_NOT_FOUND. */
  rounds?: Maybe<Array<Round>>;
  /** The weekly patterns of a clinic's practitioners, those to come included. */
  schedules?: Maybe<Array<Schedule>>;
  /**
   * A clinic whose patients book by themselves, by the slugs in its page's address. Any other is not found, whether it exists or not.
   * Refuses with: CLINIC_NOT_FOUND, GRAPH_AWAY.
   */
  selfBookingClinic?: Maybe<SelfBookingClinic>;
  /**
   * The times patients may book by themselves, earliest first, at most 500.
   * Refuses with: CLINIC_NOT_FOUND, ENDS_BEFORE_START, RANGE_TOO_LONG, VISIT_TYPE_NOT_FOUND.
   */
  selfBookingTimes?: Maybe<Array<OwnTime>>;
  /**
   * Whether the caller lets their times in this organization be compared with those in others; null for who is no practitioner
   * here.
   */
  sharesBusyTimes?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Times that can be booked, earliest first, at most 500: of one practitioner, of all with a specialty, or of everybody; with
   * a room, when both are free at once.
   * Refuses with: CLINIC_NOT_FOUND, ENDS_BEFORE_START, GRAPH_AWAY, RANGE_TOO_LONG, ROOM_NOT_FOUND, VISIT_TYPE_NOT_FOUND.
   */
  slots?: Maybe<Array<Slot>>;
  /** Where the sites are and how fast the road between them is, which travel times are reckoned from. */
  travelReckoning?: Maybe<TravelReckoning>;
  /** The minutes on the road between every two of the caller's clinics, and between one of them and each hospital of rounds. */
  travelTimes?: Maybe<Array<TravelTime>>;
  /** What a clinic books visits as, by name, without those retired. Refuses with: CLINIC_NOT_FOUND. */
  visitTypes?: Maybe<Array<VisitType>>;
  /**
   * What everybody in the waiting room may see: tokens and initials, never a name.
   * Refuses with: CLINIC_NOT_FOUND.
   */
  waitingRoomBoard?: Maybe<WaitingRoomBoard>;
  /**
   * Who waits for a time in one clinic, in the order in which free times are offered, at most 200; or, closed, what became
   * of the earlier ones, the latest first, 50 at a time. A practitioner sees who waits for them, or for anybody.
   * Refuses with: CLINIC_NOT_FOUND.
   */
  waitlist?: Maybe<Array<WaitlistEntry>>;
  /** A practitioner's usual week in a clinic as it holds on a date. Refuses with: CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND. */
  week?: Maybe<Week>;
};


export type QueryAbsencesArgs = {
  from: Scalars['LocalDate']['input'];
  practitionerId: Scalars['ID']['input'];
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingPolicyArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryCalendarArgs = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  days?: InputMaybe<Scalars['Int']['input']>;
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  statuses?: InputMaybe<Array<AppointmentStatus>>;
};


export type QueryCalendarCountsArgs = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  days: Scalars['Int']['input'];
  practitionerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  statuses?: InputMaybe<Array<AppointmentStatus>>;
};


export type QueryDailyReportArgs = {
  clinicId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryDaysArgs = {
  clinicId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  practitionerId: Scalars['ID']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryHolidaysArgs = {
  clinicId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
};


export type QueryMonthlyReportArgs = {
  clinicId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryOfferNoticeArgs = {
  offerId: Scalars['ID']['input'];
};


export type QueryOpeningHoursArgs = {
  clinicId: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
};


export type QueryOwnOfferArgs = {
  link: Scalars['String']['input'];
};


export type QueryOwnVisitArgs = {
  link: Scalars['String']['input'];
};


export type QueryOwnVisitTimesArgs = {
  input: OwnVisitTimesInput;
};


export type QueryQueuesArgs = {
  clinicId: Scalars['ID']['input'];
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRebookingProposalsArgs = {
  appointmentIds: Array<Scalars['ID']['input']>;
};


export type QueryRoomsArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryRoundsArgs = {
  from: Scalars['LocalDate']['input'];
  practitionerId: Scalars['ID']['input'];
};


export type QuerySchedulesArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QuerySelfBookingClinicArgs = {
  clinicSlug: Scalars['String']['input'];
  organizationSlug: Scalars['String']['input'];
};


export type QuerySelfBookingTimesArgs = {
  input: SelfBookingTimesInput;
};


export type QuerySlotsArgs = {
  input: SlotsInput;
};


export type QueryVisitTypesArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryWaitingRoomBoardArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QueryWaitlistArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  clinicId: Scalars['ID']['input'];
  closed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryWeekArgs = {
  clinicId: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
  practitionerId: Scalars['ID']['input'];
};

/** Who waits for one practitioner in one clinic on one local day. */
export type Queue = {
  __typename?: 'Queue';
  date: Scalars['LocalDate']['output'];
  /** Booked for today and not checked in, earliest first; those with a delay could be offered another time. */
  expected: Array<ExpectedVisit>;
  /** The practitioner sees nobody before; null: not late. */
  lateUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What was done in it, the latest first, at most 50. */
  log?: Maybe<Array<QueueLogEntry>>;
  practitioner: Practitioner;
  /** In consultation, called, waiting in turn, set aside, then those who are done or have left, the latest first. */
  tickets: Array<QueueTicket>;
  /** IANA zone of the clinic; show the times in it. */
  timezone: Scalars['String']['output'];
  /** How long this practitioner's visits usually take; null: too few are known, so each counts as long as it was booked. */
  usualMinutes?: Maybe<Scalars['Int']['output']>;
};

export type QueueAction =
  | 'CALL'
  | 'CHECK_IN'
  | 'COMPLETE'
  | 'LEAVE_UNSEEN'
  | 'MOVE'
  | 'PRIORITIZE'
  | 'RECALL'
  | 'REPORT_LATE'
  | 'SKIP'
  | 'START'
  | 'UNDO_CHECK_IN';

/** One thing that was done in a queue. */
export type QueueLogEntry = {
  __typename?: 'QueueLogEntry';
  action: QueueAction;
  changedAt: Scalars['DateTime']['output'];
  /** Null for a program. */
  changedBy?: Maybe<User>;
  /** Places in the line, from 1 on, where an order was changed. */
  fromPlace?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** How late the practitioner was told to be. */
  minutes?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<OrderReason>;
  toPlace?: Maybe<Scalars['Int']['output']>;
  /** Null for what concerns the whole queue. */
  token?: Maybe<Scalars['Int']['output']>;
};

/** A patient's place in a queue. */
export type QueueTicket = {
  __typename?: 'QueueTicket';
  appointment: Appointment;
  calledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often they were called. */
  calls: Scalars['Int']['output'];
  checkedInAt: Scalars['DateTime']['output'];
  /** When it was done, or they left. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they are probably seen; null when they were, or were set aside, and in answers of mutations. */
  estimatedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Why they come before those without; null: they do not. */
  priority?: Maybe<OrderReason>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: TicketState;
  /** From 1 on, each day and practitioner anew. */
  token: Scalars['Int']['output'];
};

export type RebookVisitsInput = {
  /** At most 200 characters. Sent again with the same key, nothing is moved twice. */
  idempotencyKey: Scalars['String']['input'];
  moves: Array<VisitMoveInput>;
};

/** What became of a visit that was to be moved. */
export type RebookingOutcome = {
  __typename?: 'RebookingOutcome';
  /** As it is now. */
  appointment: Appointment;
  outcome: RebookingResult;
};

/** A new time for a visit. */
export type RebookingProposal = {
  __typename?: 'RebookingProposal';
  appointment: Appointment;
  /** Null: nobody of the clinic is free for it in four weeks. */
  slot?: Maybe<Slot>;
};

export type RebookingResult =
  /** The visit is not as it was, or cannot be moved any more. */
  | 'CHANGED_MEANWHILE'
  | 'MOVED'
  /** The time is not free any more. */
  | 'TIME_TAKEN';

export type ReckonTravelTimesInput = {
  /** All of them, at most 40: a site left out has no position any more. */
  positions: Array<SitePositionInput>;
  speedKmh: Scalars['Int']['input'];
  /** The version seen last; 0 before anything was reckoned. */
  version: Scalars['Int']['input'];
};

export type ReleaseOwnTimeInput = {
  clinicSlug: Scalars['String']['input'];
  /** Its token. */
  hold: Scalars['String']['input'];
  organizationSlug: Scalars['String']['input'];
};

export type RescheduleAppointmentInput = {
  /** Another length than that of its type is kept. */
  endsAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Left out: the same. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the same; null: none. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  version: Scalars['Int']['input'];
};

export type RescheduleAppointmentResult = AppointmentRescheduled | TimeTaken;

/** A room, or a piece of equipment, that a visit can need. One practitioner has it at a time. */
export type Room = {
  __typename?: 'Room';
  id: Scalars['ID']['output'];
  kind: RoomKind;
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type RoomKind =
  | 'EQUIPMENT'
  | 'ROOM';

/** A practitioner's hours in a hospital; no visits are booked in them. */
export type Round = {
  __typename?: 'Round';
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['output'];
  from: Scalars['LocalDate']['output'];
  hospital: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  /** Local time such as 09:00. */
  startsAtLocal: Scalars['String']['output'];
  /** IANA zone whose clocks tell the hours. */
  timezone: Scalars['String']['output'];
  /** The last day, included; null: open-ended. */
  to?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
};

export type RoundEntered = {
  __typename?: 'RoundEntered';
  hit: HitVisits;
  round: Round;
};

/** Working hours of a practitioner in a clinic, in the clinic's local time. */
export type Schedule = {
  __typename?: 'Schedule';
  /** How many visits the session holds at once. */
  capacity: Scalars['Int']['output'];
  clinic: Clinic;
  effectiveFrom: Scalars['LocalDate']['output'];
  /** The first day it no longer holds; null: open-ended. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  slotMinutes: Scalars['Int']['output'];
  /** Local time such as 09:00. */
  startsAtLocal: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: Scalars['Int']['output'];
};

export type SelfBookingClinic = {
  __typename?: 'SelfBookingClinic';
  /** Visits are moved and cancelled no later than this before. */
  cancelWindowMinutes: Scalars['Int']['output'];
  doctors: Array<SelfBookingDoctor>;
  face: ClinicFace;
  /** The first local day that can be booked. */
  firstDay: Scalars['LocalDate']['output'];
  /** The last, included. */
  lastDay: Scalars['LocalDate']['output'];
  visitTypes: Array<SelfBookingVisitType>;
};

export type SelfBookingDoctor = {
  __typename?: 'SelfBookingDoctor';
  credential?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  specialty?: Maybe<Scalars['String']['output']>;
};

export type SelfBookingTimesInput = {
  clinicSlug: Scalars['String']['input'];
  /** First local day, in the clinic's zone. */
  from: Scalars['LocalDate']['input'];
  organizationSlug: Scalars['String']['input'];
  /** Left out: any doctor. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** Last local day, included; at most 31 days after `from`. */
  to: Scalars['LocalDate']['input'];
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

export type SelfBookingVisitType = {
  __typename?: 'SelfBookingVisitType';
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type SendBookingCodeInput = {
  clinicSlug: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /** Token of the time. */
  hold: Scalars['String']['input'];
  organizationSlug: Scalars['String']['input'];
};

export type SeriesBooked = {
  __typename?: 'SeriesBooked';
  appointments: Array<Appointment>;
  /** Left out, for they cannot be had; none unless that was allowed. A repetition of the request lists none. */
  exceptions: Array<SeriesException>;
  seriesId: Scalars['ID']['output'];
};

/** A visit of a series that cannot be had. */
export type SeriesException = {
  __typename?: 'SeriesException';
  reason: SeriesExceptionReason;
  startsAt: Scalars['DateTime']['output'];
};

export type SeriesExceptionReason =
  | 'DAY_FULL'
  | 'OUTSIDE_WORKING_HOURS'
  | 'PATIENT'
  | 'PRACTITIONER'
  | 'ROOM';

/** Nothing was booked. */
export type SeriesTaken = {
  __typename?: 'SeriesTaken';
  exceptions: Array<SeriesException>;
};

export type SetBookingPolicyInput = {
  /** 0 to 43200. */
  cancelWindowMinutes: Scalars['Int']['input'];
  clinicId: Scalars['ID']['input'];
  /** 1 to 60. */
  holdMinutes: Scalars['Int']['input'];
  /** 1 to 366. */
  horizonDays: Scalars['Int']['input'];
  /** 5 to 1440; null: only by hand. */
  noShowAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 43200. */
  noticeMinutes: Scalars['Int']['input'];
  /** 0 to 100. */
  overbookLimit: Scalars['Int']['input'];
  overbooking: Overbooking;
  selfBooking: Scalars['Boolean']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 500; null: any number. */
  visitsPerDay?: InputMaybe<Scalars['Int']['input']>;
};

export type SetDayInput = {
  clinicId: Scalars['ID']['input'];
  date: Scalars['LocalDate']['input'];
  /** True: answers as saving would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent again with the same key, the answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  /** All of the date's; an empty list: not there that day. */
  sessions: Array<DaySessionInput>;
};

export type SetOpeningHoursInput = {
  clinicId: Scalars['ID']['input'];
  /** True: answers as saving would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveFrom: Scalars['LocalDate']['input'];
  /** A weekday left out is closed; an empty list: the clinic keeps no opening hours. */
  hours: Array<OpeningHoursInput>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** The change seen last; refused when there was another since. Left out: whatever held. */
  seenChangeId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetTravelTimeInput = {
  clinicId: Scalars['ID']['input'];
  /** True: answers as saving would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 480; 0: nobody has to travel, whatever the distance. Left out: what was entered is taken back. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  to: SiteInput;
};

export type SetWeekInput = {
  clinicId: Scalars['ID']['input'];
  /** True: answers as saving would, hit visits included, and saves nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveFrom: Scalars['LocalDate']['input'];
  /** The first day it no longer holds, when what held before holds again; left out: open-ended. */
  effectiveUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  practitionerId: Scalars['ID']['input'];
  /** The change seen last; refused when there was another since. Left out: whatever held. */
  seenChangeId?: InputMaybe<Scalars['ID']['input']>;
  /** All of the week; a weekday left out is free. */
  sessions: Array<WeekSessionInput>;
};

/** A clinic or a hospital of rounds; one of both. */
export type Site = {
  __typename?: 'Site';
  clinic?: Maybe<Clinic>;
  hospital?: Maybe<Scalars['String']['output']>;
};

/** One of both. */
export type SiteInput = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  hospital?: InputMaybe<Scalars['String']['input']>;
};

/** In degrees (WGS 84). */
export type SitePosition = {
  __typename?: 'SitePosition';
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  site: Site;
};

/** Where a clinic or a hospital is, in degrees (WGS 84). */
export type SitePositionInput = {
  clinicId?: InputMaybe<Scalars['ID']['input']>;
  hospital?: InputMaybe<Scalars['String']['input']>;
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

/** A time that can be booked; computed, never stored. */
export type Slot = {
  __typename?: 'Slot';
  clinic?: Maybe<Clinic>;
  endsAt: Scalars['DateTime']['output'];
  /** Null, as the clinic, for who may read times and not people or places. */
  practitioner?: Maybe<Practitioner>;
  startsAt: Scalars['DateTime']['output'];
  timezone: Scalars['String']['output'];
};

export type SlotsInput = {
  /** By whose rules: those of the front desk, or those for patients and programs. */
  channel?: InputMaybe<BookingChannel>;
  clinicId: Scalars['ID']['input'];
  /** Only so many of the earliest, 1 to 500; left out: all, up to 500. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** First local day, in the clinic's zone. */
  from: Scalars['LocalDate']['input'];
  /** Left out: every practitioner of the clinic. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** A room or a piece of equipment that must be free, too; left out: none. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Who has it, as practitioners have it written, large letters or small; left out: whoever. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** Last local day, included; at most 31 days after `from`. */
  to: Scalars['LocalDate']['input'];
  /** Left out: as long as the schedule's times, with nothing kept free around them. */
  visitTypeId?: InputMaybe<Scalars['ID']['input']>;
};

export type TenantBoundary =
  /** A member with at least one clinic. */
  | 'CLINIC'
  /** Any member of the organization. */
  | 'ORGANIZATION'
  /** The platform's own people and processes. */
  | 'PLATFORM'
  /** A signed-in person, about that person. */
  | 'SELF';

export type TicketState =
  | 'CALLED'
  | 'DONE'
  | 'IN_CONSULTATION'
  /** Left without being seen. */
  | 'LEFT'
  /** Called and did not come. */
  | 'SKIPPED'
  /** The check-in was taken back. */
  | 'TAKEN_BACK'
  | 'WAITING';

export type TimeBlocked = {
  __typename?: 'TimeBlocked';
  block: Block;
  hit: HitVisits;
};

export type TimeHeld = {
  __typename?: 'TimeHeld';
  hold: Hold;
};

export type TimeTaken = {
  __typename?: 'TimeTaken';
  /** Whose time collides: the practitioner's, the patient's own or the room's; or the practitioner's day is full. */
  collidesWith: Collision;
  /** The nearest free times of the same practitioner, at most six, nearest first. */
  nearest: Array<Slot>;
};

export type TravelReckoned = {
  __typename?: 'TravelReckoned';
  hit: HitVisits;
  reckoning: TravelReckoning;
};

export type TravelReckoning = {
  __typename?: 'TravelReckoning';
  positions: Array<SitePosition>;
  /** On the road on average; the road is taken as 1.3 times as long as the straight line. */
  speedKmh: Scalars['Int']['output'];
  /** 0 before anything was reckoned. */
  version: Scalars['Int']['output'];
};

export type TravelSource =
  /** By a person. */
  | 'ENTERED'
  /** By distance and speed. */
  | 'RECKONED';

/** The road between a clinic and another site. */
export type TravelTime = {
  __typename?: 'TravelTime';
  clinic: Clinic;
  /** Null: nobody said, and one of the two has no position; nothing is kept free then. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Null with the minutes. */
  source?: Maybe<TravelSource>;
  to: Site;
};

export type TravelTimeSet = {
  __typename?: 'TravelTimeSet';
  hit: HitVisits;
  travelTime: TravelTime;
};

export type UpdateAppointmentInput = {
  /** As the caller saw it. */
  base: AppointmentFieldsInput;
  id: Scalars['ID']['input'];
  /** Sent again with the same key, the appointment is answered again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** As the caller wants it. */
  mine: AppointmentFieldsInput;
};

export type UpdateAppointmentResult = AppointmentUpdated | TimeTaken;

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

export type VisitMoveInput = {
  endsAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  version: Scalars['Int']['input'];
};

/** What a clinic books visits as. */
export type VisitType = {
  __typename?: 'VisitType';
  /** Kept free after it. */
  afterMinutes: Scalars['Int']['output'];
  /** Kept free before it of the practitioner's other visits. */
  beforeMinutes: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** What everybody in a waiting room may see. */
export type WaitingRoomBoard = {
  __typename?: 'WaitingRoomBoard';
  columns: Array<BoardColumn>;
  date: Scalars['LocalDate']['output'];
  timezone: Scalars['String']['output'];
};

export type WaitlistAction =
  | 'ACCEPT'
  | 'ADD'
  | 'CLOSE'
  | 'DECLINE'
  | 'EXPIRE'
  | 'OFFER'
  | 'PRIORITIZE';

export type WaitlistCloseReason =
  | 'BOOKED_OTHERWISE'
  | 'OTHER'
  /** The last day has gone by; set by itself. */
  | 'PAST'
  | 'PATIENT_REQUEST'
  /** Did not answer three offers in a row, or could not be reached. */
  | 'UNREACHABLE';

/** A patient who wants a time that is not free yet, or an earlier one. */
export type WaitlistEntry = {
  __typename?: 'WaitlistEntry';
  /** What was booked. */
  appointment?: Maybe<Appointment>;
  closeReason?: Maybe<WaitlistCloseReason>;
  endsAtLocal?: Maybe<Scalars['String']['output']>;
  from: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** All that happened to it, earliest first. */
  log?: Maybe<Array<WaitlistLogEntry>>;
  minutes: Scalars['Int']['output'];
  /** The time that is kept for them until they answer. */
  offer?: Maybe<WaitlistOffer>;
  patient: Patient;
  /** From 1 on, among those who wait; null for those who do not, and in answers of mutations. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Null: any of the clinic. */
  practitioner?: Maybe<Practitioner>;
  /** Why they come before others; null: they do not. */
  priority?: Maybe<OrderReason>;
  /** Local hours the visit lies in, such as 09:00; null, as the end: any. */
  startsAtLocal?: Maybe<Scalars['String']['output']>;
  state: WaitlistState;
  /** The last day, included. */
  to: Scalars['LocalDate']['output'];
  visitType?: Maybe<VisitType>;
  waitingSince: Scalars['DateTime']['output'];
  /** 1 is Monday; null: each day. */
  weekdays?: Maybe<Array<Scalars['Int']['output']>>;
};

/** One thing that happened to an entry of a waitlist. */
export type WaitlistLogEntry = {
  __typename?: 'WaitlistLogEntry';
  action: WaitlistAction;
  /** The patient themselves, by the link in their message. */
  byPatient: Scalars['Boolean']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** Null for a program, and for the patient. */
  changedBy?: Maybe<User>;
  id: Scalars['ID']['output'];
  offer?: Maybe<WaitlistOffer>;
  /** A word of a closed list: why it has priority, or was closed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A time offered to one patient and kept for them. */
export type WaitlistOffer = {
  __typename?: 'WaitlistOffer';
  endsAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  startsAt: Scalars['DateTime']['output'];
  state: WaitlistOfferState;
};

export type WaitlistOfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OFFERED';

export type WaitlistState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'OFFERED'
  | 'WAITING';

/** A practitioner's usual week in a clinic. */
export type Week = {
  __typename?: 'Week';
  /** Latest first, at most 20, without those taken back. */
  changes: Array<WeekChange>;
  clinic: Clinic;
  /** The next date other hours hold from; null: none is known. */
  nextChangeOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The date it holds on. */
  on: Scalars['LocalDate']['output'];
  practitioner: Practitioner;
  /** By weekday and time. */
  sessions: Array<Schedule>;
};

/** That somebody replaced a week, or a clinic's opening hours. */
export type WeekChange = {
  __typename?: 'WeekChange';
  effectiveFrom: Scalars['LocalDate']['output'];
  /** The first day it no longer holds; null: open-ended. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  enteredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

/** A stretch of work on one weekday. */
export type WeekSessionInput = {
  /** How many visits it holds at once, 1 to 50. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** No later than the beginning: on the next day. */
  endsAtLocal: Scalars['String']['input'];
  /** 5 to 240. */
  slotMinutes: Scalars['Int']['input'];
  /** Local time such as 09:00. */
  startsAtLocal: Scalars['String']['input'];
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: Scalars['Int']['input'];
};

export type WeekSet = {
  __typename?: 'WeekSet';
  change: WeekChange;
  hit: HitVisits;
  /** As it holds from the change on. */
  week: Week;
};

export type WeekUndone = {
  __typename?: 'WeekUndone';
  change: WeekChange;
  hit: HitVisits;
};

/** The clinic knows several people at the address, or somebody else: the visitor says whose visit it is. */
export type WhichPatient = {
  __typename?: 'WhichPatient';
  choices: Array<PatientChoice>;
};

export type WorkSession = {
  __typename?: 'WorkSession';
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Appointment: Appointment;
  Patient: Patient;
  PortalRecord: PortalRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  PortalRecord:
    ( { __typename: 'PortalRecord' }
    & GraphQLRecursivePick<FederationTypes['PortalRecord'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookAppointmentResult:
    | ( BookedRow )
    | ( TimeTakenRow )
  ;
  BookOwnVisitResult:
    | ( OwnTimeTakenRow )
    | ( OwnVisitBookedRow )
    | ( WhichPatientRow )
  ;
  BookSeriesResult:
    | ( SeriesBookedRow )
    | ( SeriesTakenRow )
  ;
  HoldOwnTimeResult:
    | ( OwnTimeHeldRow )
    | ( OwnTimeTakenRow )
  ;
  HoldTimeResult:
    | ( HeldRow )
    | ( TimeTakenRow )
  ;
  MoveOwnVisitResult:
    | ( OwnTimeTakenRow )
    | ( OwnVisitMovedRow )
  ;
  RescheduleAppointmentResult:
    | ( RescheduledRow )
    | ( TimeTakenRow )
  ;
  UpdateAppointmentResult:
    | ( UpdatedRow )
    | ( TimeTakenRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsenceReason: AbsenceReason;
  Absences: ResolverTypeWrapper<AbsencesRow>;
  AddRoomInput: AddRoomInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddToWaitlistInput: AddToWaitlistInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmitWalkInInput: AdmitWalkInInput;
  Appointment: ResolverTypeWrapper<VisitRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppointmentAction: AppointmentAction;
  AppointmentBooked: ResolverTypeWrapper<BookedRow>;
  AppointmentFieldsInput: AppointmentFieldsInput;
  AppointmentHistoryEntry: ResolverTypeWrapper<AppointmentHistoryEntryRow>;
  AppointmentLabel: AppointmentLabel;
  AppointmentRescheduled: ResolverTypeWrapper<RescheduledRow>;
  AppointmentStatus: AppointmentStatus;
  AppointmentUpdated: ResolverTypeWrapper<UpdatedRow>;
  Block: ResolverTypeWrapper<BlockRow>;
  BlockTimeInput: BlockTimeInput;
  BoardColumn: ResolverTypeWrapper<BoardColumnRow>;
  BoardPlace: ResolverTypeWrapper<BoardPlaceRow>;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookAppointmentResult']>;
  BookHoldInput: BookHoldInput;
  BookOwnVisitInput: BookOwnVisitInput;
  BookOwnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookOwnVisitResult']>;
  BookSeriesInput: BookSeriesInput;
  BookSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookSeriesResult']>;
  BookingChannel: BookingChannel;
  BookingCodeSent: ResolverTypeWrapper<BookingCodeSentRow>;
  BookingPolicy: ResolverTypeWrapper<BookingPolicyRow>;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  CalendarColumn: ResolverTypeWrapper<CalendarColumnRow>;
  CalendarCount: ResolverTypeWrapper<CalendarCountRow>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  CallNextInput: CallNextInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelOwnVisitInput: CancelOwnVisitInput;
  CancelReason: CancelReason;
  ClearDayInput: ClearDayInput;
  Clinic: ResolverTypeWrapper<Clinic>;
  ClinicFace: ResolverTypeWrapper<ClinicFaceRow>;
  ClosedKind: ClosedKind;
  ClosedTime: ResolverTypeWrapper<ClosedTime>;
  Collision: Collision;
  DailyFacts: ResolverTypeWrapper<DailyFactsRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayHours: ResolverTypeWrapper<DayHoursRow>;
  DaySession: ResolverTypeWrapper<DaySession>;
  DaySessionInput: DaySessionInput;
  DaySet: ResolverTypeWrapper<DaySetRow>;
  DeclareHolidayInput: DeclareHolidayInput;
  DefineVisitTypeInput: DefineVisitTypeInput;
  EnterLeaveInput: EnterLeaveInput;
  EnterRoundInput: EnterRoundInput;
  ExpectedVisit: ResolverTypeWrapper<Omit<ExpectedVisit, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  FieldConflict: ResolverTypeWrapper<FieldConflictRow>;
  HitVisits: ResolverTypeWrapper<HitVisitsRow>;
  Hold: ResolverTypeWrapper<HoldRow>;
  HoldOwnTimeInput: HoldOwnTimeInput;
  HoldOwnTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldOwnTimeResult']>;
  HoldTimeInput: HoldTimeInput;
  HoldTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldTimeResult']>;
  Holiday: ResolverTypeWrapper<HolidayRow>;
  HolidayDeclared: ResolverTypeWrapper<HolidayDeclaredRow>;
  Leave: ResolverTypeWrapper<LeaveRow>;
  LeaveEntered: ResolverTypeWrapper<LeaveEnteredRow>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MadeCalendarFeed: ResolverTypeWrapper<MadeCalendarFeedRow>;
  MakeClinicCalendarFeedInput: MakeClinicCalendarFeedInput;
  MakeOwnCalendarFeedInput: MakeOwnCalendarFeedInput;
  MaskedPatient: ResolverTypeWrapper<MaskedPatient>;
  MonthlyFacts: ResolverTypeWrapper<MonthlyFactsRow>;
  MoveOwnVisitInput: MoveOwnVisitInput;
  MoveOwnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveOwnVisitResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferNotice: ResolverTypeWrapper<OfferNoticeRow>;
  OpeningHours: ResolverTypeWrapper<OpeningRow>;
  OpeningHoursInput: OpeningHoursInput;
  OpeningHoursSet: ResolverTypeWrapper<OpeningHoursSetRow>;
  OpeningWeek: ResolverTypeWrapper<OpeningWeekRow>;
  OrderReason: OrderReason;
  OverbookReason: OverbookReason;
  Overbooking: Overbooking;
  OwnOffer: ResolverTypeWrapper<OwnOfferRow>;
  OwnOfferState: OwnOfferState;
  OwnTime: ResolverTypeWrapper<OwnTimeRow>;
  OwnTimeHeld: ResolverTypeWrapper<OwnTimeHeldRow>;
  OwnTimeTaken: ResolverTypeWrapper<OwnTimeTakenRow>;
  OwnVisit: ResolverTypeWrapper<OwnVisitRow>;
  OwnVisitBooked: ResolverTypeWrapper<OwnVisitBookedRow>;
  OwnVisitMoved: ResolverTypeWrapper<OwnVisitMovedRow>;
  OwnVisitTimesInput: OwnVisitTimesInput;
  Patient: ResolverTypeWrapper<Omit<Patient, 'appointments'> & { appointments?: Maybe<Array<ResolversTypes['Appointment']>> }>;
  PatientChoice: ResolverTypeWrapper<PatientChoice>;
  PortalAppointment: ResolverTypeWrapper<VisitRow>;
  PortalRecord: ResolverTypeWrapper<Omit<PortalRecord, 'appointments'> & { appointments?: Maybe<Array<ResolversTypes['PortalAppointment']>> }>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<QueueViewRow>;
  QueueAction: QueueAction;
  QueueLogEntry: ResolverTypeWrapper<LoggedInQueueRow>;
  QueueTicket: ResolverTypeWrapper<TicketViewRow>;
  RebookVisitsInput: RebookVisitsInput;
  RebookingOutcome: ResolverTypeWrapper<RebookingOutcomeRow>;
  RebookingProposal: ResolverTypeWrapper<RebookingProposalRow>;
  RebookingResult: RebookingResult;
  ReckonTravelTimesInput: ReckonTravelTimesInput;
  ReleaseOwnTimeInput: ReleaseOwnTimeInput;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleAppointmentResult']>;
  Room: ResolverTypeWrapper<RoomRow>;
  RoomKind: RoomKind;
  Round: ResolverTypeWrapper<RoundRow>;
  RoundEntered: ResolverTypeWrapper<RoundEnteredRow>;
  Schedule: ResolverTypeWrapper<ScheduleRow>;
  SelfBookingClinic: ResolverTypeWrapper<SelfBookingClinicRow>;
  SelfBookingDoctor: ResolverTypeWrapper<SelfBookingDoctor>;
  SelfBookingTimesInput: SelfBookingTimesInput;
  SelfBookingVisitType: ResolverTypeWrapper<SelfBookingVisitType>;
  SendBookingCodeInput: SendBookingCodeInput;
  SeriesBooked: ResolverTypeWrapper<SeriesBookedRow>;
  SeriesException: ResolverTypeWrapper<SeriesExceptionRow>;
  SeriesExceptionReason: SeriesExceptionReason;
  SeriesTaken: ResolverTypeWrapper<SeriesTakenRow>;
  SetBookingPolicyInput: SetBookingPolicyInput;
  SetDayInput: SetDayInput;
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetTravelTimeInput: SetTravelTimeInput;
  SetWeekInput: SetWeekInput;
  Site: ResolverTypeWrapper<SiteRow>;
  SiteInput: SiteInput;
  SitePosition: ResolverTypeWrapper<SitePositionRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SitePositionInput: SitePositionInput;
  Slot: ResolverTypeWrapper<SlotRow>;
  SlotsInput: SlotsInput;
  TenantBoundary: TenantBoundary;
  TicketState: TicketState;
  TimeBlocked: ResolverTypeWrapper<TimeBlockedRow>;
  TimeHeld: ResolverTypeWrapper<HeldRow>;
  TimeTaken: ResolverTypeWrapper<TimeTakenRow>;
  TravelReckoned: ResolverTypeWrapper<TravelReckonedRow>;
  TravelReckoning: ResolverTypeWrapper<TravelReckoningRow>;
  TravelSource: TravelSource;
  TravelTime: ResolverTypeWrapper<TravelRow>;
  TravelTimeSet: ResolverTypeWrapper<TravelTimeSetRow>;
  UpdateAppointmentInput: UpdateAppointmentInput;
  UpdateAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAppointmentResult']>;
  User: ResolverTypeWrapper<User>;
  VisitMoveInput: VisitMoveInput;
  VisitType: ResolverTypeWrapper<VisitTypeRow>;
  WaitingRoomBoard: ResolverTypeWrapper<WaitingRoomBoardRow>;
  WaitlistAction: WaitlistAction;
  WaitlistCloseReason: WaitlistCloseReason;
  WaitlistEntry: ResolverTypeWrapper<PlacedEntryRow>;
  WaitlistLogEntry: ResolverTypeWrapper<WaitlistLogEntryRow>;
  WaitlistOffer: ResolverTypeWrapper<WaitlistOfferRow>;
  WaitlistOfferState: WaitlistOfferState;
  WaitlistState: WaitlistState;
  Week: ResolverTypeWrapper<WeekRow>;
  WeekChange: ResolverTypeWrapper<WeekChangeRow>;
  WeekSessionInput: WeekSessionInput;
  WeekSet: ResolverTypeWrapper<WeekSetRow>;
  WeekUndone: ResolverTypeWrapper<WeekUndoneRow>;
  WhichPatient: ResolverTypeWrapper<WhichPatientRow>;
  WorkSession: ResolverTypeWrapper<WorkSession>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absences: AbsencesRow;
  AddRoomInput: AddRoomInput;
  ID: Scalars['ID']['output'];
  AddToWaitlistInput: AddToWaitlistInput;
  Int: Scalars['Int']['output'];
  AdmitWalkInInput: AdmitWalkInInput;
  Appointment: VisitRow;
  Boolean: Scalars['Boolean']['output'];
  AppointmentBooked: BookedRow;
  AppointmentFieldsInput: AppointmentFieldsInput;
  AppointmentHistoryEntry: AppointmentHistoryEntryRow;
  AppointmentRescheduled: RescheduledRow;
  AppointmentUpdated: UpdatedRow;
  Block: BlockRow;
  BlockTimeInput: BlockTimeInput;
  BoardColumn: BoardColumnRow;
  BoardPlace: BoardPlaceRow;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['BookAppointmentResult'];
  BookHoldInput: BookHoldInput;
  BookOwnVisitInput: BookOwnVisitInput;
  BookOwnVisitResult: ResolversUnionTypes<ResolversParentTypes>['BookOwnVisitResult'];
  BookSeriesInput: BookSeriesInput;
  BookSeriesResult: ResolversUnionTypes<ResolversParentTypes>['BookSeriesResult'];
  BookingCodeSent: BookingCodeSentRow;
  BookingPolicy: BookingPolicyRow;
  Calendar: CalendarRow;
  CalendarColumn: CalendarColumnRow;
  CalendarCount: CalendarCountRow;
  CalendarFeed: CalendarFeedRow;
  CallNextInput: CallNextInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelOwnVisitInput: CancelOwnVisitInput;
  ClearDayInput: ClearDayInput;
  Clinic: Clinic;
  ClinicFace: ClinicFaceRow;
  ClosedTime: ClosedTime;
  DailyFacts: DailyFactsRow;
  DateTime: Scalars['DateTime']['output'];
  DayHours: DayHoursRow;
  DaySession: DaySession;
  DaySessionInput: DaySessionInput;
  DaySet: DaySetRow;
  DeclareHolidayInput: DeclareHolidayInput;
  DefineVisitTypeInput: DefineVisitTypeInput;
  EnterLeaveInput: EnterLeaveInput;
  EnterRoundInput: EnterRoundInput;
  ExpectedVisit: Omit<ExpectedVisit, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  FieldConflict: FieldConflictRow;
  HitVisits: HitVisitsRow;
  Hold: HoldRow;
  HoldOwnTimeInput: HoldOwnTimeInput;
  HoldOwnTimeResult: ResolversUnionTypes<ResolversParentTypes>['HoldOwnTimeResult'];
  HoldTimeInput: HoldTimeInput;
  HoldTimeResult: ResolversUnionTypes<ResolversParentTypes>['HoldTimeResult'];
  Holiday: HolidayRow;
  HolidayDeclared: HolidayDeclaredRow;
  Leave: LeaveRow;
  LeaveEntered: LeaveEnteredRow;
  LocalDate: Scalars['LocalDate']['output'];
  MadeCalendarFeed: MadeCalendarFeedRow;
  MakeClinicCalendarFeedInput: MakeClinicCalendarFeedInput;
  MakeOwnCalendarFeedInput: MakeOwnCalendarFeedInput;
  MaskedPatient: MaskedPatient;
  MonthlyFacts: MonthlyFactsRow;
  MoveOwnVisitInput: MoveOwnVisitInput;
  MoveOwnVisitResult: ResolversUnionTypes<ResolversParentTypes>['MoveOwnVisitResult'];
  Mutation: Record<PropertyKey, never>;
  OfferNotice: OfferNoticeRow;
  OpeningHours: OpeningRow;
  OpeningHoursInput: OpeningHoursInput;
  OpeningHoursSet: OpeningHoursSetRow;
  OpeningWeek: OpeningWeekRow;
  OwnOffer: OwnOfferRow;
  OwnTime: OwnTimeRow;
  OwnTimeHeld: OwnTimeHeldRow;
  OwnTimeTaken: OwnTimeTakenRow;
  OwnVisit: OwnVisitRow;
  OwnVisitBooked: OwnVisitBookedRow;
  OwnVisitMoved: OwnVisitMovedRow;
  OwnVisitTimesInput: OwnVisitTimesInput;
  Patient: Omit<Patient, 'appointments'> & { appointments?: Maybe<Array<ResolversParentTypes['Appointment']>> } | FederationReferenceTypes['Patient'];
  PatientChoice: PatientChoice;
  PortalAppointment: VisitRow;
  PortalRecord: Omit<PortalRecord, 'appointments'> & { appointments?: Maybe<Array<ResolversParentTypes['PortalAppointment']>> } | FederationReferenceTypes['PortalRecord'];
  Practitioner: Practitioner;
  Query: Record<PropertyKey, never>;
  Queue: QueueViewRow;
  QueueLogEntry: LoggedInQueueRow;
  QueueTicket: TicketViewRow;
  RebookVisitsInput: RebookVisitsInput;
  RebookingOutcome: RebookingOutcomeRow;
  RebookingProposal: RebookingProposalRow;
  ReckonTravelTimesInput: ReckonTravelTimesInput;
  ReleaseOwnTimeInput: ReleaseOwnTimeInput;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RescheduleAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleAppointmentResult'];
  Room: RoomRow;
  Round: RoundRow;
  RoundEntered: RoundEnteredRow;
  Schedule: ScheduleRow;
  SelfBookingClinic: SelfBookingClinicRow;
  SelfBookingDoctor: SelfBookingDoctor;
  SelfBookingTimesInput: SelfBookingTimesInput;
  SelfBookingVisitType: SelfBookingVisitType;
  SendBookingCodeInput: SendBookingCodeInput;
  SeriesBooked: SeriesBookedRow;
  SeriesException: SeriesExceptionRow;
  SeriesTaken: SeriesTakenRow;
  SetBookingPolicyInput: SetBookingPolicyInput;
  SetDayInput: SetDayInput;
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetTravelTimeInput: SetTravelTimeInput;
  SetWeekInput: SetWeekInput;
  Site: SiteRow;
  SiteInput: SiteInput;
  SitePosition: SitePositionRow;
  Float: Scalars['Float']['output'];
  SitePositionInput: SitePositionInput;
  Slot: SlotRow;
  SlotsInput: SlotsInput;
  TimeBlocked: TimeBlockedRow;
  TimeHeld: HeldRow;
  TimeTaken: TimeTakenRow;
  TravelReckoned: TravelReckonedRow;
  TravelReckoning: TravelReckoningRow;
  TravelTime: TravelRow;
  TravelTimeSet: TravelTimeSetRow;
  UpdateAppointmentInput: UpdateAppointmentInput;
  UpdateAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAppointmentResult'];
  User: User;
  VisitMoveInput: VisitMoveInput;
  VisitType: VisitTypeRow;
  WaitingRoomBoard: WaitingRoomBoardRow;
  WaitlistEntry: PlacedEntryRow;
  WaitlistLogEntry: WaitlistLogEntryRow;
  WaitlistOffer: WaitlistOfferRow;
  Week: WeekRow;
  WeekChange: WeekChangeRow;
  WeekSessionInput: WeekSessionInput;
  WeekSet: WeekSetRow;
  WeekUndone: WeekUndoneRow;
  WhichPatient: WhichPatientRow;
  WorkSession: WorkSession;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PhiDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PhiDirectiveResolver<Result, Parent, ContextType = Context, Args = PhiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RoleDirectiveArgs = {
  anyOf: Array<Scalars['String']['input']>;
};

export type RoleDirectiveResolver<Result, Parent, ContextType = Context, Args = RoleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TenantDirectiveArgs = {
  boundary: TenantBoundary;
};

export type TenantDirectiveResolver<Result, Parent, ContextType = Context, Args = TenantDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absences'] = ResolversParentTypes['Absences']> = {
  blocks?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  leave?: Resolver<Array<ResolversTypes['Leave']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beforeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['CancelReason']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['BookingChannel'], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['AppointmentHistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['AppointmentLabel']>, ParentType, ContextType>;
  overbookReason?: Resolver<Maybe<ResolversTypes['OverbookReason']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitType?: Resolver<Maybe<ResolversTypes['VisitType']>, ParentType, ContextType>;
  walkIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentBookedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentBooked'] = ResolversParentTypes['AppointmentBooked']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentHistoryEntry'] = ResolversParentTypes['AppointmentHistoryEntry']> = {
  action?: Resolver<ResolversTypes['AppointmentAction'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  fromPractitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  fromStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toPractitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  toStartsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
};

export type AppointmentRescheduledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRescheduled'] = ResolversParentTypes['AppointmentRescheduled']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentUpdated'] = ResolversParentTypes['AppointmentUpdated']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardColumn'] = ResolversParentTypes['BoardColumn']> = {
  lateUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nowServing?: Resolver<Array<ResolversTypes['BoardPlace']>, ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['BoardPlace']>, ParentType, ContextType>;
};

export type BoardPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPlace'] = ResolversParentTypes['BoardPlace']> = {
  patient?: Resolver<ResolversTypes['MaskedPatient'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentBooked' | 'TimeTaken', ParentType, ContextType>;
};

export type BookOwnVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookOwnVisitResult'] = ResolversParentTypes['BookOwnVisitResult']> = {
  __resolveType: TypeResolveFn<'OwnTimeTaken' | 'OwnVisitBooked' | 'WhichPatient', ParentType, ContextType>;
};

export type BookSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookSeriesResult'] = ResolversParentTypes['BookSeriesResult']> = {
  __resolveType: TypeResolveFn<'SeriesBooked' | 'SeriesTaken', ParentType, ContextType>;
};

export type BookingCodeSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingCodeSent'] = ResolversParentTypes['BookingCodeSent']> = {
  codesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPolicy'] = ResolversParentTypes['BookingPolicy']> = {
  cancelWindowMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  holdMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowAfterMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overbookLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overbooking?: Resolver<ResolversTypes['Overbooking'], ParentType, ContextType>;
  selfBooking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  columns?: Resolver<Array<ResolversTypes['CalendarColumn']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarColumn'] = ResolversParentTypes['CalendarColumn']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['ClosedTime']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['WorkSession']>, ParentType, ContextType>;
};

export type CalendarCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarCount'] = ResolversParentTypes['CalendarCount']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClinicFaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicFace'] = ResolversParentTypes['ClinicFace']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedTime'] = ResolversParentTypes['ClosedTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosedKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DailyFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyFacts'] = ResolversParentTypes['DailyFacts']> = {
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  leadMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  waitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayHours'] = ResolversParentTypes['DayHours']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['DaySession']>, ParentType, ContextType>;
};

export type DaySessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySession'] = ResolversParentTypes['DaySession']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DaySetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySet'] = ResolversParentTypes['DaySet']> = {
  day?: Resolver<Maybe<ResolversTypes['DayHours']>, ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
};

export type ExpectedVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedVisit'] = ResolversParentTypes['ExpectedVisit']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  delayMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HitVisitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitVisits'] = ResolversParentTypes['HitVisits']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HoldOwnTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldOwnTimeResult'] = ResolversParentTypes['HoldOwnTimeResult']> = {
  __resolveType: TypeResolveFn<'OwnTimeHeld' | 'OwnTimeTaken', ParentType, ContextType>;
};

export type HoldTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTimeResult'] = ResolversParentTypes['HoldTimeResult']> = {
  __resolveType: TypeResolveFn<'TimeHeld' | 'TimeTaken', ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolidayDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayDeclared'] = ResolversParentTypes['HolidayDeclared']> = {
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  holiday?: Resolver<ResolversTypes['Holiday'], ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  endsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everyWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  startsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type LeaveEnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveEntered'] = ResolversParentTypes['LeaveEntered']> = {
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  leave?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MadeCalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeCalendarFeed'] = ResolversParentTypes['MadeCalendarFeed']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaskedPatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPatient'] = ResolversParentTypes['MaskedPatient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MonthlyFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyFacts'] = ResolversParentTypes['MonthlyFacts']> = {
  arrived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  waitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveOwnVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveOwnVisitResult'] = ResolversParentTypes['MoveOwnVisitResult']> = {
  __resolveType: TypeResolveFn<'OwnTimeTaken' | 'OwnVisitMoved', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptOwnOffer?: Resolver<Maybe<ResolversTypes['OwnOffer']>, ParentType, ContextType, RequireFields<MutationAcceptOwnOfferArgs, 'link'>>;
  acceptWaitlistOffer?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationAcceptWaitlistOfferArgs, 'offerId'>>;
  addRoom?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<MutationAddRoomArgs, 'input'>>;
  addToWaitlist?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationAddToWaitlistArgs, 'input'>>;
  admitWalkIn?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationAdmitWalkInArgs, 'input'>>;
  blockTime?: Resolver<Maybe<ResolversTypes['TimeBlocked']>, ParentType, ContextType, RequireFields<MutationBlockTimeArgs, 'input'>>;
  bookAppointment?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  bookHold?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookHoldArgs, 'input'>>;
  bookOwnVisit?: Resolver<Maybe<ResolversTypes['BookOwnVisitResult']>, ParentType, ContextType, RequireFields<MutationBookOwnVisitArgs, 'input'>>;
  bookSeries?: Resolver<Maybe<ResolversTypes['BookSeriesResult']>, ParentType, ContextType, RequireFields<MutationBookSeriesArgs, 'input'>>;
  callNext?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationCallNextArgs, 'input'>>;
  callPatient?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationCallPatientArgs, 'ticketId'>>;
  cancelAppointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelOwnVisit?: Resolver<Maybe<ResolversTypes['OwnVisit']>, ParentType, ContextType, RequireFields<MutationCancelOwnVisitArgs, 'input'>>;
  checkIn?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationCheckInArgs, 'id' | 'version'>>;
  clearDay?: Resolver<Maybe<ResolversTypes['DaySet']>, ParentType, ContextType, RequireFields<MutationClearDayArgs, 'input'>>;
  closeWaitlistEntry?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationCloseWaitlistEntryArgs, 'id' | 'reason'>>;
  completeConsultation?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationCompleteConsultationArgs, 'ticketId'>>;
  confirmAppointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<MutationConfirmAppointmentArgs, 'id' | 'version'>>;
  declareHoliday?: Resolver<Maybe<ResolversTypes['HolidayDeclared']>, ParentType, ContextType, RequireFields<MutationDeclareHolidayArgs, 'input'>>;
  declineOwnOffer?: Resolver<Maybe<ResolversTypes['OwnOffer']>, ParentType, ContextType, RequireFields<MutationDeclineOwnOfferArgs, 'keepWaiting' | 'link'>>;
  declineWaitlistOffer?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationDeclineWaitlistOfferArgs, 'keepWaiting' | 'offerId'>>;
  defineVisitType?: Resolver<Maybe<ResolversTypes['VisitType']>, ParentType, ContextType, RequireFields<MutationDefineVisitTypeArgs, 'input'>>;
  enterLeave?: Resolver<Maybe<ResolversTypes['LeaveEntered']>, ParentType, ContextType, RequireFields<MutationEnterLeaveArgs, 'input'>>;
  enterRound?: Resolver<Maybe<ResolversTypes['RoundEntered']>, ParentType, ContextType, RequireFields<MutationEnterRoundArgs, 'input'>>;
  holdOwnTime?: Resolver<Maybe<ResolversTypes['HoldOwnTimeResult']>, ParentType, ContextType, RequireFields<MutationHoldOwnTimeArgs, 'input'>>;
  holdTime?: Resolver<Maybe<ResolversTypes['HoldTimeResult']>, ParentType, ContextType, RequireFields<MutationHoldTimeArgs, 'input'>>;
  leaveUnseen?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationLeaveUnseenArgs, 'ticketId'>>;
  makeClinicCalendarFeed?: Resolver<Maybe<ResolversTypes['MadeCalendarFeed']>, ParentType, ContextType, RequireFields<MutationMakeClinicCalendarFeedArgs, 'input'>>;
  makeOwnCalendarFeed?: Resolver<Maybe<ResolversTypes['MadeCalendarFeed']>, ParentType, ContextType, RequireFields<MutationMakeOwnCalendarFeedArgs, 'input'>>;
  markNoShow?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'id' | 'version'>>;
  moveInQueue?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationMoveInQueueArgs, 'reason' | 'ticketId'>>;
  moveOwnVisit?: Resolver<Maybe<ResolversTypes['MoveOwnVisitResult']>, ParentType, ContextType, RequireFields<MutationMoveOwnVisitArgs, 'input'>>;
  offerWaitlistTime?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationOfferWaitlistTimeArgs, 'entryId' | 'practitionerId' | 'startsAt'>>;
  overbookAppointment?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationOverbookAppointmentArgs, 'input' | 'reason'>>;
  prioritizeInQueue?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationPrioritizeInQueueArgs, 'priority' | 'reason' | 'ticketId'>>;
  prioritizeOnWaitlist?: Resolver<Maybe<ResolversTypes['WaitlistEntry']>, ParentType, ContextType, RequireFields<MutationPrioritizeOnWaitlistArgs, 'id' | 'priority' | 'reason'>>;
  rebookVisits?: Resolver<Maybe<Array<ResolversTypes['RebookingOutcome']>>, ParentType, ContextType, RequireFields<MutationRebookVisitsArgs, 'input'>>;
  recallPatient?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationRecallPatientArgs, 'ticketId'>>;
  reckonTravelTimes?: Resolver<Maybe<ResolversTypes['TravelReckoned']>, ParentType, ContextType, RequireFields<MutationReckonTravelTimesArgs, 'input'>>;
  releaseHold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'id'>>;
  releaseOwnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationReleaseOwnTimeArgs, 'input'>>;
  reportLate?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType, RequireFields<MutationReportLateArgs, 'clinicId' | 'minutes' | 'practitionerId'>>;
  rescheduleAppointment?: Resolver<Maybe<ResolversTypes['RescheduleAppointmentResult']>, ParentType, ContextType, RequireFields<MutationRescheduleAppointmentArgs, 'input'>>;
  retireRoom?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<MutationRetireRoomArgs, 'id' | 'version'>>;
  retireVisitType?: Resolver<Maybe<ResolversTypes['VisitType']>, ParentType, ContextType, RequireFields<MutationRetireVisitTypeArgs, 'id' | 'version'>>;
  revokeCalendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'id'>>;
  revokeVisitLinks?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<MutationRevokeVisitLinksArgs, 'id'>>;
  sendBookingCode?: Resolver<Maybe<ResolversTypes['BookingCodeSent']>, ParentType, ContextType, RequireFields<MutationSendBookingCodeArgs, 'input'>>;
  setBookingPolicy?: Resolver<Maybe<ResolversTypes['BookingPolicy']>, ParentType, ContextType, RequireFields<MutationSetBookingPolicyArgs, 'input'>>;
  setDay?: Resolver<Maybe<ResolversTypes['DaySet']>, ParentType, ContextType, RequireFields<MutationSetDayArgs, 'input'>>;
  setOpeningHours?: Resolver<Maybe<ResolversTypes['OpeningHoursSet']>, ParentType, ContextType, RequireFields<MutationSetOpeningHoursArgs, 'input'>>;
  setTravelTime?: Resolver<Maybe<ResolversTypes['TravelTimeSet']>, ParentType, ContextType, RequireFields<MutationSetTravelTimeArgs, 'input'>>;
  setWeek?: Resolver<Maybe<ResolversTypes['WeekSet']>, ParentType, ContextType, RequireFields<MutationSetWeekArgs, 'input'>>;
  shareBusyTimes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationShareBusyTimesArgs, 'share'>>;
  skipPatient?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationSkipPatientArgs, 'ticketId'>>;
  startConsultation?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationStartConsultationArgs, 'ticketId'>>;
  undoAppointmentChange?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<MutationUndoAppointmentChangeArgs, 'id' | 'version'>>;
  undoCheckIn?: Resolver<Maybe<ResolversTypes['QueueTicket']>, ParentType, ContextType, RequireFields<MutationUndoCheckInArgs, 'ticketId'>>;
  undoWeek?: Resolver<Maybe<ResolversTypes['WeekUndone']>, ParentType, ContextType, RequireFields<MutationUndoWeekArgs, 'id'>>;
  updateAppointment?: Resolver<Maybe<ResolversTypes['UpdateAppointmentResult']>, ParentType, ContextType, RequireFields<MutationUpdateAppointmentArgs, 'input'>>;
  withdrawBlock?: Resolver<Maybe<ResolversTypes['Block']>, ParentType, ContextType, RequireFields<MutationWithdrawBlockArgs, 'id' | 'version'>>;
  withdrawHoliday?: Resolver<Maybe<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<MutationWithdrawHolidayArgs, 'id' | 'version'>>;
  withdrawLeave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType, RequireFields<MutationWithdrawLeaveArgs, 'id' | 'version'>>;
  withdrawRound?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<MutationWithdrawRoundArgs, 'id' | 'version'>>;
};

export type OfferNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferNotice'] = ResolversParentTypes['OfferNotice']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaitlistOfferState'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  endsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningHoursSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHoursSet'] = ResolversParentTypes['OpeningHoursSet']> = {
  change?: Resolver<ResolversTypes['WeekChange'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  openingHours?: Resolver<ResolversTypes['OpeningWeek'], ParentType, ContextType>;
};

export type OpeningWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWeek'] = ResolversParentTypes['OpeningWeek']> = {
  changes?: Resolver<Array<ResolversTypes['WeekChange']>, ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  nextChangeOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OwnOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnOffer'] = ResolversParentTypes['OwnOffer']> = {
  clinic?: Resolver<ResolversTypes['ClinicFace'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnOfferState'], ParentType, ContextType>;
  visitLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnTime'] = ResolversParentTypes['OwnTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  practitionerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnTimeHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnTimeHeld'] = ResolversParentTypes['OwnTimeHeld']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnTimeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnTimeTaken'] = ResolversParentTypes['OwnTimeTaken']> = {
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['OwnTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnVisit'] = ResolversParentTypes['OwnVisit']> = {
  changeableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['ClinicFace'], ParentType, ContextType>;
  doctor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isChangeable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  practitionerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnVisitBookedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnVisitBooked'] = ResolversParentTypes['OwnVisitBooked']> = {
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['OwnVisit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnVisitMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnVisitMoved'] = ResolversParentTypes['OwnVisitMoved']> = {
  visit?: Resolver<ResolversTypes['OwnVisit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Maybe<Array<ResolversTypes['Appointment']>>, ParentType, ContextType, RequireFields<PatientAppointmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PatientChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientChoice'] = ResolversParentTypes['PatientChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalAppointment'] = ResolversParentTypes['PortalAppointment']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRecord'] = ResolversParentTypes['PortalRecord'], FederationReferenceType extends FederationReferenceTypes['PortalRecord'] = FederationReferenceTypes['PortalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Maybe<Array<ResolversTypes['PortalAppointment']>>, ParentType, ContextType, RequireFields<PortalRecordAppointmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absences?: Resolver<Maybe<ResolversTypes['Absences']>, ParentType, ContextType, RequireFields<QueryAbsencesArgs, 'from' | 'practitionerId'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  bookingPolicy?: Resolver<Maybe<ResolversTypes['BookingPolicy']>, ParentType, ContextType, RequireFields<QueryBookingPolicyArgs, 'clinicId'>>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'clinicId' | 'date' | 'days'>>;
  calendarCounts?: Resolver<Maybe<Array<ResolversTypes['CalendarCount']>>, ParentType, ContextType, RequireFields<QueryCalendarCountsArgs, 'clinicId' | 'date' | 'days'>>;
  calendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  dailyReport?: Resolver<Maybe<Array<ResolversTypes['DailyFacts']>>, ParentType, ContextType, RequireFields<QueryDailyReportArgs, 'clinicId' | 'from' | 'to'>>;
  days?: Resolver<Maybe<Array<ResolversTypes['DayHours']>>, ParentType, ContextType, RequireFields<QueryDaysArgs, 'clinicId' | 'from' | 'practitionerId' | 'to'>>;
  holidays?: Resolver<Maybe<Array<ResolversTypes['Holiday']>>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'clinicId' | 'from'>>;
  monthlyReport?: Resolver<Maybe<Array<ResolversTypes['MonthlyFacts']>>, ParentType, ContextType, RequireFields<QueryMonthlyReportArgs, 'clinicId' | 'from' | 'to'>>;
  offerNotice?: Resolver<Maybe<ResolversTypes['OfferNotice']>, ParentType, ContextType, RequireFields<QueryOfferNoticeArgs, 'offerId'>>;
  openingHours?: Resolver<Maybe<ResolversTypes['OpeningWeek']>, ParentType, ContextType, RequireFields<QueryOpeningHoursArgs, 'clinicId' | 'on'>>;
  ownOffer?: Resolver<Maybe<ResolversTypes['OwnOffer']>, ParentType, ContextType, RequireFields<QueryOwnOfferArgs, 'link'>>;
  ownVisit?: Resolver<Maybe<ResolversTypes['OwnVisit']>, ParentType, ContextType, RequireFields<QueryOwnVisitArgs, 'link'>>;
  ownVisitTimes?: Resolver<Maybe<Array<ResolversTypes['OwnTime']>>, ParentType, ContextType, RequireFields<QueryOwnVisitTimesArgs, 'input'>>;
  queues?: Resolver<Maybe<Array<ResolversTypes['Queue']>>, ParentType, ContextType, RequireFields<QueryQueuesArgs, 'clinicId'>>;
  rebookingProposals?: Resolver<Maybe<Array<ResolversTypes['RebookingProposal']>>, ParentType, ContextType, RequireFields<QueryRebookingProposalsArgs, 'appointmentIds'>>;
  rooms?: Resolver<Maybe<Array<ResolversTypes['Room']>>, ParentType, ContextType, RequireFields<QueryRoomsArgs, 'clinicId'>>;
  rounds?: Resolver<Maybe<Array<ResolversTypes['Round']>>, ParentType, ContextType, RequireFields<QueryRoundsArgs, 'from' | 'practitionerId'>>;
  schedules?: Resolver<Maybe<Array<ResolversTypes['Schedule']>>, ParentType, ContextType, RequireFields<QuerySchedulesArgs, 'clinicId'>>;
  selfBookingClinic?: Resolver<Maybe<ResolversTypes['SelfBookingClinic']>, ParentType, ContextType, RequireFields<QuerySelfBookingClinicArgs, 'clinicSlug' | 'organizationSlug'>>;
  selfBookingTimes?: Resolver<Maybe<Array<ResolversTypes['OwnTime']>>, ParentType, ContextType, RequireFields<QuerySelfBookingTimesArgs, 'input'>>;
  sharesBusyTimes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slots?: Resolver<Maybe<Array<ResolversTypes['Slot']>>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'input'>>;
  travelReckoning?: Resolver<Maybe<ResolversTypes['TravelReckoning']>, ParentType, ContextType>;
  travelTimes?: Resolver<Maybe<Array<ResolversTypes['TravelTime']>>, ParentType, ContextType>;
  visitTypes?: Resolver<Maybe<Array<ResolversTypes['VisitType']>>, ParentType, ContextType, RequireFields<QueryVisitTypesArgs, 'clinicId'>>;
  waitingRoomBoard?: Resolver<Maybe<ResolversTypes['WaitingRoomBoard']>, ParentType, ContextType, RequireFields<QueryWaitingRoomBoardArgs, 'clinicId'>>;
  waitlist?: Resolver<Maybe<Array<ResolversTypes['WaitlistEntry']>>, ParentType, ContextType, RequireFields<QueryWaitlistArgs, 'clinicId' | 'closed'>>;
  week?: Resolver<Maybe<ResolversTypes['Week']>, ParentType, ContextType, RequireFields<QueryWeekArgs, 'clinicId' | 'on' | 'practitionerId'>>;
};

export type QueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  expected?: Resolver<Array<ResolversTypes['ExpectedVisit']>, ParentType, ContextType>;
  lateUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  log?: Resolver<Maybe<Array<ResolversTypes['QueueLogEntry']>>, ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['QueueTicket']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueueLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueLogEntry'] = ResolversParentTypes['QueueLogEntry']> = {
  action?: Resolver<ResolversTypes['QueueAction'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  fromPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OrderReason']>, ParentType, ContextType>;
  toPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueueTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueTicket'] = ResolversParentTypes['QueueTicket']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['OrderReason']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RebookingOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebookingOutcome'] = ResolversParentTypes['RebookingOutcome']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RebookingResult'], ParentType, ContextType>;
};

export type RebookingProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebookingProposal'] = ResolversParentTypes['RebookingProposal']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type RescheduleAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleAppointmentResult'] = ResolversParentTypes['RescheduleAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentRescheduled' | 'TimeTaken', ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoomKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  endsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoundEnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundEntered'] = ResolversParentTypes['RoundEntered']> = {
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelfBookingClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfBookingClinic'] = ResolversParentTypes['SelfBookingClinic']> = {
  cancelWindowMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doctors?: Resolver<Array<ResolversTypes['SelfBookingDoctor']>, ParentType, ContextType>;
  face?: Resolver<ResolversTypes['ClinicFace'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  visitTypes?: Resolver<Array<ResolversTypes['SelfBookingVisitType']>, ParentType, ContextType>;
};

export type SelfBookingDoctorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfBookingDoctor'] = ResolversParentTypes['SelfBookingDoctor']> = {
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SelfBookingVisitTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfBookingVisitType'] = ResolversParentTypes['SelfBookingVisitType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesBookedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesBooked'] = ResolversParentTypes['SeriesBooked']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['SeriesException']>, ParentType, ContextType>;
  seriesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesException'] = ResolversParentTypes['SeriesException']> = {
  reason?: Resolver<ResolversTypes['SeriesExceptionReason'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SeriesTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesTaken'] = ResolversParentTypes['SeriesTaken']> = {
  exceptions?: Resolver<Array<ResolversTypes['SeriesException']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SitePositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SitePosition'] = ResolversParentTypes['SitePosition']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeBlocked'] = ResolversParentTypes['TimeBlocked']> = {
  block?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
};

export type TimeHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeHeld'] = ResolversParentTypes['TimeHeld']> = {
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeTaken'] = ResolversParentTypes['TimeTaken']> = {
  collidesWith?: Resolver<ResolversTypes['Collision'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelReckonedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelReckoned'] = ResolversParentTypes['TravelReckoned']> = {
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  reckoning?: Resolver<ResolversTypes['TravelReckoning'], ParentType, ContextType>;
};

export type TravelReckoningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelReckoning'] = ResolversParentTypes['TravelReckoning']> = {
  positions?: Resolver<Array<ResolversTypes['SitePosition']>, ParentType, ContextType>;
  speedKmh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelTime'] = ResolversParentTypes['TravelTime']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['TravelSource']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type TravelTimeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelTimeSet'] = ResolversParentTypes['TravelTimeSet']> = {
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  travelTime?: Resolver<ResolversTypes['TravelTime'], ParentType, ContextType>;
};

export type UpdateAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAppointmentResult'] = ResolversParentTypes['UpdateAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentUpdated' | 'TimeTaken', ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisitTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitType'] = ResolversParentTypes['VisitType']> = {
  afterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beforeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingRoomBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingRoomBoard'] = ResolversParentTypes['WaitingRoomBoard']> = {
  columns?: Resolver<Array<ResolversTypes['BoardColumn']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntry'] = ResolversParentTypes['WaitlistEntry']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['WaitlistCloseReason']>, ParentType, ContextType>;
  endsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<Maybe<Array<ResolversTypes['WaitlistLogEntry']>>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['WaitlistOffer']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['OrderReason']>, ParentType, ContextType>;
  startsAtLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaitlistState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  visitType?: Resolver<Maybe<ResolversTypes['VisitType']>, ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weekdays?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type WaitlistLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistLogEntry'] = ResolversParentTypes['WaitlistLogEntry']> = {
  action?: Resolver<ResolversTypes['WaitlistAction'], ParentType, ContextType>;
  byPatient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['WaitlistOffer']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaitlistOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistOffer'] = ResolversParentTypes['WaitlistOffer']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaitlistOfferState'], ParentType, ContextType>;
};

export type WeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Week'] = ResolversParentTypes['Week']> = {
  changes?: Resolver<Array<ResolversTypes['WeekChange']>, ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  nextChangeOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Schedule']>, ParentType, ContextType>;
};

export type WeekChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekChange'] = ResolversParentTypes['WeekChange']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WeekSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekSet'] = ResolversParentTypes['WeekSet']> = {
  change?: Resolver<ResolversTypes['WeekChange'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Week'], ParentType, ContextType>;
};

export type WeekUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekUndone'] = ResolversParentTypes['WeekUndone']> = {
  change?: Resolver<ResolversTypes['WeekChange'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['HitVisits'], ParentType, ContextType>;
};

export type WhichPatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhichPatient'] = ResolversParentTypes['WhichPatient']> = {
  choices?: Resolver<Array<ResolversTypes['PatientChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkSession'] = ResolversParentTypes['WorkSession']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absences?: AbsencesResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentBooked?: AppointmentBookedResolvers<ContextType>;
  AppointmentHistoryEntry?: AppointmentHistoryEntryResolvers<ContextType>;
  AppointmentRescheduled?: AppointmentRescheduledResolvers<ContextType>;
  AppointmentUpdated?: AppointmentUpdatedResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BoardColumn?: BoardColumnResolvers<ContextType>;
  BoardPlace?: BoardPlaceResolvers<ContextType>;
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  BookOwnVisitResult?: BookOwnVisitResultResolvers<ContextType>;
  BookSeriesResult?: BookSeriesResultResolvers<ContextType>;
  BookingCodeSent?: BookingCodeSentResolvers<ContextType>;
  BookingPolicy?: BookingPolicyResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarColumn?: CalendarColumnResolvers<ContextType>;
  CalendarCount?: CalendarCountResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  ClinicFace?: ClinicFaceResolvers<ContextType>;
  ClosedTime?: ClosedTimeResolvers<ContextType>;
  DailyFacts?: DailyFactsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayHours?: DayHoursResolvers<ContextType>;
  DaySession?: DaySessionResolvers<ContextType>;
  DaySet?: DaySetResolvers<ContextType>;
  ExpectedVisit?: ExpectedVisitResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  HitVisits?: HitVisitsResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldOwnTimeResult?: HoldOwnTimeResultResolvers<ContextType>;
  HoldTimeResult?: HoldTimeResultResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayDeclared?: HolidayDeclaredResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  LeaveEntered?: LeaveEnteredResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MadeCalendarFeed?: MadeCalendarFeedResolvers<ContextType>;
  MaskedPatient?: MaskedPatientResolvers<ContextType>;
  MonthlyFacts?: MonthlyFactsResolvers<ContextType>;
  MoveOwnVisitResult?: MoveOwnVisitResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferNotice?: OfferNoticeResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  OpeningHoursSet?: OpeningHoursSetResolvers<ContextType>;
  OpeningWeek?: OpeningWeekResolvers<ContextType>;
  OwnOffer?: OwnOfferResolvers<ContextType>;
  OwnTime?: OwnTimeResolvers<ContextType>;
  OwnTimeHeld?: OwnTimeHeldResolvers<ContextType>;
  OwnTimeTaken?: OwnTimeTakenResolvers<ContextType>;
  OwnVisit?: OwnVisitResolvers<ContextType>;
  OwnVisitBooked?: OwnVisitBookedResolvers<ContextType>;
  OwnVisitMoved?: OwnVisitMovedResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientChoice?: PatientChoiceResolvers<ContextType>;
  PortalAppointment?: PortalAppointmentResolvers<ContextType>;
  PortalRecord?: PortalRecordResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  QueueLogEntry?: QueueLogEntryResolvers<ContextType>;
  QueueTicket?: QueueTicketResolvers<ContextType>;
  RebookingOutcome?: RebookingOutcomeResolvers<ContextType>;
  RebookingProposal?: RebookingProposalResolvers<ContextType>;
  RescheduleAppointmentResult?: RescheduleAppointmentResultResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  RoundEntered?: RoundEnteredResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  SelfBookingClinic?: SelfBookingClinicResolvers<ContextType>;
  SelfBookingDoctor?: SelfBookingDoctorResolvers<ContextType>;
  SelfBookingVisitType?: SelfBookingVisitTypeResolvers<ContextType>;
  SeriesBooked?: SeriesBookedResolvers<ContextType>;
  SeriesException?: SeriesExceptionResolvers<ContextType>;
  SeriesTaken?: SeriesTakenResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SitePosition?: SitePositionResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  TimeBlocked?: TimeBlockedResolvers<ContextType>;
  TimeHeld?: TimeHeldResolvers<ContextType>;
  TimeTaken?: TimeTakenResolvers<ContextType>;
  TravelReckoned?: TravelReckonedResolvers<ContextType>;
  TravelReckoning?: TravelReckoningResolvers<ContextType>;
  TravelTime?: TravelTimeResolvers<ContextType>;
  TravelTimeSet?: TravelTimeSetResolvers<ContextType>;
  UpdateAppointmentResult?: UpdateAppointmentResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VisitType?: VisitTypeResolvers<ContextType>;
  WaitingRoomBoard?: WaitingRoomBoardResolvers<ContextType>;
  WaitlistEntry?: WaitlistEntryResolvers<ContextType>;
  WaitlistLogEntry?: WaitlistLogEntryResolvers<ContextType>;
  WaitlistOffer?: WaitlistOfferResolvers<ContextType>;
  Week?: WeekResolvers<ContextType>;
  WeekChange?: WeekChangeResolvers<ContextType>;
  WeekSet?: WeekSetResolvers<ContextType>;
  WeekUndone?: WeekUndoneResolvers<ContextType>;
  WhichPatient?: WhichPatientResolvers<ContextType>;
  WorkSession?: WorkSessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  phi?: PhiDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  tenant?: TenantDirectiveResolver<any, any, ContextType>;
};
