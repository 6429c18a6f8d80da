import type { ResultInterpretation } from '../diagnosticReports/interpretResult.ts';

/** Names of our own: extensions for what FHIR has no element for, and systems of our identifiers. */
const OWN = 'https://polyclinic.example/fhir';

export const EXTENSION = {
  /** On a contact point: false where others may hear or read what arrives there (PAT-08). */
  safe: `${OWN}/StructureDefinition/contact-point-safe`,
  /** On a patient: `SELF_MANAGED` or `DEPENDENT` (PAT-09). */
  kind: `${OWN}/StructureDefinition/patient-kind`,
  /** On an attachment, base64; FHIR's own `hash` is SHA-1. */
  sha256: `${OWN}/StructureDefinition/attachment-sha256`,
} as const;

/** Code systems of HL7, LOINC, UCUM and the WHO. */
export const SYSTEM = {
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  allergyClinical: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
  allergyVerification: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  atc: 'http://www.whocc.no/atc',
  conditionCategory: 'http://terminology.hl7.org/CodeSystem/condition-category',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  diagnosticService: 'http://terminology.hl7.org/CodeSystem/v2-0074',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  interpretation: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  loinc: 'http://loinc.org',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  snomed: 'http://snomed.info/sct',
  ucum: 'http://unitsofmeasure.org',
} as const;

/** The code by which a record says that its patient was asked and has no known allergies. */
export const NO_KNOWN_ALLERGY = { system: SYSTEM.snomed, code: '716186003', display: 'No known allergy' } as const;

/** Both pressures of one reading, as its components. */
export const BLOOD_PRESSURE = { system: SYSTEM.loinc, code: '85354-9', display: 'Blood pressure panel' } as const;

/** Whose identifiers of a kind are: within an organization for record numbers, within the platform for the rest. */
export const identifierSystem = (kind: string): string => `${OWN}/id/${kind}`;

/** How a value lies to what is expected, by the codes of v3-ObservationInterpretation. */
export const INTERPRETATION: Record<Exclude<ResultInterpretation, 'UNKNOWN'>, string> = {
  CRITICAL_LOW: 'LL',
  LOW: 'L',
  NORMAL: 'N',
  HIGH: 'H',
  CRITICAL_HIGH: 'HH',
  ABNORMAL: 'A',
};
