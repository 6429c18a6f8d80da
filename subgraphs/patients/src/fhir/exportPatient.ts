import type { Bundle, FhirResource } from 'fhir/r4.d.ts';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientTable } from '../registry/patientTable.ts';
import { allergyResources, conditionResources } from './chartResources.ts';
import { documentResources } from './documentResources.ts';
import { entryOf } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { medicineResources } from './medicineResources.ts';
import { patientResource } from './patientResource.ts';
import { reportResources } from './reportResources.ts';
import { tellPassage } from './tellPassage.ts';
import { visitResources } from './visitResources.ts';
import { vitalResources } from './vitalResources.ts';

const EXPORT_REASONS = ['PATIENT_ASKED', 'REFERRAL', 'LEGAL', 'OTHER'] as const;
const input = z.object({ id: z.ulid(), reason: z.enum(EXPORT_REASONS) });

/** What one answer carries, with room; a record of this size holds some thousand visits. */
const MAX_CHARACTERS = 5_000_000;

interface Part {
  name: string;
  permission: Permission;
  /** What is read of the patient by it. */
  classes: readonly string[];
  write: (source: ExportSource) => Promise<FhirResource[]>;
}

const PARTS: readonly Part[] = [
  { name: 'VISITS', permission: 'encounter:read', classes: ['NOTE', 'DIAGNOSIS'], write: visitResources },
  { name: 'ALLERGIES', permission: 'allergy:read', classes: ['ALLERGY'], write: allergyResources },
  { name: 'PROBLEMS', permission: 'chart:read', classes: ['DIAGNOSIS'], write: conditionResources },
  { name: 'VITAL_SIGNS', permission: 'chart:read', classes: ['VITAL_SIGN'], write: vitalResources },
  { name: 'RESULTS', permission: 'chart:read', classes: ['RESULT'], write: reportResources },
  { name: 'MEDICINES', permission: 'prescription:read', classes: ['MEDICINE'], write: medicineResources },
  { name: 'DOCUMENTS', permission: 'document:read', classes: ['DOCUMENT'], write: documentResources },
];

export interface PatientExport {
  /** A Bundle of FHIR R4, as JSON. */
  bundle: string;
  exportedAt: Date;
  /** Parts that the caller may not read. */
  leftOut: string[];
}

/** One patient's record as a Bundle of FHIR R4: all that the caller may read of it; that it was taken out is written down. */
export async function exportPatient(context: Context, request: unknown): Promise<PatientExport> {
  const { id, reason } = validate(input, request);
  const { permissions } = principalOf(context);
  const may = (permission: Permission): boolean => permissions.has(permission);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = found(await tx.findOneBy(PatientTable, { id, deletedAt: IsNull() }), 'PATIENT_NOT_FOUND');
    const source = { tx, sealing: await context.sealing(tx), patient, now: context.now() };
    const resources: FhirResource[] = [await patientResource(source, may('patient:contact'))];
    const classes = ['BIRTH_DATE', 'IDENTIFIER', 'NAME', 'PHOTO', ...(may('patient:contact') ? ['CONTACT'] : [])];
    for (const part of PARTS.filter(({ permission }) => may(permission))) {
      resources.push(...(await part.write(source)));
      classes.push(...part.classes);
    }
    for (const read of classes) context.reads.note(id, read);
    await tellPassage(tx, { action: 'export', patientId: id, details: { reason, ...countsOf(resources) } });
    const leftOut = PARTS.filter(({ permission }) => !may(permission)).map(({ name }) => name);
    return { bundle: bundleText(resources, source.now), exportedAt: source.now, leftOut };
  });
}

/** @throws Refusal CONFLICT RECORD_TOO_LARGE */
function bundleText(resources: readonly FhirResource[], now: Date): string {
  const entry = resources.map(entryOf);
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    entry,
  };
  const text = JSON.stringify(bundle);
  if (text.length > MAX_CHARACTERS) throw new Refusal('CONFLICT', 'RECORD_TOO_LARGE');
  return text;
}

/** How many resources of each kind; says nothing of what is in them. */
const countsOf = (resources: readonly FhirResource[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(resources, ({ resourceType }) => resourceType)].map(([kind, of]) => [kind, of.length]),
  );
