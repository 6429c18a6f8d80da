import { In } from 'typeorm';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Demographics } from '../registry/patientRecord.ts';
import { PatientTable, type PatientRow } from '../registry/patientTable.ts';
import type { PatientField } from '../schema.generated.ts';
import { PatientMergeTable } from './patientMergeTable.ts';

export interface Pair {
  survivor: PatientRow;
  duplicate: PatientRow;
}

interface PairIds {
  survivorId: string;
  duplicateId: string;
}

/** What of a patient can be taken from the duplicate. The record number is not: it stays with its record. */
export const FIELDS = {
  GIVEN_NAME: 'givenName',
  FAMILY_NAME: 'familyName',
  BIRTH_DATE: 'birthDate',
  LEGAL_SEX: 'legalSex',
  KIND: 'kind',
} as const satisfies Record<PatientField, keyof Demographics>;

/**
 * Two records that nobody else changes until the transaction ends; what is written for them may still be inserted.
 * @throws Refusal NOT_FOUND PATIENT_NOT_FOUND
 */
export async function pairForUpdate(tx: TenantTx, { survivorId, duplicateId }: PairIds): Promise<Pair> {
  const rows = await tx.find(PatientTable, {
    where: { id: In([survivorId, duplicateId]) },
    order: { id: 'asc' },
    lock: { mode: 'for_no_key_update' },
  });
  const survivor = rows.find(({ id }) => id === survivorId);
  const duplicate = rows.find(({ id }) => id === duplicateId);
  if (!survivor || !duplicate || [survivor, duplicate].some(isDeleted))
    throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
  return { survivor, duplicate };
}

const isDeleted = ({ deletedAt, mergedInto }: PatientRow): boolean => deletedAt !== null && mergedInto === null;

/**
 * Two records of one clinic that may become one. A person has a record in each clinic; those stay apart.
 * @throws Refusal CONFLICT ALREADY_MERGED or MERGE_UNDER_WAY, BAD_USER_INPUT SAME_PATIENT or DIFFERENT_CLINICS
 */
export async function mergeablePair(tx: TenantTx, ids: PairIds): Promise<Pair> {
  if (ids.survivorId === ids.duplicateId) throw new Refusal('BAD_USER_INPUT', 'SAME_PATIENT');
  const pair = await pairForUpdate(tx, ids);
  const { survivor, duplicate } = pair;
  if (survivor.mergedInto !== null || duplicate.mergedInto !== null) throw new Refusal('CONFLICT', 'ALREADY_MERGED');
  if (survivor.clinicId !== duplicate.clinicId) throw new Refusal('BAD_USER_INPUT', 'DIFFERENT_CLINICS');
  const either = In([survivor.id, duplicate.id]);
  const status = In(['MERGING', 'UNMERGING']);
  const where = [
    { status, survivorId: either },
    { status, duplicateId: either },
  ];
  if (await tx.existsBy(PatientMergeTable, where)) throw new Refusal('CONFLICT', 'MERGE_UNDER_WAY');
  return pair;
}
