import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeIndex, type CodeIndex } from '../problems/codeIndex.ts';
import { medicinesOf, namesOf, readGenerics, type Medicine } from './medicine.ts';

/** A list of this project's own making, not a registry's: see ADR 0062. */
const FILE = join(import.meta.dirname, 'formulary.tsv');

interface Formulary {
  medicines: CodeIndex<Medicine>;
  /** Every name of an ingredient, such as acetaminophen for paracetamol. */
  namesOf: (ingredient: string) => readonly string[];
}

let loaded: Formulary | null = null;

/** The medicines that can be prescribed, read and indexed when they are first asked for: about 10 ms. */
export const formulary = (): Formulary => (loaded ??= load());

function load(): Formulary {
  const generics = readGenerics(readFileSync(FILE, 'utf8'));
  const names = namesOf(generics);
  return {
    medicines: codeIndex(medicinesOf(generics)),
    namesOf: ingredient => names.get(ingredient) ?? [ingredient],
  };
}
