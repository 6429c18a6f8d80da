import { isDeepStrictEqual } from 'node:util';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  execute,
  GraphQLSchema,
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { Censor, Law, TOLD_TYPE } from '@polyclinic/access-conformance/property/censor.ts';
import { randomWorld } from '@polyclinic/access-conformance/property/randomWorld.ts';
import type { Persona, World } from '@polyclinic/access-conformance/property/world.ts';
import { fillSchema } from '@polyclinic/access-conformance/property/worldData.ts';
import { wholeSdl, worldSdl } from '@polyclinic/access-conformance/property/worldSdl.ts';
import { composed, linked } from '@polyclinic/access-conformance/composition.ts';
import type { Permission } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { refusalsOf } from '@polyclinic/access/refusalsOf.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { Graph } from '@polyclinic/gateway/graph/graph.ts';
import { onlyOperation } from '@polyclinic/gateway/graph/plannedOperation.ts';
import type { SubgraphAnswer } from '@polyclinic/gateway/execution/runPlan.ts';
import { OperationMaker, randomFrom, type Random } from '@polyclinic/gateway/testing/randomOperation.ts';

export interface Mismatch {
  world: number;
  operation: string;
  variables: Record<string, unknown>;
  persona: Persona;
  ours: unknown;
  reference: unknown;
}

export interface PropertyResult {
  cases: number;
  worlds: number;
  /** Cases in which something was denied. */
  denied: number;
  mutations: number;
  mismatches: Mismatch[];
}

/** Operations asked of one world: composing is what costs. */
const CASES_PER_WORLD = 250;
const MUTATION_ONE_IN = 8;

/**
 * Asks random operations of random graphs as random callers, and compares what the gateway makes of them with everything
 * executed and then censored.
 */
export async function compareWithCensor(seed: number, cases: number): Promise<PropertyResult> {
  const result: PropertyResult = { cases: 0, worlds: 0, denied: 0, mutations: 0, mismatches: [] };
  while (result.cases < cases) {
    const world = openWorld(seed + result.worlds);
    for (let turn = 0; turn < CASES_PER_WORLD && result.cases < cases; turn++) await compareOnce(world, result);
    result.worlds += 1;
  }
  return result;
}

interface OpenWorld {
  seed: number;
  world: World;
  random: Random;
  graph: Graph;
  whole: GraphQLSchema;
  makers: { query: OperationMaker; mutation: OperationMaker };
  asked: Set<string>;
  ask: (subgraph: string, body: string) => Promise<SubgraphAnswer>;
}

function openWorld(seed: number): OpenWorld {
  const random = randomFrom(seed);
  const world = randomWorld(random);
  const asked = new Set<string>();
  const written = world.subgraphs.map(name => ({
    name,
    sdl: linked(worldSdl(world, name)),
    url: `http://${name}.example/`,
  }));
  const { supergraphSdl, refused } = composed(written);
  if (refused !== undefined) throw new Error(`World ${seed} does not compose: ${refused}`);
  const graph = new Graph(supergraphSdl);
  const schemas = new Map(
    written.map(({ name, sdl }) => {
      const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: references(world) as never });
      fillSchema(world, schema, coordinate => asked.add(coordinate));
      return [name, schema];
    }),
  );
  const whole = buildSchema(wholeSdl(world));
  fillSchema(world, whole, () => undefined);
  const config = graph.schema.toConfig();
  const mutations = new GraphQLSchema({ ...config, query: graph.schema.getMutationType(), mutation: null });
  return {
    seed,
    world,
    random,
    graph,
    whole,
    makers: { query: new OperationMaker(graph.schema, random), mutation: new OperationMaker(mutations, random) },
    asked,
    ask: async (subgraph, body) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const schema = schemas.get(subgraph)!;
      return plain(await execute({ schema, document: parse(query), variableValues: variables })) as SubgraphAnswer;
    },
  };
}

const references = (world: World): object =>
  Object.fromEntries(
    [...world.types.values()]
      .filter(({ kind }) => kind === 'entity')
      .map(({ name }) => [name, { __resolveReference: (reference: object) => reference }]),
  );

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

