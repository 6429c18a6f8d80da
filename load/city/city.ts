import { cityId, STAFF_PER_CLINIC } from './cityId.ts';

/** Seen together by nobody but a load test: synthetic organizations with clinics, people and visits. */
export interface City {
  clinics: CityClinic[];
  /** Local dates on which the doctors have visits. */
  visitDates: string[];
}

export interface CityClinic {
  /** Its number in the city. */
  n: number;
  organization: number;
  zone: string;
  doctors: number;
  /** Receptionists, the first of whom is the manager; with the doctors those who log in. */
  desk: number;
  /** The first half have the visits of the seed; the others are there to be booked. */
  patients: number;
  /** Of ten times of a doctor's day, how many are taken. */
  bookedTenths: number;
}

/** Who logs in and may book. */
export interface CityPerson {
  subject: string;
  email: string;
  role: 'PRACTITIONER' | 'CLINIC_MANAGER' | 'RECEPTIONIST';
  clinic: CityClinic;
  /** The doctor's own id; null for the desk. */
  practitionerId: string | null;
}

/** Of one secret, for every doctor signs in with a second factor and nobody guesses here. */
export const CITY_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const ZONES = ['America/New_York', 'Asia/Kolkata', 'Europe/Berlin', 'America/Los_Angeles'];
const CLINICS_PER_ORGANIZATION = 10;

/**
 * Ten clinics to an organization, ten logins to a clinic: three doctors, a manager, six receptionists; twenty patients, and
 * four of ten times taken.
 */
export function cityOf(clinics: number, visitDates: string[]): City {
  return {
    visitDates,
    clinics: Array.from({ length: clinics }, (_, n) => {
      const organization = Math.floor(n / CLINICS_PER_ORGANIZATION);
      const zone = ZONES[organization % ZONES.length]!;
      return { n, organization, zone, doctors: 3, desk: 7, patients: 20, bookedTenths: 4 };
    }),
  };
}

/** Everybody of a clinic who logs in, doctors first. */
export function peopleOf(clinic: CityClinic): CityPerson[] {
  return Array.from({ length: clinic.doctors + clinic.desk }, (_, index) => {
    const n = clinic.n * STAFF_PER_CLINIC + index;
    const isDoctor = index < clinic.doctors;
    return {
      subject: `auth0|city-${n}`,
      email: `city-${n}@city.example`,
      role: isDoctor ? 'PRACTITIONER' : index === clinic.doctors ? 'CLINIC_MANAGER' : 'RECEPTIONIST',
      clinic,
      practitionerId: isDoctor ? cityId('D', n) : null,
    };
  });
}

/** Mondays to Fridays from tomorrow on, local dates of UTC. */
export function workdaysFrom(now: Date, count: number): string[] {
  const dates: string[] = [];
  for (let day = 1; dates.length < count; day++) {
    const date = new Date(now.getTime() + day * 86_400_000);
    if (date.getUTCDay() % 6 !== 0) dates.push(date.toISOString().slice(0, 10));
  }
  return dates;
}
