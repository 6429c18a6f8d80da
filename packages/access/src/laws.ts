import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { clauseKey, directiveNames, readRules, type Clause, type RuleBook } from './ruleBook.ts';

export interface SubgraphSdl {
  name: string;
  sdl: string;
}

const BUILT_IN = /^(_|__|join__|link__|core__|federation__|access__)/;
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

const keys = (clauses: readonly Clause[] | undefined): Set<string> => new Set((clauses ?? []).map(clauseKey));

function objects(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        (definition.kind as string) === Kind.OBJECT_TYPE_EXTENSION ||
        definition.kind === (Kind.INTERFACE_TYPE_DEFINITION as string)) &&
      !BUILT_IN.test((definition as ObjectTypeDefinitionNode).name.value),
  );
}

/** A rule written in a subgraph must stand in the supergraph: composition drops what is not composed, silently. */
function lostRules(subgraphs: readonly SubgraphSdl[], composed: RuleBook): string[] {
  return subgraphs.flatMap(({ name, sdl }) => {
    const own = readRules(sdl);
    const book = (part: 'types' | 'fields') =>
      [...own[part]].flatMap(([coordinate, clauses]) =>
        [...keys(clauses)]
          .filter(key => !keys(composed[part].get(coordinate)).has(key))
          .map(key => `${name}: ${key} on ${coordinate} is not in the supergraph`),
      );
    const open = [...own.open].filter(coordinate => !composed.open.has(coordinate));
    return [...book('types'), ...book('fields'), ...open.map(c => `${name}: @public on ${c} is not in the supergraph`)];
  });
}

/** Access directives used without `@link` and `@composeDirective` protect nothing. */
function unlinkedDirectives(subgraphs: readonly SubgraphSdl[]): string[] {
  const used = /@(tenant|access|role|phi|public)\b/;
  return subgraphs
    .filter(({ sdl }) => used.test(sdl) && directiveNames(parse(sdl)).size === 0)
    .map(({ name }) => `${name}: uses access directives without linking them`);
}

/** Two subgraphs that resolve one field must state the same rule for it. */
function conflictingRules(subgraphs: readonly SubgraphSdl[]): string[] {
  const first = new Map<string, { name: string; rule: string }>();
  const conflicts: string[] = [];
  for (const { name, sdl } of subgraphs) {
    const book = readRules(sdl);
    for (const type of objects(parse(sdl))) {
      for (const field of type.fields ?? []) {
        const coordinate = `${type.name.value}.${field.name.value}`;
        const own = [...(book.fields.get(coordinate) ?? []), ...(book.types.get(type.name.value) ?? [])];
        const rule = [...keys(own)].sort().join(' AND ') || (book.open.has(coordinate) ? 'public' : 'none');
        const before = first.get(coordinate);
        if (!before) first.set(coordinate, { name, rule });
        else if (before.rule !== rule)
          conflicts.push(`${coordinate}: ${before.name} says ${before.rule}, ${name} says ${rule}`);
      }
    }
  }
  return conflicts;
}

/** No field without a rule: its own, its type's, or `@public` said aloud. Root fields need their own. */
function fieldsWithoutRule(supergraph: DocumentNode, book: RuleBook): string[] {
  return objects(supergraph).flatMap(type =>
    (type.fields ?? [])
      .map((field: FieldDefinitionNode) => `${type.name.value}.${field.name.value}`)
      .filter(coordinate => {
        const byType =
          !ROOTS.has(type.name.value) && (book.types.has(type.name.value) || book.open.has(type.name.value));
        return !book.fields.has(coordinate) && !book.open.has(coordinate) && !byType;
      })
      .map(coordinate => `${coordinate} has no access rule`),
  );
}

/** An interface's rule binds whoever implements it. */
function unprotectedImplementers(supergraph: DocumentNode, book: RuleBook): string[] {
  return objects(supergraph).flatMap(type =>
    (type.interfaces ?? []).flatMap(({ name }) =>
      [...keys(book.types.get(name.value))]
        .filter(key => !keys(book.types.get(type.name.value)).has(key))
        .map(key => `${type.name.value} implements ${name.value} without its rule ${key}`),
    ),
  );
}

/** A field computed from protected fields carries their rules, or it would tell what they hide (GHSA-m8jr-fxqx-8xx6). */
function leakyRequires(subgraphs: readonly SubgraphSdl[], book: RuleBook): string[] {
  return subgraphs.flatMap(({ name, sdl }) =>
    objects(parse(sdl)).flatMap(type =>
      (type.fields ?? []).flatMap(field => {
        const requires = field.directives?.find(directive => directive.name.value === 'requires');
        const argument = requires?.arguments?.[0]?.value;
        if (argument?.kind !== Kind.STRING) return [];
        const coordinate = `${type.name.value}.${field.name.value}`;
        const has = keys([...(book.fields.get(coordinate) ?? []), ...(book.types.get(type.name.value) ?? [])]);
        const needed = argument.value.match(/\w+/g) ?? [];
        return needed.flatMap(leaf =>
          [...keys(book.fields.get(`${type.name.value}.${leaf}`))]
            .filter(key => !has.has(key))
            .map(key => `${name}: ${coordinate} requires ${leaf} without its rule ${key}`),
        );
      }),
    ),
  );
}

/** What is wrong with the access rules of a composition; empty when nothing is. */
export function brokenLaws(subgraphs: readonly SubgraphSdl[], supergraphSdl: string): string[] {
  const supergraph = parse(supergraphSdl);
  const book = readRules(supergraph);
  return [
    ...unlinkedDirectives(subgraphs),
    ...lostRules(subgraphs, book),
    ...conflictingRules(subgraphs),
    ...fieldsWithoutRule(supergraph, book),
    ...unprotectedImplementers(supergraph, book),
    ...leakyRequires(subgraphs, book),
  ];
}
