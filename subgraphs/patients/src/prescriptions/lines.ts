import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { ROUTES, type Medicine } from '../formulary/medicine.ts';
import { FREQUENCIES, quantityOf } from './frequency.ts';
import { LONGEST_COURSE_DAYS } from './prescription.ts';
import type { Line } from './prescriptionTable.ts';

export const DOSE_UNITS = [
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
] as const;

const MAX_LINES = 20;
const MAX_DOSE = 10_000;
const MAX_QUANTITY = 100_000;

const line = z.object({
  /** Of a line that is there already, so that it stays the same one. */
  id: z.ulid().nullish(),
  medicineCode: z.string().min(1).max(200),
  dose: z.number().positive().max(MAX_DOSE),
  unit: z.enum(DOSE_UNITS),
  route: z.enum(ROUTES),
  frequency: z.enum(FREQUENCIES),
  days: z.int().min(1).max(LONGEST_COURSE_DAYS),
  quantity: z.number().positive().max(MAX_QUANTITY).nullish(),
  instructions: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform(text => text || null),
});

export const linesInput = z.array(line).max(MAX_LINES);
export type WrittenLine = z.infer<typeof line>;

/**
 * Lines as they are kept: with what the formulary says of each medicine, and the quantity reckoned where none was given.
 * @throws Refusal BAD_USER_INPUT MEDICINE_UNKNOWN, or QUANTITY_NEEDED where it cannot be reckoned
 */
export const linesOf = (
  written: readonly WrittenLine[],
  medicine: (code: string) => Pick<Medicine, 'display' | 'ingredients' | 'atcCode'> | undefined,
): Line[] =>
  written.map(({ id, quantity, ...rest }, index) => {
    const known = medicine(rest.medicineCode);
    if (!known) throw new Refusal('BAD_USER_INPUT', 'MEDICINE_UNKNOWN', at(index, 'medicineCode'));
    const needed = quantity ?? quantityOf(rest);
    if (needed === null) throw new Refusal('BAD_USER_INPUT', 'QUANTITY_NEEDED', at(index, 'quantity'));
    const { display, ingredients, atcCode } = known;
    return { ...rest, display, ingredients, atcCode, id: id ?? newId(), quantity: needed, override: null };
  });

/** The field that is wrong. */
const at = (index: number, field: string) => ({
  fields: [{ path: `lines.${index}.${field}`, problem: 'does not go with the rest' }],
});
