import { t } from '../../language/t.ts';

interface Named {
  givenName: string | null;
  familyName: string | null;
}

/** Stands where a name belongs while the service that knows it is away. */
export const nameAway = (): string => t('patients.nameAway');

/** A patient's name as it is spoken. */
export const spokenName = ({ givenName, familyName }: Named): string =>
  [givenName, familyName].filter(Boolean).join(' ') || nameAway();

/** A patient's name as lists sort it. */
export const listedName = ({ givenName, familyName }: Named): string =>
  [familyName, givenName].filter(Boolean).join(', ') || nameAway();

/** A doctor's name. */
export const doctorName = ({ name }: { name: string | null }): string => name ?? nameAway();
