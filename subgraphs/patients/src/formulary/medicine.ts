import type { Coded } from '../problems/codeIndex.ts';

export const ROUTES = [
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
] as const;
export type Route = (typeof ROUTES)[number];

/** What can be prescribed: ingredients in one form and strength. */
export interface Medicine extends Coded {
  /** Made of its parts, such as `amoxicillin-capsule-500-mg`. */
  code: string;
  /** Such as "Amoxicillin 500 mg capsule". */
  display: string;
  /** Active ingredients in small letters, by their international names. */
  ingredients: readonly string[];
  /** Of its main use; null where none is entered. */
  atcCode: string | null;
  form: string;
  strength: string;
  route: Route;
}

interface Generic {
  ingredients: readonly string[];
  otherNames: readonly string[];
  atcCode: string | null;
  /** As written in the list. */
  presentations: string;
}

const SINGLE = 1;

/**
 * The list's lines: ingredients, other names, ATC code and presentations, between tabulators. Presentations are parted by
 * semicolons; each is a route, a form and strengths parted by commas, such as `ORAL tablet 250 mg, 500 mg`. Pure.
 */
export const readGenerics = (text: string): Generic[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [ingredients = '', otherNames = '', atcCode = '', presentations = ''] = line.split('\t');
      return {
        ingredients: ingredients.split(' + '),
        otherNames: otherNames.split(', ').filter(Boolean),
        atcCode: atcCode || null,
        presentations,
      };
    });

/** Every form and strength of every generic, one medicine each. @throws Error when a line is not of the list's form */
export const medicinesOf = (generics: readonly Generic[]): Medicine[] =>
  generics.flatMap(generic => generic.presentations.split('; ').flatMap(text => presented(generic, text)));

function presented({ ingredients, otherNames, atcCode }: Generic, text: string): Medicine[] {
  // The strength begins with the first figure.
  const [, written, form, strengths] = /^([A-Z]+) (\D+?) (\d.*)$/.exec(text) ?? [];
  const route = ROUTES.find(each => each === written);
  if (!route || !form || !strengths) throw new Error(`Not a presentation: ${text}`);
  const name = ingredients.join(' + ');
  return strengths.split(', ').map(strength => ({
    code: slugOf(`${name} ${form} ${strength}${form === 'spray' ? ` ${route}` : ''}`),
    display: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${strength} ${form}`,
    otherWords: otherNames.join(' '),
    ingredients,
    atcCode,
    form,
    strength,
    route,
  }));
}

/** Letters and figures, the rest a hyphen; percent and point keep their meaning. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('%', ' percent')
    .replaceAll('.', 'p')
    .replaceAll(',', '')
    .replaceAll('+', 'and')
    .replace(/[^a-z0-9]+/g, '-');

/** Every name of each single ingredient, its international one first. */
export const namesOf = (generics: readonly Generic[]): Map<string, readonly string[]> =>
  new Map(
    generics
      .filter(({ ingredients }) => ingredients.length === SINGLE)
      .map(({ ingredients: [ingredient = ''], otherNames }) => [ingredient, [ingredient, ...otherNames]]),
  );
