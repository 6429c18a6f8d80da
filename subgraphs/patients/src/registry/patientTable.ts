import { EntitySchema } from 'typeorm';

/** A patient, as stored: every protected field sealed, found by blind index. */
export interface PatientRow {
  tenantId: string;
  id: string;
  clinicId: string;
  mrn: Buffer;
  mrnIndex: string;
  givenName: Buffer;
  familyName: Buffer;
  /** Written, and read by the database alone. */
  namePrefixes?: string[];
  fullNameIndex: string;
  birthDate: Buffer;
  birthDateIndex: string;
  legalSex: LegalSex;
  kind: PatientKind;
  registeredBy: string;
  version: number;
  createdAt: Date;
  deletedAt: Date | null;
  /** Who hid the record. */
  deletedBy: string | null;
  /** The patient this record was merged into; such a record is hidden. */
  mergedInto: string | null;
}

export type PatientKind = 'SELF_MANAGED' | 'DEPENDENT';

export type LegalSex = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';

export const PatientTable = new EntitySchema<PatientRow>({
  name: 'patient',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    mrn: { type: 'bytea' },
    mrnIndex: { name: 'mrn_index', type: 'text' },
    givenName: { name: 'given_name', type: 'bytea' },
    familyName: { name: 'family_name', type: 'bytea' },
    namePrefixes: { name: 'name_prefixes', type: 'text', array: true, select: false },
    fullNameIndex: { name: 'full_name_index', type: 'text' },
    birthDate: { name: 'birth_date', type: 'bytea' },
    birthDateIndex: { name: 'birth_date_index', type: 'text' },
    legalSex: { name: 'legal_sex', type: 'text' },
    kind: { type: 'text', default: 'SELF_MANAGED' },
    registeredBy: { name: 'registered_by', type: 'text' },
    version: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
    deletedBy: { name: 'deleted_by', type: 'text', nullable: true },
    mergedInto: { name: 'merged_into', type: 'text', nullable: true },
  },
});
