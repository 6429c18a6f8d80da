import { z } from 'zod';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { Context } from '../context.ts';
import { likelyDuplicates, type LikelyDuplicate } from '../registry/likelyDuplicates.ts';
import type { Demographics } from '../registry/patientRecord.ts';
import type { ImportEntry } from './importPlan.ts';
import { digestOf, planImport } from './planImport.ts';

const input = z.object({ clinicId: z.ulid(), bundle: z.string() });

export interface PatientImportPreview extends Pick<
  Demographics,
  'givenName' | 'familyName' | 'birthDate' | 'legalSex'
> {
  kind: NonNullable<Demographics['kind']>;
  entries: ImportEntry[];
  duplicates: LikelyDuplicate[];
  digest: string;
}

/** What an import would make of a file, and who the patient may be already; nothing is kept. */
export async function previewPatientImport(context: Context, request: unknown): Promise<PatientImportPreview> {
  const { clinicId, bundle } = validate(input, request);
  const plan = planImport(bundle, { permissions: principalOf(context).permissions, now: context.now() });
  const { kind = 'SELF_MANAGED', ...person } = plan.person;
  const duplicates = await likelyDuplicates(context, { ...person, contactPoints: plan.contactPoints });
  return { ...person, kind, entries: plan.entries, duplicates, digest: digestOf(clinicId, bundle, plan) };
}
