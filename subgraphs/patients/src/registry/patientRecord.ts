import { blindIndex, namePrefixIndexes, normalizeContact, normalizeName } from '@polyclinic/phi/blindIndex.ts';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { ContactPointRow, ContactPointType } from './contactPointTable.ts';
import type { LegalSex, PatientKind, PatientRow } from './patientTable.ts';

/** A patient's demographics in clear; exists in memory for one request only. */
export interface Demographics {
  mrn: string;
  givenName: string;
  familyName: string;
  /** ISO 8601 date. */
  birthDate: string;
  legalSex: LegalSex;
  /** Left out, the patient looks after themselves. */
  kind?: PatientKind | undefined;
}

export interface ContactPoint {
  type: ContactPointType;
  value: string;
  isPrimary: boolean;
  isSafe: boolean;
}

type SealedDemographics = Omit<
  PatientRow,
  'tenantId' | 'id' | 'clinicId' | 'registeredBy' | 'version' | 'createdAt' | 'deletedAt' | 'deletedBy' | 'mergedInto'
>;

export const fullNameIndex = (keys: TenantKeys, givenName: string, familyName: string): string =>
  blindIndex(keys, 'FULL_NAME', [givenName, familyName].map(normalizeName).join(' '));
export const birthDateIndex = (keys: TenantKeys, birthDate: string): string =>
  blindIndex(keys, 'BIRTH_DATE', birthDate);
export const mrnIndex = (keys: TenantKeys, mrn: string): string => blindIndex(keys, 'MRN', mrn.trim().toUpperCase());
export const contactIndex = (keys: TenantKeys, value: string): string =>
  blindIndex(keys, 'CONTACT', normalizeContact(value));

/** Seals demographics for one row. Pure but for the cipher's count of uses. */
export function sealDemographics({ cipher, keys }: Sealing, rowId: string, clear: Demographics): SealedDemographics {
  const seal = (column: string, value: string): Buffer => cipher.seal({ table: 'patient', column, rowId }, value);
  return {
    mrn: seal('mrn', clear.mrn),
    mrnIndex: mrnIndex(keys, clear.mrn),
    givenName: seal('given_name', clear.givenName),
    familyName: seal('family_name', clear.familyName),
    namePrefixes: namePrefixIndexes(keys, clear.givenName, clear.familyName),
    fullNameIndex: fullNameIndex(keys, clear.givenName, clear.familyName),
    birthDate: seal('birth_date', clear.birthDate),
    birthDateIndex: birthDateIndex(keys, clear.birthDate),
    legalSex: clear.legalSex,
    kind: clear.kind ?? 'SELF_MANAGED',
  };
}

/** Opens a patient's demographics. @throws Error when a value was moved or changed. */
export function openDemographics({ cipher }: Sealing, row: PatientRow): Demographics {
  const open = (column: string, sealed: Buffer): string =>
    cipher.open({ table: 'patient', column, rowId: row.id }, sealed);
  return {
    mrn: open('mrn', row.mrn),
    givenName: open('given_name', row.givenName),
    familyName: open('family_name', row.familyName),
    birthDate: open('birth_date', row.birthDate),
    legalSex: row.legalSex,
    kind: row.kind,
  };
}

const contactPlace = (rowId: string) => ({ table: 'contact_point', column: 'value', rowId });

export const sealContact = ({ cipher, keys }: Sealing, rowId: string, { value, ...rest }: ContactPoint) => ({
  ...rest,
  value: cipher.seal(contactPlace(rowId), value),
  valueIndex: contactIndex(keys, value),
});

export const openContact = ({ cipher }: Sealing, row: ContactPointRow): string =>
  cipher.open(contactPlace(row.id), row.value);
