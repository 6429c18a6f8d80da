import { applyRewrites, isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js';
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import { mergeData, type Data } from './mergeData.ts';
import { quote } from './quote.ts';

/** How a fetch names the entities it asks for. */
export interface Represent {
  /** Equal for equal entities; null when the object is of another type or lacks a key. */
  keyOf: (entity: Data) => unknown;
  /** What the subgraph needs to find it, as JSON. Asked for once per key. */
  textOf: (entity: Data) => string;
  /** Whether an object holds its key and nothing else, so that equal ones may become one. */
  isBare: (entity: Data) => boolean;
}

/** Compiles a fetch's `requires`. */
export function representer(supergraph: GraphQLSchema, { requires = [], inputRewrites }: FetchNode): Represent {
  const flat = inputRewrites?.length ? null : flatKey(supergraph, requires);
  if (flat) return flat;
  const keyOf = (entity: Data): string | null => {
    const selected = select(supergraph, entity, requires);
    if (!selected || selected['__typename'] === undefined) return null;
    applyRewrites(supergraph, inputRewrites, selected);
    return JSON.stringify(selected);
  };
  return { keyOf, textOf: entity => keyOf(entity) ?? 'null', isBare: () => false };
}

/** The common case, one type and only leaves: written without an object in between. */
function flatKey(supergraph: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): Represent | null {
  const [only, ...others] = requires;
  if (only?.kind !== 'InlineFragment' || only.typeCondition === undefined || others.length > 0) return null;
  const names = only.selections.flatMap(node =>
    node.kind === 'Field' && !node.selections && node.alias === undefined ? [node.name] : [],
  );
  if (names.length < only.selections.length || !names.includes('__typename')) return null;
  const type = supergraph.getType(only.typeCondition);
  const accepted = new Set([only.typeCondition]);
  if (isAbstractType(type)) for (const { name } of supergraph.getPossibleTypes(type)) accepted.add(name);
  const leads = names.map((name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const textOf = (entity: Data): string => {
    let text = '';
    for (let index = 0; index < names.length; index++) text += leads[index]! + leafText(entity[names[index]!]);
    return `${text}}`;
  };
  const isBare = (entity: Data): boolean => Object.keys(entity).length === names.length;
  const [key, ...more] = names.filter(name => name !== '__typename');
  const [typename] = accepted;
  if (key !== undefined && more.length === 0 && accepted.size === 1) {
    // One key of one type: the key itself tells entities apart.
    return { textOf, isBare, keyOf: entity => (entity['__typename'] === typename ? (entity[key] ?? null) : null) };
  }
  const complete = (entity: Data): boolean => names.every(name => entity[name] !== undefined);
  return {
    textOf,
    isBare,
    keyOf: entity => (accepted.has(entity['__typename'] as string) && complete(entity) ? textOf(entity) : null),
  };
}

function leafText(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function select(supergraph: GraphQLSchema, source: Data | null, nodes: readonly QueryPlanSelectionNode[]): Data | null {
  if (source === null) return null;
  const selected: Data = {};
  for (const node of nodes) {
    if (node.kind === 'InlineFragment') {
      if (node.typeCondition === undefined || !isObjectOfType(supergraph, source, node.typeCondition)) continue;
      const inner = select(supergraph, source, node.selections);
      if (inner) mergeData(selected, inner);
      continue;
    }
    const name = node.alias ?? node.name;
    const value = source[name];
    if (value === undefined) return null;
    const { selections } = node;
    if (!selections) selected[name] = value;
    else if (Array.isArray(value))
      selected[name] = value.map(item => select(supergraph, item as Data | null, selections));
    else selected[name] = select(supergraph, value as Data | null, selections);
  }
  return selected;
}
