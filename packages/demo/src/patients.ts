import { demoId, sahyadri, type DemoClinic } from './cast.ts';

export interface DemoPatient {
  id: string;
  clinicId: string;
  mrn: string;
  givenName: string;
  familyName: string;
  /** ISO 8601 date. */
  birthDate: string;
  legalSex: 'FEMALE' | 'MALE';
  contactPoints: Array<{ type: 'MOBILE' | 'EMAIL'; value: string; isPrimary: boolean; isSafe: boolean }>;
}

const AMERICAN = {
  FEMALE: [
    'Amelia',
    'Beatriz',
    'Chloe',
    'Dana',
    'Eleanor',
    'Fatima',
    'Hannah',
    'Isabel',
    'June',
    'Keiko',
    'Leona',
    'María',
  ],
  MALE: ['Andre', 'Benjamin', 'Caleb', 'Diego', 'Elias', 'Felix', 'Gordon', 'Hugo', 'Isaac', 'Jamal', 'Kwame', 'Lucas'],
  family: [
    'Abbott',
    'Brooks',
    'Castillo',
    'Dawson',
    'Ellison',
    'Fischer',
    'García',
    'Holloway',
    'Ibrahim',
    'Jensen',
    'Kowalski',
    'Larsen',
    'Moreau',
    'Nguyen',
    'Osborne',
  ],
};
const INDIAN = {
  FEMALE: ['Aditi', 'Bhavana', 'Chitra', 'Deepa', 'Gauri', 'Ira', 'Kavya', 'Lata', 'Manasi', 'Neha', 'Pooja', 'Radha'],
  MALE: ['Aarav', 'Bharat', 'Chetan', 'Dev', 'Girish', 'Harsh', 'Ishan', 'Kiran', 'Mihir', 'Nikhil', 'Omkar', 'Rohan'],
  family: [
    'Apte',
    'Bhosale',
    'Chavan',
    'Desai',
    'Gokhale',
    'Jadhav',
    'Kadam',
    'Lele',
    'More',
    'Naik',
    'Pawar',
    'Rane',
    'Shinde',
    'Tambe',
    'Wagh',
  ],
};

/** Patients of each clinic. */
const PER_CLINIC = 100;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The synthetic patients of one clinic, always the same; addresses are in reserved domains and number ranges. */
export function demoPatients(clinic: DemoClinic): DemoPatient[] {
  const indian = clinic.organizationId === sahyadri.id;
  const names = indian ? INDIAN : AMERICAN;
  return Array.from({ length: PER_CLINIC }, (_, index) => {
    const legalSex = index % 2 === 0 ? 'FEMALE' : 'MALE';
    const givenName = pick(names[legalSex], Math.floor(index / 2) * 5 + Math.floor(index / 24));
    const familyName = pick(names.family, index * 7 + clinic.slug.length);
    const number = String(index).padStart(3, '0');
    const mobile = indian ? `+919000000${number}` : `+1202555${String(1000 + index).slice(-4)}`;
    return {
      id: demoId('patient', `${clinic.slug}/${index}`),
      clinicId: clinic.id,
      mrn: `${clinic.slug.slice(0, 2).toUpperCase()}-${number}`,
      givenName,
      familyName,
      birthDate: new Date(Date.UTC(1940 + ((index * 37) % 80), (index * 5) % 12, 1 + ((index * 11) % 28)))
        .toISOString()
        .slice(0, 10),
      legalSex,
      contactPoints: [
        { type: 'MOBILE', value: mobile, isPrimary: true, isSafe: index % 9 !== 0 },
        {
          type: 'EMAIL',
          value: `patient-${clinic.slug}-${number}@mail.example`,
          isPrimary: true,
          isSafe: index % 10 !== 0,
        },
      ],
    };
  });
}
