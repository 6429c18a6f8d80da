import type { PrescriptionLine } from './consultationQueries.ts';
import { doseOf, doseProblems, lineInputOf, newDose, sameLine, unitOfForm } from './doseForm.ts';

describe('the dose of a medicine', () => {
  it.each([
    ['gastro-resistant tablet', 'TABLET'],
    ['inhalation capsule', 'PUFF'],
    ['prolonged-release capsule', 'CAPSULE'],
    ['oral suspension', 'ML'],
    ['eye drops', 'DROP'],
    ['powder for injection', 'INJECTION'],
    ['powder for solution', 'SACHET'],
    ['eye ointment', 'APPLICATION'],
    ['spray', 'SPRAY'],
  ])('as %s is counted in %s', (form, unit) => {
    expect(unitOfForm(form)).toBe(unit);
  });

  it('begins with what is usual, by its own route', () => {
    expect(newDose({ form: 'syrup', route: 'ORAL' })).toMatchObject({ dose: '5', unit: 'ML', route: 'ORAL' });
    expect(newDose({ form: 'cream', route: 'TOPICAL' })).toMatchObject({ dose: '1', unit: 'APPLICATION' });
  });

  it.each([
    ['nothing', { dose: '' }, ['dose']],
    ['no amount', { dose: '0' }, ['dose']],
    ['half a day', { days: '1.5' }, ['days']],
    ['two years', { days: '730' }, ['days']],
    ['when needed without saying how much', { frequency: 'PRN' as const }, ['quantity']],
    ['when needed and how much', { frequency: 'PRN' as const, quantity: '10' }, []],
    ['half a tablet', { dose: '0.5' }, []],
  ])('of %s is told what does not do', (_, changes, wrong) => {
    expect(doseProblems({ ...newDose({ form: 'tablet', route: 'ORAL' }), ...changes })).toEqual(wrong);
  });

  it('is sent as numbers, the quantity left to be reckoned', () => {
    const fields = { ...newDose({ form: 'tablet', route: 'ORAL' }), dose: '0.5' };
    const input = lineInputOf(fields, { medicineCode: 'x' });
    expect(input).toMatchObject({ medicineCode: 'x', dose: 0.5, days: 5, quantity: null, instructions: null });
    const line: PrescriptionLine = {
      __typename: 'PrescriptionLine',
      id: 'line',
      medicineCode: 'x',
      display: 'X',
      dose: 0.5,
      unit: 'TABLET',
      route: 'ORAL',
      frequency: 'BD',
      days: 5,
      quantity: 5,
      instructions: null,
      overrideReason: null,
    };
    expect(doseOf(line)).toEqual(fields);
    expect(sameLine(line)).toEqual({ ...input, id: 'line', quantity: 5 });
  });
});
