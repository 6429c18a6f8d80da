import { contactOf } from './bookingCode.ts';

/** A patient whose record names the address that was proved. */
export interface ReachedPatient {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  contactPoints: ReadonlyArray<{ type: string; value: string; isSafe: boolean }>;
}

/** Who the visitor says the visit is for. */
export interface Person {
  givenName: string;
  familyName: string;
  birthDate: string;
}

/** One of those reached at one address, told by first name and initial: enough for a parent, little for anybody else. */
export interface PatientChoice {
  id: string;
  label: string;
}

export type Choice =
  { kind: 'KNOWN'; patientId: string } | { kind: 'NEW' } | { kind: 'WHICH_PATIENT'; choices: PatientChoice[] };

/** Says that the visit is for nobody the clinic knows at that address. */
export const SOMEBODY_NEW = 'NEW';

const MAX_CHOICES = 10;

/**
 * Patients who may be told of at an address. One whom it is not safe to reach there is not among them: whoever reads it must
 * not learn that they come here (PAT-08).
 */
export const reachedAt = (contact: string, patients: readonly ReachedPatient[]): ReachedPatient[] =>
  patients.filter(({ contactPoints }) =>
    contactPoints.some(({ type, value, isSafe }) => type === 'EMAIL' && isSafe && contactOf(value) === contact),
  );

/**
 * Whose visit it is. The one with that name and date of birth needs no question; otherwise the visitor is asked once. Pure.
 * @param chosen the answer to that question, `NEW` or a patient's id; null: it was not asked
 */
export function choosePatient(reached: readonly ReachedPatient[], person: Person, chosen: string | null): Choice {
  const same = reached.find(each => isSame(each, person));
  if (same) return { kind: 'KNOWN', patientId: same.id };
  if (chosen === SOMEBODY_NEW || reached.length === 0) return { kind: 'NEW' };
  const known = reached.find(({ id }) => id === chosen);
  if (known) return { kind: 'KNOWN', patientId: known.id };
  const choices = reached.slice(0, MAX_CHOICES).map(each => ({ id: each.id, label: labelOf(each) }));
  return { kind: 'WHICH_PATIENT', choices };
}

const labelOf = ({ givenName, familyName }: Person): string => `${givenName} ${/^./u.exec(familyName)?.[0] ?? ''}.`;

const isSame = (one: Person, other: Person): boolean =>
  one.birthDate === other.birthDate &&
  plain(one.givenName) === plain(other.givenName) &&
  plain(one.familyName) === plain(other.familyName);

/** A name without case, accents and doubled spaces. */
const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
