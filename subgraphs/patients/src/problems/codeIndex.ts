/** An entry of a list that is searched by code and words. */
export interface Coded {
  /** Of a diagnosis with its point, such as E11.9. */
  code: string;
  display: string;
  /** Other words for the same, such as "high blood pressure"; may be empty. */
  otherWords: string;
}

export type DiagnosisCode = Coded;

export interface CodeIndex<Entry extends Coded> {
  /** At most `first` codes, best first; none for an empty search. */
  search: (search: string, first: number) => Entry[];
  /** The code as written in the list; undefined when it has none such. */
  get: (code: string) => Entry | undefined;
}

interface Indexed<Entry extends Coded> {
  entry: Entry;
  /** Without its point, such as E119. */
  bare: string;
  words: readonly string[];
  otherWords: readonly string[];
  /** How much it says beside what was asked for; less is listed first. */
  weight: number;
}

const bareOf = (code: string): string => code.replace('.', '').toUpperCase();

const lettersOf = (text: string): string => (/[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text);

/** Words in lower case without accents; hyphens and brackets divide. */
export const wordsOf = (text: string): string[] =>
  lettersOf(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** A single letter begins too many words to mean one. */
const SHORTEST_SEARCH = 2;

/** Words that name no illness: "unspecified asthma, uncomplicated" says no more than "asthma". */
const EMPTY_WORDS = new Set(
  'unspecified nos with without other of and or the in to due complications uncomplicated'.split(' '),
);

/** Words in round brackets may be there or not, by the classification's own convention, and weigh nothing. */
function weightOf(display: string): number {
  const words = wordsOf(display.replace(/\([^)]*\)/g, ''));
  const said = words.filter(word => !EMPTY_WORDS.has(word)).length;
  if (words.includes('other')) return said + 0.5;
  if (words.includes('without') || words.includes('uncomplicated')) return said;
  return said + (words.includes('unspecified') ? 0.1 : 0.2);
}

/**
 * Searches codes by the code's beginning, with or without its point, and by the beginnings of words in any order. First the
 * code itself, then what begins with it, then what names all the words, shortest first, then what other words name it by.
 * What begins with a letter sequence is found in sorted lists by halving, without a scan of all codes.
 */
export function codeIndex<Entry extends Coded>(entries: readonly Entry[]): CodeIndex<Entry> {
  const indexed = entries
    .map(entry => ({
      entry,
      bare: bareOf(entry.code),
      words: wordsOf(entry.display),
      otherWords: wordsOf(entry.otherWords),
      weight: weightOf(entry.display),
    }))
    .sort((one, other) => (one.bare < other.bare ? -1 : 1));
  const byWord = positionsByWord(indexed);
  const sortedWords = [...byWord.keys()].sort();
  const byCode = new Map(entries.map(entry => [entry.code, entry]));

  const withCode = (bare: string, first: number): Entry[] => {
    const found: Entry[] = [];
    for (let at = lowerBound(indexed, each => each.bare < bare); found.length < first; at++) {
      const candidate = indexed[at];
      if (!candidate?.bare.startsWith(bare)) break;
      found.push(candidate.entry);
    }
    return found;
  };

  /** Positions of the codes that have a word with this beginning. */
  const withBeginning = (beginning: string): Set<number> => {
    const found = new Set<number>();
    for (let at = lowerBound(sortedWords, word => word < beginning); ; at++) {
      const word = sortedWords[at];
      if (!word?.startsWith(beginning)) return found;
      for (const position of byWord.get(word) ?? []) found.add(position);
    }
  };

  const withWords = (typed: readonly string[]): Array<Indexed<Entry>> => {
    const [rarest, ...rest] = typed.map(withBeginning).sort((one, other) => one.size - other.size);
    return [...(rarest ?? [])]
      .filter(position => rest.every(others => others.has(position)))
      .sort((one, other) => one - other)
      .map(position => indexed[position]!);
  };

  return {
    get: code => byCode.get(code),
    search: (search, first) => {
      const asked = search.trim();
      if (asked.length < SHORTEST_SEARCH) return [];
      const codes = /^[a-z]\d/i.test(asked) ? withCode(bareOf(asked), first) : [];
      if (codes.length > 0) return codes;
      const typed = wordsOf(asked);
      return withWords(typed)
        .map(found => ({ found, rank: rankOf(found, typed) }))
        .sort((one, other) => one.rank - other.rank)
        .slice(0, first)
        .map(({ found: { entry } }) => entry);
    },
  };
}

/** Less is better: words the display says in full, then begins with, then other words alone; short ones before long. */
function rankOf({ words, otherWords, weight }: Indexed<Coded>, typed: readonly string[]): number {
  let rank = weight;
  for (const word of typed) {
    if (words.includes(word)) continue;
    if (!otherWords.includes(word)) rank += 100;
    if (!words.some(said => said.startsWith(word))) rank += 1_000;
  }
  return rank;
}

function positionsByWord(indexed: ReadonlyArray<Indexed<Coded>>): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  indexed.forEach(({ words, otherWords }, position) => {
    for (const word of new Set([...words, ...otherWords])) {
      const positions = byWord.get(word);
      if (positions) positions.push(position);
      else byWord.set(word, [position]);
    }
  });
  return byWord;
}

/** The first position at which `before` no longer holds. */
function lowerBound<T>(sorted: readonly T[], before: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
