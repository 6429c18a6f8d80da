import type { FhirResource } from 'fhir/r4.d.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { ChartDesk, Operation } from '../chart/chartDesk.ts';

export const EXPORT: Operation = {
  name: 'exportPatient',
  takes: '$id: ID!, $reason: PatientExportReason!',
  answers: 'bundle exportedAt leftOut',
};
export const IMPORT: Operation = {
  name: 'importPatient',
  takes: '$input: ImportPatientInput!',
  answers: 'id mrn kind',
};

const PREVIEW = `query Preview($clinicId: ID!, $bundle: String!) { previewPatientImport(clinicId: $clinicId, bundle: $bundle) {
  givenName familyName birthDate legalSex kind digest entries { path kind summary ignored }
  duplicates { patient { id } sharedFields }
} }`;

export interface Preview {
  givenName: string;
  digest: string;
  entries: Array<{ path: string; kind: string; summary: string | null; ignored: string | null }>;
  duplicates: Array<{ patient: { id: string }; sharedFields: string[] }>;
}

/** As it is written here: every entry has both. */
interface WrittenBundle {
  entry: Array<{ fullUrl: string; resource: FhirResource }>;
}

/** For tests: what the doctor of a desk gets when exporting a patient. */
export async function exported(desk: ChartDesk, id = desk.patientId, who = desk.doctor): Promise<WrittenBundle> {
  const { bundle } = await desk.act<{ bundle: string }>(EXPORT, { id, reason: 'REFERRAL' }, who);
  return JSON.parse(bundle) as WrittenBundle;
}

/** For tests: a preview, or the reason of its refusal. */
export async function previewed(desk: ChartDesk, bundle: string, who = desk.doctor): Promise<Preview> {
  const variables = { clinicId: desk.world.clinicId, bundle };
  const { data, errors } = await desk.subgraph.ask<{ previewPatientImport: Preview | null }>(who, PREVIEW, variables);
  if (!data.previewPatientImport) throw new Error(errors[0]?.extensions.reason);
  return data.previewPatientImport;
}

export const importing = (desk: ChartDesk, bundle: string, previewDigest: string) => ({
  input: { idempotencyKey: newId(), clinicId: desk.world.clinicId, bundle, previewDigest },
});

/** For tests: previews and imports. @returns the new patient's id */
export async function imported(desk: ChartDesk, bundle: string): Promise<string> {
  const { digest } = await previewed(desk, bundle);
  return (await desk.act<{ id: string }>(IMPORT, importing(desk, bundle, digest))).id;
}

/** For tests: a file of one patient and what else is said of them. */
export const fileOf = (patient: object, ...others: object[]): string => {
  const entry = [{ resourceType: 'Patient', id: 'them', ...patient }, ...others].map(resource => ({ resource }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
};

/** For tests: the resources of one kind, without what another house names otherwise: ids, references and recording times. */
export function clinicalContent({ entry }: WrittenBundle, kinds: readonly FhirResource['resourceType'][]): unknown[] {
  const content = entry
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => kinds.includes(resourceType))
    .map(resource => JSON.stringify(resource, (key, value: unknown) => (HOUSE_OWN.has(key) ? undefined : value)));
  return content.sort().map(text => JSON.parse(text) as unknown);
}

const HOUSE_OWN = new Set(['id', 'identifier', 'reference', 'recordedDate', 'issued', 'encounter']);
