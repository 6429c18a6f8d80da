import { administration } from './administration/administration.ts';
import { appointment } from './scheduling/appointment.ts';
import { billing } from './billing.ts';
import { booking } from './scheduling/booking.ts';
import { calendar } from './scheduling/calendar.ts';
import { chart } from './chart.ts';
import { clinic } from './clinic.ts';
import { consultation } from './consultation.ts';
import { documents } from './documents.ts';
import { encounters } from './encounters.ts';
import { exceptions } from './schedules/exceptions.ts';
import { failure } from './failure.ts';
import { fhir } from './fhir.ts';
import { followUps } from './followUps.ts';
import { growth } from './growth.ts';
import { jobs } from './administration/jobs.ts';
import { keys } from './administration/keys.ts';
import { merging } from './merging.ts';
import { messaging } from './messaging.ts';
import { patients } from './patients.ts';
import { pharmacy } from './pharmacy.ts';
import { portal } from './portal.ts';
import { preparation } from './preparation.ts';
import { print } from './print.ts';
import { queue } from './queue.ts';
import { reception } from './reception.ts';
import { refusal } from './refusal.ts';
import { removed } from './removed.ts';
import { reminders } from './administration/reminders.ts';
import { results } from './results.ts';
import { rights } from './administration/rights.ts';
import { rules } from './schedules/rules.ts';
import { schedules } from './schedules/schedules.ts';
import { selfBooking } from './selfBooking.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';
import { ui } from './ui.ts';
import { waitlist } from './waitlist.ts';

/** The texts of the dashboard; the other languages have the same keys. One file for each folder of features. */
export const english = {
  administration,
  appointment,
  billing,
  booking,
  calendar,
  chart,
  clinic,
  consultation,
  documents,
  encounters,
  exceptions,
  failure,
  fhir,
  followUps,
  growth,
  jobs,
  keys,
  merging,
  messaging,
  patients,
  pharmacy,
  portal,
  preparation,
  print,
  queue,
  reception,
  refusal,
  reminders,
  removed,
  results,
  rights,
  rules,
  schedules,
  selfBooking,
  session,
  shell,
  terms,
  time,
  timeline,
  ui,
  waitlist,
} as const;

export type English = typeof english;
