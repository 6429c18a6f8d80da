import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Allergy as AllergyRow, NoKnownAllergiesRow as NoKnownAllergiesRowRow } from './allergies/allergyTable.ts';
import type { CareTeamMember as CareTeamMemberRow } from './careTeam/careTeamTables.ts';
import type { EncounterRow as EncounterRowRow } from './encounters/encounterTable.ts';
import type { Condition as ConditionRow } from './problems/conditionTable.ts';
import type { Consent as ConsentRow, ConsentRow as ConsentRowRow, ConsentTextRow as ConsentTextRowRow } from './consents/consentTables.ts';
import type { ContactPointRow as ContactPointRowRow } from './registry/contactPointTable.ts';
import type { Coverage as CoverageRow } from './coverages/coverageTable.ts';
import type { CurrentMedicine as CurrentMedicineRow } from './prescriptions/currentMedicines.ts';
import type { DiagnosisCode as DiagnosisCodeRow } from './problems/codeIndex.ts';
import type { DiagnosticReport as DiagnosticReportRow, DiagnosticReportPage as DiagnosticReportPageRow, ReportVersion as ReportVersionRow, TestResult as TestResultRow } from './diagnosticReports/diagnosticReportTable.ts';
import type { DispensedLot as DispensedLotRow, Dispense as DispenseRow } from './dispensing/dispenseTable.ts';
import type { DispensingPage as DispensingPageRow } from './dispensing/prescriptionsToDispense.ts';
import type { FileRow as FileRowRow, Document as DocumentRow } from './documents/documentTables.ts';
import type { DocumentText as DocumentTextRow } from './textExtraction/texts.ts';
import type { EncounterDiagnosis as EncounterDiagnosisRow } from './encounters/findings.ts';
import type { FollowUpPage as FollowUpPageRow } from './followUps/followUps.ts';
import type { LabPanel as LabPanelRow, LabTest as LabTestRow } from './diagnosticReports/labTests.ts';
import type { LikelyDuplicate as LikelyDuplicateRow } from './registry/likelyDuplicates.ts';
import type { LineDispensing as LineDispensingRow } from './dispensing/lineDispensing.ts';
import type { PatientRow as PatientRowRow } from './registry/patientTable.ts';
import type { Medicine as MedicineRow } from './formulary/medicine.ts';
import type { Addendum as AddendumRow } from './encounters/addendumTable.ts';
import type { NoteTemplate as NoteTemplateRow } from './noteTemplates/noteTemplateTable.ts';
import type { Observation as ObservationRow, VitalSigns as VitalSignsRow } from './vitals/vitalSignsTable.ts';
import type { Print as PrintRow } from './print/printed.ts';
import type { PaperShare as PaperShareRow } from './sharing/paperShareTable.ts';
import type { FieldConflict as FieldConflictRow } from '@polyclinic/subgraph/mergeEdit.ts';
import type { PatientExport as PatientExportRow } from './fhir/exportPatient.ts';
import type { ImportEntry as ImportEntryRow } from './fhir/importPlan.ts';
import type { PatientImportPreview as PatientImportPreviewRow } from './fhir/previewPatientImport.ts';
import type { PatientMergeRow as PatientMergeRowRow } from './merges/patientMergeTable.ts';
import type { MergePreview as MergePreviewRow } from './merges/patientMergePreview.ts';
import type { PatientPage as PatientPageRow } from './registry/searchPatients.ts';
import type { PatientUpdated as PatientUpdatedRow } from './registry/updatePatient.ts';
import type { PortalGrant as PortalGrantRow } from '@polyclinic/access/principal.ts';
import type { Line as LineRow, Prescription as PrescriptionRow } from './prescriptions/prescriptionTable.ts';
import type { PortalPerson as PortalPersonRow } from './portal/portalPeople.ts';
import type { PreparationItem as PreparationItemRow, Preparation as PreparationRow } from './preparation/preparation.ts';
import type { Warning as WarningRow } from './prescriptions/warnings.ts';
import type { ProofDocument as ProofDocumentRow } from './proxies/proofDocument.ts';
import type { ProxyAssignmentRow as ProxyAssignmentRowRow } from './proxies/proxyTables.ts';
import type { RemovedEntry as RemovedEntryRow } from './removed/removedEntries.ts';
import type { ServiceRequest as ServiceRequestRow } from './serviceRequests/serviceRequestTable.ts';
import type { SharedPaper as SharedPaperRow } from './sharing/openPaper.ts';
import type { StockBatchRow as StockBatchRowRow, StockItemRow as StockItemRowRow, StockMovementRow as StockMovementRowRow } from './stock/stockTables.ts';
import type { StockMovementPage as StockMovementPageRow } from './stock/stockMovements.ts';
import type { StockPage as StockPageRow } from './stock/searchStock.ts';
import type { TagRow as TagRowRow } from './tags/tagTables.ts';
import type { TimelineEntry as TimelineEntryRow, TimelinePage as TimelinePageRow } from './timeline/timeline.ts';
import type { UploadRequest as UploadRequestRow } from './documents/requestUpload.ts';
import type { VitalSignsPage as VitalSignsPageRow } from './vitals/vitalSignsPages.ts';
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