async function compareOnce(open: OpenWorld, result: PropertyResult): Promise<void> {
  const { world, random, graph, makers, seed } = open;
  const isMutation = random(MUTATION_ONE_IN) === 0 && graph.schema.getMutationType() != null;
  const made = (isMutation ? makers.mutation : makers.query).make();
  const text = isMutation ? made.text.replace(/^query/, 'mutation') : made.text;
  const document = parse(text);
  if (validate(graph.schema, document).length > 0) return;
  result.cases += 1;
  if (isMutation) result.mutations += 1;
  const persona = somebody(random);
  const law = new Law(world, persona);
  const reference = await censored(open, document, made.variables, law);
  const ours = await answered(open, document, made.variables, persona);
  if (reference.denied.length > 0) result.denied += 1;
  const overasked = [...open.asked].filter(coordinate => {
    const [type, field] = coordinate.split('.') as [string, string];
    // A key joins, whoever may read it.
    return field !== 'id' && !law.mayField(type, field);
  });
  if (isDeepStrictEqual(ours, reference) && overasked.length === 0) return;
  result.mismatches.push({
    world: seed,
    operation: text,
    variables: made.variables,
    persona,
    ours: { ...ours, overasked },
    reference,
  });
}

interface Told {
  data: unknown;
  denied: string[];
  /** Errors that are no denials. */
  failed: string[];
}

const pathsOf = (paths: ReadonlyArray<ReadonlyArray<string | number>>): string[] =>
  [...new Set(paths.map(path => path.join('.')))].sort();

/** The gateway's way: filtered, planned, executed. */
async function answered(
  { graph, asked, ask }: OpenWorld,
  document: DocumentNode,
  variables: Record<string, unknown>,
  persona: Persona,
): Promise<Told> {
  asked.clear();
  const filtered = graph.filter.filter(document, undefined, principalOf(persona));
  const refusals = filtered ? refusalsOf(filtered, variables) : [];
  if (refusals.length > 0) return { data: null, denied: pathsOf(refusals.map(({ path }) => path ?? [])), failed: [] };
  const { json, errors } = await graph.prepare(onlyOperation(document), filtered).run(variables, ask);
  const isDenial = ({ extensions }: GraphQLError): boolean => extensions['code'] === 'FORBIDDEN';
  return {
    data: JSON.parse(json),
    denied: pathsOf(errors.filter(isDenial).map(({ path }) => path ?? [])),
    failed: errors.filter(error => !isDenial(error)).map(({ message }) => message),
  };
}

/** The plain way: everything is executed, then what the law denies is taken out. */
async function censored(
  { whole }: OpenWorld,
  document: DocumentNode,
  variables: Record<string, unknown>,
  law: Law,
): Promise<Told> {
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  const censor = new Censor(whole, law, fragments, name => isOn(operation, variables, name));
  const deniedRoots = operation.operation === 'mutation' ? censor.deniedRoots(operation) : [];
  if (deniedRoots.length > 0) return { data: null, denied: pathsOf(deniedRoots.map(key => [key])), failed: [] };
  const { data, errors } = await execute({ schema: whole, document: withTypes(document), variableValues: variables });
  if (errors || !data) throw new Error(`The whole world has no errors, and here is one: ${errors?.[0]?.message ?? ''}`);
  const { data: left, denied } = censor.run(operation, plain(data) as Record<string, unknown>);
  return { data: plain(left), denied: pathsOf(denied), failed: [] };
}

function isOn(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
  name: string,
): boolean {
  if (Object.hasOwn(variables, name)) return variables[name] === true;
  const known = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return known?.kind === Kind.BOOLEAN && known.value;
}

const withTypes = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: set => ({
      ...set,
      selections: [
        ...set.selections,
        {
          kind: Kind.FIELD,
          alias: { kind: Kind.NAME, value: TOLD_TYPE },
          name: { kind: Kind.NAME, value: '__typename' },
        } as const,
      ],
    }),
  });

const PERMISSIONS: readonly Permission[] = ['patient:read', 'slot:read', 'invoice:read'];
const ROLES: readonly Role[] = ['NURSE', 'BILLING', 'RECEPTIONIST'];

const somebody = (random: Random): Persona => ({
  permissions: PERMISSIONS.filter(() => random(3) > 0),
  roles: ROLES.filter(() => random(2) > 0),
  hasOrganization: random(6) > 0,
  hasClinic: random(4) > 0,
});

const principalOf = ({ permissions, roles, hasOrganization, hasClinic }: Persona): Principal => ({
  kind: 'USER',
  subject: 'auth0|somebody',
  userId: 'u',
  tenantId: hasOrganization ? 't' : null,
  clinicIds: hasClinic ? ['c'] : [],
  roles: roles as Role[],
  permissions: new Set(permissions as Permission[]),
  traceId: '',
  ipAddress: null,
});
