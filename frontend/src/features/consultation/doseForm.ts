import type { DoseFrequency, DoseUnit, MedicineRoute, PrescriptionLineInput } from '../../graphql/graphql.ts';
import type { Medicine, PrescriptionLine } from './consultationQueries.ts';

export const FREQUENCIES: readonly DoseFrequency[] = [
  'OD',
  'MANE',
  'NOCTE',
  'BD',
  'TDS',
  'QID',
  'Q4H',
  'Q6H',
  'Q8H',
  'Q12H',
  'ALTERNATE_DAYS',
  'WEEKLY',
  'STAT',
  'PRN',
];
export const UNITS: readonly DoseUnit[] = [
  'TABLET',
  'CAPSULE',
  'ML',
  'MG',
  'G',
  'MICROGRAM',
  'UNIT',
  'PUFF',
  'SPRAY',
  'DROP',
  'APPLICATION',
  'SACHET',
  'SUPPOSITORY',
  'PATCH',
  'INJECTION',
];
export const ROUTES: readonly MedicineRoute[] = [
  'ORAL',
  'SUBLINGUAL',
  'BUCCAL',
  'INHALED',
  'NASAL',
  'OPHTHALMIC',
  'OTIC',
  'TOPICAL',
  'TRANSDERMAL',
  'RECTAL',
  'VAGINAL',
  'INTRAVENOUS',
  'INTRAMUSCULAR',
  'SUBCUTANEOUS',
];

/** A line while it is written; numbers as typed. */
export interface DoseFields {
  dose: string;
  unit: DoseUnit;
  route: MedicineRoute;
  frequency: DoseFrequency;
  days: string;
  quantity: string;
  instructions: string;
}

/** By words of the form, the first that fits. */
const UNIT_OF_FORM: ReadonlyArray<[RegExp, DoseUnit]> = [
  [/tablet/, 'TABLET'],
  [/inhal/, 'PUFF'],
  [/capsule/, 'CAPSULE'],
  [/spray/, 'SPRAY'],
  [/drops/, 'DROP'],
  [/granules|powder for solution/, 'SACHET'],
  [/injection|injector/, 'INJECTION'],
  [/suppository|pessary/, 'SUPPOSITORY'],
  [/patch/, 'PATCH'],
  [/cream|ointment|gel|lotion|shampoo/, 'APPLICATION'],
];

/** What a medicine is counted in. Pure. */
export const unitOfForm = (form: string): DoseUnit => UNIT_OF_FORM.find(([words]) => words.test(form))?.[1] ?? 'ML';

export const newDose = ({ form, route }: Pick<Medicine, 'form' | 'route'>): DoseFields => {
  const unit = unitOfForm(form);
  return {
    dose: unit === 'ML' ? '5' : '1',
    unit,
    route,
    frequency: 'BD',
    days: '5',
    quantity: '',
    instructions: '',
  };
};

export const doseOf = ({ dose, days, quantity, instructions, ...rest }: PrescriptionLine): DoseFields => ({
  unit: rest.unit,
  route: rest.route,
  frequency: rest.frequency,
  dose: String(dose),
  days: String(days),
  quantity: rest.frequency === 'PRN' ? String(quantity) : '',
  instructions: instructions ?? '',
});

export type DoseProblem = 'dose' | 'days' | 'quantity';

/** Which fields do not do yet. Pure. */
export function doseProblems({ dose, days, quantity, frequency }: DoseFields): DoseProblem[] {
  const within = (text: string, most: number) => Number(text) > 0 && Number(text) <= most;
  const wrong: DoseProblem[] = [];
  if (!within(dose, 10_000)) wrong.push('dose');
  if (!within(days, 365) || !Number.isInteger(Number(days))) wrong.push('days');
  if (quantity === '' ? frequency === 'PRN' : !within(quantity, 100_000)) wrong.push('quantity');
  return wrong;
}

export const lineInputOf = (
  { dose, days, quantity, instructions, unit, route, frequency }: DoseFields,
  of: { id?: string; medicineCode: string },
): PrescriptionLineInput => ({
  ...of,
  unit,
  route,
  frequency,
  dose: Number(dose),
  days: Number(days),
  quantity: quantity === '' ? null : Number(quantity),
  instructions: instructions || null,
});

/** A line as it stands, to be sent with another that changed. */
export const sameLine = (line: PrescriptionLine): PrescriptionLineInput => {
  const { id, medicineCode, dose, unit, route, frequency, days, quantity, instructions } = line;
  return { id, medicineCode, dose, unit, route, frequency, days, quantity, instructions };
};
