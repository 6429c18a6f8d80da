import { isDeepStrictEqual } from 'node:util';
import type { Step } from './case.ts';
import type { Call } from './stubSubgraph.ts';
import type { Target } from './target.ts';

interface Told {
  data?: unknown;
  errors?: ReadonlyArray<{ message?: string; path?: ReadonlyArray<string | number>; extensions?: { code?: string } }>;
}

/** What a gateway did with one request. */
export interface Outcome {
  /** The body as it came. */
  text: string;
  /** Calls to subgraphs meanwhile. */
  calls: readonly Call[];
}

export interface Verdict {
  /** What differs from what must be; empty when nothing. */
  failures: string[];
  /** Whether something guarded reached the client or was asked of a subgraph. */
  leaked: boolean;
}

/** Compares what a gateway did with what a step says it must. */
export function judge(step: Step, { text, calls }: Outcome, target: Target): Verdict {
  const told = parsed(text);
  const asked = [...new Set(calls.map(({ subgraph }) => subgraph))].sort();
  const sent = calls.map(({ query, variables }) => `${query} ${JSON.stringify(variables ?? {})}`).join('\n');
  const leaks = [
    ...(step.unsaid ?? []).filter(word => text.includes(word)).map(word => `the answer says ${word}`),
    ...(step.unsent ?? []).filter(word => wordIn(sent, word)).map(word => `a subgraph was sent ${word}`),
    ...(step.asked ? asked.filter(name => !step.asked?.includes(name)) : []).map(name => `${name} was asked`),
  ];
  const differences = [
    ...(step.asked ?? []).filter(name => !asked.includes(name)).map(name => `${name} was not asked`),
    ...('data' in step && !isDeepStrictEqual(plain(told?.data), plain(step.data))
      ? [`data is ${text.slice(0, 300)}`]
      : []),
    ...(step.denied ? deniedDifferently(step.denied, told, target) : []),
    ...(step.invalid && (told === null || told.data != null || !told.errors?.length) ? ['it was not refused'] : []),
  ];
  return { failures: [...leaks, ...differences], leaked: leaks.length > 0 };
}

function deniedDifferently(expected: NonNullable<Step['denied']>, told: Told | null, target: Target): string[] {
  const place = (path: ReadonlyArray<string | number>): string =>
    path.filter(key => target.listIndices || (typeof key === 'string' && key !== '@')).join('.');
  const errors = told?.errors ?? [];
  const isDenial = (code: string | undefined): boolean => code !== undefined && target.deniedCodes.includes(code);
  const got = [
    ...new Set(errors.filter(({ extensions }) => isDenial(extensions?.code)).map(({ path }) => place(path ?? []))),
  ];
  const wanted = [...new Set(expected.map(place))];
  const others = errors.filter(({ extensions }) => !isDenial(extensions?.code));
  return [
    ...(isDeepStrictEqual(got.sort(), wanted.sort())
      ? []
      : [`denied at ${got.join(', ') || 'nothing'}, not ${wanted.join(', ') || 'nothing'}`]),
    ...others.map(({ message, extensions }) => `another error: ${extensions?.code ?? ''} ${message ?? ''}`),
  ];
}

function parsed(text: string): Told | null {
  try {
    return JSON.parse(text) as Told;
  } catch {
    return null;
  }
}

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

const wordIn = (text: string, word: string): boolean =>
  new RegExp(`(^|[^\\w-])${word.replace(/[^\w-]/g, '\\$&')}($|[^\\w-])`).test(text);
