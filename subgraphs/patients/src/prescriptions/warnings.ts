import { INGREDIENT_CLASSES, type IngredientClass } from '../formulary/ingredientClasses.ts';
import { wordsOf } from '../problems/codeIndex.ts';

/**
 * `ALLERGY`: to an ingredient itself. `ALLERGY_CLASS`: to its class, or to another of it. `ALLERGY_NEAR_CLASS`: to a class
 * that is near it. `DUPLICATE_LINE`, `DUPLICATE_ACTIVE`: the ingredient is in another line, or is taken already.
 */
export type WarningKind = 'ALLERGY' | 'ALLERGY_CLASS' | 'ALLERGY_NEAR_CLASS' | 'DUPLICATE_LINE' | 'DUPLICATE_ACTIVE';

export interface Warning {
  kind: WarningKind;
  lineId: string;
  ingredient: string;
  /** The substance of the allergy as listed, or the other medicine. */
  about: string;
}

/** What is compared: an allergy that is in force, a line or a medicine that is taken. */
interface Contents {
  id: string;
  display: string;
  ingredients: readonly string[];
}

interface Known {
  /** Substances of allergies in force. */
  allergies: readonly string[];
  /** Medicines from prescriptions that are signed and not over. */
  active: readonly Pick<Contents, 'display' | 'ingredients'>[];
  /** Every name of an ingredient. */
  namesOf: (ingredient: string) => readonly string[];
}

/** What speaks against each line. Pure. @returns in the order of the lines, allergies before duplicates; one for each cause */
export const warningsOf = (lines: readonly Contents[], known: Known): Warning[] =>
  lines.flatMap((line, index) =>
    line.ingredients.flatMap(ingredient => {
      const about = (kind: WarningKind, what: string): Warning => ({ kind, lineId: line.id, ingredient, about: what });
      const holds = ({ ingredients }: Pick<Contents, 'ingredients'>) => ingredients.includes(ingredient);
      return [
        ...known.allergies.flatMap(substance => {
          const kind = allergyKind(substance, ingredient, known.namesOf);
          return kind ? [about(kind, substance)] : [];
        }),
        ...lines
          .filter((other, at) => at !== index && holds(other))
          .map(other => about('DUPLICATE_LINE', other.display)),
        ...known.active.filter(holds).map(other => about('DUPLICATE_ACTIVE', other.display)),
      ];
    }),
  );

function allergyKind(substance: string, ingredient: string, namesOf: Known['namesOf']): WarningKind | null {
  const said = wordsOf(substance);
  const names = (each: string) => namesOf(each).some(name => says(said, name));
  if (names(ingredient)) return 'ALLERGY';
  const meant = INGREDIENT_CLASSES.filter(
    each => each.names.some(name => says(said, name)) || each.ingredients.some(names),
  );
  if (meant.some(({ ingredients }) => ingredients.includes(ingredient))) return 'ALLERGY_CLASS';
  const own = INGREDIENT_CLASSES.filter(({ ingredients }) => ingredients.includes(ingredient));
  const near = (each: IngredientClass) => meant.some(({ names: [name = ''] }) => each.nearTo.includes(name));
  return own.some(near) ? 'ALLERGY_NEAR_CLASS' : null;
}

/** Whether a text has all words of a name, one after the other. */
function says(said: readonly string[], name: string): boolean {
  const words = wordsOf(name);
  return said.some((_, start) => words.every((word, offset) => said[start + offset] === word));
}
