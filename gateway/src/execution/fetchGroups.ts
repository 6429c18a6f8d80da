import type { FetchNode, PlanNode } from '@apollo/query-planner';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { PlanPlaces, type PlanPlace } from './places.ts';
import { representer, type Represent } from './representations.ts';

/** One fetch of a plan, with where it stands and what must be there before it. */
export interface Step {
  fetch: FetchNode;
  /** Null for the root. */
  place: PlanPlace | null;
  before: readonly Step[];
  /** How many steps lie before it at most. */
  level: number;
}

/** Steps that ask the same of their entities: they share one list of representations. */
export interface Batch {
  steps: Array<{ step: Step; represent: Represent }>;
  /** Response name of its `_entities`. */
  answeredAs: string;
  /** Variable of its representations. */
  variable: string;
  /** Whether entities hold objects: then a second place gets a copy, for two places may name fields differently. */
  holdsObjects: boolean;
}

/** One request to one subgraph. */
export interface FetchGroup {
  subgraph: string;
  isMutation: boolean;
  after: readonly FetchGroup[];
  /** The request's JSON up to and with `"variables":{`. */
  head: string;
  /** Variables of the client that it passes on. */
  variables: readonly string[];
  /** A fetch of root fields; null for entities. */
  root: Step | null;
  batches: readonly Batch[];
}

/**
 * Turns a plan into requests: fetches of entities from one subgraph at one level travel together, each entity once.
 * @param node A plan without conditions: switches were decided before it was made
 * @returns In an order in which every group stands behind those it waits for
 */
export function fetchGroups(node: PlanNode | undefined, supergraph: GraphQLSchema): FetchGroup[] {
  const steps = node ? stepsOf(node) : [];
  const together = Map.groupBy(steps, step => (step.fetch.requires ? `${step.fetch.serviceName}#${step.level}` : step));
  const groups = new Map<Step, FetchGroup>();
  for (const members of [...together.values()].sort(([one], [other]) => one!.level - other!.level)) {
    const after = new Set(members.flatMap(({ before }) => before.map(step => groups.get(step)!)));
    const group = { ...requestOf(members, supergraph), after: [...after] };
    for (const member of members) groups.set(member, group);
  }
  return [...new Set(groups.values())];
}

function stepsOf(plan: PlanNode): Step[] {
  const steps: Step[] = [];
  const places = new PlanPlaces();
  const add = (node: PlanNode, before: readonly Step[], path: ReadonlyArray<string | number>): readonly Step[] => {
    switch (node.kind) {
      case 'Sequence': {
        let last = before;
        for (const inner of node.nodes) {
          const added = add(inner, last, path);
          if (added.length > 0) last = added;
        }
        return last === before ? [] : last;
      }
      case 'Parallel':
        return node.nodes.flatMap(inner => add(inner, before, path));
      case 'Flatten':
        return add(node.node, before, [...path, ...node.path]);
      case 'Fetch': {
        const level = 1 + Math.max(-1, ...before.map(step => step.level));
        const step = { fetch: node, place: places.at(path), before, level };
        steps.push(step);
        return [step];
      }
      case 'Condition':
      case 'Defer':
        throw new Error(`A plan with ${node.kind} cannot be run.`);
    }
  };
  add(plan, [], []);
  return steps;
}

function requestOf(members: readonly Step[], supergraph: GraphQLSchema): Omit<FetchGroup, 'after'> {
  const [first] = members;
  const { fetch } = first!;
  const alike = Map.groupBy(members, signature);
  const batches = fetch.requires
    ? [...alike.values()].map((steps, index): Batch => {
        const document = parse(steps[0]!.fetch.operation, { noLocation: true });
        return {
          steps: steps.map(step => ({ step, represent: representer(supergraph, step.fetch) })),
          answeredAs: alike.size === 1 ? '_entities' : `_${index}`,
          variable: alike.size === 1 ? 'representations' : `representations_${index}`,
          holdsObjects: nestsObjects(document),
        };
      })
    : [];
  const operation = batches.length > 1 ? joined(batches, fetch.operationName) : fetch.operation;
  const name = fetch.operationName === undefined ? '' : `,"operationName":${JSON.stringify(fetch.operationName)}`;
  return {
    subgraph: fetch.serviceName,
    isMutation: fetch.operationKind === 'mutation',
    head: `{"query":${JSON.stringify(operation)}${name},"variables":{`,
    variables: [...new Set(members.flatMap(step => step.fetch.variableUsages ?? []))],
    root: fetch.requires ? null : first!,
    batches,
  };
}

/** Fetches of one text share their entities, unless what comes back is rewritten for the place it goes to. */
function signature({ fetch, place }: Step): string {
  const text = fetch.operation.replace(/^query\s+\w+/, 'query');
  const needs = JSON.stringify([fetch.requires, fetch.inputRewrites ?? []]);
  return fetch.outputRewrites?.length ? `${text} ${needs} ${pathText(place)}` : `${text} ${needs}`;
}

const pathText = (place: PlanPlace | null): string => (place ? `${pathText(place.above)}.${place.step}` : '');

function nestsObjects(document: DocumentNode): boolean {
  let depth = 0;
  let nests = false;
  visit(document, {
    Field: {
      enter: ({ selectionSet }) => {
        if (selectionSet && ++depth > 1) nests = true;
      },
      leave: ({ selectionSet }) => {
        if (selectionSet) depth -= 1;
      },
    },
  });
  return nests;
}

/** Several entity fetches of one subgraph as one operation: names of fragments and representations are told apart. */
function joined(batches: readonly Batch[], operationName: string | undefined): string {
  const selections: SelectionNode[] = [];
  const variables = new Map<string, VariableDefinitionNode>();
  const fragments: DefinitionNode[] = [];
  batches.forEach(({ steps, answeredAs, variable }, index) => {
    const own = (name: string) => ({ kind: Kind.NAME as const, value: `${name}_${index}` });
    const document = visit(parse(steps[0]!.step.fetch.operation, { noLocation: true }), {
      Variable: node =>
        node.name.value === 'representations' ? { ...node, name: { kind: Kind.NAME, value: variable } } : undefined,
      FragmentSpread: node => ({ ...node, name: own(node.name.value) }),
      FragmentDefinition: node => ({ ...node, name: own(node.name.value) }),
    });
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) {
        fragments.push(definition);
        continue;
      }
      for (const known of definition.variableDefinitions ?? []) variables.set(known.variable.name.value, known);
      const [entities] = definition.selectionSet.selections;
      if (entities?.kind !== Kind.FIELD) throw new Error('A fetch of entities begins with _entities.');
      selections.push({ ...entities, alias: { kind: Kind.NAME, value: answeredAs } });
    }
  });
  const operation: DefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(operationName !== undefined && { name: { kind: Kind.NAME, value: operationName } }),
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }));
}
