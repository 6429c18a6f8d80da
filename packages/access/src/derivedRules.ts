import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { clauseKey } from './clause.ts';
import { fieldsOf, joinedBy, type NamedField } from './fieldSet.ts';
import type { SubgraphSdl } from './laws.ts';
import { argumentsOf, FEDERATION, LinkedNames } from './linkedNames.ts';
import { readRules, type RuleBook } from './ruleBook.ts';
import { objects, written } from './statedRules.ts';

/** A field computed from protected fields carries their rules, or it would tell what they hide (GHSA-m8jr-fxqx-8xx6). */
export const leakyRequires = (book: RuleBook): string[] =>
  [...book.inherited].flatMap(([coordinate, clauses]) =>
    clauses.map(clause => `${coordinate} is computed from what ${clauseKey(clause)} guards, without that rule`),
  );

interface FieldSet {
  type: string;
  field: FieldDefinitionNode;
  /** The subgraph it is written in. */
  subgraph: string;
  named: NamedField[];
}

/** Every field set of one kind in a supergraph, walked with its types. */
function fieldSets(supergraph: DocumentNode, argument: 'requires' | 'provides'): FieldSet[] {
  const schema = buildASTSchema(supergraph, { assumeValidSDL: true });
  const names = subgraphNames(supergraph);
  return objects(supergraph).flatMap(({ name: { value: type }, fields }) =>
    (fields ?? []).flatMap(field =>
      joinedBy(field, argument).flatMap(({ graph, text }) => {
        const parent = schema.getType(type);
        if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
        const root = argument === 'requires' ? parent : schema.getType(namedTypeOf(field));
        if (!isObjectType(root) && !isInterfaceType(root)) return [];
        return [{ type, field, subgraph: names.get(graph) ?? graph, named: fieldsOf(schema, root, text) }];
      }),
    ),
  );
}

function namedTypeOf({ type }: FieldDefinitionNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}

/** A supergraph calls its subgraphs by constants of an enum; their names stand beside. */
function subgraphNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.find(
    definition => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ name, directives }) =>
      (directives ?? []).map((directive): [string, string] => [name.value, String(argumentsOf(directive).name)]),
    ),
  );
}

/** Who provides another's field answers for it, so its guard there must ask what the owner's does. */
export function leakyProvides(
  supergraph: DocumentNode,
  subgraphs: readonly SubgraphSdl[],
  composed: RuleBook,
): string[] {
  const books = new Map(subgraphs.map(({ name, sdl }) => [name, readRules(sdl)]));
  return fieldSets(supergraph, 'provides').flatMap(({ type, field, subgraph, named }) => {
    const own = books.get(subgraph);
    if (!own) return [];
    return named.flatMap(({ parent: { name: owner }, name }) => {
      const has = written(own, owner, name);
      return [...written(composed, owner, name)]
        .filter(key => !has.has(key))
        .map(key => `${subgraph}: ${type}.${field.name.value} provides ${owner}.${name} without its rule ${key}`);
    });
  });
}

/** The planner asks once for what two fields require, with the arguments of one of them, and answers both wrongly. */
export function ambiguousRequires(supergraph: DocumentNode): string[] {
  const first = new Map<string, { field: string; given: string }>();
  const conflicts: string[] = [];
  for (const { type, field, named } of fieldSets(supergraph, 'requires')) {
    for (const { path, given } of named) {
      const before = first.get(`${type}${path}`);
      if (!before) first.set(`${type}${path}`, { field: field.name.value, given });
      else if (before.given !== given)
        conflicts.push(
          `${type}: ${before.field} requires ${path.slice(1)}(${before.given}), ${field.name.value} (${given})`,
        );
    }
  }
  return conflicts;
}

/** What takes data past our rules, or promises rules that nobody here enforces. */
const REFUSED: Readonly<Record<string, string>> = {
  interfaceObject: 'fields of an interface object reach implementers whose rules it does not know',
  context: 'a context hands data on past their rules',
  fromContext: 'a context hands data on past their rules',
  authenticated: 'this gateway enforces @tenant, @access and @role alone',
  requiresScopes: 'this gateway enforces @tenant, @access and @role alone',
  policy: 'this gateway enforces @tenant, @access and @role alone',
};

export function refusedDirectives(subgraphs: readonly SubgraphSdl[]): string[] {
  return subgraphs.flatMap(({ name, sdl }) => {
    const document = parse(sdl);
    const federation = new LinkedNames(document, FEDERATION);
    const used = new Set<string>();
    visit(document, { Directive: (directive: DirectiveNode) => void used.add(directive.name.value) });
    return [...used].flatMap(local => {
      const reason = REFUSED[federation.of(local) ?? ''];
      return reason === undefined ? [] : [`${name}: uses @${local}: ${reason}`];
    });
  });
}
