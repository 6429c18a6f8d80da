import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse, validate, visit, type DocumentNode } from 'graphql';
import type { Filtered } from '@polyclinic/access/filterOperation.ts';
import { nullDenied } from '@polyclinic/access/nullDenied.ts';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { clientName } from '../execution/internalNames.ts';
import type { Ask, SubgraphAnswer } from '../execution/runPlan.ts';
import { decideSwitches, NOTHING_LEFT } from '../graph/decideSwitches.ts';
import { Graph } from '../graph/graph.ts';
import { onlyOperation } from '../graph/plannedOperation.ts';
import { OperationMaker, randomFrom, type Random, type RandomOperation } from './randomOperation.ts';
import { answerShop, shopSchemas, shopSdl, SHOP_SUBGRAPHS, type ShopQuestion, type ShopSubgraph } from './shop.ts';
import { stockExecutor, type ToldError } from './stockExecutor.ts';

export interface Difference {
  operation: RandomOperation;
  fault: number;
  permissions: string[];
  ours: unknown;
  reference: unknown;
}

export interface FuzzResult {
  seed: number;
  operations: number;
  /** Of them, with injected faults. */
  faulty: number;
  /** Of them, with denied fields. */
  denied: number;
  differences: Difference[];
}

/** Composes the shop's supergraph. */
export function shopSupergraph(sdlOf: (name: ShopSubgraph) => string = shopSdl): string {
  const { supergraphSdl, errors } = composeServices(
    SHOP_SUBGRAPHS.map(name => ({ name, url: `http://${name}.example/`, typeDefs: parse(sdlOf(name)) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

const PERMISSIONS: readonly Permission[] = ['member:read', 'slot:read', 'invoice:read', 'patient:read'];

/** Somebody of an organization, or of none. */
const somebody = (random: Random): Principal => ({
  kind: 'USER',
  subject: 'auth0|somebody',
  userId: null,
  tenantId: random(8) === 0 ? null : 't',
  clinicIds: [],
  roles: [],
  permissions: new Set(PERMISSIONS.filter(() => random(3) > 0)),
  traceId: '',
  ipAddress: null,
});

/**
 * Runs random operations as random callers on our executor, and on Apollo's with denied fields nulled the plain way; a
 * third of them with faults in the subgraphs. Reports where the two differ.
 */
export async function differentialFuzz(seed: number, operations: number): Promise<FuzzResult> {
  const supergraphSdl = shopSupergraph();
  const graph = new Graph(supergraphSdl);
  const subgraphs = faultySubgraphs();
  const stock = stockExecutor(supergraphSdl, SHOP_SUBGRAPHS, subgraphs.ask);
  const random = randomFrom(seed);
  const maker = new OperationMaker(graph.schema, random);
  const result: FuzzResult = { seed, operations: 0, faulty: 0, denied: 0, differences: [] };

  const reference = async (document: DocumentNode, filtered: Filtered | null, variables: Variables): Promise<Told> => {
    const left = filtered ? filtered.document : document;
    const { data = null, errors = [] } = left ? await stock(decided(left, variables), variables) : { data: {} };
    if (!filtered) return told(data, errors);
    const nulled = nullDenied(graph.schema, filtered, data as Record<string, unknown> | null, variables);
    return told(nulled.data, [...errors, ...nulled.errors]);
  };

  while (result.operations < operations) {
    const operation = maker.make();
    const document = parse(operation.text);
    if (validate(graph.schema, document).length > 0 || isHollow(document, operation.variables)) continue;
    result.operations += 1;
    const fault = result.operations % 3 === 0 ? result.operations : 0;
    if (fault > 0) result.faulty += 1;
    subgraphs.setFault(fault);
    const principal = somebody(random);
    const filtered = graph.filter.filter(document, undefined, principal);
    if (filtered) result.denied += 1;
    const answer = await graph.prepare(onlyOperation(document), filtered).run(operation.variables, subgraphs.ask);
    const ours = told(JSON.parse(answer.json), answer.errors);
    const theirs = await reference(document, filtered, operation.variables);
    if (isDeepStrictEqual(ours, theirs)) continue;
    const permissions = [...principal.permissions];
    result.differences.push({ operation, fault, permissions, ours, reference: theirs });
  }
  return result;
}

type Variables = Record<string, unknown>;

/** Apollo's planner loses neighbours of switched fields that require others, see `SwitchedOperation`. */
const decided = (document: DocumentNode, variables: Variables): DocumentNode =>
  decideSwitches(document, name => Boolean(variables[name] ?? name === 'yes'));

/** Whether an object of an operation has all its fields off: Apollo's executor has no word for that. */
function isHollow(document: DocumentNode, variables: Variables): boolean {
  let hollow = false;
  visit(decided(document, variables), {
    SelectionSet: ({ selections }) => {
      hollow ||= selections[0] === NOTHING_LEFT;
    },
  });
  return hollow;
}

interface Told {
  data: unknown;
  errors: string[];
}

/**
 * Data, and what the errors tell, whatever their order: message and place, each once. Indices of failed entities are not compared: where an entity
 * was not asked for (another type of a union, a missing key), Apollo's executor counts on and names its neighbour.
 */
function told(data: unknown, errors: readonly ToldError[]): Told {
  const said = errors.map(({ message, path = [], extensions }) => {
    const exact = extensions?.['code'] === 'FORBIDDEN';
    const place = path.map(step => (typeof step === 'number' && !exact ? '*' : step));
    return `${message} at ${place.join('.')}`;
  });
  return { data: JSON.parse(JSON.stringify(data)), errors: [...new Set(said)].sort() };
}

/** The shop's subgraphs, failing where the fault's number says so, whichever request asks. */
function faultySubgraphs(): { ask: Ask; setFault: (fault: number) => void } {
  const schemas = shopSchemas();
  let fault = 0;
  const hits = (what: string, oneIn: number): boolean =>
    fault > 0 && parseInt(hash('sha1', `${what}/${fault}`, 'hex').slice(0, 6), 16) % oneIn === 0;
  return {
    setFault: next => (fault = next),
    ask: async (name, body) => {
      const question = JSON.parse(body) as ShopQuestion;
      const answer = await answerShop(schemas[name as ShopSubgraph], question);
      if (fault === 0) return answer;
      if (hits(name, 11)) return { data: null, errors: [{ message: `${name} is broken` }] };
      return breakParts(name, question, answer, hits);
    },
  };
}

function breakParts(
  name: string,
  { variables = {} }: ShopQuestion,
  answer: SubgraphAnswer,
  hits: (what: string, oneIn: number) => boolean,
): SubgraphAnswer {
  const errors = [...(answer.errors ?? [])];
  for (const [key, value] of Object.entries(answer.data ?? {})) {
    const position = /^_(\d+)$/.exec(key)?.[1];
    if (!Array.isArray(value) || (key !== '_entities' && position === undefined)) continue;
    const list = variables[position === undefined ? 'representations' : `representations_${position}`] as object[];
    value.forEach((entity: unknown, index) => {
      const { __typename, ...keys } = list[index] as { __typename: string; id?: string; upc?: string };
      const who = `${name}/${__typename}/${keys.id ?? keys.upc}`;
      if (hits(who, 6)) {
        value[index] = null;
        errors.push({ message: `${who} is broken`, path: [key, index] });
      } else if (hits(`${who}/parts`, 5)) spoil(entity as Record<string, unknown>, who, hits);
    });
  }
  return { data: answer.data ?? null, ...(errors.length > 0 && { errors }) };
}

/** Values that the schema does not allow: null where there must be one, and leaves of another kind. */
function spoil(entity: Record<string, unknown>, who: string, hits: (what: string, oneIn: number) => boolean): void {
  for (const field of Object.keys(entity)) {
    if (field === '__typename' || !hits(`${who}/${clientName(field)}`, 3)) continue;
    const value = entity[field];
    entity[field] = Array.isArray(value)
      ? value.map((inner, index) => (index === 1 ? null : (inner as unknown)))
      : null;
  }
}
