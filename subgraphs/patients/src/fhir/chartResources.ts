import { IsNull } from 'typeorm';
import type { AllergyIntolerance, Annotation, Condition } from 'fhir/r4.d.ts';
import { NoKnownAllergiesTable, type Allergy } from '../allergies/allergyTable.ts';
import { listedAllergies } from '../allergies/recordAllergy.ts';
import type { Condition as ListedCondition } from '../problems/conditionTable.ts';
import { listedConditions } from '../problems/recordCondition.ts';
import { coded, spelled, within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { NO_KNOWN_ALLERGY, SYSTEM } from './vocabulary.ts';

const noted = (text: string | null): { note?: Annotation[] } => (text === null ? {} : { note: [{ text }] });

/** The list of allergies; that there are none known, where somebody said so. */
export async function allergyResources({ tx, sealing, patient }: ExportSource): Promise<AllergyIntolerance[]> {
  const listed = await listedAllergies(tx, sealing, patient.id);
  const none = await tx.findOneBy(NoKnownAllergiesTable, { patientId: patient.id, deletedAt: IsNull() });
  if (!none) return listed.map(allergyResource);
  const statement: AllergyIntolerance = {
    resourceType: 'AllergyIntolerance',
    id: none.id,
    clinicalStatus: coded(SYSTEM.allergyClinical, 'active'),
    verificationStatus: coded(SYSTEM.allergyVerification, 'confirmed'),
    code: { coding: [{ ...NO_KNOWN_ALLERGY }] },
    patient: within('Patient', patient.id),
    recordedDate: none.recordedAt.toISOString(),
  };
  return [statement, ...listed.map(allergyResource)];
}

const allergyResource = (allergy: Allergy): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: allergy.id,
  clinicalStatus: coded(SYSTEM.allergyClinical, spelled(allergy.clinicalStatus)),
  verificationStatus: coded(SYSTEM.allergyVerification, spelled(allergy.verificationStatus)),
  category: [spelled(allergy.category) as NonNullable<AllergyIntolerance['category']>[number]],
  criticality: spelled(allergy.criticality) as NonNullable<AllergyIntolerance['criticality']>,
  code: { text: allergy.substance },
  patient: within('Patient', allergy.patientId),
  recordedDate: allergy.recordedAt.toISOString(),
  ...noted(allergy.note),
  ...(allergy.reaction !== null && { reaction: [{ manifestation: [{ text: allergy.reaction }] }] }),
});

/** The problem list. */
export async function conditionResources({ tx, sealing, patient }: ExportSource): Promise<Condition[]> {
  return (await listedConditions(tx, sealing, patient.id)).map(conditionResource);
}

const conditionResource = (condition: ListedCondition): Condition => ({
  resourceType: 'Condition',
  id: condition.id,
  clinicalStatus: coded(SYSTEM.conditionClinical, spelled(condition.clinicalStatus)),
  verificationStatus: coded(SYSTEM.conditionVerification, 'confirmed'),
  category: [coded(SYSTEM.conditionCategory, 'problem-list-item')],
  code: coded(SYSTEM.icd10cm, condition.code, condition.display),
  subject: within('Patient', condition.patientId),
  recordedDate: condition.recordedAt.toISOString(),
  ...(condition.onsetOn !== null && { onsetDateTime: condition.onsetOn }),
  ...(condition.abatedOn !== null && { abatementDateTime: condition.abatedOn }),
  ...noted(condition.note),
});
