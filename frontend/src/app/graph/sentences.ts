import type { Failure } from './failure.ts';

/** One plain sentence for each reason that the graph names in a mutation's `Refuses with:` line. */
const SENTENCES: Record<string, string> = {
  TIME_TAKEN: 'That time was taken a moment ago.',
  IN_THE_PAST: 'That time has already passed. Choose a later one.',
  TOO_FAR_AHEAD: 'That day is too far ahead to book yet.',
  OUTSIDE_WORKING_HOURS: 'The doctor does not work at that time. Choose one of the free times.',
  ENDS_BEFORE_START: 'The end must come after the start.',
  NO_SUCH_DATE: 'There is no such date.',
  RANGE_TOO_LONG: 'That is too many days at once. Choose a shorter time.',
  PATIENT_OF_ANOTHER_CLINIC: 'This patient is registered with another clinic.',
  CLINIC_NOT_FOUND: 'This clinic is not available to you any more.',
  PRACTITIONER_NOT_FOUND: 'This doctor no longer works here.',
  PATIENT_NOT_FOUND: 'This patient’s record is not available any more.',
  APPOINTMENT_NOT_FOUND: 'This appointment is not available any more.',
  ENCOUNTER_NOT_FOUND: 'This visit’s record is not available any more.',
  NOT_IN_THIS_STATUS: 'That cannot be done with this appointment any more.',
  HOLD_NOT_FOUND: 'This time is no longer kept for you. Choose it again.',
  HOLD_EXPIRED: 'This time was kept for you only for a while. Choose it again.',
  NOT_BEGUN: 'This appointment has not begun yet, so nobody has missed it.',
  NOT_UNDOABLE: 'This can no longer be undone.',
  TOO_SOON: 'That is too short a notice. Choose a later time.',
  ROOM_NOT_FOUND: 'This room is no longer in use.',
  OVERBOOKING_EXHAUSTED: 'The clinic allows no more visits beyond the places that day.',
  CHANGED_MEANWHILE: 'Someone changed this meanwhile. Look at the latest version and try again.',
  MRN_TAKEN: 'Another patient already has this record number.',
  BORN_IN_THE_FUTURE: 'The date of birth lies in the future.',
  TWO_PRIMARY_CONTACTS: 'Only one contact of each kind can be the main one.',
  NOTE_SIGNED: 'This note is signed and can no longer be changed.',
  NOT_THE_AUTHOR: 'Only the person who wrote this note can change or sign it.',
  NOT_A_PRACTITIONER: 'Only practitioners of this clinic write notes.',
  CODE_TAKEN: 'Another item already has this code.',
  HOURS_INCOMPLETE: 'Give both hours, or neither for the whole day.',
  LEAVE_NOT_FOUND: 'This leave is not entered any more.',
  BLOCK_NOT_FOUND: 'This block is not entered any more.',
  SESSIONS_OVERLAP: 'Two of these hours overlap. Move or shorten one of them.',
  WEEK_CHANGE_NOT_FOUND: 'This change was taken back already.',
  DAY_NOT_FOUND: 'This day has no hours of its own any more.',
  ROUND_NOT_FOUND: 'This hospital round is not entered any more.',
  HOLIDAY_NOT_FOUND: 'This holiday is not entered any more.',
  VISIT_TYPE_NOT_FOUND: 'This kind of visit is no longer offered.',
  LENGTH_NOT_OF_TYPE: 'This kind of visit has another length. Choose one of the free times.',
  NAME_TAKEN: 'Another one already has this name.',
  MEMBER_NOT_FOUND: 'This person is no longer a member here.',
  OWN_MEMBERSHIP: 'You cannot change your own membership.',
  ROLE_NOT_ASSIGNABLE: 'This role cannot be given here.',
  ALREADY_MEMBER: 'This person is a member here already, perhaps deactivated.',
  ROLE_NOT_FOUND: 'There is no such role here.',
  RIGHT_NOT_IN_CEILING: 'This right is not part of the role.',
  RIGHT_NEEDED_BY_ADMINISTRATORS: 'Administrators need this right to give others back.',
  API_KEY_NOT_FOUND: 'This key is not here any more.',
  API_KEY_REVOKED: 'This key is revoked. Issue a new one.',
  SCOPE_NOT_GRANTABLE: 'A key of this kind cannot have one of these rights.',
  EXPIRY_IN_THE_PAST: 'The end lies in the past.',
  EXPIRY_TOO_FAR: 'A key lives 366 days at most.',
  SLUG_TAKEN: 'Another clinic has this address already. Choose another name.',
  APPOINTMENT_OF_ANOTHER_PATIENT: 'This appointment is another patient’s.',
  REMINDER_NOT_FOUND: 'This reminder is not available to you any more.',
  REMINDER_EXISTS: 'The clinic has a reminder at that time already.',
  TOO_MANY_REMINDERS: 'A clinic has ten reminders at most. Change one of them instead.',
  FEED_NOT_FOUND: 'This calendar link is not here any more.',
  TOO_MANY_FEEDS: 'You have ten calendar links already. Revoke one of them first.',
  RATE_LIMITED: 'That was a lot at once. Wait a moment and try again.',
};

const BY_KIND: Record<Failure['kind'], string> = {
  refused: 'This was not accepted. Check what you entered and try again.',
  forbidden: 'This is not available to your role.',
  unavailable: 'This did not work just now. Try again in a moment.',
  offline: 'You are offline. Nothing was changed.',
  session: 'Your session has ended. Sign in again.',
};

/** A sentence a receptionist can act on, without a word of the machinery. */
export function sentenceOf(failure: Failure): string {
  return (failure.reason && SENTENCES[failure.reason]) || BY_KIND[failure.kind];
}

/** The reasons that have a sentence of their own. */
export const knownReasons: readonly string[] = Object.keys(SENTENCES);
