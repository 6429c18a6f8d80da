import { t } from '../../../language/t.ts';
import type { ClinicProfile } from './organizationQueries.ts';

/** What can be typed of a clinic's profile; empty where it says nothing. */
export type ClinicForm = Record<
  'name' | 'timezone' | 'email' | 'phone' | 'address' | 'brandColor' | 'brandMark',
  string
>;

export const CLINIC_FIELDS = ['name', 'timezone', 'email', 'phone', 'address', 'brandColor', 'brandMark'] as const;
export const ORGANIZATION_FIELDS = ['name', 'taxId', 'timezone', 'settings'] as const;

export const formOf = ({ name, timezone, ...rest }: ClinicProfile): ClinicForm => ({
  name,
  timezone,
  email: rest.email ?? '',
  phone: rest.phone ?? '',
  address: rest.address ?? '',
  brandColor: rest.brandColor ?? '',
  brandMark: rest.brandMark ?? '',
});

/** Whether the browser knows an IANA zone of this name. */
export function isZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What is wrong with a name and a zone, a sentence per field. */
export const nameProblems = ({
  name,
  timezone,
}: Pick<ClinicForm, 'name' | 'timezone'>): Partial<Record<'name' | 'timezone', string>> => ({
  ...(name.trim() ? {} : { name: t('ui.enterName') }),
  ...(isZone(timezone) ? {} : { timezone: t('administration.organization.zoneWrong') }),
});

const EMPTY_OR: ReadonlyArray<[keyof ClinicForm, RegExp, () => string]> = [
  ['email', /^[^@\s]+@[^@\s]+\.[^@\s]+$/, () => t('administration.people.enterEmail')],
  ['phone', /^\+[1-9]\d{6,14}$/, () => t('administration.organization.phoneWrong')],
  ['brandColor', /^#[0-9a-f]{6}$/, () => t('administration.organization.colorWrong')],
  ['brandMark', /^.{1,3}$/u, () => t('administration.organization.markWrong')],
];

/** What is wrong with a clinic's profile, a sentence per field. */
export function clinicProblems(typed: ClinicForm): Partial<Record<keyof ClinicForm, string>> {
  const wrong = EMPTY_OR.filter(([field, pattern]) => typed[field] !== '' && !pattern.test(typed[field]));
  return { ...nameProblems(typed), ...Object.fromEntries(wrong.map(([field, , sentence]) => [field, sentence()])) };
}
