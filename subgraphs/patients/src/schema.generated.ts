import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Allergy as AllergyRow, NoKnownAllergiesRow as NoKnownAllergiesRowRow } from './allergies/allergyTable.ts';
import type { EncounterRow as EncounterRowRow } from './encounters/encounterTable.ts';
import type { Condition as ConditionRow } from './problems/conditionTable.ts';
import type { ContactPointRow as ContactPointRowRow } from './registry/contactPointTable.ts';
import type { DiagnosisCode as DiagnosisCodeRow } from './problems/codeIndex.ts';
import type { FileRow as FileRowRow, Document as DocumentRow } from './documents/documentTables.ts';
import type { LikelyDuplicate as LikelyDuplicateRow } from './registry/likelyDuplicates.ts';
import type { PatientRow as PatientRowRow } from './registry/patientTable.ts';
import type { Observation as ObservationRow, VitalSigns as VitalSignsRow } from './vitals/vitalSignsTable.ts';
import type { PatientPage as PatientPageRow } from './registry/searchPatients.ts';
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
  /** As written by whoever brought it. */
  title: Scalars['String']['output'];
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

/** A patient's visit as the practitioner recorded it. */
export type Encounter = {
  __typename?: 'Encounter';
  /** The appointment it belongs to, when there was one. */
  appointmentId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  note: ClinicalNote;
  patient: Patient;
  practitioner: Practitioner;
  startedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
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

export type Mutation = {
  __typename?: 'Mutation';
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
   * Gives a link to a file that was found clean, good for a minute; the look is written to the trail.
   * Refuses with: FILE_NOT_FOUND, FILE_NOT_CLEAN.
   */
  openDocument?: Maybe<DocumentLink>;
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
   * Signs a note: its author, text and time are fixed from then on (PAT-14).
   * Refuses with: ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE.
   */
  signNote?: Maybe<Encounter>;
  /**
   * Keeps that a patient was asked and has no known allergies.
   * Refuses with: PATIENT_NOT_FOUND, ALLERGIES_LISTED.
   */
  stateNoKnownAllergies?: Maybe<NoKnownAllergies>;
  /**
   * Changes a patient's demographics.
   * Refuses with: PATIENT_NOT_FOUND, CHANGED_MEANWHILE, BORN_IN_THE_FUTURE.
   */
  updatePatient?: Maybe<Patient>;
  /**
   * Saves the note of a visit as a draft; the first save opens the encounter.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE,
   * NOT_A_PRACTITIONER, APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT.
   */
  writeNote?: Maybe<Encounter>;
};


export type MutationChangeAllergyArgs = {
  input: ChangeAllergyInput;
};


export type MutationChangeConditionArgs = {
  input: ChangeConditionInput;
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


export type MutationOpenDocumentArgs = {
  fileId: Scalars['ID']['input'];
};


export type MutationRecordAllergyArgs = {
  input: RecordAllergyInput;
};


export type MutationRecordConditionArgs = {
  input: RecordConditionInput;
};


export type MutationRecordVitalSignsArgs = {
  input: RecordVitalSignsInput;
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
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


export type MutationSignNoteArgs = {
  encounterId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationStateNoKnownAllergiesArgs = {
  patientId: Scalars['ID']['input'];
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
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Those that were taken out. */
  deletedDocuments?: Maybe<Array<DocumentReference>>;
  /** Documents of which a file came, latest first; without those taken out. At most 500. */
  documents?: Maybe<Array<DocumentReference>>;
  /** Visits with their notes, newest first. */
  encounters?: Maybe<Array<Encounter>>;
  familyName?: Maybe<Scalars['String']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  legalSex: LegalSex;
  /** Medical record number, unique in the organization. */
  mrn: Scalars['String']['output'];
  /** That the patient was asked and has none; null when nobody has said so, or one is known. */
  noKnownAllergies?: Maybe<NoKnownAllergies>;
  registeredAt: Scalars['DateTime']['output'];
  /** Counts up with every change; send it back with an update. */
  version: Scalars['Int']['output'];
  /** Vital signs, latest taken first; without those entered in error. */
  vitalSigns?: Maybe<VitalSignsPage>;
};


/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type PatientVitalSignsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PatientPage = {
  __typename?: 'PatientPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  patients: Array<Patient>;
};

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * Codes of ICD-10-CM by the beginning of the code, such as E11, or by beginnings of words in any order, best first: the code
   * itself, codes that begin with it, those whose words all fit. Fewer than two letters find nothing.
   */
  diagnosisCodes?: Maybe<Array<DiagnosisCode>>;
  /** Patients who are probably the person about to be registered, most likely first, at most five. */
  likelyDuplicates?: Maybe<Array<LikelyDuplicate>>;
  patient?: Maybe<Patient>;
  /**
   * Patients of the caller's clinics. `search` takes the beginning of a name, a whole phone number or e-mail address, or a
   * medical record number; without it, the latest registered come first.
   */
  patients?: Maybe<PatientPage>;
};


export type QueryDiagnosisCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryLikelyDuplicatesArgs = {
  input: LikelyDuplicatesInput;
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

export type TenantBoundary =
  /** A member with at least one clinic. */
  | 'CLINIC'
  /** Any member of the organization. */
  | 'ORGANIZATION'
  /** The platform's own people and processes. */
  | 'PLATFORM'
  /** A signed-in person, about that person. */
  | 'SELF';

export type UpdatePatientInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
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

export type WriteNoteInput = {
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, a new encounter is opened. */
  encounterId?: InputMaybe<Scalars['ID']['input']>;
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
  AllergyCategory: AllergyCategory;
  AllergyClinicalStatus: AllergyClinicalStatus;
  AllergyCriticality: AllergyCriticality;
  AllergyIntolerance: ResolverTypeWrapper<AllergyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllergyVerificationStatus: AllergyVerificationStatus;
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeConditionInput: ChangeConditionInput;
  ClinicalNote: ResolverTypeWrapper<EncounterRowRow>;
  Condition: ResolverTypeWrapper<ConditionRow>;
  ConditionClinicalStatus: ConditionClinicalStatus;
  ContactPoint: ResolverTypeWrapper<ContactPointRowRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContactPointInput: ContactPointInput;
  ContactPointType: ContactPointType;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiagnosisCode: ResolverTypeWrapper<DiagnosisCodeRow>;
  DocumentDeletionReason: DocumentDeletionReason;
  DocumentFile: ResolverTypeWrapper<FileRowRow>;
  DocumentFileStatus: DocumentFileStatus;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentReference: ResolverTypeWrapper<DocumentRow>;
  Encounter: ResolverTypeWrapper<EncounterRowRow>;
  Interpretation: Interpretation;
  LegalSex: LegalSex;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateRow>;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaskedPatient: ResolverTypeWrapper<PatientRowRow>;
  MeasureInput: MeasureInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoKnownAllergies: ResolverTypeWrapper<NoKnownAllergiesRowRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  Patient: ResolverTypeWrapper<PatientRowRow>;
  PatientPage: ResolverTypeWrapper<PatientPageRow>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestUploadInput: RequestUploadInput;
  TenantBoundary: TenantBoundary;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadRequest: ResolverTypeWrapper<UploadRequestRow>;
  User: ResolverTypeWrapper<User>;
  VitalMeasure: VitalMeasure;
  VitalSigns: ResolverTypeWrapper<VitalSignsRow>;
  VitalSignsPage: ResolverTypeWrapper<VitalSignsPageRow>;
  WriteNoteInput: WriteNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllergyIntolerance: AllergyRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeConditionInput: ChangeConditionInput;
  ClinicalNote: EncounterRowRow;
  Condition: ConditionRow;
  ContactPoint: ContactPointRowRow;
  Boolean: Scalars['Boolean']['output'];
  ContactPointInput: ContactPointInput;
  DateTime: Scalars['DateTime']['output'];
  DiagnosisCode: DiagnosisCodeRow;
  DocumentFile: FileRowRow;
  DocumentLink: DocumentLink;
  DocumentReference: DocumentRow;
  Encounter: EncounterRowRow;
  LikelyDuplicate: LikelyDuplicateRow;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: Scalars['LocalDate']['output'];
  MaskedPatient: PatientRowRow;
  MeasureInput: MeasureInput;
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  NoKnownAllergies: NoKnownAllergiesRowRow;
  Observation: ObservationRow;
  Patient: PatientRowRow;
  PatientPage: PatientPageRow;
  Practitioner: Practitioner;
  Query: Record<PropertyKey, never>;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestUploadInput: RequestUploadInput;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: UploadHeader;
  UploadRequest: UploadRequestRow;
  User: User;
  VitalSigns: VitalSignsRow;
  VitalSignsPage: VitalSignsPageRow;
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

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContactPointType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter'], FederationReferenceType extends FederationReferenceTypes['Encounter'] = FederationReferenceTypes['Encounter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Encounter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['ClinicalNote'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationChangeAllergyArgs, 'input'>>;
  changeCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationChangeConditionArgs, 'input'>>;
  completeUpload?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'fileId'>>;
  deleteDocument?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'id' | 'reason' | 'version'>>;
  deletePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationDeletePatientArgs, 'id'>>;
  markAllergyInError?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationMarkAllergyInErrorArgs, 'id' | 'version'>>;
  markConditionInError?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationMarkConditionInErrorArgs, 'id' | 'version'>>;
  markVitalSignsInError?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationMarkVitalSignsInErrorArgs, 'id' | 'version'>>;
  openDocument?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<MutationOpenDocumentArgs, 'fileId'>>;
  recordAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationRecordAllergyArgs, 'input'>>;
  recordCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationRecordConditionArgs, 'input'>>;
  recordVitalSigns?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationRecordVitalSignsArgs, 'input'>>;
  registerPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRegisterPatientArgs, 'input'>>;
  requestNewVersion?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestNewVersionArgs, 'input'>>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  restoreDocument?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationRestoreDocumentArgs, 'id' | 'version'>>;
  signNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationSignNoteArgs, 'encounterId' | 'version'>>;
  stateNoKnownAllergies?: Resolver<Maybe<ResolversTypes['NoKnownAllergies']>, ParentType, ContextType, RequireFields<MutationStateNoKnownAllergiesArgs, 'patientId'>>;
  updatePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type NoKnownAllergiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoKnownAllergies'] = ResolversParentTypes['NoKnownAllergies']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  deletedDocuments?: Resolver<Maybe<Array<ResolversTypes['DocumentReference']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['DocumentReference']>>, ParentType, ContextType>;
  encounters?: Resolver<Maybe<Array<ResolversTypes['Encounter']>>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalSex?: Resolver<ResolversTypes['LegalSex'], ParentType, ContextType>;
  mrn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noKnownAllergies?: Resolver<Maybe<ResolversTypes['NoKnownAllergies']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vitalSigns?: Resolver<Maybe<ResolversTypes['VitalSignsPage']>, ParentType, ContextType, RequireFields<PatientVitalSignsArgs, 'first'>>;
};

export type PatientPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientPage'] = ResolversParentTypes['PatientPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patients?: Resolver<Array<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  diagnosisCodes?: Resolver<Maybe<Array<ResolversTypes['DiagnosisCode']>>, ParentType, ContextType, RequireFields<QueryDiagnosisCodesArgs, 'first' | 'search'>>;
  likelyDuplicates?: Resolver<Maybe<Array<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'input'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientPage']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
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
  ContactPoint?: ContactPointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiagnosisCode?: DiagnosisCodeResolvers<ContextType>;
  DocumentFile?: DocumentFileResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaskedPatient?: MaskedPatientResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoKnownAllergies?: NoKnownAllergiesResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientPage?: PatientPageResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
