import { Kind, parse, visit, type DirectiveNode, type DocumentNode } from 'graphql';
import { clauseKey, type Clause } from './clause.ts';
import type { SubgraphSdl } from './laws.ts';
import { ACCESS, argumentsOf, LinkedNames, schemaDirectives } from './linkedNames.ts';
import { readRules, type RuleBook } from './ruleBook.ts';

export const keys = (clauses: readonly Clause[] | undefined): Set<string> => new Set((clauses ?? []).map(clauseKey));

const OURS = new Set(['tenant', 'access', 'role', 'phi', 'public']);

/** Names of the directives a document uses outside its schema definition. */
function usedDirectives(document: DocumentNode): Set<string> {
  const used = new Set<string>();
  visit(document, {
    SchemaDefinition: () => false,
    SchemaExtension: () => false,
    Directive: ({ name }: DirectiveNode) => void used.add(name.value),
  });
  return used;
}

/**
 * Access directives protect only where they are linked, composed and repeatable; whatever lacks one of these composes
 * without a word and loses its rule, or all but one of several.
 */
export function uncomposedDirectives(subgraphs: readonly SubgraphSdl[]): string[] {
  return subgraphs.flatMap(({ name, sdl }) => {
    const document = parse(sdl);
    const names = new LinkedNames(document, ACCESS);
    const composed = new Set(schemaDirectives(document).map(directive => argumentsOf(directive).name));
    const used = [...usedDirectives(document)];
    const single = document.definitions.flatMap(definition =>
      definition.kind === Kind.DIRECTIVE_DEFINITION && !definition.repeatable ? [definition.name.value] : [],
    );
    return [
      ...used
        .filter(directive => OURS.has(directive) && names.of(directive) === null)
        .map(directive => `${name}: uses @${directive} without linking it`),
      ...used
        .filter(directive => names.of(directive) !== null && !composed.has(`@${directive}`))
        .map(directive => `${name}: uses @${directive} without composing it`),
      ...single
        .filter(directive => names.of(directive) !== null)
        .map(directive => `${name}: defines @${directive} without repeatable`),
    ];
  });
}

/** A rule written in a subgraph must stand in the supergraph: composition drops what is not composed, silently. */
export function lostRules(subgraphs: readonly SubgraphSdl[], composed: RuleBook): string[] {
  return subgraphs.flatMap(({ name, sdl }) => {
    const own = readRules(sdl);
    const book = (part: 'types' | 'fields') =>
      [...own[part]].flatMap(([coordinate, clauses]) =>
        [...keys(clauses)]
          .filter(key => !keys(composed[part].get(coordinate)).has(key))
          .map(key => `${name}: ${key} on ${coordinate} is not in the supergraph`),
      );
    const open = [...own.open].filter(coordinate => !composed.open.has(coordinate));
    const phi = [...own.phi.keys()].filter(coordinate => !composed.phi.has(coordinate));
    return [
      ...book('types'),
      ...book('fields'),
      ...open.map(coordinate => `${name}: @public on ${coordinate} is not in the supergraph`),
      ...phi.map(coordinate => `${name}: @phi on ${coordinate} is not in the supergraph`),
    ];
  });
}

/** What composition said while it composed; `@apollo/composition` calls it a hint. */
export interface CompositionHint {
  definition: { code: string };
  message: string;
}

/** A hint that subgraphs disagree is an error where the disagreement is about access: one of them has lost. */
export function inconsistentRules(supergraph: DocumentNode, hints: readonly CompositionHint[]): string[] {
  const names = new LinkedNames(supergraph, ACCESS);
  const ours = supergraph.definitions.flatMap(definition =>
    definition.kind === Kind.DIRECTIVE_DEFINITION && names.of(definition.name.value) !== null
      ? [definition.name.value]
      : [],
  );
  return hints
    .filter(({ definition }) => definition.code.startsWith('INCONSISTENT_'))
    .filter(({ message }) => ours.some(directive => new RegExp(`@${directive}\\b`).test(message)))
    .map(({ definition, message }) => `${definition.code}: ${message}`);
}
