import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { ContactPointTable } from './contactPointTable.ts';
import { contactPoint } from './patientInput.ts';
import { birthDateIndex, contactIndex, fullNameIndex } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';

const MAX_CANDIDATES = 5;
const input = z.object({
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  birthDate: z.iso.date().nullish(),
  contactPoints: z.array(contactPoint).max(10).nullish(),
});

export interface LikelyDuplicate {
  patient: PatientRow;
  sharedFields: string[];
}

/** What one shared field says: a contact value or a name with birth date is telling, a birth date alone is not. */
const WEIGHT: Record<string, number> = { NAME: 2, BIRTH_DATE: 1, MOBILE: 3, HOME: 2, EMAIL: 3 };
const LIKELY = 2;

/** Patients who are probably the person about to be registered, most likely first (PAT-04). */
export async function likelyDuplicates(context: Context, request: unknown): Promise<LikelyDuplicate[]> {
  const wanted = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { keys } = await context.sealing(tx);
    const name = fullNameIndex(keys, wanted.givenName, wanted.familyName);
    const born = wanted.birthDate ? birthDateIndex(keys, wanted.birthDate) : null;
    const contacts = (wanted.contactPoints ?? []).map(({ value }) => contactIndex(keys, value));
    const shared =
      contacts.length > 0 ? await tx.findBy(ContactPointTable, { valueIndex: In(contacts), deletedAt: IsNull() }) : [];
    const rows = await tx.find(PatientTable, {
      where: [
        { fullNameIndex: name, deletedAt: IsNull() },
        { id: In(shared.map(({ patientId }) => patientId)), deletedAt: IsNull() },
      ],
      take: 50,
    });
    return rows
      .map(patient => ({
        patient,
        sharedFields: [
          ...(patient.fullNameIndex === name ? ['NAME'] : []),
          ...(patient.birthDateIndex === born ? ['BIRTH_DATE'] : []),
          ...new Set(shared.filter(({ patientId }) => patientId === patient.id).map(({ type }) => type as string)),
        ],
      }))
      .filter(candidate => weigh(candidate) >= LIKELY)
      .sort((one, other) => weigh(other) - weigh(one))
      .slice(0, MAX_CANDIDATES);
  });
}

const weigh = ({ sharedFields }: LikelyDuplicate): number =>
  sharedFields.reduce((sum, field) => sum + (WEIGHT[field] ?? 0), 0);
