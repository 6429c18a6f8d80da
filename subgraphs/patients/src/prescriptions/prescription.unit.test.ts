import { newId } from '@polyclinic/tenancy/id.ts';
import { formulary } from '../formulary/formulary.ts';
import { linesOf, type WrittenLine } from './lines.ts';
import { courseEnd, mustBeDraft, mustBeSigned, type Standing } from './prescription.ts';
import type { PrescriptionStatus } from './prescriptionTable.ts';

const asked = { actor: 'doctor', version: 3 };
const stored = (status: PrescriptionStatus) => ({ author: 'doctor', version: 3, status });

describe('a prescription', () => {
  it('is changed and signed as a draft, and cancelled once it is signed', () => {
    expect(() => mustBeDraft(stored('DRAFT'), asked)).not.toThrow();
    expect(() => mustBeSigned(stored('SIGNED'), asked)).not.toThrow();
  });

  it.each<[PrescriptionStatus, string, Standing, string]>([
    ['DRAFT', 'to be signed already', mustBeSigned, 'NOT_SIGNED'],
    ['SIGNED', 'to be a draft', mustBeDraft, 'PRESCRIPTION_SIGNED'],
    ['CANCELLED', 'to be a draft', mustBeDraft, 'PRESCRIPTION_CANCELLED'],
    ['CANCELLED', 'to be signed', mustBeSigned, 'PRESCRIPTION_CANCELLED'],
  ])('that is %s and has %s refuses', (status, _, standing, reason) => {
    expect(() => {
      standing(stored(status), asked);
    }).toThrow(reason);
  });

  it('is its prescriber’s alone, and changed on the version that was looked at', () => {
    expect(() => {
      mustBeDraft(stored('DRAFT'), { ...asked, actor: 'other' });
    }).toThrow('NOT_THE_PRESCRIBER');
    expect(() => {
      mustBeDraft(stored('DRAFT'), { ...asked, version: 2 });
    }).toThrow('CHANGED_MEANWHILE');
  });

  it('has courses that end days after it was signed', () => {
    expect(courseEnd(new Date('2026-11-21T14:00:00Z'), { days: 7 })).toEqual(new Date('2026-11-28T14:00:00Z'));
  });
});

describe('a written line', () => {
  const written: WrittenLine = {
    medicineCode: 'amoxicillin-capsule-500-mg',
    dose: 1,
    unit: 'CAPSULE',
    route: 'ORAL',
    frequency: 'TDS',
    days: 7,
    instructions: null,
  };
  const kept = (changes: Partial<WrittenLine>) => linesOf([{ ...written, ...changes }], formulary().medicines.get)[0];

  it('is kept with what the formulary says, and the quantity reckoned unless it is given', () => {
    expect(kept({})).toMatchObject({
      display: 'Amoxicillin 500 mg capsule',
      ingredients: ['amoxicillin'],
      atcCode: 'J01CA04',
      quantity: 21,
      override: null,
    });
    expect(kept({ quantity: 24 })?.quantity).toBe(24);
  });

  it('keeps its id', () => {
    const id = newId();
    expect(kept({ id })?.id).toBe(id);
  });

  it('of no known medicine, or of an amount nobody can reckon, is refused', () => {
    expect(() => kept({ medicineCode: 'unobtainium' })).toThrow('MEDICINE_UNKNOWN');
    expect(() => kept({ frequency: 'PRN' })).toThrow('QUANTITY_NEEDED');
  });
});
