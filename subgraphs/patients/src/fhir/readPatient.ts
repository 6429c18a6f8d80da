import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { assertBorn, contactPoint, demographics } from '../registry/patientInput.ts';
import type { ContactPoint, Demographics } from '../registry/patientRecord.ts';
import type { LegalSex } from '../registry/patientTable.ts';
import type { ImportEntry } from './importPlan.ts';
import { GENDER_OF } from './patientResource.ts';
import type { Placed } from './readBundle.ts';
import { EXTENSION } from './vocabulary.ts';

const MAX_CONTACT_POINTS = 10;

const extension = z
  .array(z.looseObject({ url: z.string(), valueBoolean: z.boolean().optional(), valueCode: z.string().optional() }))
  .optional();

const telecom = z.object({
  extension,
  system: z.string().optional(),
  value: z.string().default(''),
  use: z.string().optional(),
  rank: z.int().optional(),
});

const person = z.object({
  extension,
  name: z
    .array(
      z.object({ use: z.string().optional(), family: z.string().optional(), given: z.array(z.string()).optional() }),
    )
    .min(1),
  gender: z.enum(['female', 'male', 'other', 'unknown']).optional(),
  birthDate: z.string(),
  telecom: z.array(telecom).optional(),
});

const SEX_OF = Object.fromEntries(Object.entries(GENDER_OF).map(([sex, gender]) => [gender, sex as LegalSex]));

export interface ReadPatient {
  person: Omit<Demographics, 'mrn'>;
  contactPoints: ContactPoint[];
  entries: ImportEntry[];
}

/**
 * Who the patient is, and how to reach them. Their number is the other house's and is not taken. Pure.
 * @throws Refusal BAD_USER_INPUT PATIENT_INCOMPLETE without both names and a whole date of birth; BORN_IN_THE_FUTURE
 */
export function readPatient({ path, resource }: Placed, now: Date): ReadPatient {
  const { data, error } = person.safeParse(resource);
  if (!data) throw incomplete(path, error);
  const name = data.name.find(({ use }) => use === 'official') ?? data.name[0];
  const known = demographics.safeParse({
    givenName: name?.given?.join(' '),
    familyName: name?.family,
    birthDate: data.birthDate,
    legalSex: SEX_OF[data.gender ?? 'unknown'],
    kind: data.extension?.find(({ url }) => url === EXTENSION.kind)?.valueCode ?? 'SELF_MANAGED',
  });
  if (!known.data) throw incomplete(path, known.error);
  assertBorn(known.data.birthDate, now);
  return { person: known.data, ...contactsOf(path, data.telecom ?? []) };
}

const incomplete = (path: string, { issues }: z.ZodError): Refusal =>
  new Refusal('BAD_USER_INPUT', 'PATIENT_INCOMPLETE', {
    fields: issues.map(issue => ({ path: [path, ...issue.path].join('.'), problem: issue.message })),
  });

/** The first of a kind that is ranked first is its primary one. */
function contactsOf(
  patientPath: string,
  listed: ReadonlyArray<z.infer<typeof telecom>>,
): Pick<ReadPatient, 'contactPoints' | 'entries'> {
  const contactPoints: ContactPoint[] = [];
  const entries = listed.map((each, index): ImportEntry => {
    const { system, value, use, rank, extension: said } = each;
    const entry = { path: `${patientPath}.telecom.${index}`, kind: 'ContactPoint', summary: value || null };
    const type = typeOf(system, use);
    if (!type || use === 'old') return { ...entry, ignored: 'KIND_NOT_TAKEN' };
    const isPrimary = rank === 1 && !contactPoints.some(other => other.type === type && other.isPrimary);
    const isSafe = said?.find(({ url }) => url === EXTENSION.safe)?.valueBoolean;
    const { data } = contactPoint.safeParse({ type, value, isPrimary, isSafe });
    if (!data) return { ...entry, ignored: 'MALFORMED' };
    if (contactPoints.length === MAX_CONTACT_POINTS) return { ...entry, ignored: 'LIST_FULL' };
    contactPoints.push(data);
    return { ...entry, ignored: null };
  });
  return { contactPoints, entries };
}

function typeOf(system: string | undefined, use: string | undefined): ContactPoint['type'] | null {
  if (system === 'email') return 'EMAIL';
  if (system !== 'phone' && system !== 'sms') return null;
  return use === 'mobile' || system === 'sms' ? 'MOBILE' : 'HOME';
}
