import type { PatientTable } from '@polyclinic/subgraph/patientMerges.ts';
import type { PatientPart } from '../schema.generated.ts';

/** The survivor has a row of this table, in force, with the same in one column. */
const sameInForce = (table: string, same: string, inForce = 'deleted_at is null'): string =>
  `mine.${inForce} and exists (select from ${table} other where other.tenant_id = mine.tenant_id
     and other.patient_id = $3::text and other.${inForce} and ${same})`;

/** What this service keeps of a patient, and what a merge minds in it. */
export const OWN_TABLES: PatientTable[] = [
  {
    name: 'contact_point',
    // One of each type is the first to try: the survivor's.
    sets: {
      column: 'is_primary',
      to: `mine.is_primary and not exists (select from contact_point other where other.tenant_id = mine.tenant_id
        and other.patient_id = $3::text and other.type = mine.type and other.is_primary and other.deleted_at is null)`,
      restored: true,
    },
  },
  { name: 'encounter' },
  { name: 'note_addendum' },
  { name: 'prescription' },
  { name: 'medication_dispense' },
  { name: 'service_request' },
  { name: 'allergy' },
  { name: 'no_known_allergies', stays: sameInForce('no_known_allergies', 'true') },
  { name: 'condition' },
  { name: 'vital_signs' },
  { name: 'diagnostic_report' },
  { name: 'diagnostic_report_version' },
  { name: 'document_reference' },
  { name: 'document_file' },
  { name: 'document_text' },
  { name: 'coverage' },
  {
    name: 'proxy_assignment',
    stays: sameInForce('proxy_assignment', 'other.proxy_id = mine.proxy_id', `status not in ('REVOKED', 'EXPIRED')`),
  },
  { name: 'consent' },
  { name: 'patient_tag', stays: sameInForce('patient_tag', 'other.tag_id = mine.tag_id') },
  { name: 'appointment_reference' },
  { name: 'paper_share' },
  { name: 'portal_access', stays: sameInForce('portal_access', 'true') },
  { name: 'follow_up' },
  { name: 'visit_preparation' },
  { name: 'preparation_item' },
  {
    name: 'care_team_member',
    stays: sameInForce('care_team_member', 'other.practitioner_id = mine.practitioner_id'),
  },
];

/** What is counted for who decides, by table; only what is in force. */
export const COUNTED: Record<PatientPart, string> = {
  CONTACTS: 'contact_point',
  ENCOUNTERS: 'encounter',
  PRESCRIPTIONS: 'prescription',
  SERVICE_REQUESTS: 'service_request',
  ALLERGIES: 'allergy',
  CONDITIONS: 'condition',
  VITAL_SIGNS: 'vital_signs',
  DIAGNOSTIC_REPORTS: 'diagnostic_report',
  DOCUMENTS: `(select * from document_reference where kind = 'PAPER') paper`,
  COVERAGES: 'coverage',
  PROXIES: 'proxy_assignment',
  CONSENTS: 'consent',
  TAGS: 'patient_tag',
};
