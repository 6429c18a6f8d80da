import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { brokenLaws } from './laws.ts';
import type { CompositionHint } from './lostRules.ts';

/** What every subgraph begins with: the links, the composing, the directives. */
export const ACCESS_SDL = readFileSync(join(import.meta.dirname, 'access.graphql'), 'utf8');

export interface Composed {
  supergraphSdl: string;
  hints: CompositionHint[];
}

/** For tests: Apollo's own composition. @throws Error with all it found wrong */
export function composeExample(subgraphs: Readonly<Record<string, string>>): Composed {
  const { supergraphSdl, hints, errors } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.example/`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return { supergraphSdl, hints };
}

/** For tests: what is wrong with these subgraphs once composed, each with the access SDL before it unless it links. */
export function judgeComposed(subgraphs: Readonly<Record<string, string>>): string[] {
  const whole = Object.fromEntries(
    Object.entries(subgraphs).map(([name, sdl]) => [name, sdl.includes('extend schema') ? sdl : ACCESS_SDL + sdl]),
  );
  const { supergraphSdl, hints } = composeExample(whole);
  const named = Object.entries(whole).map(([name, sdl]) => ({ name, sdl }));
  return brokenLaws(named, supergraphSdl, hints);
}
