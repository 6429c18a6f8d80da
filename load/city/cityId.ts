/** What in a city has an id: tenant, clinic, doctor, person with a login, patient. */
export type CityKind = 'T' | 'C' | 'D' | 'S' | 'P';

/** The ULID of the nth of its kind; `load/city/city.sql` says the same. No import, for k6 reads this file too. */
export const cityId = (kind: CityKind, n: number): string => `01KDVDH600${kind}${String(n).padStart(15, '0')}`;

/** Doctors and others with a login are numbered within their clinic, below this. */
export const STAFF_PER_CLINIC = 100;
/** Patients are numbered within their clinic, below this. */
export const PATIENTS_PER_CLINIC = 1_000;
