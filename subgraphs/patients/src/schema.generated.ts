import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Allergy as AllergyRow, NoKnownAllergiesRow as NoKnownAllergiesRowRow } from './allergies/allergyTable.ts';
import type { EncounterRow as EncounterRowRow } from './encounters/encounterTable.ts';
import type { Condition as ConditionRow } from './problems/conditionTable.ts';
import type { Consent as ConsentRow, ConsentRow as ConsentRowRow, ConsentTextRow as ConsentTextRowRow } from './consents/consentTables.ts';
import type { ContactPointRow as ContactPointRowRow } from './registry/contactPointTable.ts';
import type { Coverage as CoverageRow } from './coverages/coverageTable.ts';
import type { CurrentMedicine as CurrentMedicineRow } from './prescriptions/currentMedicines.ts';
import type { DiagnosisCode as DiagnosisCodeRow } from './problems/codeIndex.ts';
import type { FileRow as FileRowRow, Document as DocumentRow } from './documents/documentTables.ts';
import type { EncounterDiagnosis as EncounterDiagnosisRow } from './encounters/findings.ts';
import type { LikelyDuplicate as LikelyDuplicateRow } from './registry/likelyDuplicates.ts';
import type { PatientRow as PatientRowRow } from './registry/patientTable.ts';
import type { Medicine as MedicineRow } from './formulary/medicine.ts';
import type { Addendum as AddendumRow } from './encounters/addendumTable.ts';
import type { NoteTemplate as NoteTemplateRow } from './noteTemplates/noteTemplateTable.ts';
import type { Observation as ObservationRow, VitalSigns as VitalSignsRow } from './vitals/vitalSignsTable.ts';
import type { PatientExport as PatientExportRow } from './fhir/exportPatient.ts';
import type { ImportEntry as ImportEntryRow } from './fhir/importPlan.ts';
import type { PatientImportPreview as PatientImportPreviewRow } from './fhir/previewPatientImport.ts';
import type { PatientMergeRow as PatientMergeRowRow } from './merges/patientMergeTable.ts';
import type { MergePreview as MergePreviewRow } from './merges/patientMergePreview.ts';
import type { PatientPage as PatientPageRow } from './registry/searchPatients.ts';
import type { Prescription as PrescriptionRow, Line as LineRow } from './prescriptions/prescriptionTable.ts';
import type { Warning as WarningRow } from './prescriptions/warnings.ts';
import type { Print as PrintRow } from './print/printed.ts';
import type { ProxyAssignmentRow as ProxyAssignmentRowRow } from './proxies/proxyTables.ts';
import type { ServiceRequest as ServiceRequestRow } from './serviceRequests/serviceRequestTable.ts';
import type { TagRow as TagRowRow } from './tags/tagTables.ts';
import type { TimelineEntry as TimelineEntryRow, TimelinePage as TimelinePageRow } from './timeline/timeline.ts';
import type { UploadRequest as UploadRequestRow } from './documents/requestUpload.ts';
import type { VitalSignsPage as VitalSignsPageRow } from './vitals/vitalSignsPages.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type AddAddendumInput = {
  encounterId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 5,000 characters. */
  text: Scalars['String']['input'];
};

export type AddContactPointInput = {
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  isPrimary?: Scalars['Boolean']['input'];
  isSafe?: Scalars['Boolean']['input'];
  patientId: Scalars['ID']['input'];
  type: ContactPointType;
  value: Scalars['String']['input'];
};

export type AllergyCategory =
  /** Such as a vaccine. */
  | 'BIOLOGIC'
  | 'ENVIRONMENT'
  | 'FOOD'
  | 'MEDICATION';

export type AllergyClinicalStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'RESOLVED';

export type AllergyCriticality =
  | 'HIGH'
  | 'LOW'
  | 'UNABLE_TO_ASSESS';

/** A risk of harm from a substance (FHIR AllergyIntolerance). */
export type AllergyIntolerance = {
  __typename?: 'AllergyIntolerance';
  category: AllergyCategory;
  clinicalStatus: AllergyClinicalStatus;
  /** How bad the next reaction may be. */
  criticality: AllergyCriticality;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** What happened, such as hives. */
  reaction?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Null where a program entered it. */
  recordedBy?: Maybe<User>;
  /** What is not borne, as written by whoever entered it. */
  substance: Scalars['String']['output'];
  verificationStatus: AllergyVerificationStatus;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type AllergyVerificationStatus =
  | 'CONFIRMED'
  | 'PRESUMED'
  | 'REFUTED'
  | 'UNCONFIRMED';

export type AssignProxyInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** One of mobile and email is needed: by it the same person is known again. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  permissions: Array<ProxyPermission>;
  relationship: ProxyRelationship;
};

