import { IsNull } from 'typeorm';
import type { ContactPoint, Patient } from 'fhir/r4.d.ts';
import { shownPhotos } from '../photos/photoFiles.ts';
import { ContactPointTable, type ContactPointRow } from '../registry/contactPointTable.ts';
import { openContact, openDemographics } from '../registry/patientRecord.ts';
import type { LegalSex } from '../registry/patientTable.ts';
import { attachmentOf } from './documentResources.ts';
import { coded, outside } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { EXTENSION, identifierSystem, SYSTEM } from './vocabulary.ts';

export const GENDER_OF: Record<LegalSex, NonNullable<Patient['gender']>> = {
  FEMALE: 'female',
  MALE: 'male',
  OTHER: 'other',
  UNKNOWN: 'unknown',
};

/** Record numbers of one organization. */
export const mrnSystem = (tenantId: string): string => identifierSystem(`mrn/${tenantId}`);

/** Who the patient is; how to reach them, where the caller may know. */
export async function patientResource(source: ExportSource, withContacts: boolean): Promise<Patient> {
  const { sealing, patient } = source;
  const { mrn, givenName, familyName, birthDate, legalSex, kind } = openDemographics(sealing, patient);
  const photos = await shownPhotos(source.tx, [patient.id]);
  const telecom = withContacts ? await telecomOf(source) : [];
  return {
    resourceType: 'Patient',
    id: patient.id,
    ...(kind && { extension: [{ url: EXTENSION.kind, valueCode: kind }] }),
    identifier: [
      { use: 'official', type: coded(SYSTEM.identifierType, 'MR'), system: mrnSystem(patient.tenantId), value: mrn },
    ],
    name: [{ use: 'official', family: familyName, given: [givenName] }],
    gender: GENDER_OF[legalSex],
    birthDate,
    managingOrganization: outside('Organization', patient.tenantId),
    ...(telecom.length > 0 && { telecom }),
    ...(photos.length > 0 && { photo: photos.map(attachmentOf) }),
  };
}

async function telecomOf({ tx, sealing, patient }: ExportSource): Promise<ContactPoint[]> {
  const rows = await tx.find(ContactPointTable, {
    where: { patientId: patient.id, deletedAt: IsNull() },
    order: { type: 'asc', isPrimary: 'desc', id: 'asc' },
  });
  return rows.map(row => telecom(row, openContact(sealing, row)));
}

/** The primary one of its kind is ranked first; the others have no rank. */
const telecom = ({ type, isPrimary, isSafe }: ContactPointRow, value: string): ContactPoint => ({
  extension: [{ url: EXTENSION.safe, valueBoolean: isSafe }],
  system: type === 'EMAIL' ? 'email' : 'phone',
  value,
  ...(type === 'MOBILE' && { use: 'mobile' }),
  ...(type === 'HOME' && { use: 'home' }),
  ...(isPrimary && { rank: 1 }),
});
