import { isDeepStrictEqual } from 'node:util';
import { diff3Merge } from 'node-diff3';

/**
 * What is done about a field that somebody else changed as well (SCH-21): the caller decides again; both changes of a set
 * are kept; both changes of a text are kept where they are about different words, or else the caller decides.
 */
export type Strategy = 'REJECT' | 'UNION' | 'MERGE';

/** A field that two people changed: what it was when the caller looked, what it is now, and what the caller wants. */
export interface FieldConflict {
  field: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

export interface MergedEdit<Fields> {
  /** What to save, field by field; fields nobody has to change are left out. */
  save: Partial<Fields>;
  conflicts: FieldConflict[];
}

/** Three states of the same fields. */
interface Edit<Fields> {
  /** As the caller saw it. */
  base: Fields;
  /** As it is stored now. */
  theirs: Fields;
  /** As the caller wants it. */
  mine: Fields;
}

/**
 * Compares an edit field by field with what is stored (SCH-19, SCH-20): a field the caller did not touch stays as it is, one
 * that nobody else changed is saved, one that both changed alike is done already, and about the rest the strategy decides. Pure.
 */
export function mergeEdit<Fields extends object>(
  strategies: Readonly<Record<keyof Fields & string, Strategy>>,
  { base, theirs, mine }: Edit<Fields>,
): MergedEdit<Fields> {
  const merged: MergedEdit<Fields> = { save: {}, conflicts: [] };
  for (const field of Object.keys(strategies) as Array<keyof Fields & string>) {
    const states = { base: base[field], theirs: theirs[field], mine: mine[field] };
    if (isDeepStrictEqual(states.mine, states.base) || isDeepStrictEqual(states.mine, states.theirs)) continue;
    if (isDeepStrictEqual(states.theirs, states.base)) merged.save[field] = states.mine;
    else if (strategies[field] === 'UNION') merged.save[field] = bothOf(states) as Fields[typeof field];
    else {
      const text = strategies[field] === 'MERGE' ? bothTexts(states) : null;
      if (text === null) merged.conflicts.push({ field, ...states });
      else merged.save[field] = (text || null) as Fields[typeof field];
    }
  }
  return merged;
}

/** A text, or null, with the changed words of both; null where both changed the same ones. */
function bothTexts({ base, theirs, mine }: Record<'base' | 'theirs' | 'mine', unknown>): string | null {
  const words = (state: unknown): string[] => ((state ?? '') as string).split(/(\s+)/);
  const parts = diff3Merge(words(theirs), words(base), words(mine), { excludeFalseConflicts: true });
  return parts.some(({ conflict }) => conflict) ? null : parts.flatMap(({ ok }) => ok ?? []).join('');
}

/** A set with what either added and without what either took out, in the order of what is stored. */
function bothOf({ base, theirs, mine }: Record<'base' | 'theirs' | 'mine', unknown>): unknown[] {
  const [before, now, wanted] = [base, theirs, mine].map(state => new Set(state as readonly unknown[]));
  const kept = [...now!].filter(element => wanted!.has(element) || !before!.has(element));
  return [...kept, ...[...wanted!].filter(element => !before!.has(element) && !now!.has(element))];
}
