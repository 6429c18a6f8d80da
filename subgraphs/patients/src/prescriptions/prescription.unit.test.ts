import { newId } from '@polyclinic/tenancy/id.ts';
import { formulary } from '../formulary/formulary.ts';
import { linesOf, type WrittenLine } from './lines.ts';
import { prescriptionAfterStep, courseEnd, type PrescriptionStep } from './prescription.ts';
import type { PrescriptionStatus } from './prescriptionTable.ts';

const asked = { actor: 'doctor', version: 3 };
const stored = (status: PrescriptionStatus) => ({ author: 'doctor', version: 3, status });

describe('a prescription', () => {
  it.each<[PrescriptionStatus, PrescriptionStep, string]>([
    ['DRAFT', 'CHANGE', 'DRAFT'],
    ['DRAFT', 'SIGN', 'SIGNED'],
    ['SIGNED', 'CANCEL', 'CANCELLED'],
  ])('that is %s is by %s %s', (status, step, next) => {
    expect(prescriptionAfterStep(stored(status), step, asked)).toBe(next);
  });

  it.each<[PrescriptionStatus, PrescriptionStep, string]>([
    ['DRAFT', 'CANCEL', 'NOT_SIGNED'],
    ['SIGNED', 'CHANGE', 'PRESCRIPTION_SIGNED'],
    ['SIGNED', 'SIGN', 'PRESCRIPTION_SIGNED'],
    ['CANCELLED', 'CHANGE', 'PRESCRIPTION_CANCELLED'],
    ['CANCELLED', 'SIGN', 'PRESCRIPTION_CANCELLED'],
    ['CANCELLED', 'CANCEL', 'PRESCRIPTION_CANCELLED'],
  ])('that is %s refuses %s with %s', (status, step, reason) => {
    expect(() => prescriptionAfterStep(stored(status), step, asked)).toThrow(reason);
  });

  it('is its prescriber’s alone, and changed on the version that was looked at', () => {
    expect(() => prescriptionAfterStep(stored('DRAFT'), 'SIGN', { ...asked, actor: 'other' })).toThrow(
      'NOT_THE_PRESCRIBER',
    );
    expect(() => prescriptionAfterStep(stored('DRAFT'), 'SIGN', { ...asked, version: 2 })).toThrow('CHANGED_MEANWHILE');
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