export type ChangeAllergyInput = {
  category: AllergyCategory;
  clinicalStatus: AllergyClinicalStatus;
  criticality: AllergyCriticality;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  reaction?: InputMaybe<Scalars['String']['input']>;
  substance: Scalars['String']['input'];
  verificationStatus: AllergyVerificationStatus;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangeConditionInput = {
  abatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  clinicalStatus: ConditionClinicalStatus;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangeContactPointInput = {
  id: Scalars['ID']['input'];
  isPrimary: Scalars['Boolean']['input'];
  isSafe: Scalars['Boolean']['input'];
  value: Scalars['String']['input'];
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangeCoverageInput = {
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  groupNumber?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  memberNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  payer: Scalars['String']['input'];
  plan?: InputMaybe<Scalars['String']['input']>;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangePrescriptionInput = {
  id: Scalars['ID']['input'];
  /** At most 20. */
  lines: Array<PrescriptionLineInput>;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ClinicalNote = {
  __typename?: 'ClinicalNote';
  /** Null while it is a draft. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  text: Scalars['String']['output'];
};

/** A problem or diagnosis (FHIR Condition). */
export type Condition = {
  __typename?: 'Condition';
  /** Null while it is not over, or when it is not known. */
  abatedOn?: Maybe<Scalars['LocalDate']['output']>;
  clinicalStatus: ConditionClinicalStatus;
  /** ICD-10-CM, with its point. */
  code: Scalars['String']['output'];
  /** What the code stood for when it was entered. */
  display: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Null when it is not known. */
  onsetOn?: Maybe<Scalars['LocalDate']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Null where a program entered it. */
  recordedBy?: Maybe<User>;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type ConditionClinicalStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'RESOLVED';

/** Where a patient's consent for one purpose stands (FHIR Consent). */
export type Consent = {
  __typename?: 'Consent';
  /** Every decision about the purpose, latest first. */
  decisions: Array<ConsentDecision>;
  state: ConsentState;
  text: ConsentText;
};

export type ConsentDecision = {
  __typename?: 'ConsentDecision';
  decision: ConsentDecisionKind;
  id: Scalars['ID']['output'];
  method: ConsentMethod;
  /** Who acted for the patient; null for the patient. */
  proxyAssignment?: Maybe<ProxyAssignment>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  textVersion: Scalars['Int']['output'];
};

export type ConsentDecisionKind =
  | 'DECLINED'
  | 'GRANTED'
  | 'WITHDRAWN';

export type ConsentMethod =
  | 'ELECTRONIC'
  | 'VERBAL'
  | 'WRITTEN';

export type ConsentPurpose =
  | 'DATA_SHARING'
  | 'MESSAGING'
  | 'PHOTOGRAPHY'
  | 'RESEARCH'
  | 'TELEHEALTH'
  | 'TREATMENT';

export type ConsentState =
  | 'DECLINED'
  | 'EXPIRED'
  | 'GRANTED'
  /** An earlier text was agreed to. */
  | 'RECONSENT_REQUIRED'
  /** Not decided yet. */
  | 'REQUESTED'
  | 'WITHDRAWN';

export type ConsentText = {
  __typename?: 'ConsentText';
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  publishedAt: Scalars['DateTime']['output'];
  purpose: ConsentPurpose;
  /** Counts up from 1 with every text of the purpose. */
  textVersion: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Months that an agreement holds; null without an end. */
  validMonths?: Maybe<Scalars['Int']['output']>;
};

/** A way to reach a patient. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  id: Scalars['ID']['output'];
  isPrimary: Scalars['Boolean']['output'];
  /** False: others may hear or read what arrives here, so nothing is sent or left (PAT-08). */
  isSafe: Scalars['Boolean']['output'];
  type: ContactPointType;
  /** E.164 for telephones; an address for e-mail. */
  value: Scalars['String']['output'];
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type ContactPointInput = {
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  isSafe?: InputMaybe<Scalars['Boolean']['input']>;
  type: ContactPointType;
  value: Scalars['String']['input'];
};

export type ContactPointType =
  | 'EMAIL'
  | 'HOME'
  | 'MOBILE';

/** Who pays for a patient's care (FHIR Coverage). */
export type Coverage = {
  __typename?: 'Coverage';
  /** Last day on which it pays; null while no end is known. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  groupNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The number on the card. */
  memberNumber?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Such as the insurer's name. */
  payer: Scalars['String']['output'];
  plan?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type CurrentMedicine = {
  __typename?: 'CurrentMedicine';
  /** When its course is over. */
  endsAt: Scalars['DateTime']['output'];
  line: PrescriptionLine;
  prescriptionId: Scalars['ID']['output'];
  signedAt: Scalars['DateTime']['output'];
};

/** A code of ICD-10-CM that is not divided further. */
export type DiagnosisCode = {
  __typename?: 'DiagnosisCode';
  code: Scalars['String']['output'];
  display: Scalars['String']['output'];
};

export type DocumentDeletionReason =
  | 'DUPLICATE'
  | 'ENTERED_IN_ERROR'
  | 'WRONG_PATIENT';

/** One version of a document. */
export type DocumentFile = {
  __typename?: 'DocumentFile';
  contentType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Counted from 1. */
  number?: Maybe<Scalars['Int']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  scannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which scanner said what it is, and when; null while none has. */
  scannedBy?: Maybe<Scalars['String']['output']>;
  sizeBytes: Scalars['Int']['output'];
  status: DocumentFileStatus;
};

export type DocumentFileStatus =
  | 'CLEAN'
  /** It never came. */
  | 'EXPIRED'
  /** Nobody ever fetches it. */
  | 'INFECTED'
  /** It came, and nobody can fetch it yet. */
  | 'QUARANTINED'
  /** It was not what it was said to be. */
  | 'REJECTED'
  /** It was announced and has not come. */
  | 'REQUESTED';

/** Where one file can be fetched for a while, by whoever has the address. */
export type DocumentLink = {
  __typename?: 'DocumentLink';
  contentType: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

/** What is known of a patient on paper, in pictures or from elsewhere (FHIR DocumentReference). */
export type DocumentReference = {
  __typename?: 'DocumentReference';
  appointmentId?: Maybe<Scalars['ID']['output']>;
  /** Null while it is shown. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  deletedBy?: Maybe<User>;
  deletionReason?: Maybe<DocumentDeletionReason>;
  encounterId?: Maybe<Scalars['ID']['output']>;
  /** The versions that came, the newest first. At most 50. */
  files: Array<DocumentFile>;
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Null where a program entered it. */
  recordedBy?: Maybe<User>;
  /**
   * A small picture of the newest version, WebP of 320 pixels at most, fetched like the file itself. Null while it has none,
   * and for good where none can be drawn.
   */
  thumbnail?: Maybe<DocumentLink>;
  /** As written by whoever brought it. */
  title: Scalars['String']['output'];
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type DoseFrequency =
  | 'ALTERNATE_DAYS'
  /** Twice a day. */
  | 'BD'
  /** In the morning. */
  | 'MANE'
  /** At night. */
  | 'NOCTE'
  /** Once a day. */
  | 'OD'
  /** When needed: its quantity is given. */
  | 'PRN'
  | 'Q4H'
  | 'Q6H'
  | 'Q8H'
  | 'Q12H'
  /** Four times a day. */
  | 'QID'
  /** Once, now. */
  | 'STAT'
  /** Three times a day. */
  | 'TDS'
  | 'WEEKLY';

export type DoseUnit =
  | 'APPLICATION'
  | 'CAPSULE'
  | 'DROP'
  | 'G'
  | 'INJECTION'
  | 'MG'
  | 'MICROGRAM'
  | 'ML'
  | 'PATCH'
  | 'PUFF'
  | 'SACHET'
  | 'SPRAY'
  | 'SUPPOSITORY'
  | 'TABLET'
  | 'UNIT';

export type DraftPrescriptionInput = {
  encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 20. */
  lines: Array<PrescriptionLineInput>;
  patientId: Scalars['ID']['input'];
};

/** A patient's visit as the practitioner recorded it. */
export type Encounter = {
  __typename?: 'Encounter';
  /** What was added after signing, latest first; at most 50. */
  addenda?: Maybe<Array<NoteAddendum>>;
  /** The appointment it belongs to, when there was one. */
  appointmentId?: Maybe<Scalars['ID']['output']>;
  /** What the visit found, coded. */
  diagnoses?: Maybe<Array<EncounterDiagnosis>>;
  /** When the patient is to come again; null: need not. */
  followUp?: Maybe<FollowUp>;
  id: Scalars['ID']['output'];
  note: ClinicalNote;
  patient: Patient;
  practitioner: Practitioner;
  /** Tests that were asked for in the visit, latest first; at most 30. */
  serviceRequests?: Maybe<Array<ServiceRequest>>;
  startedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type EncounterDiagnosis = {
  __typename?: 'EncounterDiagnosis';
  /** ICD-10-CM, with its point. */
  code: Scalars['String']['output'];
  /** What the code stood for when it was written. */
  display: Scalars['String']['output'];
};

/** Work that a service owed itself and could not do. */
export type FailedJob = {
  __typename?: 'FailedJob';
  /** How often it was begun. */
  attempts: Scalars['Int']['output'];
  enqueuedAt: Scalars['DateTime']['output'];
  failedAt: Scalars['DateTime']['output'];
  /** Why the last attempt failed, as a code such as `ScannerAway`. */
  failure: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Such as `scan-document`. */
  kind: Scalars['String']['output'];
  /** What it is about, such as the id of a document's file. */
  subjectId: Scalars['ID']['output'];
};

export type FailedJobPage = {
  __typename?: 'FailedJobPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  jobs: Array<FailedJob>;
};

export type FollowUp = {
  __typename?: 'FollowUp';
  /** In the clinic's zone. */
  on: Scalars['LocalDate']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type FollowUpInput = {
  /** In the clinic's zone; at most two years ahead. */
  on: Scalars['LocalDate']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ImportPatientInput = {
  /** JSON, 700,000 bytes at most. */
  bundle: Scalars['String']['input'];
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the preview. */
  previewDigest: Scalars['String']['input'];
};

export type Interpretation =
  | 'CRITICAL_HIGH'
  | 'CRITICAL_LOW'
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

export type LegalSex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  patient: Patient;
  /** What both have in common, such as NAME, BIRTH_DATE, MOBILE, EMAIL. */
  sharedFields: Array<Scalars['String']['output']>;
};

export type LikelyDuplicatesInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  contactPoints?: InputMaybe<Array<ContactPointInput>>;
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
};

/** A patient as a waiting room may know them. */
export type MaskedPatient = {
  __typename?: 'MaskedPatient';
  id: Scalars['ID']['output'];
  /** Such as M. S.; null while this service is away. */
  initials?: Maybe<Scalars['String']['output']>;
};

export type MeasureInput = {
  measure: VitalMeasure;
  /** UCUM: `Cel` or `[degF]`, `kg` or `[lb_av]`, `cm` or `[in_i]`; left out, the measure's own. */
  unit?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['Float']['input'];
};

/** What can be prescribed: ingredients in one form and strength (FHIR Medication). */
export type Medicine = {
  __typename?: 'Medicine';
  /** Of its main use; null where none is entered. */
  atcCode?: Maybe<Scalars['String']['output']>;
  /** Such as `amoxicillin-capsule-500-mg`. */
  code: Scalars['ID']['output'];
  /** Such as "Amoxicillin 500 mg capsule". */
  display: Scalars['String']['output'];
  form: Scalars['String']['output'];
  /** Active ingredients by their international names. */
  ingredients: Array<Scalars['String']['output']>;
  route: MedicineRoute;
  strength: Scalars['String']['output'];
};

export type MedicineRoute =
  | 'BUCCAL'
  | 'INHALED'
  | 'INTRAMUSCULAR'
  | 'INTRAVENOUS'
  | 'NASAL'
  | 'OPHTHALMIC'
  | 'ORAL'
  | 'OTIC'
  | 'RECTAL'
  | 'SUBCUTANEOUS'
  | 'SUBLINGUAL'
  | 'TOPICAL'
  | 'TRANSDERMAL'
  | 'VAGINAL';

export type MergePatientsInput = {
  duplicateId: Scalars['ID']['input'];
  duplicateVersion: Scalars['Int']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose record stays. */
  survivorId: Scalars['ID']['input'];
  /** The version the decision is based on, as the duplicate's. */
  survivorVersion: Scalars['Int']['input'];
  /** What the survivor takes from the duplicate. */
  take?: Array<PatientField>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds to a signed note, which stays as it was; what was added is never changed.
   * Refuses with: ENCOUNTER_NOT_FOUND, PATIENT_NOT_FOUND, NOT_A_PRACTITIONER, NOTE_NOT_SIGNED, LIST_FULL.
   */
  addAddendum?: Maybe<NoteAddendum>;
  /**
   * Adds a way to reach a patient; one that is made the main one takes the former's place.
   * Refuses with: PATIENT_NOT_FOUND, CONTACT_LISTED, TOO_MANY_CONTACTS.
   */
  addContactPoint?: Maybe<Patient>;
  /**
   * Puts an assignment with its proof in force.
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE, PROXY_ENDED.
   */
  approveProxy?: Maybe<ProxyAssignment>;
  /**
   * Says who acts for a patient and how far. It is in force once a proof was seen (`approveProxy`).
   * Refuses with: PATIENT_NOT_FOUND, PROXY_LISTED, LIST_FULL.
   */
  assignProxy?: Maybe<ProxyAssignment>;
  /**
   * Keeps what was seen as proof of an assignment, such as a power of attorney.
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE.
   */
  attachProxyProof?: Maybe<ProxyAssignment>;
  /**
   * Cancels a signed prescription: it is kept, and its medicines are no longer taken.
   * Refuses with: PRESCRIPTION_NOT_FOUND, NOT_THE_PRESCRIBER, NOT_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE.
   */
  cancelPrescription?: Maybe<Prescription>;
  /**
   * Takes back that a test is asked for; it is kept.
   * Refuses with: SERVICE_REQUEST_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_CANCELLED.
   */
  cancelServiceRequest?: Maybe<ServiceRequest>;
  /**
   * Writes an allergy anew: what is left out is taken away.
   * Refuses with: ALLERGY_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_LISTED.
   */
  changeAllergy?: Maybe<AllergyIntolerance>;
  /**
   * Writes a problem's course anew: what is left out is taken away; its code stays.
   * Refuses with: CONDITION_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_LISTED, DATE_IN_THE_FUTURE,
   * ENDS_BEFORE_START, STILL_ACTIVE.
   */
  changeCondition?: Maybe<Condition>;
  /**
   * Writes a contact point anew, within its kind.
   * Refuses with: CONTACT_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, CONTACT_LISTED.
   */
  changeContactPoint?: Maybe<Patient>;
  /**
   * Writes a coverage anew: what is left out is taken away.
   * Refuses with: COVERAGE_NOT_FOUND, CHANGED_MEANWHILE.
   */
  changeCoverage?: Maybe<Coverage>;
  /**
   * Writes a draft's lines anew: what is left out is taken away.
   * Refuses with: PRESCRIPTION_NOT_FOUND, PATIENT_NOT_FOUND, NOT_THE_PRESCRIBER, PRESCRIPTION_SIGNED, PRESCRIPTION_CANCELLED,
   * CHANGED_MEANWHILE, MEDICINE_UNKNOWN, QUANTITY_NEEDED.
   */
  changePrescription?: Maybe<Prescription>;
  /**
   * Takes in a file that was sent: a file that is not what it was said to be is refused for good, any other is scanned
   * before anybody can fetch it (PAT-22). A scan that takes long goes on after the answer.
   * Refuses with: FILE_NOT_FOUND, DOCUMENT_NOT_FOUND, NOT_UPLOADED, UPLOAD_ENDED, FILE_EMPTY, SIZE_NOT_AS_DECLARED,
   * TYPE_NOT_AS_DECLARED, OBJECT_STORE_AWAY.
   */
  completeUpload?: Maybe<DocumentReference>;
  /**
   * Takes a document out with all its versions: it is kept, and shown no more (PAT-23).
   * Refuses with: DOCUMENT_NOT_FOUND, CHANGED_MEANWHILE.
   */
  deleteDocument?: Maybe<DocumentReference>;
  /**
   * Hides a patient's record; it is kept, never erased (PAT-23).
   * Refuses with: PATIENT_NOT_FOUND.
   */
  deletePatient?: Maybe<Patient>;
  /**
   * Gives a failed job of patients up: it is kept and never tried again, and what it was to do stays undone.
   * Refuses with: JOB_NOT_FAILED.
   */
  discardPatientsJob?: Maybe<Scalars['ID']['output']>;
  /**
   * Begins a prescription as a draft; a visit has one draft of each doctor.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOT_A_PRACTITIONER, MEDICINE_UNKNOWN, QUANTITY_NEEDED, DRAFT_EXISTS,
   * LIST_FULL.
   */
  draftPrescription?: Maybe<Prescription>;
  /**
   * One patient's record as a FHIR R4 Bundle, with all that the caller may read of it. That it was taken out, by whom and why,
   * is written to the trail (AUD-05).
   * Refuses with: PATIENT_NOT_FOUND, RECORD_TOO_LARGE.
   */
  exportPatient?: Maybe<PatientExport>;
  /**
   * Registers the patient of a FHIR R4 Bundle with contacts, allergies, problems and vital signs, as the preview showed. An
   * entry that breaks a rule of these lists is left out, and the preview says why: the reasons from ALREADY_LISTED on.
   * Refuses with: CLINIC_NOT_FOUND, PREVIEW_OUTDATED, MRN_TAKEN, BUNDLE_TOO_LARGE, NOT_JSON, NOT_A_BUNDLE, NO_PATIENT,
   * SEVERAL_PATIENTS, OTHER_PATIENT, PATIENT_INCOMPLETE, BORN_IN_THE_FUTURE, ALREADY_LISTED, DATE_IN_THE_FUTURE,
   * ENDS_BEFORE_START, STILL_ACTIVE, MEASURED_TWICE, UNIT_NOT_OF_MEASURE, NOT_PLAUSIBLE, PRESSURES_REVERSED.
   */
  importPatient?: Maybe<Patient>;
  /**
   * Marks an allergy as entered in error: it is kept, and shown no more (PAT-23).
   * Refuses with: ALLERGY_NOT_FOUND, CHANGED_MEANWHILE.
   */
  markAllergyInError?: Maybe<AllergyIntolerance>;
  /**
   * Marks a problem as entered in error: it is kept, and shown no more (PAT-23).
   * Refuses with: CONDITION_NOT_FOUND, CHANGED_MEANWHILE.
   */
  markConditionInError?: Maybe<Condition>;
  /**
   * Marks what was measured at one time as entered in error: it is kept, and shown no more (PAT-23).
   * Refuses with: VITAL_SIGNS_NOT_FOUND, CHANGED_MEANWHILE.
   */
  markVitalSignsInError?: Maybe<VitalSigns>;
  /**
   * Makes two records of one person one. The record goes over at once, visits, bills and messages shortly after; the
   * duplicate is kept, hidden, and says into whom it was merged.
   * Refuses with: PATIENT_NOT_FOUND, SAME_PATIENT, DIFFERENT_CLINICS, ALREADY_MERGED, MERGE_UNDER_WAY, CHANGED_MEANWHILE.
   */
  mergePatients?: Maybe<PatientMerge>;
  /**
   * Gives a link to a file that was found clean, good for a minute; the look is written to the trail.
   * Refuses with: FILE_NOT_FOUND, FILE_NOT_CLEAN.
   */
  openDocument?: Maybe<DocumentLink>;
  /**
   * The caller's record of a booked visit: the one there is, or a new one with an empty note.
   * Refuses with: APPOINTMENT_NOT_FOUND, PATIENT_NOT_FOUND, NOT_A_PRACTITIONER.
   */
  openEncounter?: Maybe<Encounter>;
  /**
   * Asks for a test in a visit.
   * Refuses with: ENCOUNTER_NOT_FOUND, PATIENT_NOT_FOUND, NOT_A_PRACTITIONER, LIST_FULL.
   */
  orderTest?: Maybe<ServiceRequest>;
  /**
   * Prints a signed prescription in the clinic's branding, and gives a link to it that is good for a minute.
   * Refuses with: PRESCRIPTION_NOT_FOUND, NOT_SIGNED, OBJECT_STORE_AWAY.
   */
  printPrescription?: Maybe<Print>;
  /**
   * Prints a signed visit with all that came of it: the same way.
   * Refuses with: ENCOUNTER_NOT_FOUND, NOTE_NOT_SIGNED, OBJECT_STORE_AWAY.
   */
  printVisit?: Maybe<Print>;
  /** Publishes the next version of a purpose's text; who agreed to an earlier one is asked again. */
  publishConsentText?: Maybe<ConsentText>;
  /**
   * Adds an allergy or intolerance to a patient's list. An active one takes back that the patient has no known allergies.
   * Refuses with: PATIENT_NOT_FOUND, ALREADY_LISTED, LIST_FULL.
   */
  recordAllergy?: Maybe<AllergyIntolerance>;
  /**
   * Adds a problem to a patient's list.
   * Refuses with: PATIENT_NOT_FOUND, CODE_UNKNOWN, ALREADY_LISTED, LIST_FULL, DATE_IN_THE_FUTURE, ENDS_BEFORE_START,
   * STILL_ACTIVE.
   */
  recordCondition?: Maybe<Condition>;
  /**
   * Keeps what a patient, or who acts for them, decided about a text. Withdrawing is a decision too.
   * Refuses with: PATIENT_NOT_FOUND, CONSENT_TEXT_NOT_FOUND, TEXT_OUTDATED, NOTHING_TO_WITHDRAW,
   * PROXY_ASSIGNMENT_NOT_FOUND, PROXY_NOT_ACTIVE, LIST_FULL.
   */
  recordConsent?: Maybe<ConsentDecision>;
  /**
   * Adds an insurance, or another payer, to a patient.
   * Refuses with: PATIENT_NOT_FOUND, LIST_FULL.
   */
  recordCoverage?: Maybe<Coverage>;
  /**
   * Keeps what was measured of a patient at one time. Values are stored in the unit each measure has, and marked by what is
   * expected at the patient's age; the body mass index follows from height and weight of the same time.
   * Refuses with: PATIENT_NOT_FOUND, TAKEN_IN_THE_FUTURE, TAKEN_BEFORE_BIRTH, MEASURED_TWICE, UNIT_NOT_OF_MEASURE,
   * NOT_PLAUSIBLE, PRESSURES_REVERSED, APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT, ENCOUNTER_NOT_FOUND.
   */
  recordVitalSigns?: Maybe<VitalSigns>;
  /**
   * Opens a patient's record.
   * Refuses with: CLINIC_NOT_FOUND, MRN_TAKEN, BORN_IN_THE_FUTURE, TWO_PRIMARY_CONTACTS.
   */
  registerPatient?: Maybe<Patient>;
  /**
   * Ends the use of a contact point: it is kept, and nothing is sent there any more.
   * Refuses with: CONTACT_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE.
   */
  removeContactPoint?: Maybe<Patient>;
  /**
   * Takes a coverage off the list: it is kept, and shown no more.
   * Refuses with: COVERAGE_NOT_FOUND, CHANGED_MEANWHILE.
   */
  removeCoverage?: Maybe<Coverage>;
  /**
   * The same for a newer version of a document; the older ones are kept.
   * Refuses with: DOCUMENT_NOT_FOUND, TYPE_NOT_TAKEN, FILE_EMPTY, FILE_TOO_LARGE, LIST_FULL, UPLOAD_ENDED.
   */
  requestNewVersion?: Maybe<UploadRequest>;
  /**
   * Keeps that a document of a patient is about to come, and answers a request that sends its file straight to the object
   * store. PDF, JPEG, PNG, WebP, HEIC, TIFF and DICOM are taken, of 25 MiB at most. Asked again with the same key, the way
   * is opened anew while the file has not come.
   * Refuses with: PATIENT_NOT_FOUND, TYPE_NOT_TAKEN, FILE_EMPTY, FILE_TOO_LARGE, LIST_FULL, APPOINTMENT_NOT_FOUND,
   * APPOINTMENT_OF_ANOTHER_PATIENT, ENCOUNTER_NOT_FOUND, UPLOAD_ENDED.
   */
  requestUpload?: Maybe<UploadRequest>;
  /**
   * Puts a document back that was taken out.
   * Refuses with: DOCUMENT_NOT_FOUND, CHANGED_MEANWHILE.
   */
  restoreDocument?: Maybe<DocumentReference>;
  /**
   * Has a failed job of patients tried again, as often as a new one.
   * Refuses with: JOB_NOT_FAILED.
   */
  retryPatientsJob?: Maybe<Scalars['ID']['output']>;
  /** The same for all of a kind. Answers how many they are. */
  retryPatientsJobs?: Maybe<Scalars['Int']['output']>;
  /**
   * Ends an assignment: from the next request on nothing is done or seen by it (PAT-11).
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE.
   */
  revokeProxy?: Maybe<ProxyAssignment>;
  /**
   * Signs a note: its author, text, diagnoses, follow-up and time are fixed from then on (PAT-14).
   * Refuses with: ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE, NOTE_EMPTY.
   */
  signNote?: Maybe<Encounter>;
  /**
   * Signs a prescription: its lines, prescriber and time are fixed from then on. Every line that something speaks against needs
   * a reason, which is kept with it (PAT-17).
   * Refuses with: PRESCRIPTION_NOT_FOUND, PATIENT_NOT_FOUND, NOT_THE_PRESCRIBER, PRESCRIPTION_SIGNED, PRESCRIPTION_CANCELLED,
   * CHANGED_MEANWHILE, NO_LINES, WARNING_NOT_ANSWERED.
   */
  signPrescription?: Maybe<Prescription>;
  /**
   * Keeps that a patient was asked and has no known allergies.
   * Refuses with: PATIENT_NOT_FOUND, ALLERGIES_LISTED.
   */
  stateNoKnownAllergies?: Maybe<NoKnownAllergies>;
  /**
   * Puts a tag on a patient; a name that is new becomes a tag. A patient who has it keeps it.
   * Refuses with: PATIENT_NOT_FOUND, TOO_MANY_TAGS.
   */
  tagPatient?: Maybe<Patient>;
  /**
   * Takes a merge back: the duplicate gets what was moved, and what was written since stays with the survivor.
   * Refuses with: MERGE_NOT_FOUND, PATIENT_NOT_FOUND, ALREADY_MERGED, MERGE_UNDER_WAY, MERGE_TAKEN_BACK, CHANGED_MEANWHILE.
   */
  unmergePatients?: Maybe<PatientMerge>;
  /**
   * Takes a tag off a patient; one without it stays so.
   * Refuses with: PATIENT_NOT_FOUND.
   */
  untagPatient?: Maybe<Patient>;
  /**
   * Changes a patient's demographics.
   * Refuses with: PATIENT_NOT_FOUND, CHANGED_MEANWHILE, BORN_IN_THE_FUTURE.
   */
  updatePatient?: Maybe<Patient>;
  /**
   * Saves the note of a visit as a draft, with its diagnoses and follow-up; the first save opens the encounter.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE,
   * NOT_A_PRACTITIONER, APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT, CODE_UNKNOWN, IN_THE_PAST, TOO_FAR_AHEAD.
   */
  writeNote?: Maybe<Encounter>;
};


export type MutationAddAddendumArgs = {
  input: AddAddendumInput;
};


export type MutationAddContactPointArgs = {
  input: AddContactPointInput;
};


export type MutationApproveProxyArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignProxyArgs = {
  input: AssignProxyInput;
};


export type MutationAttachProxyProofArgs = {
  id: Scalars['ID']['input'];
  proof: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelPrescriptionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelServiceRequestArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeAllergyArgs = {
  input: ChangeAllergyInput;
};


export type MutationChangeConditionArgs = {
  input: ChangeConditionInput;
};


export type MutationChangeContactPointArgs = {
  input: ChangeContactPointInput;
};


export type MutationChangeCoverageArgs = {
  input: ChangeCoverageInput;
};


export type MutationChangePrescriptionArgs = {
  input: ChangePrescriptionInput;
};


export type MutationCompleteUploadArgs = {
  fileId: Scalars['ID']['input'];
};


export type MutationDeleteDocumentArgs = {
  id: Scalars['ID']['input'];
  reason: DocumentDeletionReason;
  version: Scalars['Int']['input'];
};


export type MutationDeletePatientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscardPatientsJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDraftPrescriptionArgs = {
  input: DraftPrescriptionInput;
};


export type MutationExportPatientArgs = {
  id: Scalars['ID']['input'];
  reason: PatientExportReason;
};


export type MutationImportPatientArgs = {
  input: ImportPatientInput;
};


export type MutationMarkAllergyInErrorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMarkConditionInErrorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMarkVitalSignsInErrorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMergePatientsArgs = {
  input: MergePatientsInput;
};


export type MutationOpenDocumentArgs = {
  fileId: Scalars['ID']['input'];
};


export type MutationOpenEncounterArgs = {
  appointmentId: Scalars['ID']['input'];
};


export type MutationOrderTestArgs = {
  input: OrderTestInput;
};


export type MutationPrintPrescriptionArgs = {
  language?: PaperLanguage;
  prescriptionId: Scalars['ID']['input'];
};


export type MutationPrintVisitArgs = {
  encounterId: Scalars['ID']['input'];
  language?: PaperLanguage;
};


export type MutationPublishConsentTextArgs = {
  input: PublishConsentTextInput;
};


export type MutationRecordAllergyArgs = {
  input: RecordAllergyInput;
};


export type MutationRecordConditionArgs = {
  input: RecordConditionInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordCoverageArgs = {
  input: RecordCoverageInput;
};


export type MutationRecordVitalSignsArgs = {
  input: RecordVitalSignsInput;
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


export type MutationRemoveContactPointArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveCoverageArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestNewVersionArgs = {
  input: RequestNewVersionInput;
};


export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


export type MutationRestoreDocumentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRetryPatientsJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryPatientsJobsArgs = {
  kind: Scalars['String']['input'];
};


export type MutationRevokeProxyArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSignNoteArgs = {
  encounterId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSignPrescriptionArgs = {
  input: SignPrescriptionInput;
};


export type MutationStateNoKnownAllergiesArgs = {
  patientId: Scalars['ID']['input'];
};


export type MutationTagPatientArgs = {
  name: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
};


export type MutationUnmergePatientsArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUntagPatientArgs = {
  patientId: Scalars['ID']['input'];
  tagId: Scalars['ID']['input'];
};


export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};


export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
};

export type NoKnownAllergies = {
  __typename?: 'NoKnownAllergies';
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
};

export type NoteAddendum = {
  __typename?: 'NoteAddendum';
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  text: Scalars['String']['output'];
};

/** An organization's own words for the beginning of a note. */
export type NoteTemplate = {
  __typename?: 'NoteTemplate';
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** One value (FHIR Observation). */
export type Observation = {
  __typename?: 'Observation';
  /** LOINC. */
  code: Scalars['String']['output'];
  high?: Maybe<Scalars['Float']['output']>;
  /** Null where nothing is expected. */
  interpretation?: Maybe<Interpretation>;
  /** What was expected at the patient's age, inclusive; null where nothing is. */
  low?: Maybe<Scalars['Float']['output']>;
  measure: VitalMeasure;
  /** UCUM; always the same for a measure. */
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type OrderTestInput = {
  encounterId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  priority?: ServiceRequestPriority;
  /** At most 200 characters. */
  test: Scalars['String']['input'];
};

export type PaperLanguage =
  | 'EN'
  | 'ES'
  | 'HI';

/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type Patient = {
  __typename?: 'Patient';
  /** Allergies and intolerances, latest entered first; without those entered in error. At most 100. */
  allergies?: Maybe<Array<AllergyIntolerance>>;
  birthDate: Scalars['LocalDate']['output'];
  /** The problem list, latest entered first; without those entered in error. At most 100. */
  conditions?: Maybe<Array<Condition>>;
  /** Where each purpose stands, in the order of `consentTexts`. */
  consents?: Maybe<Array<Consent>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Who pays for the patient's care, latest entered first. At most 100. */
  coverages?: Maybe<Array<Coverage>>;
  /** Those that were taken out. */
  deletedDocuments?: Maybe<Array<DocumentReference>>;
  /** Documents of which a file came, latest first; without those taken out. At most 500. */
  documents?: Maybe<Array<DocumentReference>>;
  /** Visits with their notes, newest first. */
  encounters?: Maybe<Array<Encounter>>;
  familyName?: Maybe<Scalars['String']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: PatientKind;
  legalSex: LegalSex;
  /** What the patient takes by prescriptions that are signed, not cancelled and not over. */
  medicines?: Maybe<Array<CurrentMedicine>>;
  /** The record this one was merged into; null for one that stands for itself. */
  mergedInto?: Maybe<Patient>;
  /** Medical record number, unique in the organization. */
  mrn: Scalars['String']['output'];
  /** That the patient was asked and has none; null when nobody has said so, or one is known. */
  noKnownAllergies?: Maybe<NoKnownAllergies>;
  /** Prescriptions, latest first; drafts too. At most 50. */
  prescriptions?: Maybe<Array<Prescription>>;
  /** Who acts for the patient, ended assignments too, latest first. At most 100. */
  proxyAssignments?: Maybe<Array<ProxyAssignment>>;
  registeredAt: Scalars['DateTime']['output'];
  /** By name. At most 20. */
  tags?: Maybe<Array<Tag>>;
  /**
   * What the record says happened, latest first: of the kinds asked for, those the caller may read. Appointments, bills and
   * messages are told by those who keep them.
   */
  timeline?: Maybe<TimelinePage>;
  /** Counts up with every change; send it back with an update. */
  version: Scalars['Int']['output'];
  /** Vital signs, latest taken first; without those entered in error. */
  vitalSigns?: Maybe<VitalSignsPage>;
};


/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type PatientTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
};


/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type PatientVitalSignsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PatientDifference = {
  __typename?: 'PatientDifference';
  duplicate: Scalars['String']['output'];
  field: PatientField;
  survivor: Scalars['String']['output'];
};

/** A record that left the house. */
export type PatientExport = {
  __typename?: 'PatientExport';
  /** A Bundle of FHIR R4 of the type collection, as JSON. */
  bundle: Scalars['String']['output'];
  exportedAt: Scalars['DateTime']['output'];
  /** Parts that the caller may not read, such as VISITS. */
  leftOut: Array<Scalars['String']['output']>;
};

export type PatientExportReason =
  | 'LEGAL'
  | 'OTHER'
  | 'PATIENT_ASKED'
  | 'REFERRAL';

export type PatientField =
  | 'BIRTH_DATE'
  | 'FAMILY_NAME'
  | 'GIVEN_NAME'
  | 'KIND'
  | 'LEGAL_SEX';

export type PatientImportEntry = {
  __typename?: 'PatientImportEntry';
  /** Why it is left out, such as CODE_SYSTEM_UNKNOWN; null: it is taken. */
  ignored?: Maybe<Scalars['String']['output']>;
  /** Such as AllergyIntolerance. */
  kind: Scalars['String']['output'];
  /** Where it stands, such as `entry.3`. */
  path: Scalars['String']['output'];
  /** What it is about, as the file says it; null where that was not read. */
  summary?: Maybe<Scalars['String']['output']>;
};

export type PatientImportPreview = {
  __typename?: 'PatientImportPreview';
  birthDate: Scalars['LocalDate']['output'];
  /** Say it to `importPatient`: what was shown is what is taken. */
  digest: Scalars['String']['output'];
  /** Patients who are probably the person already, at most five. */
  duplicates: Array<LikelyDuplicate>;
  /** Every entry of the Bundle and every contact point, in order. */
  entries: Array<PatientImportEntry>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  kind: PatientKind;
  legalSex: LegalSex;
};

export type PatientKind =
  /** Somebody else acts for the patient, such as a parent (PAT-09). */
  | 'DEPENDENT'
  | 'SELF_MANAGED';

/** Two records of one person made one (FHIR Patient.link: replaces, replaced-by). */
export type PatientMerge = {
  __typename?: 'PatientMerge';
  duplicate: Patient;
  id: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  /** How far each service has come with the current step. */
  progress: Array<PatientMergeProgress>;
  status: PatientMergeStatus;
  survivor: Patient;
  unmergedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up with every change; send it back when it is taken back. */
  version: Scalars['Int']['output'];
};

export type PatientMergePart = {
  __typename?: 'PatientMergePart';
  count: Scalars['Int']['output'];
  part: PatientPart;
};

export type PatientMergePreview = {
  __typename?: 'PatientMergePreview';
  /** Where the two differ. */
  differences: Array<PatientDifference>;
  duplicate: Patient;
  /** What the duplicate has, and how much of it; parts without any are left out. */
  moving: Array<PatientMergePart>;
  survivor: Patient;
};

export type PatientMergeProgress = {
  __typename?: 'PatientMergeProgress';
  done: Scalars['Boolean']['output'];
  /** How many rows went over; null until it is done. */
  rows?: Maybe<Scalars['Int']['output']>;
  service: PatientMergeService;
};

export type PatientMergeService =
  | 'BILLING'
  | 'MESSAGING'
  | 'PATIENTS'
  | 'SCHEDULING';

export type PatientMergeStatus =
  | 'MERGED'
  | 'MERGING'
  | 'UNMERGED'
  | 'UNMERGING';

export type PatientPage = {
  __typename?: 'PatientPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  patients: Array<Patient>;
};

export type PatientPart =
  | 'ALLERGIES'
  | 'CONDITIONS'
  | 'CONSENTS'
  | 'CONTACTS'
  | 'COVERAGES'
  | 'DOCUMENTS'
  | 'ENCOUNTERS'
  | 'PRESCRIPTIONS'
  | 'PROXIES'
  | 'SERVICE_REQUESTS'
  | 'TAGS'
  | 'VITAL_SIGNS';

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

/** Medicines that one doctor prescribes at one time (a group of FHIR MedicationRequest). */
export type Prescription = {
  __typename?: 'Prescription';
  cancelReason?: Maybe<Scalars['String']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The visit it was written in, when there was one. */
  encounterId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  lines: Array<PrescriptionLine>;
  prescriber: Practitioner;
  recordedAt: Scalars['DateTime']['output'];
  /** Null while it is a draft. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  status: PrescriptionStatus;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
  /** What speaks against its lines: of a draft at this moment, of a signed one what was passed over. */
  warnings?: Maybe<Array<PrescriptionWarning>>;
};

/** One medicine of a prescription (FHIR MedicationRequest). */
export type PrescriptionLine = {
  __typename?: 'PrescriptionLine';
  atcCode?: Maybe<Scalars['String']['output']>;
  days: Scalars['Int']['output'];
  /** Such as "Amoxicillin 500 mg capsule", as the formulary said when it was written. */
  display: Scalars['String']['output'];
  dose: Scalars['Float']['output'];
  frequency: DoseFrequency;
  id: Scalars['ID']['output'];
  ingredients: Array<Scalars['String']['output']>;
  instructions?: Maybe<Scalars['String']['output']>;
  medicineCode: Scalars['ID']['output'];
  /** Why it was signed in spite of warnings; null where there were none. */
  overrideReason?: Maybe<Scalars['String']['output']>;
  /** In units of the dose; reckoned unless the prescriber gave it. */
  quantity: Scalars['Float']['output'];
  route: MedicineRoute;
  unit: DoseUnit;
};

export type PrescriptionLineInput = {
  /** At most 365. */
  days: Scalars['Int']['input'];
  dose: Scalars['Float']['input'];
  frequency: DoseFrequency;
  /** Of a line that is there already. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  medicineCode: Scalars['ID']['input'];
  /** Reckoned when left out; needed with PRN. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  route: MedicineRoute;
  unit: DoseUnit;
};

export type PrescriptionStatus =
  | 'CANCELLED'
  | 'DRAFT'
  | 'SIGNED';

export type PrescriptionWarning = {
  __typename?: 'PrescriptionWarning';
  /** The substance of the allergy as listed, or the other medicine. */
  about: Scalars['String']['output'];
  ingredient: Scalars['String']['output'];
  kind: PrescriptionWarningKind;
  lineId: Scalars['ID']['output'];
};

export type PrescriptionWarningKind =
  /** To an ingredient itself. */
  | 'ALLERGY'
  /** To the ingredient's class, or to another of it. */
  | 'ALLERGY_CLASS'
  /** To a class near the ingredient's. */
  | 'ALLERGY_NEAR_CLASS'
  /** The patient takes the ingredient already. */
  | 'DUPLICATE_ACTIVE'
  /** Another line has the ingredient. */
  | 'DUPLICATE_LINE';

/** Where a PDF can be fetched for a while, by whoever has the address. */
export type Print = {
  __typename?: 'Print';
  expiresAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

/** That somebody acts for a patient (FHIR RelatedPerson). */
export type ProxyAssignment = {
  __typename?: 'ProxyAssignment';
  email?: Maybe<Scalars['String']['output']>;
  /** Last day in force, in the clinic's zone; null without an end. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  permissions: Array<ProxyPermission>;
  proof?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  relationship: ProxyRelationship;
  /** EXPIRED from the day after `endsOn`. */
  status: ProxyStatus;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type ProxyPermission =
  | 'SCHEDULE'
  | 'VIEW_BILLING'
  | 'VIEW_CLINICAL';

export type ProxyRelationship =
  | 'GUARDIAN'
  | 'PARENT'
  | 'POWER_OF_ATTORNEY';

export type ProxyStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'PROOF_ATTACHED'
  | 'PROPOSED'
  | 'REVOKED';

export type PublishConsentTextInput = {
  /** At most 10,000 characters. */
  body: Scalars['String']['input'];
  purpose: ConsentPurpose;
  /** At most 200 characters. */
  title: Scalars['String']['input'];
  /** 1 to 120. */
  validMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** Names of tests that are asked for most. */
  commonTests?: Maybe<Array<Scalars['String']['output']>>;
  /** The texts in force, one for each purpose that the organization asks about. */
  consentTexts?: Maybe<Array<ConsentText>>;
  /**
   * Codes of ICD-10-CM by the beginning of the code, such as E11, or by beginnings of words in any order, best first: the code
   * itself, codes that begin with it, those whose words all fit. Fewer than two letters find nothing.
   */
  diagnosisCodes?: Maybe<Array<DiagnosisCode>>;
  /** Work of patients that failed for good, the latest first: it waits until somebody has it tried again or gives it up. */
  failedPatientsJobs?: Maybe<FailedJobPage>;
  /** Patients who are probably the person about to be registered, most likely first, at most five. */
  likelyDuplicates?: Maybe<Array<LikelyDuplicate>>;
  /**
   * Medicines of the formulary by beginnings of words in any order, such as "amox 500", best first. Fewer than two letters
   * find nothing.
   */
  medicines?: Maybe<Array<Medicine>>;
  /** Texts that notes begin with, by name. */
  noteTemplates?: Maybe<Array<NoteTemplate>>;
  patient?: Maybe<Patient>;
  /**
   * What making two records of one person one would do; nothing changes yet.
   * Refuses with: PATIENT_NOT_FOUND, SAME_PATIENT, DIFFERENT_CLINICS, ALREADY_MERGED, MERGE_UNDER_WAY.
   */
  patientMergePreview?: Maybe<PatientMergePreview>;
  /** Merges in which a patient's record took part, latest first. */
  patientMerges?: Maybe<Array<PatientMerge>>;
  /**
   * Patients of the caller's clinics, the latest registered first. `search` takes beginnings of names, a date of birth, both
   * together, a whole phone number or e-mail address, or a medical record number.
   */
  patients?: Maybe<PatientPage>;
  /**
   * What `importPatient` would make of a FHIR R4 Bundle of one patient; nothing is kept. Refused as that is when the file as
   * a whole cannot be taken.
   */
  previewPatientImport?: Maybe<PatientImportPreview>;
  /** The organization's tags, by name. At most 200. */
  tags?: Maybe<Array<Tag>>;
  /** The record of a booked visit: the caller's own, else the latest of another; null while nobody has one. */
  visitRecord?: Maybe<Encounter>;
};


export type QueryDiagnosisCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryFailedPatientsJobsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLikelyDuplicatesArgs = {
  input: LikelyDuplicatesInput;
};


export type QueryMedicinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientMergePreviewArgs = {
  duplicateId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


export type QueryPatientMergesArgs = {
  patientId: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  tagId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPreviewPatientImportArgs = {
  bundle: Scalars['String']['input'];
  clinicId: Scalars['ID']['input'];
};


export type QueryVisitRecordArgs = {
  appointmentId: Scalars['ID']['input'];
};

export type RecordAllergyInput = {
  category: AllergyCategory;
  clinicalStatus?: AllergyClinicalStatus;
  criticality: AllergyCriticality;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  patientId: Scalars['ID']['input'];
  /** At most 500 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  substance: Scalars['String']['input'];
  verificationStatus?: AllergyVerificationStatus;
};

export type RecordConditionInput = {
  abatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  clinicalStatus?: ConditionClinicalStatus;
  /** ICD-10-CM, with its point. */
  code: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  patientId: Scalars['ID']['input'];
};

export type RecordConsentInput = {
  decision: ConsentDecisionKind;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  method: ConsentMethod;
  patientId: Scalars['ID']['input'];
  /** Who acted for the patient; left out, the patient did. */
  proxyAssignmentId?: InputMaybe<Scalars['ID']['input']>;
  purpose: ConsentPurpose;
  /** The text that was shown. */
  textVersion: Scalars['Int']['input'];
};

export type RecordCoverageInput = {
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  groupNumber?: InputMaybe<Scalars['String']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  memberNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  patientId: Scalars['ID']['input'];
  /** At most 200 characters, as plan and numbers. */
  payer: Scalars['String']['input'];
  plan?: InputMaybe<Scalars['String']['input']>;
};

export type RecordVitalSignsInput = {
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Each measure once. */
  measures: Array<MeasureInput>;
  patientId: Scalars['ID']['input'];
  /** Left out, it was now. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RegisterPatientInput = {
  birthDate: Scalars['LocalDate']['input'];
  clinicId: Scalars['ID']['input'];
  contactPoints: Array<ContactPointInput>;
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  kind?: PatientKind;
  legalSex: LegalSex;
  /** Left out, the clinic's next number is given. */
  mrn?: InputMaybe<Scalars['String']['input']>;
};

export type RequestNewVersionInput = {
  contentType: Scalars['String']['input'];
  documentId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  sizeBytes: Scalars['Int']['input'];
};

export type RequestUploadInput = {
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `application/pdf`. */
  contentType: Scalars['String']['input'];
  encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  sizeBytes: Scalars['Int']['input'];
  /** At most 200 characters. */
  title: Scalars['String']['input'];
};

/** A test or examination that is asked for (FHIR ServiceRequest). */
export type ServiceRequest = {
  __typename?: 'ServiceRequest';
  encounterId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  priority: ServiceRequestPriority;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  status: ServiceRequestStatus;
  test: Scalars['String']['output'];
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type ServiceRequestPriority =
  | 'ROUTINE'
  /** At once. */
  | 'STAT'
  | 'URGENT';

export type ServiceRequestStatus =
  | 'CANCELLED'
  | 'ORDERED';

export type SignPrescriptionInput = {
  id: Scalars['ID']['input'];
  overrides?: Array<WarningOverrideInput>;
  /** The version that was read before signing. */
  version: Scalars['Int']['input'];
};

/** A word of the organization's own that patients are found by. */
export type Tag = {
  __typename?: 'Tag';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
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

/** One thing that happened: the field of its kind holds it, the others are null. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  allergy?: Maybe<AllergyIntolerance>;
  /** When it happened: begun, signed, taken or recorded. */
  at: Scalars['DateTime']['output'];
  condition?: Maybe<Condition>;
  document?: Maybe<DocumentReference>;
  encounter?: Maybe<Encounter>;
  kind: TimelineKind;
  prescription?: Maybe<Prescription>;
  serviceRequest?: Maybe<ServiceRequest>;
  vitalSigns?: Maybe<VitalSigns>;
};

export type TimelineKind =
  | 'ALLERGY'
  | 'CONDITION'
  | 'DOCUMENT'
  | 'ENCOUNTER'
  | 'PRESCRIPTION'
  | 'SERVICE_REQUEST'
  | 'VITAL_SIGNS';

export type TimelinePage = {
  __typename?: 'TimelinePage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  entries: Array<TimelineEntry>;
};

export type UpdatePatientInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<PatientKind>;
  legalSex?: InputMaybe<LegalSex>;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type UploadHeader = {
  __typename?: 'UploadHeader';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** A request for the browser to send as it is: this method, these headers, the file and nothing else as its body. */
export type UploadRequest = {
  __typename?: 'UploadRequest';
  documentId: Scalars['ID']['output'];
  /** When sending must have begun. */
  expiresAt: Scalars['DateTime']['output'];
  /** Say it to `completeUpload` once the file is sent. */
  fileId: Scalars['ID']['output'];
  headers: Array<UploadHeader>;
  method: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

export type VitalMeasure =
  /** In kg/m2; computed, and refused when entered. */
  | 'BODY_MASS_INDEX'
  /** In mm[Hg]. */
  | 'DIASTOLIC_PRESSURE'
  /** In cm. */
  | 'HEIGHT'
  /** In percent. */
  | 'OXYGEN_SATURATION'
  /** Per minute. */
  | 'PULSE'
  /** Per minute. */
  | 'RESPIRATORY_RATE'
  /** In mm[Hg]. */
  | 'SYSTOLIC_PRESSURE'
  /** In Cel. */
  | 'TEMPERATURE'
  /** In kg. */
  | 'WEIGHT';

/** What was measured at one time. */
export type VitalSigns = {
  __typename?: 'VitalSigns';
  appointmentId?: Maybe<Scalars['ID']['output']>;
  encounterId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  observations: Array<Observation>;
  recordedAt: Scalars['DateTime']['output'];
  takenAt: Scalars['DateTime']['output'];
  /** Null where a program entered it. */
  takenBy?: Maybe<User>;
  /** Send it back when it is marked as entered in error. */
  version: Scalars['Int']['output'];
};

export type VitalSignsPage = {
  __typename?: 'VitalSignsPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  entries: Array<VitalSigns>;
};

export type WarningOverrideInput = {
  lineId: Scalars['ID']['input'];
  /** At most 500 characters. */
  reason: Scalars['String']['input'];
};

export type WriteNoteInput = {
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of ICD-10-CM, at most 12. Left out, they stay as they were. */
  diagnoses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Left out, a new encounter is opened. */
  encounterId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, it stays as it was; null takes it away. */
  followUp?: InputMaybe<FollowUpInput>;
  patientId: Scalars['ID']['input'];
  /** At most 20,000 characters. */
  text: Scalars['String']['input'];
  /** The version the change is based on; left out with a new encounter. */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  Encounter: Encounter;
  MaskedPatient: MaskedPatient;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Encounter:
    ( { __typename: 'Encounter' }
    & GraphQLRecursivePick<FederationTypes['Encounter'], {"id":true}> );
  MaskedPatient:
    ( { __typename: 'MaskedPatient' }
    & GraphQLRecursivePick<FederationTypes['MaskedPatient'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAddendumInput: AddAddendumInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddContactPointInput: AddContactPointInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllergyCategory: AllergyCategory;
  AllergyClinicalStatus: AllergyClinicalStatus;
  AllergyCriticality: AllergyCriticality;
  AllergyIntolerance: ResolverTypeWrapper<AllergyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllergyVerificationStatus: AllergyVerificationStatus;
  AssignProxyInput: AssignProxyInput;
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeConditionInput: ChangeConditionInput;
  ChangeContactPointInput: ChangeContactPointInput;
  ChangeCoverageInput: ChangeCoverageInput;
  ChangePrescriptionInput: ChangePrescriptionInput;
  ClinicalNote: ResolverTypeWrapper<EncounterRowRow>;
  Condition: ResolverTypeWrapper<ConditionRow>;
  ConditionClinicalStatus: ConditionClinicalStatus;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentDecision: ResolverTypeWrapper<ConsentRowRow>;
  ConsentDecisionKind: ConsentDecisionKind;
  ConsentMethod: ConsentMethod;
  ConsentPurpose: ConsentPurpose;
  ConsentState: ConsentState;
  ConsentText: ResolverTypeWrapper<ConsentTextRowRow>;
  ContactPoint: ResolverTypeWrapper<ContactPointRowRow>;
  ContactPointInput: ContactPointInput;
  ContactPointType: ContactPointType;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CurrentMedicine: ResolverTypeWrapper<CurrentMedicineRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiagnosisCode: ResolverTypeWrapper<DiagnosisCodeRow>;
  DocumentDeletionReason: DocumentDeletionReason;
  DocumentFile: ResolverTypeWrapper<FileRowRow>;
  DocumentFileStatus: DocumentFileStatus;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentReference: ResolverTypeWrapper<DocumentRow>;
  DoseFrequency: DoseFrequency;
  DoseUnit: DoseUnit;
  DraftPrescriptionInput: DraftPrescriptionInput;
  Encounter: ResolverTypeWrapper<EncounterRowRow>;
  EncounterDiagnosis: ResolverTypeWrapper<EncounterDiagnosisRow>;
  FailedJob: ResolverTypeWrapper<FailedJob>;
  FailedJobPage: ResolverTypeWrapper<FailedJobPage>;
  FollowUp: ResolverTypeWrapper<EncounterRowRow>;
  FollowUpInput: FollowUpInput;
  ImportPatientInput: ImportPatientInput;
  Interpretation: Interpretation;
  LegalSex: LegalSex;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateRow>;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaskedPatient: ResolverTypeWrapper<PatientRowRow>;
  MeasureInput: MeasureInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Medicine: ResolverTypeWrapper<MedicineRow>;
  MedicineRoute: MedicineRoute;
  MergePatientsInput: MergePatientsInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoKnownAllergies: ResolverTypeWrapper<NoKnownAllergiesRowRow>;
  NoteAddendum: ResolverTypeWrapper<AddendumRow>;
  NoteTemplate: ResolverTypeWrapper<NoteTemplateRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  OrderTestInput: OrderTestInput;
  PaperLanguage: PaperLanguage;
  Patient: ResolverTypeWrapper<PatientRowRow>;
  PatientDifference: ResolverTypeWrapper<PatientDifference>;
  PatientExport: ResolverTypeWrapper<PatientExportRow>;
  PatientExportReason: PatientExportReason;
  PatientField: PatientField;
  PatientImportEntry: ResolverTypeWrapper<ImportEntryRow>;
  PatientImportPreview: ResolverTypeWrapper<PatientImportPreviewRow>;
  PatientKind: PatientKind;
  PatientMerge: ResolverTypeWrapper<PatientMergeRowRow>;
  PatientMergePart: ResolverTypeWrapper<PatientMergePart>;
  PatientMergePreview: ResolverTypeWrapper<MergePreviewRow>;
  PatientMergeProgress: ResolverTypeWrapper<PatientMergeProgress>;
  PatientMergeService: PatientMergeService;
  PatientMergeStatus: PatientMergeStatus;
  PatientPage: ResolverTypeWrapper<PatientPageRow>;
  PatientPart: PatientPart;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Prescription: ResolverTypeWrapper<PrescriptionRow>;
  PrescriptionLine: ResolverTypeWrapper<LineRow>;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionStatus: PrescriptionStatus;
  PrescriptionWarning: ResolverTypeWrapper<WarningRow>;
  PrescriptionWarningKind: PrescriptionWarningKind;
  Print: ResolverTypeWrapper<PrintRow>;
  ProxyAssignment: ResolverTypeWrapper<ProxyAssignmentRowRow>;
  ProxyPermission: ProxyPermission;
  ProxyRelationship: ProxyRelationship;
  ProxyStatus: ProxyStatus;
  PublishConsentTextInput: PublishConsentTextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordConsentInput: RecordConsentInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestUploadInput: RequestUploadInput;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestRow>;
  ServiceRequestPriority: ServiceRequestPriority;
  ServiceRequestStatus: ServiceRequestStatus;
  SignPrescriptionInput: SignPrescriptionInput;
  Tag: ResolverTypeWrapper<TagRowRow>;
  TenantBoundary: TenantBoundary;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TimelineKind: TimelineKind;
  TimelinePage: ResolverTypeWrapper<TimelinePageRow>;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadRequest: ResolverTypeWrapper<UploadRequestRow>;
  User: ResolverTypeWrapper<User>;
  VitalMeasure: VitalMeasure;
  VitalSigns: ResolverTypeWrapper<VitalSignsRow>;
  VitalSignsPage: ResolverTypeWrapper<VitalSignsPageRow>;
  WarningOverrideInput: WarningOverrideInput;
  WriteNoteInput: WriteNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAddendumInput: AddAddendumInput;
  ID: Scalars['ID']['output'];
  AddContactPointInput: AddContactPointInput;
  Boolean: Scalars['Boolean']['output'];
  AllergyIntolerance: AllergyRow;
  Int: Scalars['Int']['output'];
  AssignProxyInput: AssignProxyInput;
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeConditionInput: ChangeConditionInput;
  ChangeContactPointInput: ChangeContactPointInput;
  ChangeCoverageInput: ChangeCoverageInput;
  ChangePrescriptionInput: ChangePrescriptionInput;
  ClinicalNote: EncounterRowRow;
  Condition: ConditionRow;
  Consent: ConsentRow;
  ConsentDecision: ConsentRowRow;
  ConsentText: ConsentTextRowRow;
  ContactPoint: ContactPointRowRow;
  ContactPointInput: ContactPointInput;
  Coverage: CoverageRow;
  CurrentMedicine: CurrentMedicineRow;
  DateTime: Scalars['DateTime']['output'];
  DiagnosisCode: DiagnosisCodeRow;
  DocumentFile: FileRowRow;
  DocumentLink: DocumentLink;
  DocumentReference: DocumentRow;
  DraftPrescriptionInput: DraftPrescriptionInput;
  Encounter: EncounterRowRow;
  EncounterDiagnosis: EncounterDiagnosisRow;
  FailedJob: FailedJob;
  FailedJobPage: FailedJobPage;
  FollowUp: EncounterRowRow;
  FollowUpInput: FollowUpInput;
  ImportPatientInput: ImportPatientInput;
  LikelyDuplicate: LikelyDuplicateRow;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: Scalars['LocalDate']['output'];
  MaskedPatient: PatientRowRow;
  MeasureInput: MeasureInput;
  Float: Scalars['Float']['output'];
  Medicine: MedicineRow;
  MergePatientsInput: MergePatientsInput;
  Mutation: Record<PropertyKey, never>;
  NoKnownAllergies: NoKnownAllergiesRowRow;
  NoteAddendum: AddendumRow;
  NoteTemplate: NoteTemplateRow;
  Observation: ObservationRow;
  OrderTestInput: OrderTestInput;
  Patient: PatientRowRow;
  PatientDifference: PatientDifference;
  PatientExport: PatientExportRow;
  PatientImportEntry: ImportEntryRow;
  PatientImportPreview: PatientImportPreviewRow;
  PatientMerge: PatientMergeRowRow;
  PatientMergePart: PatientMergePart;
  PatientMergePreview: MergePreviewRow;
  PatientMergeProgress: PatientMergeProgress;
  PatientPage: PatientPageRow;
  Practitioner: Practitioner;
  Prescription: PrescriptionRow;
  PrescriptionLine: LineRow;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionWarning: WarningRow;
  Print: PrintRow;
  ProxyAssignment: ProxyAssignmentRowRow;
  PublishConsentTextInput: PublishConsentTextInput;
  Query: Record<PropertyKey, never>;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordConsentInput: RecordConsentInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestUploadInput: RequestUploadInput;
  ServiceRequest: ServiceRequestRow;
  SignPrescriptionInput: SignPrescriptionInput;
  Tag: TagRowRow;
  TimelineEntry: TimelineEntryRow;
  TimelinePage: TimelinePageRow;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: UploadHeader;
  UploadRequest: UploadRequestRow;
  User: User;
  VitalSigns: VitalSignsRow;
  VitalSignsPage: VitalSignsPageRow;
  WarningOverrideInput: WarningOverrideInput;
  WriteNoteInput: WriteNoteInput;
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

export type AllergyIntoleranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyIntolerance'] = ResolversParentTypes['AllergyIntolerance']> = {
  category?: Resolver<ResolversTypes['AllergyCategory'], ParentType, ContextType>;
  clinicalStatus?: Resolver<ResolversTypes['AllergyClinicalStatus'], ParentType, ContextType>;
  criticality?: Resolver<ResolversTypes['AllergyCriticality'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  substance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationStatus?: Resolver<ResolversTypes['AllergyVerificationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalNote'] = ResolversParentTypes['ClinicalNote']> = {
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  abatedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<ResolversTypes['ConditionClinicalStatus'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onsetOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  decisions?: Resolver<Array<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ConsentText'], ParentType, ContextType>;
};

export type ConsentDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentDecision'] = ResolversParentTypes['ConsentDecision']> = {
  decision?: Resolver<ResolversTypes['ConsentDecisionKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsentMethod'], ParentType, ContextType>;
  proxyAssignment?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContactPointType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  groupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurrentMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrentMedicine'] = ResolversParentTypes['CurrentMedicine']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['PrescriptionLine'], ParentType, ContextType>;
  prescriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiagnosisCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosisCode'] = ResolversParentTypes['DiagnosisCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFile'] = ResolversParentTypes['DocumentFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  scannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scannedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentFileStatus'], ParentType, ContextType>;
};

export type DocumentLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentReference'] = ResolversParentTypes['DocumentReference']> = {
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['DocumentDeletionReason']>, ParentType, ContextType>;
  encounterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['DocumentFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter'], FederationReferenceType extends FederationReferenceTypes['Encounter'] = FederationReferenceTypes['Encounter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Encounter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addenda?: Resolver<Maybe<Array<ResolversTypes['NoteAddendum']>>, ParentType, ContextType>;
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  diagnoses?: Resolver<Maybe<Array<ResolversTypes['EncounterDiagnosis']>>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['ClinicalNote'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  serviceRequests?: Resolver<Maybe<Array<ResolversTypes['ServiceRequest']>>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterDiagnosisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterDiagnosis'] = ResolversParentTypes['EncounterDiagnosis']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJob'] = ResolversParentTypes['FailedJob']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enqueuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FailedJobPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJobPage'] = ResolversParentTypes['FailedJobPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jobs?: Resolver<Array<ResolversTypes['FailedJob']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sharedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MaskedPatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPatient'] = ResolversParentTypes['MaskedPatient'], FederationReferenceType extends FederationReferenceTypes['MaskedPatient'] = FederationReferenceTypes['MaskedPatient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaskedPatient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medicine'] = ResolversParentTypes['Medicine']> = {
  atcCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['MedicineRoute'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAddendum?: Resolver<Maybe<ResolversTypes['NoteAddendum']>, ParentType, ContextType, RequireFields<MutationAddAddendumArgs, 'input'>>;
  addContactPoint?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationAddContactPointArgs, 'input'>>;
  approveProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationApproveProxyArgs, 'id' | 'version'>>;
  assignProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationAssignProxyArgs, 'input'>>;
  attachProxyProof?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationAttachProxyProofArgs, 'id' | 'proof' | 'version'>>;
  cancelPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationCancelPrescriptionArgs, 'id' | 'reason' | 'version'>>;
  cancelServiceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<MutationCancelServiceRequestArgs, 'id' | 'version'>>;
  changeAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationChangeAllergyArgs, 'input'>>;
  changeCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationChangeConditionArgs, 'input'>>;
  changeContactPoint?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationChangeContactPointArgs, 'input'>>;
  changeCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationChangeCoverageArgs, 'input'>>;
  changePrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationChangePrescriptionArgs, 'input'>>;
  completeUpload?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'fileId'>>;
  deleteDocument?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'id' | 'reason' | 'version'>>;
  deletePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationDeletePatientArgs, 'id'>>;
  discardPatientsJob?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDiscardPatientsJobArgs, 'id'>>;
  draftPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationDraftPrescriptionArgs, 'input'>>;
  exportPatient?: Resolver<Maybe<ResolversTypes['PatientExport']>, ParentType, ContextType, RequireFields<MutationExportPatientArgs, 'id' | 'reason'>>;
  importPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationImportPatientArgs, 'input'>>;
  markAllergyInError?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationMarkAllergyInErrorArgs, 'id' | 'version'>>;
  markConditionInError?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationMarkConditionInErrorArgs, 'id' | 'version'>>;
  markVitalSignsInError?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationMarkVitalSignsInErrorArgs, 'id' | 'version'>>;
  mergePatients?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType, RequireFields<MutationMergePatientsArgs, 'input'>>;
  openDocument?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<MutationOpenDocumentArgs, 'fileId'>>;
  openEncounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationOpenEncounterArgs, 'appointmentId'>>;
  orderTest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<MutationOrderTestArgs, 'input'>>;
  printPrescription?: Resolver<Maybe<ResolversTypes['Print']>, ParentType, ContextType, RequireFields<MutationPrintPrescriptionArgs, 'language' | 'prescriptionId'>>;
  printVisit?: Resolver<Maybe<ResolversTypes['Print']>, ParentType, ContextType, RequireFields<MutationPrintVisitArgs, 'encounterId' | 'language'>>;
  publishConsentText?: Resolver<Maybe<ResolversTypes['ConsentText']>, ParentType, ContextType, RequireFields<MutationPublishConsentTextArgs, 'input'>>;
  recordAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationRecordAllergyArgs, 'input'>>;
  recordCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationRecordConditionArgs, 'input'>>;
  recordConsent?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'input'>>;
  recordVitalSigns?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationRecordVitalSignsArgs, 'input'>>;
  registerPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRegisterPatientArgs, 'input'>>;
  removeContactPoint?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRemoveContactPointArgs, 'id' | 'version'>>;
  removeCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationRemoveCoverageArgs, 'id' | 'version'>>;
  requestNewVersion?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestNewVersionArgs, 'input'>>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  restoreDocument?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationRestoreDocumentArgs, 'id' | 'version'>>;
  retryPatientsJob?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRetryPatientsJobArgs, 'id'>>;
  retryPatientsJobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRetryPatientsJobsArgs, 'kind'>>;
  revokeProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationRevokeProxyArgs, 'id' | 'version'>>;
  signNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationSignNoteArgs, 'encounterId' | 'version'>>;
  signPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationSignPrescriptionArgs, 'input'>>;
  stateNoKnownAllergies?: Resolver<Maybe<ResolversTypes['NoKnownAllergies']>, ParentType, ContextType, RequireFields<MutationStateNoKnownAllergiesArgs, 'patientId'>>;
  tagPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationTagPatientArgs, 'name' | 'patientId'>>;
  unmergePatients?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType, RequireFields<MutationUnmergePatientsArgs, 'id' | 'version'>>;
  untagPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationUntagPatientArgs, 'patientId' | 'tagId'>>;
  updatePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type NoKnownAllergiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoKnownAllergies'] = ResolversParentTypes['NoKnownAllergies']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type NoteAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAddendum'] = ResolversParentTypes['NoteAddendum']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoteTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteTemplate'] = ResolversParentTypes['NoteTemplate']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['Interpretation']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['VitalMeasure'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Maybe<Array<ResolversTypes['AllergyIntolerance']>>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  coverages?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType>;
  deletedDocuments?: Resolver<Maybe<Array<ResolversTypes['DocumentReference']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['DocumentReference']>>, ParentType, ContextType>;
  encounters?: Resolver<Maybe<Array<ResolversTypes['Encounter']>>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PatientKind'], ParentType, ContextType>;
  legalSex?: Resolver<ResolversTypes['LegalSex'], ParentType, ContextType>;
  medicines?: Resolver<Maybe<Array<ResolversTypes['CurrentMedicine']>>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  mrn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noKnownAllergies?: Resolver<Maybe<ResolversTypes['NoKnownAllergies']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<Array<ResolversTypes['Prescription']>>, ParentType, ContextType>;
  proxyAssignments?: Resolver<Maybe<Array<ResolversTypes['ProxyAssignment']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelinePage']>, ParentType, ContextType, RequireFields<PatientTimelineArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vitalSigns?: Resolver<Maybe<ResolversTypes['VitalSignsPage']>, ParentType, ContextType, RequireFields<PatientVitalSignsArgs, 'first'>>;
};

export type PatientDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientDifference'] = ResolversParentTypes['PatientDifference']> = {
  duplicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PatientField'], ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatientExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientExport'] = ResolversParentTypes['PatientExport']> = {
  bundle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientImportEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientImportEntry'] = ResolversParentTypes['PatientImportEntry']> = {
  ignored?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientImportPreview'] = ResolversParentTypes['PatientImportPreview']> = {
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['PatientImportEntry']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PatientKind'], ParentType, ContextType>;
  legalSex?: Resolver<ResolversTypes['LegalSex'], ParentType, ContextType>;
};

export type PatientMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMerge'] = ResolversParentTypes['PatientMerge']> = {
  duplicate?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['PatientMergeProgress']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PatientMergeStatus'], ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  unmergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientMergePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMergePart'] = ResolversParentTypes['PatientMergePart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PatientPart'], ParentType, ContextType>;
};

export type PatientMergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMergePreview'] = ResolversParentTypes['PatientMergePreview']> = {
  differences?: Resolver<Array<ResolversTypes['PatientDifference']>, ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  moving?: Resolver<Array<ResolversTypes['PatientMergePart']>, ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientMergeProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMergeProgress'] = ResolversParentTypes['PatientMergeProgress']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['PatientMergeService'], ParentType, ContextType>;
};

export type PatientPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientPage'] = ResolversParentTypes['PatientPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patients?: Resolver<Array<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  encounterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PrescriptionLine']>, ParentType, ContextType>;
  prescriber?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrescriptionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Maybe<Array<ResolversTypes['PrescriptionWarning']>>, ParentType, ContextType>;
};

export type PrescriptionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionLine'] = ResolversParentTypes['PrescriptionLine']> = {
  atcCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dose?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['DoseFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicineCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['MedicineRoute'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DoseUnit'], ParentType, ContextType>;
};

export type PrescriptionWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionWarning'] = ResolversParentTypes['PrescriptionWarning']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ingredient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrescriptionWarningKind'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Print'] = ResolversParentTypes['Print']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProxyAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProxyAssignment'] = ResolversParentTypes['ProxyAssignment']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['ProxyPermission']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['ProxyRelationship'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProxyStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commonTests?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  consentTexts?: Resolver<Maybe<Array<ResolversTypes['ConsentText']>>, ParentType, ContextType>;
  diagnosisCodes?: Resolver<Maybe<Array<ResolversTypes['DiagnosisCode']>>, ParentType, ContextType, RequireFields<QueryDiagnosisCodesArgs, 'first' | 'search'>>;
  failedPatientsJobs?: Resolver<Maybe<ResolversTypes['FailedJobPage']>, ParentType, ContextType, RequireFields<QueryFailedPatientsJobsArgs, 'first'>>;
  likelyDuplicates?: Resolver<Maybe<Array<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'input'>>;
  medicines?: Resolver<Maybe<Array<ResolversTypes['Medicine']>>, ParentType, ContextType, RequireFields<QueryMedicinesArgs, 'first' | 'search'>>;
  noteTemplates?: Resolver<Maybe<Array<ResolversTypes['NoteTemplate']>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patientMergePreview?: Resolver<Maybe<ResolversTypes['PatientMergePreview']>, ParentType, ContextType, RequireFields<QueryPatientMergePreviewArgs, 'duplicateId' | 'survivorId'>>;
  patientMerges?: Resolver<Maybe<Array<ResolversTypes['PatientMerge']>>, ParentType, ContextType, RequireFields<QueryPatientMergesArgs, 'patientId'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientPage']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
  previewPatientImport?: Resolver<Maybe<ResolversTypes['PatientImportPreview']>, ParentType, ContextType, RequireFields<QueryPreviewPatientImportArgs, 'bundle' | 'clinicId'>>;
  tags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType>;
  visitRecord?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<QueryVisitRecordArgs, 'appointmentId'>>;
};

export type ServiceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest']> = {
  encounterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ServiceRequestPriority'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceRequestStatus'], ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  allergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  vitalSigns?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType>;
};

export type TimelinePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePage'] = ResolversParentTypes['TimelinePage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadRequest'] = ResolversParentTypes['UploadRequest']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VitalSignsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VitalSigns'] = ResolversParentTypes['VitalSigns']> = {
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  encounterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VitalSignsPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VitalSignsPage'] = ResolversParentTypes['VitalSignsPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['VitalSigns']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AllergyIntolerance?: AllergyIntoleranceResolvers<ContextType>;
  ClinicalNote?: ClinicalNoteResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentDecision?: ConsentDecisionResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CurrentMedicine?: CurrentMedicineResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiagnosisCode?: DiagnosisCodeResolvers<ContextType>;
  DocumentFile?: DocumentFileResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterDiagnosis?: EncounterDiagnosisResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  FailedJobPage?: FailedJobPageResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaskedPatient?: MaskedPatientResolvers<ContextType>;
  Medicine?: MedicineResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoKnownAllergies?: NoKnownAllergiesResolvers<ContextType>;
  NoteAddendum?: NoteAddendumResolvers<ContextType>;
  NoteTemplate?: NoteTemplateResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientDifference?: PatientDifferenceResolvers<ContextType>;
  PatientExport?: PatientExportResolvers<ContextType>;
  PatientImportEntry?: PatientImportEntryResolvers<ContextType>;
  PatientImportPreview?: PatientImportPreviewResolvers<ContextType>;
  PatientMerge?: PatientMergeResolvers<ContextType>;
  PatientMergePart?: PatientMergePartResolvers<ContextType>;
  PatientMergePreview?: PatientMergePreviewResolvers<ContextType>;
  PatientMergeProgress?: PatientMergeProgressResolvers<ContextType>;
  PatientPage?: PatientPageResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionLine?: PrescriptionLineResolvers<ContextType>;
  PrescriptionWarning?: PrescriptionWarningResolvers<ContextType>;
  Print?: PrintResolvers<ContextType>;
  ProxyAssignment?: ProxyAssignmentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelinePage?: TimelinePageResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  UploadRequest?: UploadRequestResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VitalSigns?: VitalSignsResolvers<ContextType>;
  VitalSignsPage?: VitalSignsPageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  phi?: PhiDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  tenant?: TenantDirectiveResolver<any, any, ContextType>;
};
