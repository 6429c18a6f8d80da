import type { Permission } from './permissions.ts';

/** A row that was taken out can be put back. */
export interface Restored {
  /** The mutation that does it. */
  by: string;
  /** Who may: whoever holds this in the clinic of the row. A tenant narrows it as any right. */
  right: Permission;
  /** For how long, days from when it was taken out; null: always. */
  withinDays: number | null;
  /** What follows, and what stands against it. */
  then: string;
}

/** Nothing puts such a row back. */
export interface Kept {
  /** Whether anything takes it out at all, and what is done instead of putting it back. */
  instead: string;
}

export type Removal = Restored | Kept;

const restored = (by: string, right: Permission, withinDays: number | null, then: string): Restored => ({
  by,
  right,
  withinDays,
  then,
});
const kept = (instead: string): Kept => ({ instead });
const never = kept('Nothing takes it out.');
const bySource = kept('A copy: it follows the service that keeps the original.');

/**
 * What becomes of rows that were taken out: every table of every service that has `deleted_at`, by service (AUD-10). No row
 * is ever erased. `docs/removal.md` shows the same to people; the laws name a table without a line and a line without a table.
 */
export const REMOVALS: Readonly<Record<string, Readonly<Record<string, Removal>>>> = {
  patients: {
    allergy: restored(
      'restoreRemoved',
      'allergy:write',
      null,
      'Listed again; an active one takes back that none are known. Refused while the same substance is listed.',
    ),
    condition: restored('restoreRemoved', 'chart:write', null, 'Listed again. Refused while it would be active twice.'),
    vital_signs: restored('restoreRemoved', 'vitals:write', null, 'In table, trends and growth charts again.'),
    document_reference: restored(
      'restoreRemoved',
      'document:restore',
      null,
      'Shown again with all its versions. A photo that was taken out is taken anew.',
    ),
    coverage: restored('restoreRemoved', 'patient:update', 365, 'Listed again, with its last day as it was.'),
    contact_point: restored(
      'restoreRemoved',
      'patient:update',
      90,
      'In use again; the main one of its kind only while no other is. Refused while the same is listed.',
    ),
    patient_tag: restored(
      'restoreRemoved',
      'patient:update',
      30,
      'On the patient again. Refused while the patient has it.',
    ),
    care_team_member: restored(
      'restoreRemoved',
      'care-team:manage',
      30,
      'In the team again, and sees the patient. Refused for who left the clinic, is in the team, or where another answers for the patient.',
    ),
    patient: restored(
      'restorePatient',
      'patient:delete',
      null,
      'One that `deletePatient` hid is shown and booked again. One that was merged comes back by `unmergePatients`, with the rows it brought.',
    ),
    diagnostic_report: kept('Entered in error is final: the report is recorded anew.'),
    portal_access: kept('Closed is final: the portal is opened anew, by `openPortal`.'),
    no_known_allergies: kept('Taken back by the first active allergy: said anew, by `stateNoKnownAllergies`.'),
    consent: never,
    diagnostic_report_version: never,
    encounter: never,
    follow_up: never,
    medication_dispense: never,
    note_addendum: never,
    note_template: never,
    paper_share: never,
    prescription: never,
    proxy_assignment: kept('Nothing takes it out. Revoked is final: the proxy is assigned anew, by `assignProxy`.'),
    service_request: never,
    tag: never,
  },
  scheduling: {
    week_change: kept('Taken back is final: the week is set anew.'),
    schedule: restored(
      'undoWeek',
      'schedule:manage',
      null,
      'The hours hold again as before the change. The latest change of a week alone.',
    ),
    clinic_opening: restored(
      'undoWeek',
      'schedule:manage',
      null,
      'The opening hours hold again as before the change. The latest change alone.',
    ),
    schedule_override: kept('Entered anew, by `setDay`: visits booked meanwhile are told.'),
    practitioner_leave: kept('Entered anew, by `enterLeave`: visits booked meanwhile are told.'),
    practitioner_block: kept('Entered anew, by `blockTime`: visits booked meanwhile are told.'),
    hospital_round: kept('Entered anew, by `enterRound`: visits booked meanwhile are told.'),
    clinic_holiday: kept('Entered anew, by `declareHoliday`: visits booked meanwhile are told.'),
    room: kept('Retired is final: its visits keep it, and its name is free for `addRoom`.'),
    visit_type: kept('Retired is final: its visits keep it, and its name is free for `defineVisitType`.'),
    appointment: kept('Nothing takes it out. What was cancelled is taken back by `undoAppointmentChange`.'),
    patient_reference: bySource,
  },
  billing: { invoice: never, service_item: never },
  messaging: { template: never },
  identity: {
    membership: kept('Ended is final: the person is invited anew, by `inviteMember`, as whom they then are.'),
    clinic: never,
    organization: never,
    practitioner: never,
  },
};

/** What puts back rows of a table. @throws Error where nothing does */
export function restoredOf(service: string, table: string): Restored {
  const line = REMOVALS[service]?.[table];
  if (!line || !('by' in line)) throw new Error(`Nothing puts back rows of ${service}.${table}.`);
  return line;
}
