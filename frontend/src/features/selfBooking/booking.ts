import type { SelfBookingClinicQuery } from '../../graphql/graphql.ts';

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
  heldUntil: string;
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

export const doctorName = ({ doctors }: Clinic, id: string): string => {
  const doctor = doctors.find(each => each.id === id);
  return doctor ? [doctor.name, doctor.credential].filter(Boolean).join(', ') : 'Any doctor';
};

export const typeName = ({ visitTypes }: Clinic, id: string | null): string | null =>
  visitTypes.find(each => each.id === id)?.name ?? null;
