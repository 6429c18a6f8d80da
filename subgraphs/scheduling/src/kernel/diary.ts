import type { Interval } from './interval.ts';
import type { LocalHours } from './localTime.ts';

/** How a stretch of work is offered. */
interface Offered {
  /** Minutes between the times it is cut into, and a visit's length where no visit type says another. */
  slotMinutes: number;
  /** How many visits it holds at once; left out: one. */
  capacity?: number;
}

/** A weekday's hours, from a date on and until another. */
export interface WeeklyHours extends LocalHours {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Local dates; the end is exclusive, null is open. */
  effectiveFrom: string;
  effectiveUntil: string | null;
}

export type WeeklyWork = WeeklyHours & Offered;

/** One date's hours instead of the weekly ones, several a day if it has several; null times: no work that day. */
export interface DatedWork extends Offered {
  onDate: string;
  startsAtLocal: string | null;
  endsAtLocal: string | null;
}

/** Local days, or hours of them, without visits: leave, a holiday. */
export interface Closure {
  /** Local dates; the end is exclusive. */
  fromDate: string;
  untilDate: string;
  /** Null, as the end: the whole day. */
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  /** Which days of the range, 1 is Monday; null: every one. */
  weekdays: readonly number[] | null;
  /** Of the weeks counted from `fromDate`'s, every how many; 1 is each. */
  everyWeeks: number;
}

/** A booked visit and the minutes kept free around it. */
export interface BookedVisit extends Interval {
  beforeMinutes?: number;
  afterMinutes?: number;
  /** In another clinic: takes every place of a session, and counts for no day's number of visits. */
  elsewhere?: boolean;
  /** On the road between there and the clinic asked about, beside the minutes kept free. */
  travelMinutes?: number;
}

/** Patterns of work, and the zone whose clocks they are told by. */
export interface WorkPattern {
  zone: string;
  weekly: readonly WeeklyWork[];
  dated: readonly DatedWork[];
}

/** Work at another site, and the minutes on the road between it and the clinic asked about. */
export interface WorkElsewhere extends WorkPattern {
  travelMinutes?: number;
}

/** All that decides when somebody, or something such as a room, can be booked in one clinic. */
export interface Diary extends WorkPattern {
  /** The clinic's own hours; null: it keeps none. */
  opening: readonly WeeklyHours[] | null;
  closures: readonly Closure[];
  /** Work that is no visit: hospital rounds. */
  elsewhere: readonly WorkElsewhere[];
  /** Taken whole, whatever the capacity. */
  blocked: readonly Interval[];
  /** Each takes one place of a session. */
  visits: readonly BookedVisit[];
}

/** How long a visit takes, and the minutes kept free of other visits around it. */
export interface VisitLength {
  minutes: number;
  beforeMinutes: number;
  afterMinutes: number;
}

/** What a clinic asks of a booking. */
export interface BookingPolicy {
  /** Not sooner than this after now. */
  noticeMinutes: number;
  /** Not later than this after now, a day having 24 hours; null: no end. */
  horizonDays: number | null;
  /** Visits that may begin on one local day; null: any number. */
  visitsPerDay: number | null;
}

/** A question for free times. */
export interface Wanted {
  /** First and last local day, both included, on which a visit may begin. */
  from: string;
  to: string;
  /** Null: as long as the session's times, nothing around it. */
  visit: VisitLength | null;
  /** Minutes between two offered times; null: the session's own. */
  gridMinutes: number | null;
  policy: BookingPolicy;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Books at any time, as many as fit. */
export const NO_POLICY: BookingPolicy = { noticeMinutes: 0, horizonDays: null, visitsPerDay: null };
