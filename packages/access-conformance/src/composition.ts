import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { CompositionHint } from '@polyclinic/access/lostRules.ts';
import type { Target } from './target.ts';
import { toBuiltIns } from './toBuiltIns.ts';

const ACCESS_SDL = readFileSync(fileURLToPath(import.meta.resolve('@polyclinic/access/access.graphql')), 'utf8');

/** A subgraph's SDL with the access specification linked before it, unless it links for itself. */
export const linked = (sdl: string): string => (sdl.includes('extend schema') ? sdl : `${ACCESS_SDL}\n${sdl}`);

export const inDialect = (sdl: string, dialect: Target['dialect'], renamed?: string): string =>
  dialect === 'polyclinic' ? linked(sdl) : toBuiltIns(linked(sdl), renamed);

export type Composition =
  { supergraphSdl: string; hints: CompositionHint[]; refused?: never } | { refused: string; supergraphSdl?: never };

/** Apollo's composition, whose refusal is an answer too. */
export function composed(subgraphs: ReadonlyArray<{ name: string; sdl: string; url: string }>): Composition {
  const { supergraphSdl, hints, errors } = composeServices(
    subgraphs.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl) return { supergraphSdl, hints };
  return { refused: (errors ?? []).map(({ message }) => message).join('\n') };
}
