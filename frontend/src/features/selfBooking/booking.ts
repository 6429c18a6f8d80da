import type { SelfBookingClinicQuery } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';

export type Clinic = NonNullable<SelfBookingClinicQuery['selfBookingClinic']>;

/** Which clinic's page, as its address says. */
export interface Slugs {
  organizationSlug: string;
  clinicSlug: string;
}

/** What a visitor comes for, and to whom; null: as the clinic usually does it, any doctor. */
export interface Wish {
  doctorId: string | null;
  visitTypeId: string | null;
}

/** A time that is kept, and the token to book it by. */
export interface Kept {
  token: string;
  startsAt: string;
  endsAt: string;
  /** When it is kept no longer, by the visitor's own clock; milliseconds since the epoch. */
  keptUntil: number;
  practitionerId: string;
}

/** Who the visit is for. In memory alone: a page that is left forgets it. */
export interface Person {
  givenName: string;
  familyName: string;
  birthDate: string;
  email: string;
}

export const NOBODY: Person = { givenName: '', familyName: '', birthDate: '', email: '' };

/** Name and credential, which some write into their name. */
export const titleOf = ({ name, credential }: Pick<Clinic['doctors'][number], 'name' | 'credential'>): string =>
  credential && !name.split(/[\s,]+/).includes(credential) ? `${name}, ${credential}` : name;

export const doctorName = ({ doctors }: Clinic, id: string): string => {
  const doctor = doctors.find(each => each.id === id);
  return doctor ? titleOf(doctor) : t('selfBooking.anyDoctor');
};

/** When something is over that is left for so many seconds. */
export const deadline = (secondsLeft: number): number => Date.now() + secondsLeft * 1_000;

export const typeName = ({ visitTypes }: Clinic, id: string | null): string | null =>
  visitTypes.find(each => each.id === id)?.name ?? null;
