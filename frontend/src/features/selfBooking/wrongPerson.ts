import { t } from '../../language/t.ts';
import type { Person } from './booking.ts';

const EARLIEST = '1900-01-01';

/** What is wrong with what a visitor typed, by field, in the order of the form. Pure. @param today YYYY-MM-DD */
export function wrongIn(
  { givenName, familyName, birthDate, email }: Person,
  today: string,
): Partial<Record<keyof Person, string>> {
  return {
    ...(givenName.trim() === '' && { givenName: t('selfBooking.person.firstNameWrong') }),
    ...(familyName.trim() === '' && { familyName: t('selfBooking.person.lastNameWrong') }),
    ...(isWrongBirthDate(birthDate, today) && { birthDate: t('selfBooking.person.birthDateWrong') }),
    ...(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) && {
      email: t('selfBooking.person.emailWrong'),
    }),
  };
}

/** No calendar date, one to come, or one of nobody who lives. Pure. @param today YYYY-MM-DD */
export const isWrongBirthDate = (date: string, today: string): boolean =>
  !/^\d{4}-\d{2}-\d{2}$/.test(date) || date < EARLIEST || date > today;
