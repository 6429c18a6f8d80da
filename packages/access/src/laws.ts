import { parse } from 'graphql';
import { ambiguousRequires, leakyProvides, leakyRequires, refusedDirectives } from './derivedRules.ts';
import { inconsistentRules, lostRules, uncomposedDirectives, type CompositionHint } from './lostRules.ts';
import { readRules } from './ruleBook.ts';
import { conflictingRules, fieldsWithoutRule, unprotectedImplementers } from './statedRules.ts';

export interface SubgraphSdl {
  name: string;
  sdl: string;
}

/**
 * What is wrong with the access rules of a composition; empty when nothing is. Composition itself checks none of it for
 * directives of one's own.
 * @param hints What composition said besides; those about access directives are errors.
 */
export function brokenLaws(
  subgraphs: readonly SubgraphSdl[],
  supergraphSdl: string,
  hints: readonly CompositionHint[] = [],
): string[] {
  const supergraph = parse(supergraphSdl);
  const book = readRules(supergraph);
  return [
    ...uncomposedDirectives(subgraphs),
    ...lostRules(subgraphs, book),
    ...inconsistentRules(supergraph, hints),
    ...conflictingRules(subgraphs),
    ...fieldsWithoutRule(supergraph, book),
    ...unprotectedImplementers(supergraph, book),
    ...leakyRequires(book),
    ...leakyProvides(supergraph, subgraphs, book),
    ...ambiguousRequires(supergraph),
    ...refusedDirectives(subgraphs),
  ];
}