export type AddToCareTeamInput = {
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  practitionerId: Scalars['ID']['input'];
  role: CareTeamRole;
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

export type Appointment = {
  __typename?: 'Appointment';
  id: Scalars['ID']['output'];
  /** What was prepared for the doctor; null while this service has not heard of the visit. */
  preparation?: Maybe<VisitPreparation>;
};

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

export type BatchExpiry =
  | 'EXPIRED'
  /** Within 90 days. */
  | 'EXPIRING'
  | 'GOOD';

/** A practitioner who cares for a patient (FHIR CareTeam.participant). */
export type CareTeamMember = {
  __typename?: 'CareTeamMember';
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  role: CareTeamRole;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type CareTeamRole =
  | 'CONSULTANT'
  /** Stands in for another for a while. */
  | 'COVERING'
  /** Answers for the patient; at most one does. */
  | 'PRIMARY';

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

export type ChangeCareTeamMemberInput = {
  id: Scalars['ID']['input'];
  role: CareTeamRole;
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

export type ChangeDiagnosticReportInput = {
  conclusion?: InputMaybe<Scalars['String']['input']>;
  documentIds?: Array<Scalars['ID']['input']>;
  effectiveAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  performer?: InputMaybe<Scalars['String']['input']>;
  results?: Array<TestResultInput>;
  serviceRequestId?: InputMaybe<Scalars['ID']['input']>;
  /** AMENDED for one that was final. */
  status: DiagnosticReportStatus;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangeFollowUpInput = {
  encounterId: Scalars['ID']['input'];
  status: FollowUpStatus;
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
  /** Since when its patient sees it in the portal; null: they do not. */
  sharedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null where a program shares it, or nobody. */
  sharedBy?: Maybe<User>;
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

export type ConfirmTextInput = {
  fileId: Scalars['ID']['input'];
  /** At most 200,000 characters. */
  text: Scalars['String']['input'];
  /** The version of the text that was looked at. */
  version: Scalars['Int']['input'];
};

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

export type CountStockInput = {
  batchId: Scalars['ID']['input'];
  /** From 0 to 1,000,000. */
  counted: Scalars['Int']['input'];
  /** At most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version the count is based on. */
  version: Scalars['Int']['input'];
};

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

/** What a laboratory or another examiner reported (FHIR DiagnosticReport). */
export type DiagnosticReport = {
  __typename?: 'DiagnosticReport';
  conclusion?: Maybe<Scalars['String']['output']>;
  /** Documents it came with, without those taken out since. */
  documents?: Maybe<Array<DocumentReference>>;
  /** What it said before, the latest first. */
  earlierVersions?: Maybe<Array<DiagnosticReportVersion>>;
  /** When the specimen was taken, or the examination made. */
  effectiveAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  patient: Patient;
  /** Who examined, such as a laboratory. */
  performer?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Who wrote this version; null for a program. */
  recordedBy?: Maybe<User>;
  /** As printed. */
  results: Array<TestResult>;
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who looked at the results first; null while nobody has. */
  reviewedBy?: Maybe<User>;
  /** The order that it answers. */
  serviceRequestId?: Maybe<Scalars['ID']['output']>;
  /** The gravest mark of its results. */
  severity: ResultSeverity;
  status: DiagnosticReportStatus;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type DiagnosticReportPage = {
  __typename?: 'DiagnosticReportPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  entries: Array<DiagnosticReport>;
};

export type DiagnosticReportStatus =
  /** Changed after it was final. */
  | 'AMENDED'
  | 'ENTERED_IN_ERROR'
  | 'FINAL'
  /** Some results; others may follow or change. */
  | 'PRELIMINARY'
  /** Known to come; without results. */
  | 'REGISTERED';

/** What a report said until it was changed. */
export type DiagnosticReportVersion = {
  __typename?: 'DiagnosticReportVersion';
  conclusion?: Maybe<Scalars['String']['output']>;
  effectiveAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  performer?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  results: Array<TestResult>;
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  reviewedBy?: Maybe<User>;
  status: DiagnosticReportStatus;
};

export type DispenseLineInput = {
  lineId: Scalars['ID']['input'];
  /** At most 20. */
  lots: Array<DispenseLotInput>;
  /** Needed where an allergy speaks against it that its prescriber did not pass over; at most 500 characters. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** How much of the line it answers, in units of the dose; needed where the stock is counted in other units. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Needed where another product is given than was prescribed; at most 500 characters. */
  substitutionReason?: InputMaybe<Scalars['String']['input']>;
};

export type DispenseLotInput = {
  batchId: Scalars['ID']['input'];
  /** In whole units of the stock. */
  quantity: Scalars['Int']['input'];
};

export type DispenseMedicationInput = {
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 20, each line once. */
  lines: Array<DispenseLineInput>;
  prescriptionId: Scalars['ID']['input'];
  /** The prescription's version that was read before. */
  version: Scalars['Int']['input'];
};

export type DispenseStatus =
  /** The prescription was cancelled before all of it was handed out. */
  | 'CANCELLED'
  | 'DISPENSED'
  | 'PARTLY_DISPENSED'
  | 'PRESCRIBED';

/** What came out of one batch, as the batch was then. */
export type DispensedLot = {
  __typename?: 'DispensedLot';
  batchId: Scalars['ID']['output'];
  expiresOn: Scalars['LocalDate']['output'];
  lotNumber: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** In units of the stock. */
  quantity: Scalars['Int']['output'];
  unit: StockUnit;
};

export type DispensingPage = {
  __typename?: 'DispensingPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  prescriptions: Array<Prescription>;
};

/** Where a copy can be fetched for a while, by whoever has the address. */
export type DocumentCopy = {
  __typename?: 'DocumentCopy';
  contentType: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** Eight letters and digits that stand on the copy, and in the trail beside who made it. */
  reference: Scalars['String']['output'];
  url: Scalars['String']['output'];
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
  /** Whether a text can be asked for: it is clean, of a type that is read, and there is a reader. */
  isReadable: Scalars['Boolean']['output'];
  /** Counted from 1. */
  number?: Maybe<Scalars['Int']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  scannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which scanner said what it is, and when; null while none has. */
  scannedBy?: Maybe<Scalars['String']['output']>;
  sizeBytes: Scalars['Int']['output'];
  status: DocumentFileStatus;
  /** What a machine read on it; null where nobody asked for it. */
  text?: Maybe<DocumentText>;
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

/** What a machine read on one version of a document, and what a person said of it. */
export type DocumentText = {
  __typename?: 'DocumentText';
  /** How sure the reader was of the line it was least sure of, percent. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** As a person confirmed it; null unless somebody did. */
  confirmed?: Maybe<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed or rejected it. */
  decidedBy?: Maybe<User>;
  /** As it was read, line by line; empty until then. */
  read: Scalars['String']['output'];
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which reader, and when. */
  readBy?: Maybe<Scalars['String']['output']>;
  status: DocumentTextStatus;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type DocumentTextStatus =
  | 'CONFIRMED'
  /** It was read by a machine, and nobody has compared it with the file. */
  | 'EXTRACTED'
  /** It was asked for, and is being read. */
  | 'PENDING'
  | 'REJECTED'
  /** There is nothing on the file that the reader reads. */
  | 'UNREADABLE';

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
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who changed it last; null: nobody has. */
  changedBy?: Maybe<User>;
  /** In the clinic's zone. */
  on: Scalars['LocalDate']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** What became of it; null until the visit is signed. */
  status?: Maybe<FollowUpStatus>;
  /** Counts up with every change; send it back with one. Null until the visit is signed. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type FollowUpInput = {
  /** In the clinic's zone; at most two years ahead. */
  on: Scalars['LocalDate']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type FollowUpPage = {
  __typename?: 'FollowUpPage';
  encounters: Array<Encounter>;
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
};

export type FollowUpStatus =
  /** A visit is booked. */
  | 'BOOKED'
  /** The patient was reached and has not decided. */
  | 'CONTACTED'
  /** The patient does not want to come. */
  | 'DECLINED'
  /** The patient came. */
  | 'DONE'
  | 'OPEN';

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

export type LabPanel = {
  __typename?: 'LabPanel';
  /** As it is ordered. */
  name: Scalars['String']['output'];
  tests: Array<LabTest>;
};

/** A laboratory test by its code of LOINC. */
export type LabTest = {
  __typename?: 'LabTest';
  /** LOINC. */
  code: Scalars['String']['output'];
  /** LOINC's long common name. */
  display: Scalars['String']['output'];
  /** As people say it. */
  name: Scalars['String']['output'];
  /** UCUM; null where the result is a word. */
  unit?: Maybe<Scalars['String']['output']>;
};

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

/** How far one line of a prescription is dispensed; quantities in units of its dose. */
export type LineDispensing = {
  __typename?: 'LineDispensing';
  dispensed: Scalars['Float']['output'];
  left: Scalars['Float']['output'];
  lineId: Scalars['ID']['output'];
  prescribed: Scalars['Float']['output'];
  status: DispenseStatus;
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

/** What was handed out of one line of a prescription (FHIR MedicationDispense). */
export type MedicationDispense = {
  __typename?: 'MedicationDispense';
  id: Scalars['ID']['output'];
  lineId: Scalars['ID']['output'];
  lots: Array<DispensedLot>;
  /** Why it was given in spite of allergies; null where none spoke against it. */
  overrideReason?: Maybe<Scalars['String']['output']>;
  /** Whose it is; null when the record is hidden. */
  patient?: Maybe<Patient>;
  prescriptionId: Scalars['ID']['output'];
  /** How much of the line it answers, in units of the dose. */
  quantity: Scalars['Float']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Who handed it out; null for a program. */
  recordedBy?: Maybe<User>;
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Until when it can be taken back; null when it was. */
  returnableUntil?: Maybe<Scalars['DateTime']['output']>;
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  returnedBy?: Maybe<User>;
  status: MedicationDispenseStatus;
  /** Why another product was given than was prescribed; null where it was the same. */
  substitutionReason?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

export type MedicationDispenseStatus =
  | 'COMPLETED'
  /** Taken back. */
  | 'RETURNED';

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
   * Has a practitioner of the patient's clinic care for them.
   * Refuses with: ALREADY_A_MEMBER, LIST_FULL, PATIENT_NOT_FOUND, PRACTITIONER_NOT_FOUND, PRIMARY_TAKEN.
   */
  addToCareTeam?: Maybe<CareTeamMember>;
  /**
   * Puts an assignment with its proof in force. Where the proof is a document, that must be shown still and clean.
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE, PROXY_ENDED, DOCUMENT_NOT_FOUND,
   * FILE_NOT_CLEAN.
   */
  approveProxy?: Maybe<ProxyAssignment>;
  /**
   * Says who acts for a patient and how far. It is in force once a proof was seen (`approveProxy`).
   * Refuses with: PATIENT_NOT_FOUND, PROXY_LISTED, LIST_FULL.
   */
  assignProxy?: Maybe<ProxyAssignment>;
  /**
   * Keeps what was seen as proof of an assignment, such as a power of attorney.
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE, DOCUMENT_NOT_FOUND, FILE_NOT_CLEAN.
   */
  attachProxyProof?: Maybe<ProxyAssignment>;
  /**
   * Cancels a signed prescription: it is kept, and its medicines are no longer taken.
   * Refuses with: PRESCRIPTION_NOT_FOUND, NOT_THE_PRESCRIBER, NOT_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE.
   */
  cancelPrescription?: Maybe<Prescription>;
  /**
   * Takes back that a test is asked for; it is kept.
   * Refuses with: SERVICE_REQUEST_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_CANCELLED, ALREADY_COMPLETED.
   */
  cancelServiceRequest?: Maybe<ServiceRequest>;
  /**
   * Writes an allergy anew: what is left out is taken away.
   * Refuses with: ALLERGY_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_LISTED.
   */
  changeAllergy?: Maybe<AllergyIntolerance>;
  /**
   * Gives a member of a care team another role.
   * Refuses with: CHANGED_MEANWHILE, CARE_TEAM_MEMBER_NOT_FOUND, PATIENT_NOT_FOUND, PRIMARY_TAKEN.
   */
  changeCareTeamMember?: Maybe<CareTeamMember>;
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
   * Writes a report anew, whole: what is left out is taken away. One that was final is amended. What it said before is kept
   * among its earlier versions, and its results are to be reviewed again.
   * Refuses with: DIAGNOSTIC_REPORT_NOT_FOUND, CHANGED_MEANWHILE, STATUS_NOT_NEXT, PATIENT_NOT_FOUND,
   * TAKEN_IN_THE_FUTURE, TAKEN_BEFORE_BIRTH, REPORT_EMPTY, TEST_UNKNOWN, UNIT_NOT_OF_TEST, SERVICE_REQUEST_NOT_FOUND,
   * ALREADY_CANCELLED, ALREADY_COMPLETED, DOCUMENT_NOT_FOUND.
   */
  changeDiagnosticReport?: Maybe<DiagnosticReport>;
  /**
   * Says what became of a follow-up.
   * Refuses with: CHANGED_MEANWHILE, FOLLOW_UP_NOT_FOUND, NOT_IN_THIS_STATUS.
   */
  changeFollowUp?: Maybe<Encounter>;
  /**
   * Writes a draft's lines anew: what is left out is taken away.
   * Refuses with: PRESCRIPTION_NOT_FOUND, PATIENT_NOT_FOUND, NOT_THE_PRESCRIBER, PRESCRIPTION_SIGNED, PRESCRIPTION_CANCELLED,
   * CHANGED_MEANWHILE, MEDICINE_UNKNOWN, QUANTITY_NEEDED.
   */
  changePrescription?: Maybe<Prescription>;
  /**
   * Closes it to everybody, from their next request on.
   * Refuses with: PATIENT_NOT_FOUND.
   */
  closePortal?: Maybe<PatientPortal>;
  /**
   * Takes in a photo that was sent, as `completeUpload` does a document, and answers its patient. It is shown once it was
   * found clean and could be drawn; that may be after the answer, or never.
   * Refuses with: FILE_NOT_FOUND, DOCUMENT_NOT_FOUND, NOT_UPLOADED, UPLOAD_ENDED, FILE_EMPTY, SIZE_NOT_AS_DECLARED,
   * TYPE_NOT_AS_DECLARED, OBJECT_STORE_AWAY, PATIENT_NOT_FOUND.
   */
  completePatientPhoto?: Maybe<Patient>;
  /**
   * Says that the patient is ready for the doctor, who is shown what is open still. Nothing of it is changed from then on.
   * Refuses with: APPOINTMENT_NOT_FOUND, PATIENT_NOT_FOUND.
   */
  completePreparation?: Maybe<VisitPreparation>;
  /**
   * Takes in a file that was sent: a file that is not what it was said to be is refused for good, any other is scanned
   * before anybody can fetch it (PAT-22). A scan that takes long goes on after the answer.
   * Refuses with: FILE_NOT_FOUND, DOCUMENT_NOT_FOUND, NOT_UPLOADED, UPLOAD_ENDED, FILE_EMPTY, SIZE_NOT_AS_DECLARED,
   * TYPE_NOT_AS_DECLARED, OBJECT_STORE_AWAY.
   */
  completeUpload?: Maybe<DocumentReference>;
  /**
   * Confirms what was read, as it is or as it was corrected; only then it is used.
   * Refuses with: FILE_NOT_FOUND, TEXT_NOT_FOUND, CHANGED_MEANWHILE, TEXT_NOT_SO.
   */
  confirmText?: Maybe<DocumentFile>;
  /**
   * Puts a batch's quantity to what was counted, with a reason.
   * Refuses with: BATCH_NOT_FOUND, CHANGED_MEANWHILE, COUNT_IS_THE_SAME, NOT_ENOUGH_ON_HAND.
   */
  countStock?: Maybe<StockBatch>;
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
   * Hands out lines of a signed prescription, wholly or in part, from one or more batches: all of it or nothing.
   * Refuses with: PRESCRIPTION_NOT_FOUND, PATIENT_NOT_FOUND, NOT_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE,
   * LINE_NOT_FOUND, ALREADY_DISPENSED, MORE_THAN_PRESCRIBED, BATCH_NOT_FOUND, BATCH_EXPIRED, NOT_ENOUGH_ON_HAND,
   * QUANTITY_NEEDED, SUBSTITUTION_NEEDS_REASON, WARNING_NOT_ANSWERED.
   */
  dispenseMedication?: Maybe<Prescription>;
  /**
   * Begins a prescription as a draft; a visit has one draft of each doctor.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOT_A_PRACTITIONER, MEDICINE_UNKNOWN, QUANTITY_NEEDED, DRAFT_EXISTS,
   * LIST_FULL.
   */
  draftPrescription?: Maybe<Prescription>;
  /**
   * Ends a link at once; one that is ended already stays so.
   * Refuses with: CHANGED_MEANWHILE, SHARE_NOT_FOUND.
   */
  endPaperShare?: Maybe<PaperShare>;
  /**
   * Makes a copy of a clean file to keep, where `openDocument` is for looking: the organization, who made it, when in the
   * clinic's zone, and a reference that the trail knows stand across it. The file itself stays as it is. Copies are made of
   * PDF, JPEG, PNG and WebP; not of a PDF that is locked, broken or has more than 500 pages, of a picture of more than 25
   * megapixels, nor of what takes longer than six seconds.
   * Refuses with: FILE_NOT_FOUND, FILE_NOT_CLEAN, COPY_OF_NO_SUCH_TYPE, COPY_LOCKED, COPY_TOO_LARGE, COPY_BROKEN,
   * COPIES_BUSY, OBJECT_STORE_AWAY.
   */
  exportDocument?: Maybe<DocumentCopy>;
  /**
   * One patient's record as a FHIR R4 Bundle, with all that the caller may read of it. That it was taken out, by whom and why,
   * is written to the trail (AUD-05).
   * Refuses with: PATIENT_NOT_FOUND, RECORD_TOO_LARGE.
   */
  exportPatient?: Maybe<PatientExport>;
  /**
   * Has what is written on a clean file read by a machine, in the background (PAT-30). What was not read, or was rejected, can
   * be asked for again.
   * Refuses with: FILE_NOT_FOUND, FILE_NOT_CLEAN, TEXT_READER_OFF, TEXT_OF_NO_SUCH_TYPE, TEXT_NOT_SO.
   */
  extractText?: Maybe<DocumentFile>;
  /**
   * Registers the patient of a FHIR R4 Bundle with contacts, allergies, problems, vital signs and test reports, as the preview showed. An
   * entry that breaks a rule of these lists is left out, and the preview says why: the reasons from ALREADY_LISTED on.
   * Refuses with: CLINIC_NOT_FOUND, PREVIEW_OUTDATED, MRN_TAKEN, BUNDLE_TOO_LARGE, NOT_JSON, NOT_A_BUNDLE, NO_PATIENT,
   * SEVERAL_PATIENTS, OTHER_PATIENT, PATIENT_INCOMPLETE, BORN_IN_THE_FUTURE, ALREADY_LISTED, DATE_IN_THE_FUTURE,
   * ENDS_BEFORE_START, STILL_ACTIVE, MEASURED_TWICE, UNIT_NOT_OF_MEASURE, NOT_PLAUSIBLE, PRESSURES_REVERSED,
   * TAKEN_IN_THE_FUTURE, REPORT_EMPTY, TEST_UNKNOWN, UNIT_NOT_OF_TEST.
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
   * Marks a report as entered in error: it is kept, shown no more where it was not asked for, and the order that it answered
   * is open again (PAT-23).
   * Refuses with: DIAGNOSTIC_REPORT_NOT_FOUND, CHANGED_MEANWHILE, ALREADY_CANCELLED, ALREADY_COMPLETED.
   */
  markDiagnosticReportInError?: Maybe<DiagnosticReport>;
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
   * Opens a patient's record in the portal: to the patient by their safe e-mail address, or, of one who does not look after
   * themselves, to their proxies in force alone (PAT-09). Open already, it stays as it is.
   * Refuses with: ADDRESS_SHARED, NO_SIGN_IN_ADDRESS, PATIENT_NOT_FOUND, PROXY_NEEDED.
   */
  openPortal?: Maybe<PatientPortal>;
  /**
   * Gives a link to the document that proves an assignment, good for a minute; the look is written to the trail.
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, DOCUMENT_NOT_FOUND, FILE_NOT_CLEAN.
   */
  openProxyProof?: Maybe<ProofLink>;
  /**
   * Prints a shared paper for whoever has its link and knows when the patient was born. After five wrong dates in a row
   * the link is locked.
   * Refuses with: BIRTH_DATE_WRONG, ENCOUNTER_NOT_FOUND, LINK_LOCKED, LINK_NOT_VALID, NOTE_NOT_SIGNED, NOT_SIGNED,
   * OBJECT_STORE_AWAY, PRESCRIPTION_NOT_FOUND.
   */
  openSharedPaper?: Maybe<OpenedPaper>;
  /**
   * Asks for a test in a visit.
   * Refuses with: ENCOUNTER_NOT_FOUND, PATIENT_NOT_FOUND, NOT_A_PRACTITIONER, LIST_FULL.
   */
  orderTest?: Maybe<ServiceRequest>;
  /**
   * Prints a prescription for whoever may see it in the portal, and gives a link to it that is good for a minute.
   * Refuses with: PRESCRIPTION_NOT_FOUND, NOT_SIGNED, OBJECT_STORE_AWAY.
   */
  printPortalPrescription?: Maybe<PortalPaper>;
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
   * Takes in what arrived of a product under one lot number; a product and a lot that are new are entered.
   * Refuses with: ALREADY_EXPIRED, CHANGED_MEANWHILE, CLINIC_NOT_FOUND, LOT_EXPIRES_OTHERWISE, MEDICINE_UNKNOWN,
   * NOT_ENOUGH_ON_HAND.
   */
  receiveStock?: Maybe<StockBatch>;
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
   * Keeps what a laboratory or another examiner reported of a patient (PAT-20). Each result is marked by the range that was
   * printed and by limits of what is dangerous at the patient's age. A final report completes the order that it answers.
   * Refuses with: PATIENT_NOT_FOUND, TAKEN_IN_THE_FUTURE, TAKEN_BEFORE_BIRTH, REPORT_EMPTY, TEST_UNKNOWN, UNIT_NOT_OF_TEST,
   * SERVICE_REQUEST_NOT_FOUND, ALREADY_CANCELLED, ALREADY_COMPLETED, DOCUMENT_NOT_FOUND.
   */
  recordDiagnosticReport?: Maybe<DiagnosticReport>;
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
   * Rejects what was read, confirmed or not: it is kept, and used nowhere.
   * Refuses with: FILE_NOT_FOUND, TEXT_NOT_FOUND, CHANGED_MEANWHILE, TEXT_NOT_SO.
   */
  rejectText?: Maybe<DocumentFile>;
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
   * Ends a membership; that it was is kept.
   * Refuses with: CHANGED_MEANWHILE, CARE_TEAM_MEMBER_NOT_FOUND, PATIENT_NOT_FOUND.
   */
  removeFromCareTeam?: Maybe<CareTeamMember>;
  /**
   * Takes out the photo that is shown, with all before it: they are kept, and shown no more (PAT-23).
   * Refuses with: PATIENT_NOT_FOUND, PHOTO_CHANGED.
   */
  removePatientPhoto?: Maybe<Patient>;
  /**
   * Takes back that the patient is ready.
   * Refuses with: APPOINTMENT_NOT_FOUND, PATIENT_NOT_FOUND.
   */
  reopenPreparation?: Maybe<VisitPreparation>;
  /**
   * The same for a newer version of a document; the older ones are kept.
   * Refuses with: DOCUMENT_NOT_FOUND, TYPE_NOT_TAKEN, FILE_EMPTY, FILE_TOO_LARGE, LIST_FULL, UPLOAD_ENDED.
   */
  requestNewVersion?: Maybe<UploadRequest>;
  /**
   * Opens the way for a patient's photo, which is sent straight to the object store as a document is. JPEG, PNG and WebP are
   * taken, of 1 MiB at most. The photo that is shown stays until the new one was found clean; both are kept. Asked again with
   * the same key, the way is opened anew while the file has not come.
   * Refuses with: PATIENT_NOT_FOUND, PHOTO_TYPE_NOT_TAKEN, PHOTO_TOO_LARGE, FILE_EMPTY, LIST_FULL, UPLOAD_ENDED.
   */
  requestPatientPhoto?: Maybe<UploadRequest>;
  /**
   * Keeps that a document of a patient is about to come, and answers a request that sends its file straight to the object
   * store. PDF, JPEG, PNG, WebP, HEIC, TIFF and DICOM are taken, of 25 MiB at most. Asked again with the same key, the way
   * is opened anew while the file has not come.
   * Refuses with: PATIENT_NOT_FOUND, TYPE_NOT_TAKEN, FILE_EMPTY, FILE_TOO_LARGE, LIST_FULL, APPOINTMENT_NOT_FOUND,
   * APPOINTMENT_OF_ANOTHER_PATIENT, ENCOUNTER_NOT_FOUND, UPLOAD_ENDED.
   */
  requestUpload?: Maybe<UploadRequest>;
  /**
   * Shows a patient's record again that `deletePatient` hid, with all that is in it. One that was merged comes back by
   * `unmergePatients`.
   * Refuses with: PATIENT_NOT_FOUND.
   */
  restorePatient?: Maybe<Patient>;
  /**
   * Puts an entry of a patient's record back that was taken out. Asks for the right that the policy of the kind names:
   * `allergy:write`, `chart:write`, `vitals:write`, `document:restore`, `care-team:manage`, or `patient:update` for coverages,
   * contact points and tags.
   * Refuses with: NOT_PERMITTED, REMOVED_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, RESTORE_TOO_LATE, ALREADY_LISTED,
   * LIST_FULL, CONTACT_LISTED, TOO_MANY_CONTACTS, TOO_MANY_TAGS, ALREADY_A_MEMBER, PRIMARY_TAKEN, PRACTITIONER_NOT_FOUND.
   */
  restoreRemoved?: Maybe<Patient>;
  /**
   * Has a failed job of patients tried again, as often as a new one.
   * Refuses with: JOB_NOT_FAILED.
   */
  retryPatientsJob?: Maybe<Scalars['ID']['output']>;
  /** The same for all of a kind. Answers how many they are. */
  retryPatientsJobs?: Maybe<Scalars['Int']['output']>;
  /**
   * Takes back what was dispensed within the last 24 hours, and puts it into stock again; both stay in the record.
   * Refuses with: DISPENSE_NOT_FOUND, PRESCRIPTION_NOT_FOUND, ALREADY_RETURNED, CHANGED_MEANWHILE, RETURN_TOO_LATE,
   * BATCH_NOT_FOUND, NOT_ENOUGH_ON_HAND.
   */
  returnDispense?: Maybe<Prescription>;
  /**
   * Says that a practitioner has looked at a report's results; who and when is kept with the version that was seen.
   * Refuses with: DIAGNOSTIC_REPORT_NOT_FOUND, CHANGED_MEANWHILE, NOT_A_PRACTITIONER, NO_RESULTS_YET, ALREADY_REVIEWED.
   */
  reviewDiagnosticReport?: Maybe<DiagnosticReport>;
  /**
   * Ends an assignment: from the next request on nothing is done or seen by it (PAT-11).
   * Refuses with: PROXY_ASSIGNMENT_NOT_FOUND, CHANGED_MEANWHILE, NOT_IN_THIS_STATE.
   */
  revokeProxy?: Maybe<ProxyAssignment>;
  /**
   * Says at which quantity a product is low; null: never.
   * Refuses with: STOCK_ITEM_NOT_FOUND, CHANGED_MEANWHILE.
   */
  setLowStock?: Maybe<StockItem>;
  /**
   * Says of one point of a visit's preparation that it is done, does not apply or is open again. What others say of other
   * points stays (PAT-15); to say what is so already changes nothing.
   * Refuses with: APPOINTMENT_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, PREPARATION_COMPLETE.
   */
  setPreparationItem?: Maybe<VisitPreparation>;
  /**
   * Shows a signed note, with what is added to it, in the portal: to its patient, and to proxies who may see clinical things
   * (PAT-14). Its author alone decides it. Shared already, it stays as it is.
   * Refuses with: DRAFT_NOT_SHARED, ENCOUNTER_NOT_FOUND, NOT_THE_AUTHOR.
   */
  shareNote?: Maybe<Encounter>;
  /**
   * Shares a signed prescription by a link, for whoever has it and knows the patient's date of birth; on request the link
   * is sent to the patient.
   * Refuses with: LIST_FULL, NO_SAFE_ADDRESS, NOT_SIGNED, PATIENT_NOT_FOUND, PRESCRIPTION_NOT_FOUND.
   */
  sharePrescription?: Maybe<PaperShare>;
  /**
   * Shares a signed visit: the same way.
   * Refuses with: ENCOUNTER_NOT_FOUND, LIST_FULL, NO_SAFE_ADDRESS, NOTE_NOT_SIGNED, PATIENT_NOT_FOUND.
   */
  shareVisit?: Maybe<PaperShare>;
  /**
   * Signs a note: its author, text, diagnoses, follow-up and time are fixed from then on (PAT-14). Shared, it is seen by the
   * patient as `shareNote` says.
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
   * Takes it out of the portal, from the patient's next request on; any practitioner may. Not shared, it stays so.
   * Refuses with: ENCOUNTER_NOT_FOUND.
   */
  unshareNote?: Maybe<Encounter>;
  /**
   * Takes a tag off a patient; one without it stays so.
   * Refuses with: PATIENT_NOT_FOUND.
   */
  untagPatient?: Maybe<Patient>;
  /**
   * Changes a patient's demographics, compared field by field with what the caller saw (SCH-19). Fields that nobody else
   * changed are saved; where another changed the same one, theirs stays and is answered beside the caller's (PAT-27). Tags,
   * contacts and coverages are changed one by one, so that both changes of two people are kept.
   * Refuses with: PATIENT_NOT_FOUND, BORN_IN_THE_FUTURE.
   */
  updatePatient?: Maybe<PatientUpdated>;
  /**
   * Saves the note of a visit as a draft, with its diagnoses and follow-up; the first save opens the encounter.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE,
   * NOT_A_PRACTITIONER, APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT, CODE_UNKNOWN, IN_THE_PAST, TOO_FAR_AHEAD.
   */
  writeNote?: Maybe<Encounter>;
  /**
   * Takes units out of stock that nobody gets, such as expired or broken ones.
   * Refuses with: BATCH_NOT_FOUND, CHANGED_MEANWHILE, NOT_ENOUGH_ON_HAND.
   */
  writeOffStock?: Maybe<StockBatch>;
  /**
   * Writes what the doctor is to know. Words that somebody else wrote meanwhile are kept beside the caller's, unless both
   * changed the same ones.
   * Refuses with: APPOINTMENT_NOT_FOUND, PATIENT_NOT_FOUND, CHANGED_MEANWHILE, PREPARATION_COMPLETE.
   */
  writePreparationNotes?: Maybe<VisitPreparation>;
};


export type MutationAddAddendumArgs = {
  input: AddAddendumInput;
};


export type MutationAddContactPointArgs = {
  input: AddContactPointInput;
};


export type MutationAddToCareTeamArgs = {
  input: AddToCareTeamInput;
};


export type MutationApproveProxyArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignProxyArgs = {
  input: AssignProxyInput;
};


export type MutationAttachProxyProofArgs = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
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


export type MutationChangeCareTeamMemberArgs = {
  input: ChangeCareTeamMemberInput;
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


export type MutationChangeDiagnosticReportArgs = {
  input: ChangeDiagnosticReportInput;
};


export type MutationChangeFollowUpArgs = {
  input: ChangeFollowUpInput;
};


export type MutationChangePrescriptionArgs = {
  input: ChangePrescriptionInput;
};


export type MutationClosePortalArgs = {
  patientId: Scalars['ID']['input'];
};


export type MutationCompletePatientPhotoArgs = {
  fileId: Scalars['ID']['input'];
};


export type MutationCompletePreparationArgs = {
  appointmentId: Scalars['ID']['input'];
};


export type MutationCompleteUploadArgs = {
  fileId: Scalars['ID']['input'];
};


export type MutationConfirmTextArgs = {
  input: ConfirmTextInput;
};


export type MutationCountStockArgs = {
  input: CountStockInput;
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


export type MutationDispenseMedicationArgs = {
  input: DispenseMedicationInput;
};


export type MutationDraftPrescriptionArgs = {
  input: DraftPrescriptionInput;
};


export type MutationEndPaperShareArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationExportDocumentArgs = {
  fileId: Scalars['ID']['input'];
  language?: PaperLanguage;
};


export type MutationExportPatientArgs = {
  id: Scalars['ID']['input'];
  reason: PatientExportReason;
};


export type MutationExtractTextArgs = {
  fileId: Scalars['ID']['input'];
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


export type MutationMarkDiagnosticReportInErrorArgs = {
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


export type MutationOpenPortalArgs = {
  patientId: Scalars['ID']['input'];
};


export type MutationOpenProxyProofArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOpenSharedPaperArgs = {
  birthDate: Scalars['LocalDate']['input'];
  link: Scalars['String']['input'];
};


export type MutationOrderTestArgs = {
  input: OrderTestInput;
};


export type MutationPrintPortalPrescriptionArgs = {
  language?: PaperLanguage;
  prescriptionId: Scalars['ID']['input'];
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


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
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


export type MutationRecordDiagnosticReportArgs = {
  input: RecordDiagnosticReportInput;
};


export type MutationRecordVitalSignsArgs = {
  input: RecordVitalSignsInput;
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


export type MutationRejectTextArgs = {
  fileId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveContactPointArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveCoverageArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveFromCareTeamArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemovePatientPhotoArgs = {
  patientId: Scalars['ID']['input'];
  photoId: Scalars['ID']['input'];
};


export type MutationReopenPreparationArgs = {
  appointmentId: Scalars['ID']['input'];
};


export type MutationRequestNewVersionArgs = {
  input: RequestNewVersionInput;
};


export type MutationRequestPatientPhotoArgs = {
  input: RequestPatientPhotoInput;
};


export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


export type MutationRestorePatientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreRemovedArgs = {
  id: Scalars['ID']['input'];
  kind: RemovedKind;
  version: Scalars['Int']['input'];
};


export type MutationRetryPatientsJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetryPatientsJobsArgs = {
  kind: Scalars['String']['input'];
};


export type MutationReturnDispenseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviewDiagnosticReportArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeProxyArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSetLowStockArgs = {
  id: Scalars['ID']['input'];
  lowAt?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSetPreparationItemArgs = {
  input: SetPreparationItemInput;
};


export type MutationShareNoteArgs = {
  encounterId: Scalars['ID']['input'];
};


export type MutationSharePrescriptionArgs = {
  input: SharePaperInput;
};


export type MutationShareVisitArgs = {
  input: SharePaperInput;
};


export type MutationSignNoteArgs = {
  encounterId: Scalars['ID']['input'];
  shared?: Scalars['Boolean']['input'];
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


export type MutationUnshareNoteArgs = {
  encounterId: Scalars['ID']['input'];
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


export type MutationWriteOffStockArgs = {
  input: WriteOffStockInput;
};


export type MutationWritePreparationNotesArgs = {
  input: WritePreparationNotesInput;
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

/** Where a shared paper can be fetched for a minute, by whoever has the address. */
export type OpenedPaper = {
  __typename?: 'OpenedPaper';
  expiresAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
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

/** A paper that leaves the house by a link. */
export type PaperShare = {
  __typename?: 'PaperShare';
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: SharedPaperKind;
  language: PaperLanguage;
  lastOpenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that opens it; null once it is over. */
  link?: Maybe<Scalars['String']['output']>;
  /** How often it was opened. */
  opened: Scalars['Int']['output'];
  /** The prescription's or the encounter's. */
  paperId: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
  state: PaperShareState;
  /** Counts up with every change, opening included; send it back with one. */
  version: Scalars['Int']['output'];
};

/** A shared paper as the message about it tells it. */
export type PaperShareNotice = {
  __typename?: 'PaperShareNotice';
  expiresAt: Scalars['DateTime']['output'];
  link: Scalars['String']['output'];
  patient: Patient;
  /** Once it is not OPEN any more there is nothing to tell. */
  state: PaperShareState;
};

export type PaperShareState =
  | 'ENDED'
  | 'EXPIRED'
  /** Too many wrong dates of birth; share it anew. */
  | 'LOCKED'
  | 'OPEN';

/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type Patient = {
  __typename?: 'Patient';
  /** Allergies and intolerances, latest entered first; without those entered in error. At most 100. */
  allergies?: Maybe<Array<AllergyIntolerance>>;
  birthDate: Scalars['LocalDate']['output'];
  /** Who cares for the patient, latest first; at most 100. */
  careTeam?: Maybe<Array<CareTeamMember>>;
  /** The problem list, latest entered first; without those entered in error. At most 100. */
  conditions?: Maybe<Array<Condition>>;
  /** Where each purpose stands, in the order of `consentTexts`. */
  consents?: Maybe<Array<Consent>>;
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Who pays for the patient's care, latest entered first. At most 100. */
  coverages?: Maybe<Array<Coverage>>;
  /** Test reports, the latest specimen first; without those entered in error, unless their status is asked for. */
  diagnosticReports?: Maybe<DiagnosticReportPage>;
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
  /** Orders that no final report answers yet, the latest first; at most 50. */
  openServiceRequests?: Maybe<Array<ServiceRequest>>;
  /** Papers that links open or opened, latest first; at most 50. */
  paperShares?: Maybe<Array<PaperShare>>;
  /** How the patient looks. Null where nobody took a photo, and while it is being scanned. */
  photo?: Maybe<PatientPhoto>;
  /** Whether the patient's record is open in the portal, and to whom. */
  portal?: Maybe<PatientPortal>;
  /** Prescriptions, latest first; drafts too. At most 50. */
  prescriptions?: Maybe<Array<Prescription>>;
  /** Who acts for the patient, ended assignments too, latest first. At most 100. */
  proxyAssignments?: Maybe<Array<ProxyAssignment>>;
  registeredAt: Scalars['DateTime']['output'];
  /**
   * What was taken out of the record and may be put back by the caller now, latest first. Of several that are about the same
   * contact, tag or doctor, the latest. At most 100.
   */
  removed?: Maybe<Array<RemovedEntry>>;
  /** When the whole record was hidden; null while it is shown. */
  removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is shown, where a program hid it, and where that was not kept yet. */
  removedBy?: Maybe<User>;
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
export type PatientDiagnosticReportsArgs = {
  abnormal?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  statuses?: InputMaybe<Array<DiagnosticReportStatus>>;
  test?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
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

/** A field of a patient that two people changed. */
export type PatientConflict = {
  __typename?: 'PatientConflict';
  /** As the caller saw it. */
  base: Scalars['String']['output'];
  field: PatientField;
  /** As the caller wants it. */
  mine: Scalars['String']['output'];
  /** As it is now. */
  theirs: Scalars['String']['output'];
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

/** Fields that are left out are not the caller's matter; what is wanted of a field goes with what was seen of it. */
export type PatientFieldsInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PatientKind>;
  legalSex?: InputMaybe<LegalSex>;
};

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
  | 'DIAGNOSTIC_REPORTS'
  | 'DOCUMENTS'
  | 'ENCOUNTERS'
  | 'PRESCRIPTIONS'
  | 'PROXIES'
  | 'SERVICE_REQUESTS'
  | 'TAGS'
  | 'VITAL_SIGNS';

/** A picture of a patient (FHIR Patient.photo): WebP, of 320 pixels at most, drawn anew from what came. */
export type PatientPhoto = {
  __typename?: 'PatientPhoto';
  expiresAt: Scalars['DateTime']['output'];
  /** Another one with every photo. */
  id: Scalars['ID']['output'];
  /** Where it can be fetched for a while, by whoever has the address. */
  url: Scalars['String']['output'];
};

export type PatientPortal = {
  __typename?: 'PatientPortal';
  /** Null: it is closed. */
  openSince?: Maybe<Scalars['DateTime']['output']>;
  /** Who sees the record while it is open: they sign in by these addresses. */
  people: Array<PortalPerson>;
};

export type PatientUpdated = {
  __typename?: 'PatientUpdated';
  /** What somebody else changed as well; none of it was saved. */
  conflicts: Array<PatientConflict>;
  patient: Patient;
};

export type PortalAddendum = {
  __typename?: 'PortalAddendum';
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

/** What the portal opens to one address of one record. */
export type PortalGrant = {
  __typename?: 'PortalGrant';
  may: Array<ProxyPermission>;
  patientId: Scalars['ID']['output'];
};

export type PortalMedicine = {
  __typename?: 'PortalMedicine';
  days: Scalars['Int']['output'];
  /** Such as "Amoxicillin 500 mg capsule". */
  display: Scalars['String']['output'];
  dose: Scalars['Float']['output'];
  frequency: DoseFrequency;
  id: Scalars['ID']['output'];
  instructions?: Maybe<Scalars['String']['output']>;
  /** In units of the dose. */
  quantity: Scalars['Float']['output'];
  route: MedicineRoute;
  unit: DoseUnit;
};

export type PortalNote = {
  __typename?: 'PortalNote';
  /** Latest first; at most 50. */
  addenda: Array<PortalAddendum>;
  id: Scalars['ID']['output'];
  practitioner: Practitioner;
  signedAt: Scalars['DateTime']['output'];
  /** When the visit began. */
  startedAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

/** Where a paper can be fetched for a minute, by whoever has the address. */
export type PortalPaper = {
  __typename?: 'PortalPaper';
  expiresAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

export type PortalPerson = {
  __typename?: 'PortalPerson';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  permissions: Array<ProxyPermission>;
  /** Null: the patient. */
  relationship?: Maybe<ProxyRelationship>;
};

export type PortalPrescription = {
  __typename?: 'PortalPrescription';
  /** Null while it holds. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  lines: Array<PortalMedicine>;
  prescriber: Practitioner;
  signedAt: Scalars['DateTime']['output'];
};

/** A patient's record as far as the portal opens it to the caller. */
export type PortalRecord = {
  __typename?: 'PortalRecord';
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  /** The patient's. */
  id: Scalars['ID']['output'];
  /**
   * Signed notes that their doctors share, latest first, with what was added to them; null where clinical things are not
   * opened. At most 50.
   */
  notes?: Maybe<Array<PortalNote>>;
  permissions: Array<ProxyPermission>;
  /** Signed prescriptions, latest first, cancelled ones too; null where clinical things are not opened. At most 50. */
  prescriptions?: Maybe<Array<PortalPrescription>>;
};

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

export type PreparationItem = {
  __typename?: 'PreparationItem';
  /** Null: nobody has touched it. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<User>;
  item: PreparationPoint;
  /** Since when the record says that it is done, today or as far as consents reach; null: it does not say so. A hint alone. */
  knownSince?: Maybe<Scalars['DateTime']['output']>;
  state: PreparationState;
  /** Counts up with every change of this point; 0 before the first. Send it back with one. */
  version: Scalars['Int']['output'];
  /** Why it does not apply. */
  why?: Maybe<Scalars['String']['output']>;
};

export type PreparationPoint =
  | 'ALLERGIES'
  | 'CONSENTS'
  /** What the patient brings. */
  | 'DOCUMENTS'
  | 'IDENTITY'
  | 'MEDICINES'
  /** Why the patient comes. */
  | 'REASON'
  /** Taken today, or for this visit. */
  | 'VITAL_SIGNS';

export type PreparationState =
  | 'DONE'
  | 'NOT_APPLICABLE'
  | 'OPEN';

/** Medicines that one doctor prescribes at one time (a group of FHIR MedicationRequest). */
export type Prescription = {
  __typename?: 'Prescription';
  cancelReason?: Maybe<Scalars['String']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far all of its lines are dispensed; null while it is a draft. */
  dispenseStatus?: Maybe<DispenseStatus>;
  /** What was handed out of it, and what of that was taken back, latest first. */
  dispenses?: Maybe<Array<MedicationDispense>>;
  /** How far each line is dispensed, in their order; none while it is a draft. */
  dispensing?: Maybe<Array<LineDispensing>>;
  /** The visit it was written in, when there was one. */
  encounterId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  lines: Array<PrescriptionLine>;
  /**
   * Allergies that speak against its lines at this moment and that its prescriber did not pass over: handing out such a line
   * needs a reason.
   */
  newWarnings?: Maybe<Array<PrescriptionWarning>>;
  /** Whose it is; null when the record is hidden. */
  patient?: Maybe<Patient>;
  prescriber: Practitioner;
  recordedAt: Scalars['DateTime']['output'];
  /** Null while it is a draft. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  status: PrescriptionStatus;
  /** What one clinic keeps of its medicines. */
  stock?: Maybe<Array<StockItem>>;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
  /** What speaks against its lines: of a draft at this moment, of a signed one what was passed over. */
  warnings?: Maybe<Array<PrescriptionWarning>>;
};


/** Medicines that one doctor prescribes at one time (a group of FHIR MedicationRequest). */
export type PrescriptionStockArgs = {
  clinicId: Scalars['ID']['input'];
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

/** A document that proves an assignment, for whoever decides about it, other documents being none of theirs. */
export type ProofDocument = {
  __typename?: 'ProofDocument';
  /** False: it was taken out, or its newest version is not clean; the assignment cannot be approved by it. */
  canBeOpened: Scalars['Boolean']['output'];
  /** The document's. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
};

/** Where a proof can be fetched for a while, by whoever has the address. */
export type ProofLink = {
  __typename?: 'ProofLink';
  contentType: Scalars['String']['output'];
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
  /** On which it is to be seen; null without one. */
  proofDocument?: Maybe<ProofDocument>;
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
  /**
   * One version of a document that is shown.
   * Refuses with: FILE_NOT_FOUND.
   */
  documentFile?: Maybe<DocumentFile>;
  /** Work of patients that failed for good, the latest first: it waits until somebody has it tried again or gives it up. */
  failedPatientsJobs?: Maybe<FailedJobPage>;
  /** Signed visits of a clinic whose patients are to come again, the first that is due first. */
  followUps?: Maybe<FollowUpPage>;
  /** Tests that are reported together, in the order a laboratory prints them. */
  labPanels?: Maybe<Array<LabPanel>>;
  /** Laboratory tests that are reported most, with their codes of LOINC. */
  labTests?: Maybe<Array<LabTest>>;
  /** Patients who are probably the person about to be registered, most likely first, at most five. */
  likelyDuplicates?: Maybe<Array<LikelyDuplicate>>;
  /**
   * Medicines of the formulary by beginnings of words in any order, such as "amox 500", best first. Fewer than two letters
   * find nothing.
   */
  medicines?: Maybe<Array<Medicine>>;
  /** Texts that notes begin with, by name. */
  noteTemplates?: Maybe<Array<NoteTemplate>>;
  /** A shared paper as the message about it tells it. Refuses with: SHARE_NOT_FOUND. */
  paperShareNotice?: Maybe<PaperShareNotice>;
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
   * Whose records the portal opens to whoever signs in by this address, and how far. Asked by the gateway alone, for each
   * request of such a caller.
   */
  portalGrants?: Maybe<Array<PortalGrant>>;
  /** Records that the signed-in person may see in the portal: their own and those of whom they act for, by name (PAT-25). */
  portalRecords?: Maybe<Array<PortalRecord>>;
  /** One signed prescription; null when there is none. */
  prescriptionToDispense?: Maybe<Prescription>;
  /**
   * A clinic's prescriptions of the last year for its pharmacy, latest signed first. `search` takes what a search for patients
   * takes, or a prescription's id.
   */
  prescriptionsToDispense?: Maybe<DispensingPage>;
  /**
   * What `importPatient` would make of a FHIR R4 Bundle of one patient; nothing is kept. Refused as that is when the file as
   * a whole cannot be taken.
   */
  previewPatientImport?: Maybe<PatientImportPreview>;
  /**
   * Patients of the caller's clinics whose whole record was hidden by `deletePatient`, the latest first; `restorePatient`
   * shows one again. Those that were merged are not among them (AUD-10).
   */
  removedPatients?: Maybe<PatientPage>;
  /**
   * Results of tests that the caller asked for in a clinic and nobody has looked at yet: critical ones first, then those out of
   * range, each the oldest first. At most 50.
   */
  resultsToReview?: Maybe<Array<DiagnosticReport>>;
  /** What a link opens, before its reader has shown who they are. Refuses with: LINK_NOT_VALID. */
  sharedPaper?: Maybe<SharedPaper>;
  /** What a clinic keeps in stock. `search` takes parts of words of a product's name, or of a lot number. */
  stock?: Maybe<StockPage>;
  /** One batch; null when there is none. */
  stockBatch?: Maybe<StockBatch>;
  /** The organization's tags, by name. At most 200. */
  tags?: Maybe<Array<Tag>>;
  /** The record of a booked visit: the caller's own, else the latest of another; null while nobody has one. */
  visitRecord?: Maybe<Encounter>;
};


export type QueryDiagnosisCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryDocumentFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFailedPatientsJobsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFollowUpsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  clinicId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  mine?: Scalars['Boolean']['input'];
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  statuses?: Array<FollowUpStatus>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryLikelyDuplicatesArgs = {
  input: LikelyDuplicatesInput;
};


export type QueryMedicinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryPaperShareNoticeArgs = {
  shareId: Scalars['ID']['input'];
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


export type QueryPortalGrantsArgs = {
  email: Scalars['String']['input'];
  tenantId: Scalars['ID']['input'];
};


export type QueryPrescriptionToDispenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrescriptionsToDispenseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<DispenseStatus>>;
};


export type QueryPreviewPatientImportArgs = {
  bundle: Scalars['String']['input'];
  clinicId: Scalars['ID']['input'];
};


export type QueryRemovedPatientsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResultsToReviewArgs = {
  clinicId: Scalars['ID']['input'];
};


export type QuerySharedPaperArgs = {
  link: Scalars['String']['input'];
};


export type QueryStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clinicId: Scalars['ID']['input'];
  descending?: Scalars['Boolean']['input'];
  filter?: InputMaybe<StockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: StockSort;
};


export type QueryStockBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitRecordArgs = {
  appointmentId: Scalars['ID']['input'];
};

export type ReceiveStockInput = {
  clinicId: Scalars['ID']['input'];
  /** The last day it may be given out. */
  expiresOn: Scalars['LocalDate']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** As printed on the pack; at most 40 characters. */
  lotNumber: Scalars['String']['input'];
  /** Of the formulary; its name is the product's then. */
  medicineCode?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is none of the formulary's; at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** From 1 to 1,000,000. */
  quantity: Scalars['Int']['input'];
  unit: StockUnit;
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

export type RecordDiagnosticReportInput = {
  /** At most 4,000 characters. */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  /** Documents of the patient that it came with; at most 20. */
  documentIds?: Array<Scalars['ID']['input']>;
  effectiveAt: Scalars['DateTime']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
  performer?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  results?: Array<TestResultInput>;
  /** The order that it answers. */
  serviceRequestId?: InputMaybe<Scalars['ID']['input']>;
  /** REGISTERED, PRELIMINARY or FINAL. */
  status?: DiagnosticReportStatus;
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

/** One entry that was taken out: the field of its kind holds it, the others are null. */
export type RemovedEntry = {
  __typename?: 'RemovedEntry';
  allergy?: Maybe<AllergyIntolerance>;
  careTeamMember?: Maybe<CareTeamMember>;
  condition?: Maybe<Condition>;
  contactPoint?: Maybe<ContactPoint>;
  coverage?: Maybe<Coverage>;
  document?: Maybe<DocumentReference>;
  /** Say it to `restoreRemoved`, as the version. */
  id: Scalars['ID']['output'];
  kind: RemovedKind;
  removedAt: Scalars['DateTime']['output'];
  /** Null where a program took it out, and where that was not kept yet. */
  removedBy?: Maybe<User>;
  /** Null where it can always be put back. */
  restorableUntil?: Maybe<Scalars['DateTime']['output']>;
  tag?: Maybe<Tag>;
  version: Scalars['Int']['output'];
  vitalSigns?: Maybe<VitalSigns>;
};

export type RemovedKind =
  | 'ALLERGY'
  | 'CARE_TEAM_MEMBER'
  | 'CONDITION'
  | 'CONTACT_POINT'
  | 'COVERAGE'
  | 'DOCUMENT'
  | 'TAG'
  | 'VITAL_SIGNS';

export type RequestNewVersionInput = {
  contentType: Scalars['String']['input'];
  documentId: Scalars['ID']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  sizeBytes: Scalars['Int']['input'];
};

export type RequestPatientPhotoInput = {
  /** Such as `image/jpeg`. */
  contentType: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  patientId: Scalars['ID']['input'];
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

export type ResultComparator =
  /** ≥ */
  | 'AT_LEAST'
  /** ≤ */
  | 'AT_MOST'
  /** > */
  | 'GREATER_THAN'
  /** < */
  | 'LESS_THAN';

export type ResultInterpretation =
  /** A word that is not the expected one. */
  | 'ABNORMAL'
  | 'CRITICAL_HIGH'
  | 'CRITICAL_LOW'
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'UNKNOWN';

export type ResultSeverity =
  | 'ABNORMAL'
  | 'CRITICAL'
  | 'NORMAL'
  /** Nothing is expected of any result, or nobody can say. */
  | 'UNKNOWN';

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
  /** A final report answers it. */
  | 'COMPLETED'
  | 'ORDERED';

export type SetPreparationItemInput = {
  appointmentId: Scalars['ID']['input'];
  item: PreparationPoint;
  state: PreparationState;
  /** The version of the point that was looked at. */
  version: Scalars['Int']['input'];
  /** Needed where it does not apply, and only there; at most 300 characters. */
  why?: InputMaybe<Scalars['String']['input']>;
};

export type SharePaperInput = {
  /** For how long the link is good, 1 to 30. */
  days?: Scalars['Int']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  language?: PaperLanguage;
  /** The prescription's or the encounter's. */
  paperId: Scalars['ID']['input'];
  /** Whether the link is sent to the patient's safe address. */
  send?: Scalars['Boolean']['input'];
};

/** Whose paper waits behind a link: nothing says whose it is about, for links are forwarded. */
export type SharedPaper = {
  __typename?: 'SharedPaper';
  address?: Maybe<Scalars['String']['output']>;
  /** Such as #0f766e; null: the platform's. */
  brandColor?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  isLocked: Scalars['Boolean']['output'];
  /** The clinic's. */
  name: Scalars['String']['output'];
  organizationName: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
};

export type SharedPaperKind =
  | 'PRESCRIPTION'
  | 'VISIT';

export type SignPrescriptionInput = {
  id: Scalars['ID']['input'];
  overrides?: Array<WarningOverrideInput>;
  /** The version that was read before signing. */
  version: Scalars['Int']['input'];
};

/** What arrived of a product under one lot number (FHIR Medication.batch). */
export type StockBatch = {
  __typename?: 'StockBatch';
  /** The last day it may be given out. */
  expiresOn: Scalars['LocalDate']['output'];
  expiry: BatchExpiry;
  id: Scalars['ID']['output'];
  item: StockItem;
  lotNumber: Scalars['String']['output'];
  /** What came and went, latest first. */
  movements?: Maybe<StockMovementPage>;
  /** Whole units: the sum of its movements. */
  onHand: Scalars['Int']['output'];
  /** Counts up with every movement; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** What arrived of a product under one lot number (FHIR Medication.batch). */
export type StockBatchMovementsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StockFilter =
  /** Something of it is expired. */
  | 'EXPIRED'
  /** Something of it expires within 90 days. */
  | 'EXPIRING'
  | 'LOW';

/** A product that a clinic keeps in stock (FHIR InventoryItem). */
export type StockItem = {
  __typename?: 'StockItem';
  /** Those of which something is left, first that expires first; at most 100. */
  batches: Array<StockBatch>;
  clinicId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  isLow: Scalars['Boolean']['output'];
  /** With this much or less it is low; null: never. */
  lowAt?: Maybe<Scalars['Int']['output']>;
  /** Of the formulary; null where the name was given by hand. */
  medicineCode?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** Of all batches that are not expired. */
  onHand: Scalars['Int']['output'];
  /** What is counted, in whole ones. */
  unit: StockUnit;
  /** Counts up with every change; send it back with one. */
  version: Scalars['Int']['output'];
};

/** What came or went of a batch; it is never changed. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** Whom it was handed to, which a recall of the lot asks for. */
  dispense?: Maybe<MedicationDispense>;
  id: Scalars['ID']['output'];
  kind: StockMovementKind;
  /** What was left after it. */
  onHand: Scalars['Int']['output'];
  /** What came, or went where it is negative. */
  quantity: Scalars['Int']['output'];
  /** As written by whoever did it. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<User>;
};

export type StockMovementKind =
  /** To what was counted. */
  | 'ADJUSTED'
  | 'DISPENSED'
  | 'RECEIVED'
  /** Dispensed, and taken back. */
  | 'RETURNED'
  | 'WRITTEN_OFF';

export type StockMovementPage = {
  __typename?: 'StockMovementPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['Int']['output']>;
  movements: Array<StockMovement>;
};

export type StockPage = {
  __typename?: 'StockPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  items: Array<StockItem>;
};

export type StockSort =
  /** The batch that expires first. */
  | 'EXPIRY'
  | 'NAME'
  | 'ON_HAND';

export type StockUnit =
  | 'BOTTLE'
  | 'CAPSULE'
  | 'INHALER'
  | 'INJECTION'
  | 'PACK'
  | 'PATCH'
  | 'SACHET'
  | 'SUPPOSITORY'
  | 'TABLET'
  | 'TUBE'
  | 'VIAL';

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

/** One line of a report (FHIR Observation). */
export type TestResult = {
  __typename?: 'TestResult';
  /** LOINC; null where the list of tests has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null: the value itself. */
  comparator?: Maybe<ResultComparator>;
  high?: Maybe<Scalars['Float']['output']>;
  interpretation: ResultInterpretation;
  /** What the laboratory expects, inclusive; null where open. */
  low?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** What it expects as printed, such as negative. */
  rangeText?: Maybe<Scalars['String']['output']>;
  /** A word such as negative; null where the result is a number. */
  text?: Maybe<Scalars['String']['output']>;
  /** UCUM where the test has a code; as printed else. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Null where the result is a word. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A number or a text. */
export type TestResultInput = {
  /** LOINC, of the list of tests; left out where it has none, or the unit is another. */
  code?: InputMaybe<Scalars['String']['input']>;
  comparator?: InputMaybe<ResultComparator>;
  high?: InputMaybe<Scalars['Float']['input']>;
  low?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  rangeText?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** One thing that happened: the field of its kind holds it, the others are null. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  allergy?: Maybe<AllergyIntolerance>;
  /** When it happened: begun, signed, taken or recorded. */
  at: Scalars['DateTime']['output'];
  condition?: Maybe<Condition>;
  diagnosticReport?: Maybe<DiagnosticReport>;
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
  | 'DIAGNOSTIC_REPORT'
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
  /** As the caller saw it. */
  base: PatientFieldsInput;
  id: Scalars['ID']['input'];
  /** As the caller wants it. */
  mine: PatientFieldsInput;
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

/** What nurses do before a doctor sees the patient. */
export type VisitPreparation = {
  __typename?: 'VisitPreparation';
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null as long as it is worked on; by a program, its user is null alone. */
  completedBy?: Maybe<User>;
  /** The appointment's. */
  id: Scalars['ID']['output'];
  /** Each point once, always in the same order. */
  items: Array<PreparationItem>;
  /** What the doctor is to know; null: nothing was written. */
  notes?: Maybe<Scalars['String']['output']>;
  notesAt?: Maybe<Scalars['DateTime']['output']>;
  notesBy?: Maybe<User>;
};

export type VitalMeasure =
  /** In kg/m2; computed, and refused when entered. */
  | 'BODY_MASS_INDEX'
  /** In mm[Hg]. */
  | 'DIASTOLIC_PRESSURE'
  /** Around brow and back of the head, in cm. */
  | 'HEAD_CIRCUMFERENCE'
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

export type WriteOffStockInput = {
  batchId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
  /** At most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version it is based on. */
  version: Scalars['Int']['input'];
};

export type WritePreparationNotesInput = {
  appointmentId: Scalars['ID']['input'];
  /** What was written when the caller looked. */
  base: Scalars['String']['input'];
  /** At most 2,000 characters; empty: nothing. */
  notes: Scalars['String']['input'];
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
  Encounter: Encounter;
  MaskedPatient: MaskedPatient;
  Patient: Patient;
  PortalRecord: PortalRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Encounter:
    ( { __typename: 'Encounter' }
    & GraphQLRecursivePick<FederationTypes['Encounter'], {"id":true}> );
  MaskedPatient:
    ( { __typename: 'MaskedPatient' }
    & GraphQLRecursivePick<FederationTypes['MaskedPatient'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  PortalRecord:
    ( { __typename: 'PortalRecord' }
    & GraphQLRecursivePick<FederationTypes['PortalRecord'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAddendumInput: AddAddendumInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddContactPointInput: AddContactPointInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddToCareTeamInput: AddToCareTeamInput;
  AllergyCategory: AllergyCategory;
  AllergyClinicalStatus: AllergyClinicalStatus;
  AllergyCriticality: AllergyCriticality;
  AllergyIntolerance: ResolverTypeWrapper<AllergyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllergyVerificationStatus: AllergyVerificationStatus;
  Appointment: ResolverTypeWrapper<Omit<Appointment, 'preparation'> & { preparation?: Maybe<ResolversTypes['VisitPreparation']> }>;
  AssignProxyInput: AssignProxyInput;
  BatchExpiry: BatchExpiry;
  CareTeamMember: ResolverTypeWrapper<CareTeamMemberRow>;
  CareTeamRole: CareTeamRole;
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeCareTeamMemberInput: ChangeCareTeamMemberInput;
  ChangeConditionInput: ChangeConditionInput;
  ChangeContactPointInput: ChangeContactPointInput;
  ChangeCoverageInput: ChangeCoverageInput;
  ChangeDiagnosticReportInput: ChangeDiagnosticReportInput;
  ChangeFollowUpInput: ChangeFollowUpInput;
  ChangePrescriptionInput: ChangePrescriptionInput;
  ClinicalNote: ResolverTypeWrapper<EncounterRowRow>;
  Condition: ResolverTypeWrapper<ConditionRow>;
  ConditionClinicalStatus: ConditionClinicalStatus;
  ConfirmTextInput: ConfirmTextInput;
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
  CountStockInput: CountStockInput;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CurrentMedicine: ResolverTypeWrapper<CurrentMedicineRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiagnosisCode: ResolverTypeWrapper<DiagnosisCodeRow>;
  DiagnosticReport: ResolverTypeWrapper<DiagnosticReportRow>;
  DiagnosticReportPage: ResolverTypeWrapper<DiagnosticReportPageRow>;
  DiagnosticReportStatus: DiagnosticReportStatus;
  DiagnosticReportVersion: ResolverTypeWrapper<ReportVersionRow>;
  DispenseLineInput: DispenseLineInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DispenseLotInput: DispenseLotInput;
  DispenseMedicationInput: DispenseMedicationInput;
  DispenseStatus: DispenseStatus;
  DispensedLot: ResolverTypeWrapper<DispensedLotRow>;
  DispensingPage: ResolverTypeWrapper<DispensingPageRow>;
  DocumentCopy: ResolverTypeWrapper<DocumentCopy>;
  DocumentDeletionReason: DocumentDeletionReason;
  DocumentFile: ResolverTypeWrapper<FileRowRow>;
  DocumentFileStatus: DocumentFileStatus;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentReference: ResolverTypeWrapper<DocumentRow>;
  DocumentText: ResolverTypeWrapper<DocumentTextRow>;
  DocumentTextStatus: DocumentTextStatus;
  DoseFrequency: DoseFrequency;
  DoseUnit: DoseUnit;
  DraftPrescriptionInput: DraftPrescriptionInput;
  Encounter: ResolverTypeWrapper<EncounterRowRow>;
  EncounterDiagnosis: ResolverTypeWrapper<EncounterDiagnosisRow>;
  FailedJob: ResolverTypeWrapper<FailedJob>;
  FailedJobPage: ResolverTypeWrapper<FailedJobPage>;
  FollowUp: ResolverTypeWrapper<EncounterRowRow>;
  FollowUpInput: FollowUpInput;
  FollowUpPage: ResolverTypeWrapper<FollowUpPageRow>;
  FollowUpStatus: FollowUpStatus;
  ImportPatientInput: ImportPatientInput;
  Interpretation: Interpretation;
  LabPanel: ResolverTypeWrapper<LabPanelRow>;
  LabTest: ResolverTypeWrapper<LabTestRow>;
  LegalSex: LegalSex;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateRow>;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LineDispensing: ResolverTypeWrapper<LineDispensingRow>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaskedPatient: ResolverTypeWrapper<PatientRowRow>;
  MeasureInput: MeasureInput;
  MedicationDispense: ResolverTypeWrapper<DispenseRow>;
  MedicationDispenseStatus: MedicationDispenseStatus;
  Medicine: ResolverTypeWrapper<MedicineRow>;
  MedicineRoute: MedicineRoute;
  MergePatientsInput: MergePatientsInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoKnownAllergies: ResolverTypeWrapper<NoKnownAllergiesRowRow>;
  NoteAddendum: ResolverTypeWrapper<AddendumRow>;
  NoteTemplate: ResolverTypeWrapper<NoteTemplateRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  OpenedPaper: ResolverTypeWrapper<PrintRow>;
  OrderTestInput: OrderTestInput;
  PaperLanguage: PaperLanguage;
  PaperShare: ResolverTypeWrapper<PaperShareRow>;
  PaperShareNotice: ResolverTypeWrapper<PaperShareRow>;
  PaperShareState: PaperShareState;
  Patient: ResolverTypeWrapper<PatientRowRow>;
  PatientConflict: ResolverTypeWrapper<FieldConflictRow>;
  PatientDifference: ResolverTypeWrapper<PatientDifference>;
  PatientExport: ResolverTypeWrapper<PatientExportRow>;
  PatientExportReason: PatientExportReason;
  PatientField: PatientField;
  PatientFieldsInput: PatientFieldsInput;
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
  PatientPhoto: ResolverTypeWrapper<PatientPhoto>;
  PatientPortal: ResolverTypeWrapper<PatientRowRow>;
  PatientUpdated: ResolverTypeWrapper<PatientUpdatedRow>;
  PortalAddendum: ResolverTypeWrapper<AddendumRow>;
  PortalGrant: ResolverTypeWrapper<PortalGrantRow>;
  PortalMedicine: ResolverTypeWrapper<LineRow>;
  PortalNote: ResolverTypeWrapper<EncounterRowRow>;
  PortalPaper: ResolverTypeWrapper<PrintRow>;
  PortalPerson: ResolverTypeWrapper<PortalPersonRow>;
  PortalPrescription: ResolverTypeWrapper<PrescriptionRow>;
  PortalRecord: ResolverTypeWrapper<PatientRowRow>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  PreparationItem: ResolverTypeWrapper<PreparationItemRow>;
  PreparationPoint: PreparationPoint;
  PreparationState: PreparationState;
  Prescription: ResolverTypeWrapper<PrescriptionRow>;
  PrescriptionLine: ResolverTypeWrapper<LineRow>;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionStatus: PrescriptionStatus;
  PrescriptionWarning: ResolverTypeWrapper<WarningRow>;
  PrescriptionWarningKind: PrescriptionWarningKind;
  Print: ResolverTypeWrapper<PrintRow>;
  ProofDocument: ResolverTypeWrapper<ProofDocumentRow>;
  ProofLink: ResolverTypeWrapper<ProofLink>;
  ProxyAssignment: ResolverTypeWrapper<ProxyAssignmentRowRow>;
  ProxyPermission: ProxyPermission;
  ProxyRelationship: ProxyRelationship;
  ProxyStatus: ProxyStatus;
  PublishConsentTextInput: PublishConsentTextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveStockInput: ReceiveStockInput;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordConsentInput: RecordConsentInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordDiagnosticReportInput: RecordDiagnosticReportInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RemovedEntry: ResolverTypeWrapper<RemovedEntryRow>;
  RemovedKind: RemovedKind;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestPatientPhotoInput: RequestPatientPhotoInput;
  RequestUploadInput: RequestUploadInput;
  ResultComparator: ResultComparator;
  ResultInterpretation: ResultInterpretation;
  ResultSeverity: ResultSeverity;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestRow>;
  ServiceRequestPriority: ServiceRequestPriority;
  ServiceRequestStatus: ServiceRequestStatus;
  SetPreparationItemInput: SetPreparationItemInput;
  SharePaperInput: SharePaperInput;
  SharedPaper: ResolverTypeWrapper<SharedPaperRow>;
  SharedPaperKind: SharedPaperKind;
  SignPrescriptionInput: SignPrescriptionInput;
  StockBatch: ResolverTypeWrapper<StockBatchRowRow>;
  StockFilter: StockFilter;
  StockItem: ResolverTypeWrapper<StockItemRowRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRowRow>;
  StockMovementKind: StockMovementKind;
  StockMovementPage: ResolverTypeWrapper<StockMovementPageRow>;
  StockPage: ResolverTypeWrapper<StockPageRow>;
  StockSort: StockSort;
  StockUnit: StockUnit;
  Tag: ResolverTypeWrapper<TagRowRow>;
  TenantBoundary: TenantBoundary;
  TestResult: ResolverTypeWrapper<TestResultRow>;
  TestResultInput: TestResultInput;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TimelineKind: TimelineKind;
  TimelinePage: ResolverTypeWrapper<TimelinePageRow>;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadRequest: ResolverTypeWrapper<UploadRequestRow>;
  User: ResolverTypeWrapper<User>;
  VisitPreparation: ResolverTypeWrapper<PreparationRow>;
  VitalMeasure: VitalMeasure;
  VitalSigns: ResolverTypeWrapper<VitalSignsRow>;
  VitalSignsPage: ResolverTypeWrapper<VitalSignsPageRow>;
  WarningOverrideInput: WarningOverrideInput;
  WriteNoteInput: WriteNoteInput;
  WriteOffStockInput: WriteOffStockInput;
  WritePreparationNotesInput: WritePreparationNotesInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAddendumInput: AddAddendumInput;
  ID: Scalars['ID']['output'];
  AddContactPointInput: AddContactPointInput;
  Boolean: Scalars['Boolean']['output'];
  AddToCareTeamInput: AddToCareTeamInput;
  AllergyIntolerance: AllergyRow;
  Int: Scalars['Int']['output'];
  Appointment: Omit<Appointment, 'preparation'> & { preparation?: Maybe<ResolversParentTypes['VisitPreparation']> } | FederationReferenceTypes['Appointment'];
  AssignProxyInput: AssignProxyInput;
  CareTeamMember: CareTeamMemberRow;
  ChangeAllergyInput: ChangeAllergyInput;
  ChangeCareTeamMemberInput: ChangeCareTeamMemberInput;
  ChangeConditionInput: ChangeConditionInput;
  ChangeContactPointInput: ChangeContactPointInput;
  ChangeCoverageInput: ChangeCoverageInput;
  ChangeDiagnosticReportInput: ChangeDiagnosticReportInput;
  ChangeFollowUpInput: ChangeFollowUpInput;
  ChangePrescriptionInput: ChangePrescriptionInput;
  ClinicalNote: EncounterRowRow;
  Condition: ConditionRow;
  ConfirmTextInput: ConfirmTextInput;
  Consent: ConsentRow;
  ConsentDecision: ConsentRowRow;
  ConsentText: ConsentTextRowRow;
  ContactPoint: ContactPointRowRow;
  ContactPointInput: ContactPointInput;
  CountStockInput: CountStockInput;
  Coverage: CoverageRow;
  CurrentMedicine: CurrentMedicineRow;
  DateTime: Scalars['DateTime']['output'];
  DiagnosisCode: DiagnosisCodeRow;
  DiagnosticReport: DiagnosticReportRow;
  DiagnosticReportPage: DiagnosticReportPageRow;
  DiagnosticReportVersion: ReportVersionRow;
  DispenseLineInput: DispenseLineInput;
  Float: Scalars['Float']['output'];
  DispenseLotInput: DispenseLotInput;
  DispenseMedicationInput: DispenseMedicationInput;
  DispensedLot: DispensedLotRow;
  DispensingPage: DispensingPageRow;
  DocumentCopy: DocumentCopy;
  DocumentFile: FileRowRow;
  DocumentLink: DocumentLink;
  DocumentReference: DocumentRow;
  DocumentText: DocumentTextRow;
  DraftPrescriptionInput: DraftPrescriptionInput;
  Encounter: EncounterRowRow;
  EncounterDiagnosis: EncounterDiagnosisRow;
  FailedJob: FailedJob;
  FailedJobPage: FailedJobPage;
  FollowUp: EncounterRowRow;
  FollowUpInput: FollowUpInput;
  FollowUpPage: FollowUpPageRow;
  ImportPatientInput: ImportPatientInput;
  LabPanel: LabPanelRow;
  LabTest: LabTestRow;
  LikelyDuplicate: LikelyDuplicateRow;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LineDispensing: LineDispensingRow;
  LocalDate: Scalars['LocalDate']['output'];
  MaskedPatient: PatientRowRow;
  MeasureInput: MeasureInput;
  MedicationDispense: DispenseRow;
  Medicine: MedicineRow;
  MergePatientsInput: MergePatientsInput;
  Mutation: Record<PropertyKey, never>;
  NoKnownAllergies: NoKnownAllergiesRowRow;
  NoteAddendum: AddendumRow;
  NoteTemplate: NoteTemplateRow;
  Observation: ObservationRow;
  OpenedPaper: PrintRow;
  OrderTestInput: OrderTestInput;
  PaperShare: PaperShareRow;
  PaperShareNotice: PaperShareRow;
  Patient: PatientRowRow;
  PatientConflict: FieldConflictRow;
  PatientDifference: PatientDifference;
  PatientExport: PatientExportRow;
  PatientFieldsInput: PatientFieldsInput;
  PatientImportEntry: ImportEntryRow;
  PatientImportPreview: PatientImportPreviewRow;
  PatientMerge: PatientMergeRowRow;
  PatientMergePart: PatientMergePart;
  PatientMergePreview: MergePreviewRow;
  PatientMergeProgress: PatientMergeProgress;
  PatientPage: PatientPageRow;
  PatientPhoto: PatientPhoto;
  PatientPortal: PatientRowRow;
  PatientUpdated: PatientUpdatedRow;
  PortalAddendum: AddendumRow;
  PortalGrant: PortalGrantRow;
  PortalMedicine: LineRow;
  PortalNote: EncounterRowRow;
  PortalPaper: PrintRow;
  PortalPerson: PortalPersonRow;
  PortalPrescription: PrescriptionRow;
  PortalRecord: PatientRowRow;
  Practitioner: Practitioner;
  PreparationItem: PreparationItemRow;
  Prescription: PrescriptionRow;
  PrescriptionLine: LineRow;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionWarning: WarningRow;
  Print: PrintRow;
  ProofDocument: ProofDocumentRow;
  ProofLink: ProofLink;
  ProxyAssignment: ProxyAssignmentRowRow;
  PublishConsentTextInput: PublishConsentTextInput;
  Query: Record<PropertyKey, never>;
  ReceiveStockInput: ReceiveStockInput;
  RecordAllergyInput: RecordAllergyInput;
  RecordConditionInput: RecordConditionInput;
  RecordConsentInput: RecordConsentInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordDiagnosticReportInput: RecordDiagnosticReportInput;
  RecordVitalSignsInput: RecordVitalSignsInput;
  RegisterPatientInput: RegisterPatientInput;
  RemovedEntry: RemovedEntryRow;
  RequestNewVersionInput: RequestNewVersionInput;
  RequestPatientPhotoInput: RequestPatientPhotoInput;
  RequestUploadInput: RequestUploadInput;
  ServiceRequest: ServiceRequestRow;
  SetPreparationItemInput: SetPreparationItemInput;
  SharePaperInput: SharePaperInput;
  SharedPaper: SharedPaperRow;
  SignPrescriptionInput: SignPrescriptionInput;
  StockBatch: StockBatchRowRow;
  StockItem: StockItemRowRow;
  StockMovement: StockMovementRowRow;
  StockMovementPage: StockMovementPageRow;
  StockPage: StockPageRow;
  Tag: TagRowRow;
  TestResult: TestResultRow;
  TestResultInput: TestResultInput;
  TimelineEntry: TimelineEntryRow;
  TimelinePage: TimelinePageRow;
  UpdatePatientInput: UpdatePatientInput;
  UploadHeader: UploadHeader;
  UploadRequest: UploadRequestRow;
  User: User;
  VisitPreparation: PreparationRow;
  VitalSigns: VitalSignsRow;
  VitalSignsPage: VitalSignsPageRow;
  WarningOverrideInput: WarningOverrideInput;
  WriteNoteInput: WriteNoteInput;
  WriteOffStockInput: WriteOffStockInput;
  WritePreparationNotesInput: WritePreparationNotesInput;
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

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['VisitPreparation']>, ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CareTeamRole'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalNote'] = ResolversParentTypes['ClinicalNote']> = {
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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

export type DiagnosticReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticReport'] = ResolversParentTypes['DiagnosticReport']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['DocumentReference']>>, ParentType, ContextType>;
  earlierVersions?: Resolver<Maybe<Array<ResolversTypes['DiagnosticReportVersion']>>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['TestResult']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  serviceRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ResultSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DiagnosticReportStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticReportPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticReportPage'] = ResolversParentTypes['DiagnosticReportPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['DiagnosticReport']>, ParentType, ContextType>;
};

export type DiagnosticReportVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticReportVersion'] = ResolversParentTypes['DiagnosticReportVersion']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['TestResult']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DiagnosticReportStatus'], ParentType, ContextType>;
};

export type DispensedLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispensedLot'] = ResolversParentTypes['DispensedLot']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  lotNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StockUnit'], ParentType, ContextType>;
};

export type DispensingPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispensingPage'] = ResolversParentTypes['DispensingPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescriptions?: Resolver<Array<ResolversTypes['Prescription']>, ParentType, ContextType>;
};

export type DocumentCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCopy'] = ResolversParentTypes['DocumentCopy']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFile'] = ResolversParentTypes['DocumentFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReadable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  scannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scannedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentFileStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['DocumentText']>, ParentType, ContextType>;
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

export type DocumentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentText'] = ResolversParentTypes['DocumentText']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentTextStatus'], ParentType, ContextType>;
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
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FollowUpStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FollowUpPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpPage'] = ResolversParentTypes['FollowUpPage']> = {
  encounters?: Resolver<Array<ResolversTypes['Encounter']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LabPanelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabPanel'] = ResolversParentTypes['LabPanel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tests?: Resolver<Array<ResolversTypes['LabTest']>, ParentType, ContextType>;
};

export type LabTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabTest'] = ResolversParentTypes['LabTest']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sharedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineDispensingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineDispensing'] = ResolversParentTypes['LineDispensing']> = {
  dispensed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prescribed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DispenseStatus'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MaskedPatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPatient'] = ResolversParentTypes['MaskedPatient'], FederationReferenceType extends FederationReferenceTypes['MaskedPatient'] = FederationReferenceTypes['MaskedPatient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaskedPatient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicationDispenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationDispense'] = ResolversParentTypes['MedicationDispense']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['DispensedLot']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  prescriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MedicationDispenseStatus'], ParentType, ContextType>;
  substitutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  addToCareTeam?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType, RequireFields<MutationAddToCareTeamArgs, 'input'>>;
  approveProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationApproveProxyArgs, 'id' | 'version'>>;
  assignProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationAssignProxyArgs, 'input'>>;
  attachProxyProof?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationAttachProxyProofArgs, 'id' | 'proof' | 'version'>>;
  cancelPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationCancelPrescriptionArgs, 'id' | 'reason' | 'version'>>;
  cancelServiceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<MutationCancelServiceRequestArgs, 'id' | 'version'>>;
  changeAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationChangeAllergyArgs, 'input'>>;
  changeCareTeamMember?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType, RequireFields<MutationChangeCareTeamMemberArgs, 'input'>>;
  changeCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationChangeConditionArgs, 'input'>>;
  changeContactPoint?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationChangeContactPointArgs, 'input'>>;
  changeCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationChangeCoverageArgs, 'input'>>;
  changeDiagnosticReport?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType, RequireFields<MutationChangeDiagnosticReportArgs, 'input'>>;
  changeFollowUp?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationChangeFollowUpArgs, 'input'>>;
  changePrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationChangePrescriptionArgs, 'input'>>;
  closePortal?: Resolver<Maybe<ResolversTypes['PatientPortal']>, ParentType, ContextType, RequireFields<MutationClosePortalArgs, 'patientId'>>;
  completePatientPhoto?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationCompletePatientPhotoArgs, 'fileId'>>;
  completePreparation?: Resolver<Maybe<ResolversTypes['VisitPreparation']>, ParentType, ContextType, RequireFields<MutationCompletePreparationArgs, 'appointmentId'>>;
  completeUpload?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'fileId'>>;
  confirmText?: Resolver<Maybe<ResolversTypes['DocumentFile']>, ParentType, ContextType, RequireFields<MutationConfirmTextArgs, 'input'>>;
  countStock?: Resolver<Maybe<ResolversTypes['StockBatch']>, ParentType, ContextType, RequireFields<MutationCountStockArgs, 'input'>>;
  deleteDocument?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'id' | 'reason' | 'version'>>;
  deletePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationDeletePatientArgs, 'id'>>;
  discardPatientsJob?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDiscardPatientsJobArgs, 'id'>>;
  dispenseMedication?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationDispenseMedicationArgs, 'input'>>;
  draftPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationDraftPrescriptionArgs, 'input'>>;
  endPaperShare?: Resolver<Maybe<ResolversTypes['PaperShare']>, ParentType, ContextType, RequireFields<MutationEndPaperShareArgs, 'id' | 'version'>>;
  exportDocument?: Resolver<Maybe<ResolversTypes['DocumentCopy']>, ParentType, ContextType, RequireFields<MutationExportDocumentArgs, 'fileId' | 'language'>>;
  exportPatient?: Resolver<Maybe<ResolversTypes['PatientExport']>, ParentType, ContextType, RequireFields<MutationExportPatientArgs, 'id' | 'reason'>>;
  extractText?: Resolver<Maybe<ResolversTypes['DocumentFile']>, ParentType, ContextType, RequireFields<MutationExtractTextArgs, 'fileId'>>;
  importPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationImportPatientArgs, 'input'>>;
  markAllergyInError?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationMarkAllergyInErrorArgs, 'id' | 'version'>>;
  markConditionInError?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationMarkConditionInErrorArgs, 'id' | 'version'>>;
  markDiagnosticReportInError?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType, RequireFields<MutationMarkDiagnosticReportInErrorArgs, 'id' | 'version'>>;
  markVitalSignsInError?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationMarkVitalSignsInErrorArgs, 'id' | 'version'>>;
  mergePatients?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType, RequireFields<MutationMergePatientsArgs, 'input'>>;
  openDocument?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<MutationOpenDocumentArgs, 'fileId'>>;
  openEncounter?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationOpenEncounterArgs, 'appointmentId'>>;
  openPortal?: Resolver<Maybe<ResolversTypes['PatientPortal']>, ParentType, ContextType, RequireFields<MutationOpenPortalArgs, 'patientId'>>;
  openProxyProof?: Resolver<Maybe<ResolversTypes['ProofLink']>, ParentType, ContextType, RequireFields<MutationOpenProxyProofArgs, 'id'>>;
  openSharedPaper?: Resolver<Maybe<ResolversTypes['OpenedPaper']>, ParentType, ContextType, RequireFields<MutationOpenSharedPaperArgs, 'birthDate' | 'link'>>;
  orderTest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<MutationOrderTestArgs, 'input'>>;
  printPortalPrescription?: Resolver<Maybe<ResolversTypes['PortalPaper']>, ParentType, ContextType, RequireFields<MutationPrintPortalPrescriptionArgs, 'language' | 'prescriptionId'>>;
  printPrescription?: Resolver<Maybe<ResolversTypes['Print']>, ParentType, ContextType, RequireFields<MutationPrintPrescriptionArgs, 'language' | 'prescriptionId'>>;
  printVisit?: Resolver<Maybe<ResolversTypes['Print']>, ParentType, ContextType, RequireFields<MutationPrintVisitArgs, 'encounterId' | 'language'>>;
  publishConsentText?: Resolver<Maybe<ResolversTypes['ConsentText']>, ParentType, ContextType, RequireFields<MutationPublishConsentTextArgs, 'input'>>;
  receiveStock?: Resolver<Maybe<ResolversTypes['StockBatch']>, ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  recordAllergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType, RequireFields<MutationRecordAllergyArgs, 'input'>>;
  recordCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<MutationRecordConditionArgs, 'input'>>;
  recordConsent?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'input'>>;
  recordDiagnosticReport?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType, RequireFields<MutationRecordDiagnosticReportArgs, 'input'>>;
  recordVitalSigns?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType, RequireFields<MutationRecordVitalSignsArgs, 'input'>>;
  registerPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRegisterPatientArgs, 'input'>>;
  rejectText?: Resolver<Maybe<ResolversTypes['DocumentFile']>, ParentType, ContextType, RequireFields<MutationRejectTextArgs, 'fileId' | 'version'>>;
  removeContactPoint?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRemoveContactPointArgs, 'id' | 'version'>>;
  removeCoverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<MutationRemoveCoverageArgs, 'id' | 'version'>>;
  removeFromCareTeam?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType, RequireFields<MutationRemoveFromCareTeamArgs, 'id' | 'version'>>;
  removePatientPhoto?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRemovePatientPhotoArgs, 'patientId' | 'photoId'>>;
  reopenPreparation?: Resolver<Maybe<ResolversTypes['VisitPreparation']>, ParentType, ContextType, RequireFields<MutationReopenPreparationArgs, 'appointmentId'>>;
  requestNewVersion?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestNewVersionArgs, 'input'>>;
  requestPatientPhoto?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestPatientPhotoArgs, 'input'>>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadRequest']>, ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  restorePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRestorePatientArgs, 'id'>>;
  restoreRemoved?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRestoreRemovedArgs, 'id' | 'kind' | 'version'>>;
  retryPatientsJob?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRetryPatientsJobArgs, 'id'>>;
  retryPatientsJobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRetryPatientsJobsArgs, 'kind'>>;
  returnDispense?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationReturnDispenseArgs, 'id' | 'reason' | 'version'>>;
  reviewDiagnosticReport?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType, RequireFields<MutationReviewDiagnosticReportArgs, 'id' | 'version'>>;
  revokeProxy?: Resolver<Maybe<ResolversTypes['ProxyAssignment']>, ParentType, ContextType, RequireFields<MutationRevokeProxyArgs, 'id' | 'version'>>;
  setLowStock?: Resolver<Maybe<ResolversTypes['StockItem']>, ParentType, ContextType, RequireFields<MutationSetLowStockArgs, 'id' | 'version'>>;
  setPreparationItem?: Resolver<Maybe<ResolversTypes['VisitPreparation']>, ParentType, ContextType, RequireFields<MutationSetPreparationItemArgs, 'input'>>;
  shareNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationShareNoteArgs, 'encounterId'>>;
  sharePrescription?: Resolver<Maybe<ResolversTypes['PaperShare']>, ParentType, ContextType, RequireFields<MutationSharePrescriptionArgs, 'input'>>;
  shareVisit?: Resolver<Maybe<ResolversTypes['PaperShare']>, ParentType, ContextType, RequireFields<MutationShareVisitArgs, 'input'>>;
  signNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationSignNoteArgs, 'encounterId' | 'shared' | 'version'>>;
  signPrescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<MutationSignPrescriptionArgs, 'input'>>;
  stateNoKnownAllergies?: Resolver<Maybe<ResolversTypes['NoKnownAllergies']>, ParentType, ContextType, RequireFields<MutationStateNoKnownAllergiesArgs, 'patientId'>>;
  tagPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationTagPatientArgs, 'name' | 'patientId'>>;
  unmergePatients?: Resolver<Maybe<ResolversTypes['PatientMerge']>, ParentType, ContextType, RequireFields<MutationUnmergePatientsArgs, 'id' | 'version'>>;
  unshareNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationUnshareNoteArgs, 'encounterId'>>;
  untagPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationUntagPatientArgs, 'patientId' | 'tagId'>>;
  updatePatient?: Resolver<Maybe<ResolversTypes['PatientUpdated']>, ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
  writeOffStock?: Resolver<Maybe<ResolversTypes['StockBatch']>, ParentType, ContextType, RequireFields<MutationWriteOffStockArgs, 'input'>>;
  writePreparationNotes?: Resolver<Maybe<ResolversTypes['VisitPreparation']>, ParentType, ContextType, RequireFields<MutationWritePreparationNotesArgs, 'input'>>;
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

export type OpenedPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedPaper'] = ResolversParentTypes['OpenedPaper']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperShare'] = ResolversParentTypes['PaperShare']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedPaperKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['PaperLanguage'], ParentType, ContextType>;
  lastOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paperId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaperShareState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperShareNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperShareNotice'] = ResolversParentTypes['PaperShareNotice']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaperShareState'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergies?: Resolver<Maybe<Array<ResolversTypes['AllergyIntolerance']>>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  careTeam?: Resolver<Maybe<Array<ResolversTypes['CareTeamMember']>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['Condition']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  coverages?: Resolver<Maybe<Array<ResolversTypes['Coverage']>>, ParentType, ContextType>;
  diagnosticReports?: Resolver<Maybe<ResolversTypes['DiagnosticReportPage']>, ParentType, ContextType, RequireFields<PatientDiagnosticReportsArgs, 'abnormal' | 'first'>>;
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
  openServiceRequests?: Resolver<Maybe<Array<ResolversTypes['ServiceRequest']>>, ParentType, ContextType>;
  paperShares?: Resolver<Maybe<Array<ResolversTypes['PaperShare']>>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['PatientPhoto']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['PatientPortal']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<Array<ResolversTypes['Prescription']>>, ParentType, ContextType>;
  proxyAssignments?: Resolver<Maybe<Array<ResolversTypes['ProxyAssignment']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<Maybe<Array<ResolversTypes['RemovedEntry']>>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  removedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelinePage']>, ParentType, ContextType, RequireFields<PatientTimelineArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vitalSigns?: Resolver<Maybe<ResolversTypes['VitalSignsPage']>, ParentType, ContextType, RequireFields<PatientVitalSignsArgs, 'first'>>;
};

export type PatientConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConflict'] = ResolversParentTypes['PatientConflict']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PatientField'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PatientPhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientPhoto'] = ResolversParentTypes['PatientPhoto']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatientPortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientPortal'] = ResolversParentTypes['PatientPortal']> = {
  openSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PortalPerson']>, ParentType, ContextType>;
};

export type PatientUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientUpdated'] = ResolversParentTypes['PatientUpdated']> = {
  conflicts?: Resolver<Array<ResolversTypes['PatientConflict']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PortalAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalAddendum'] = ResolversParentTypes['PortalAddendum']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalGrant'] = ResolversParentTypes['PortalGrant']> = {
  may?: Resolver<Array<ResolversTypes['ProxyPermission']>, ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PortalMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalMedicine'] = ResolversParentTypes['PortalMedicine']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dose?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['DoseFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['MedicineRoute'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DoseUnit'], ParentType, ContextType>;
};

export type PortalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalNote'] = ResolversParentTypes['PortalNote']> = {
  addenda?: Resolver<Array<ResolversTypes['PortalAddendum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPaper'] = ResolversParentTypes['PortalPaper']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPerson'] = ResolversParentTypes['PortalPerson']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['ProxyPermission']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['ProxyRelationship']>, ParentType, ContextType>;
};

export type PortalPrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPrescription'] = ResolversParentTypes['PortalPrescription']> = {
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PortalMedicine']>, ParentType, ContextType>;
  prescriber?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PortalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRecord'] = ResolversParentTypes['PortalRecord'], FederationReferenceType extends FederationReferenceTypes['PortalRecord'] = FederationReferenceTypes['PortalRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['PortalNote']>>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['ProxyPermission']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<Array<ResolversTypes['PortalPrescription']>>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PreparationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationItem'] = ResolversParentTypes['PreparationItem']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PreparationPoint'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PreparationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispenseStatus?: Resolver<Maybe<ResolversTypes['DispenseStatus']>, ParentType, ContextType>;
  dispenses?: Resolver<Maybe<Array<ResolversTypes['MedicationDispense']>>, ParentType, ContextType>;
  dispensing?: Resolver<Maybe<Array<ResolversTypes['LineDispensing']>>, ParentType, ContextType>;
  encounterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PrescriptionLine']>, ParentType, ContextType>;
  newWarnings?: Resolver<Maybe<Array<ResolversTypes['PrescriptionWarning']>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  prescriber?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrescriptionStatus'], ParentType, ContextType>;
  stock?: Resolver<Maybe<Array<ResolversTypes['StockItem']>>, ParentType, ContextType, RequireFields<PrescriptionStockArgs, 'clinicId'>>;
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

export type ProofDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofDocument'] = ResolversParentTypes['ProofDocument']> = {
  canBeOpened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProofLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofLink'] = ResolversParentTypes['ProofLink']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  proofDocument?: Resolver<Maybe<ResolversTypes['ProofDocument']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['ProxyRelationship'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProxyStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commonTests?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  consentTexts?: Resolver<Maybe<Array<ResolversTypes['ConsentText']>>, ParentType, ContextType>;
  diagnosisCodes?: Resolver<Maybe<Array<ResolversTypes['DiagnosisCode']>>, ParentType, ContextType, RequireFields<QueryDiagnosisCodesArgs, 'first' | 'search'>>;
  documentFile?: Resolver<Maybe<ResolversTypes['DocumentFile']>, ParentType, ContextType, RequireFields<QueryDocumentFileArgs, 'id'>>;
  failedPatientsJobs?: Resolver<Maybe<ResolversTypes['FailedJobPage']>, ParentType, ContextType, RequireFields<QueryFailedPatientsJobsArgs, 'first'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpPage']>, ParentType, ContextType, RequireFields<QueryFollowUpsArgs, 'clinicId' | 'first' | 'mine' | 'statuses'>>;
  labPanels?: Resolver<Maybe<Array<ResolversTypes['LabPanel']>>, ParentType, ContextType>;
  labTests?: Resolver<Maybe<Array<ResolversTypes['LabTest']>>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Maybe<Array<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'input'>>;
  medicines?: Resolver<Maybe<Array<ResolversTypes['Medicine']>>, ParentType, ContextType, RequireFields<QueryMedicinesArgs, 'first' | 'search'>>;
  noteTemplates?: Resolver<Maybe<Array<ResolversTypes['NoteTemplate']>>, ParentType, ContextType>;
  paperShareNotice?: Resolver<Maybe<ResolversTypes['PaperShareNotice']>, ParentType, ContextType, RequireFields<QueryPaperShareNoticeArgs, 'shareId'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patientMergePreview?: Resolver<Maybe<ResolversTypes['PatientMergePreview']>, ParentType, ContextType, RequireFields<QueryPatientMergePreviewArgs, 'duplicateId' | 'survivorId'>>;
  patientMerges?: Resolver<Maybe<Array<ResolversTypes['PatientMerge']>>, ParentType, ContextType, RequireFields<QueryPatientMergesArgs, 'patientId'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientPage']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
  portalGrants?: Resolver<Maybe<Array<ResolversTypes['PortalGrant']>>, ParentType, ContextType, RequireFields<QueryPortalGrantsArgs, 'email' | 'tenantId'>>;
  portalRecords?: Resolver<Maybe<Array<ResolversTypes['PortalRecord']>>, ParentType, ContextType>;
  prescriptionToDispense?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<QueryPrescriptionToDispenseArgs, 'id'>>;
  prescriptionsToDispense?: Resolver<Maybe<ResolversTypes['DispensingPage']>, ParentType, ContextType, RequireFields<QueryPrescriptionsToDispenseArgs, 'clinicId' | 'first'>>;
  previewPatientImport?: Resolver<Maybe<ResolversTypes['PatientImportPreview']>, ParentType, ContextType, RequireFields<QueryPreviewPatientImportArgs, 'bundle' | 'clinicId'>>;
  removedPatients?: Resolver<Maybe<ResolversTypes['PatientPage']>, ParentType, ContextType, RequireFields<QueryRemovedPatientsArgs, 'first'>>;
  resultsToReview?: Resolver<Maybe<Array<ResolversTypes['DiagnosticReport']>>, ParentType, ContextType, RequireFields<QueryResultsToReviewArgs, 'clinicId'>>;
  sharedPaper?: Resolver<Maybe<ResolversTypes['SharedPaper']>, ParentType, ContextType, RequireFields<QuerySharedPaperArgs, 'link'>>;
  stock?: Resolver<Maybe<ResolversTypes['StockPage']>, ParentType, ContextType, RequireFields<QueryStockArgs, 'clinicId' | 'descending' | 'first' | 'sort'>>;
  stockBatch?: Resolver<Maybe<ResolversTypes['StockBatch']>, ParentType, ContextType, RequireFields<QueryStockBatchArgs, 'id'>>;
  tags?: Resolver<Maybe<Array<ResolversTypes['Tag']>>, ParentType, ContextType>;
  visitRecord?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<QueryVisitRecordArgs, 'appointmentId'>>;
};

export type RemovedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedEntry'] = ResolversParentTypes['RemovedEntry']> = {
  allergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType>;
  careTeamMember?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RemovedKind'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  restorableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vitalSigns?: Resolver<Maybe<ResolversTypes['VitalSigns']>, ParentType, ContextType>;
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

export type SharedPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedPaper'] = ResolversParentTypes['SharedPaper']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StockBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBatch'] = ResolversParentTypes['StockBatch']> = {
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  expiry?: Resolver<ResolversTypes['BatchExpiry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['StockItem'], ParentType, ContextType>;
  lotNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movements?: Resolver<Maybe<ResolversTypes['StockMovementPage']>, ParentType, ContextType, RequireFields<StockBatchMovementsArgs, 'first'>>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockItem'] = ResolversParentTypes['StockItem']> = {
  batches?: Resolver<Array<ResolversTypes['StockBatch']>, ParentType, ContextType>;
  clinicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medicineCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StockUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  dispense?: Resolver<Maybe<ResolversTypes['MedicationDispense']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StockMovementPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementPage'] = ResolversParentTypes['StockMovementPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
};

export type StockPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockPage'] = ResolversParentTypes['StockPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['StockItem']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestResult'] = ResolversParentTypes['TestResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['ResultComparator']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['ResultInterpretation'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rangeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  allergy?: Resolver<Maybe<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  diagnosticReport?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType>;
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

export type VisitPreparationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPreparation'] = ResolversParentTypes['VisitPreparation']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PreparationItem']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notesBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  Appointment?: AppointmentResolvers<ContextType>;
  CareTeamMember?: CareTeamMemberResolvers<ContextType>;
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
  DiagnosticReport?: DiagnosticReportResolvers<ContextType>;
  DiagnosticReportPage?: DiagnosticReportPageResolvers<ContextType>;
  DiagnosticReportVersion?: DiagnosticReportVersionResolvers<ContextType>;
  DispensedLot?: DispensedLotResolvers<ContextType>;
  DispensingPage?: DispensingPageResolvers<ContextType>;
  DocumentCopy?: DocumentCopyResolvers<ContextType>;
  DocumentFile?: DocumentFileResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  DocumentText?: DocumentTextResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterDiagnosis?: EncounterDiagnosisResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  FailedJobPage?: FailedJobPageResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpPage?: FollowUpPageResolvers<ContextType>;
  LabPanel?: LabPanelResolvers<ContextType>;
  LabTest?: LabTestResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LineDispensing?: LineDispensingResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaskedPatient?: MaskedPatientResolvers<ContextType>;
  MedicationDispense?: MedicationDispenseResolvers<ContextType>;
  Medicine?: MedicineResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoKnownAllergies?: NoKnownAllergiesResolvers<ContextType>;
  NoteAddendum?: NoteAddendumResolvers<ContextType>;
  NoteTemplate?: NoteTemplateResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  OpenedPaper?: OpenedPaperResolvers<ContextType>;
  PaperShare?: PaperShareResolvers<ContextType>;
  PaperShareNotice?: PaperShareNoticeResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientConflict?: PatientConflictResolvers<ContextType>;
  PatientDifference?: PatientDifferenceResolvers<ContextType>;
  PatientExport?: PatientExportResolvers<ContextType>;
  PatientImportEntry?: PatientImportEntryResolvers<ContextType>;
  PatientImportPreview?: PatientImportPreviewResolvers<ContextType>;
  PatientMerge?: PatientMergeResolvers<ContextType>;
  PatientMergePart?: PatientMergePartResolvers<ContextType>;
  PatientMergePreview?: PatientMergePreviewResolvers<ContextType>;
  PatientMergeProgress?: PatientMergeProgressResolvers<ContextType>;
  PatientPage?: PatientPageResolvers<ContextType>;
  PatientPhoto?: PatientPhotoResolvers<ContextType>;
  PatientPortal?: PatientPortalResolvers<ContextType>;
  PatientUpdated?: PatientUpdatedResolvers<ContextType>;
  PortalAddendum?: PortalAddendumResolvers<ContextType>;
  PortalGrant?: PortalGrantResolvers<ContextType>;
  PortalMedicine?: PortalMedicineResolvers<ContextType>;
  PortalNote?: PortalNoteResolvers<ContextType>;
  PortalPaper?: PortalPaperResolvers<ContextType>;
  PortalPerson?: PortalPersonResolvers<ContextType>;
  PortalPrescription?: PortalPrescriptionResolvers<ContextType>;
  PortalRecord?: PortalRecordResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PreparationItem?: PreparationItemResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionLine?: PrescriptionLineResolvers<ContextType>;
  PrescriptionWarning?: PrescriptionWarningResolvers<ContextType>;
  Print?: PrintResolvers<ContextType>;
  ProofDocument?: ProofDocumentResolvers<ContextType>;
  ProofLink?: ProofLinkResolvers<ContextType>;
  ProxyAssignment?: ProxyAssignmentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemovedEntry?: RemovedEntryResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  SharedPaper?: SharedPaperResolvers<ContextType>;
  StockBatch?: StockBatchResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementPage?: StockMovementPageResolvers<ContextType>;
  StockPage?: StockPageResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TestResult?: TestResultResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelinePage?: TimelinePageResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  UploadRequest?: UploadRequestResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VisitPreparation?: VisitPreparationResolvers<ContextType>;
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
