import type { Person } from './booking.ts';

const EARLIEST = '1900-01-01';

/** What is wrong with what a visitor typed, by field, in the order of the form. Pure. @param today YYYY-MM-DD */
export function wrongIn(
  { givenName, familyName, birthDate, email }: Person,
  today: string,
): Partial<Record<keyof Person, string>> {
  return {
    ...(givenName.trim() === '' && { givenName: 'Enter the first name.' }),
    ...(familyName.trim() === '' && { familyName: 'Enter the last name.' }),
    ...(wrongDate(birthDate, today) && { birthDate: 'Enter the date of birth.' }),
    ...(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) && {
      email: 'Enter an e-mail address, such as name@mail.example.',
    }),
  };
}

const wrongDate = (date: string, today: string): boolean =>
  !/^\d{4}-\d{2}-\d{2}$/.test(date) || date < EARLIEST || date > today;
