import { formulary } from '../formulary/formulary.ts';
import { warningsOf } from './warnings.ts';

const { namesOf } = formulary();
const line = (...ingredients: string[]) => ({ id: ingredients.join(), display: ingredients.join(' + '), ingredients });
const kindsFor = (substance: string, ingredient: string) =>
  warningsOf([line(ingredient)], { allergies: [substance], active: [], namesOf }).map(({ kind }) => kind);

describe('an allergy', () => {
  it.each([
    ['Amoxicillin', 'amoxicillin', 'ALLERGY'],
    ['AMOXYCILLIN', 'amoxicillin', 'ALLERGY'],
    ['acetaminophen (Tylenol)', 'paracetamol', 'ALLERGY'],
    ['Aspirin', 'acetylsalicylic acid', 'ALLERGY'],
    ['Penicillin', 'amoxicillin', 'ALLERGY_CLASS'],
    ['penicillins', 'flucloxacillin', 'ALLERGY_CLASS'],
    ['Penicillin V', 'amoxicillin', 'ALLERGY_CLASS'],
    ['Ampicillin', 'amoxicillin', 'ALLERGY_CLASS'],
    ['Beta-lactams', 'cefalexin', 'ALLERGY_CLASS'],
    ['Sulfa drugs', 'sulfamethoxazole', 'ALLERGY_CLASS'],
    ['Sulfonamide antibiotics', 'sulfadiazine', 'ALLERGY_CLASS'],
    ['Ibuprofen', 'naproxen', 'ALLERGY_CLASS'],
    ['NSAIDs', 'acetylsalicylic acid', 'ALLERGY_CLASS'],
    ['Aspirin', 'ibuprofen', 'ALLERGY_CLASS'],
    ['Cephalexin', 'ceftriaxone', 'ALLERGY_CLASS'],
    ['Penicillin', 'cefalexin', 'ALLERGY_NEAR_CLASS'],
    ['Ceftriaxone', 'amoxicillin', 'ALLERGY_NEAR_CLASS'],
    ['Penicillin', 'meropenem', 'ALLERGY_NEAR_CLASS'],
  ])('to %s warns of %s with %s', (substance, ingredient, kind) => {
    expect(kindsFor(substance, ingredient)).toEqual([kind]);
  });

  it.each([
    ['Peanut', 'amoxicillin'],
    ['Penicillin', 'azithromycin'],
    ['Sulfites', 'sulfamethoxazole'],
    ['Sulfa', 'ferrous sulfate'],
    ['Ibuprofen', 'paracetamol'],
    ['Cephalexin', 'meropenem'],
    ['Iron', 'folic acid'],
    ['', 'amoxicillin'],
  ])('to %s says nothing of %s', (substance, ingredient) => {
    expect(kindsFor(substance, ingredient)).toEqual([]);
  });

  it('is found in each ingredient of a combination, and names the line, the ingredient and the substance', () => {
    const lines = [line('omeprazole'), line('amoxicillin', 'clavulanic acid')];
    expect(warningsOf(lines, { allergies: ['Penicillin', 'Latex'], active: [], namesOf })).toEqual([
      { kind: 'ALLERGY_CLASS', lineId: 'amoxicillin,clavulanic acid', ingredient: 'amoxicillin', about: 'Penicillin' },
    ]);
  });
});

describe('a duplicate', () => {
  const known = { allergies: [], namesOf };

  it('within a prescription is told at both lines', () => {
    const lines = [line('paracetamol'), line('paracetamol', 'codeine'), line('ibuprofen')];
    expect(warningsOf(lines, { ...known, active: [] })).toEqual([
      { kind: 'DUPLICATE_LINE', lineId: 'paracetamol', ingredient: 'paracetamol', about: 'paracetamol + codeine' },
      { kind: 'DUPLICATE_LINE', lineId: 'paracetamol,codeine', ingredient: 'paracetamol', about: 'paracetamol' },
    ]);
  });

  it('of a medicine that is taken already is told, another of its class is not', () => {
    const active = [
      { display: 'Metformin 500 mg tablet', ingredients: ['metformin'] },
      { display: 'Ramipril 5 mg capsule', ingredients: ['ramipril'] },
    ];
    expect(warningsOf([line('metformin', 'sitagliptin'), line('lisinopril')], { ...known, active })).toEqual([
      {
        kind: 'DUPLICATE_ACTIVE',
        lineId: 'metformin,sitagliptin',
        ingredient: 'metformin',
        about: 'Metformin 500 mg tablet',
      },
    ]);
  });
});
