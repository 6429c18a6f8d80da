import { z } from 'zod';
import type { ContactPointInput, LegalSex, LikelyDuplicatesInput } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';

/** What is typed when a patient is registered. */
export interface PatientForm {
  givenName: string;
  familyName: string;
  birthDate: string;
  legalSex: LegalSex | '';
  mrn: string;
  mobile: string;
  mobileIsSafe: boolean;
  email: string;
  emailIsSafe: boolean;
  /** Which of the two is tried first. */
  primary: 'MOBILE' | 'EMAIL';
  /** Somebody else acts for the patient (PAT-09). */
  isDependent: boolean;
}

export const EMPTY_PATIENT: PatientForm = {
  givenName: '',
  familyName: '',
  birthDate: '',
  legalSex: '',
  mrn: '',
  mobile: '',
  mobileIsSafe: true,
  email: '',
  emailIsSafe: true,
  primary: 'MOBILE',
  isDependent: false,
};

const CALLING_CODES: Record<string, string> = { US: '1', CA: '1', IN: '91', GB: '44', DE: '49', AU: '61' };

/**
 * A telephone number as the graph takes it (E.164), from what people write.
 * @param country ISO 3166-1 alpha-2, for numbers without a calling code
 */
export function telephone(typed: string, country: string): string {
  const digits = typed.replace(/[\s().\-/]/g, '');
  if (digits.startsWith('+') || digits === '') return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  const code = CALLING_CODES[country];
  if (!code) return digits;
  const national = digits.replace(/^0+/, '');
  // Eleven digits that begin with 1 carry North America's code already.
  if (code === '1' && national.length === 11 && national.startsWith('1')) return `+${national}`;
  return `+${code}${national}`;
}

/** The form's rules; those that need the patient's other records are the server's. */
export function patientRules(country: string, today: string) {
  const name = (missing: string) =>
    z
      .string()
      .trim()
      .min(1, missing)
      .max(100, t('patients.wrong.long', { most: 100 }));
  return z.object({
    givenName: name(t('patients.wrong.givenName')),
    familyName: name(t('patients.wrong.familyName')),
    birthDate: z.iso
      .date({ error: t('patients.wrong.birthDate'), abort: true })
      .refine(date => date <= today, t('patients.wrong.future'))
      .refine(date => date >= '1900-01-01', t('patients.wrong.before1900')),
    legalSex: z
      .enum(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'], t('patients.wrong.choose'))
      .or(z.literal('').refine(() => false, t('patients.wrong.choose'))),
    mrn: z.string().max(32, t('patients.wrong.long', { most: 32 })),
    mobile: z
      .string()
      .refine(
        typed => typed.trim() === '' || z.e164().safeParse(telephone(typed, country)).success,
        t('patients.wrong.phone'),
      ),
    email: z
      .string()
      .refine(typed => typed.trim() === '' || z.email().safeParse(typed.trim()).success, t('patients.wrong.email')),
    mobileIsSafe: z.boolean(),
    emailIsSafe: z.boolean(),
    primary: z.enum(['MOBILE', 'EMAIL']),
    isDependent: z.boolean(),
  });
}

/** The contacts that are filled in; one of them is the main one. */
export function contactsOf(form: PatientForm, country: string): ContactPointInput[] {
  const both = [
    { type: 'MOBILE', value: telephone(form.mobile, country), isSafe: form.mobileIsSafe },
    { type: 'EMAIL', value: form.email.trim(), isSafe: form.emailIsSafe },
  ] as const;
  const filled = both.filter(({ value }) => value !== '');
  return filled.map(contact => ({ ...contact, isPrimary: filled.length === 1 || contact.type === form.primary }));
}

/**
 * The question for likely duplicates, as soon as enough is known to ask it: both names and a date of birth or a contact.
 * @returns null while too little is known
 */
export function duplicatesQuestion(form: PatientForm, country: string): LikelyDuplicatesInput | null {
  const givenName = form.givenName.trim();
  const familyName = form.familyName.trim();
  if (!givenName || !familyName) return null;
  const born = z.iso.date().safeParse(form.birthDate).success;
  const contactPoints = contactsOf(form, country).filter(({ type, value }) =>
    type === 'EMAIL' ? z.email().safeParse(value).success : z.e164().safeParse(value).success,
  );
  if (!born && contactPoints.length === 0) return null;
  return { givenName, familyName, contactPoints, ...(born ? { birthDate: form.birthDate } : {}) };
}
