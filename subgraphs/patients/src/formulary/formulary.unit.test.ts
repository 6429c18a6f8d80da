import { formulary } from './formulary.ts';
import { INGREDIENT_CLASSES } from './ingredientClasses.ts';
import { medicinesOf, readGenerics } from './medicine.ts';

const found = (search: string, first = 3) =>
  formulary()
    .medicines.search(search, first)
    .map(({ display }) => display);

describe('a search for a medicine', () => {
  it.each([
    ['its name and strength', 'amox 500', 'Amoxicillin 500 mg capsule'],
    ['its American name', 'acetaminophen 500', 'Paracetamol 500 mg tablet'],
    ['its form first', 'inhaler salbut', 'Salbutamol 100 microgram inhaler'],
    ['a combination', 'clavulanic 875', 'Amoxicillin + clavulanic acid 875 mg + 125 mg tablet'],
    ['a vitamin', 'b12', 'Cyanocobalamin 1 mg tablet'],
  ])('by %s finds it first', (_, search, display) => {
    expect(found(search)[0]).toBe(display);
  });

  it('finds nothing for one letter, or for what no medicine has', () => {
    expect([found('a'), found('amoxicillin 501')]).toEqual([[], []]);
  });
});

describe('the formulary', () => {
  const generics = readGenerics(
    'amoxicillin + clavulanic acid\tco-amoxiclav\tJ01CR02\tORAL tablet 1 g + 125 mg, 2.5 mg',
  );
  const all = formulary().medicines;

  it('is read with every form and strength of a generic as a medicine of its own', () => {
    expect(medicinesOf(generics)).toMatchObject([
      {
        code: 'amoxicillin-and-clavulanic-acid-tablet-1-g-and-125-mg',
        ingredients: ['amoxicillin', 'clavulanic acid'],
        atcCode: 'J01CR02',
        form: 'tablet',
        strength: '1 g + 125 mg',
        route: 'ORAL',
      },
      { code: 'amoxicillin-and-clavulanic-acid-tablet-2p5-mg', strength: '2.5 mg' },
    ]);
    expect(() => medicinesOf(readGenerics('x\t\t\tNOWHERE tablet 1 mg'))).toThrow('Not a presentation');
  });

  it('has at least 300 generics, each medicine once, with ingredients and a code of the right shape', () => {
    const medicines = all.search('mg', 10_000);
    expect(new Set(medicines.map(({ ingredients }) => ingredients.join())).size).toBeGreaterThan(300);
    expect(new Set(medicines.map(({ code }) => code)).size).toBe(medicines.length);
    for (const { ingredients, atcCode } of medicines) {
      expect(ingredients.every(Boolean)).toBe(true);
      expect(atcCode ?? 'A01AA01').toMatch(/^[A-Z]\d\d[A-Z]{2}\d\d$/);
    }
  });

  it('knows every ingredient that the table of classes names, so that no warning is lost to a spelling', () => {
    const isListed = (ingredient: string) =>
      all.search(ingredient, 100).some(({ ingredients }) => ingredients.includes(ingredient));
    for (const { ingredients } of INGREDIENT_CLASSES)
      expect(ingredients.filter(ingredient => !isListed(ingredient))).toEqual([]);
  });
});
