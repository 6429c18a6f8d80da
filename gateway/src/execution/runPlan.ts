import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Batch, FetchGroup } from './fetchGroups.ts';
import { clientName } from './internalNames.ts';
import { copyData, mergeData, type Data } from './mergeData.ts';
import { eachPlace, PlacedObjects, type Places, type PlanPlace, type ResponsePath } from './places.ts';

/** What a subgraph answered, as far as the plan looks into it. */
export interface SubgraphAnswer {
  data?: Data | null;
  errors?: ReadonlyArray<{ message?: string; path?: ResponsePath; extensions?: Record<string, unknown> }>;
}

/** Sends one request, given as JSON text. @throws Error when there is no answer, told to the client as one error */
export type Ask = (subgraph: string, body: string, isMutation: boolean) => Promise<SubgraphAnswer>;

/** One execution of a plan, filled as answers come. */
export interface PlanRun {
  data: Data;
  objects: PlacedObjects;
  errors: GraphQLError[];
}

export interface PlanInput {
  supergraph: GraphQLSchema;
  ask: Ask;
  /** As the client sent them; the schema's defaults are in the subgraphs' operations. */
  variables: Readonly<Record<string, unknown>>;
  /** What is known before the first fetch, such as a live event; empty for requests. */
  data?: Data;
}

/** Places of one failed entity that are told to the client. */
const MAX_TOLD_PLACES = 50;

/** Runs a plan's requests, each as soon as those before it have answered. What fails leaves an error; the rest goes on. */
export async function runPlan(groups: readonly FetchGroup[], input: PlanInput): Promise<PlanRun> {
  const data = input.data ?? {};
  const run: PlanRun = { data, objects: new PlacedObjects(data), errors: [] };
  const [first] = groups;
  if (groups.length === 1 && first) {
    await fetchGroup(first, input, run);
    return run;
  }
  const done = new Map<FetchGroup, Promise<void>>();
  for (const group of groups) {
    const before = group.after.flatMap(other => done.get(other) ?? []);
    const start = async (): Promise<void> => {
      await Promise.all(before);
      await fetchGroup(group, input, run);
    };
    done.set(group, start());
  }
  await Promise.all(done.values());
  return run;
}

/** Where a group's answer goes; none for the root, below which everything lies. */
function placesOf({ root, batches }: FetchGroup): PlanPlace[] {
  const places = root ? [root.place] : batches.flatMap(({ steps }) => steps.map(({ step }) => step.place));
  return places.every(place => place !== null) ? places : [];
}

interface Asked {
  places: Places[];
  count: number;
  json: string;
}

async function fetchGroup(group: FetchGroup, { supergraph, ask, variables }: PlanInput, run: PlanRun): Promise<void> {
  const passed = group.variables.flatMap(name =>
    Object.hasOwn(variables, name) && variables[name] !== undefined
      ? [`${JSON.stringify(name)}:${JSON.stringify(variables[name])}`]
      : [],
  );
  const asked = group.batches.map(batch => askFor(batch, run));
  if (!group.root && asked.every(({ count }) => count === 0)) return;
  const lists = group.batches.map(({ variable }, index) => `"${variable}":[${asked[index]!.json}]`);
  const body = `${group.head}${[...passed, ...lists].join(',')}}}`;
  try {
    const { data, errors } = await ask(group.subgraph, body, group.isMutation);
    if (errors) noteErrors(group, errors, asked, run);
    if (!data) return;
    if (group.root) {
      applyRewrites(supergraph, group.root.fetch.outputRewrites, data);
      for (const object of run.objects.at(group.root.place)) mergeData(object, data);
    } else group.batches.forEach((batch, index) => place(batch, asked[index]!, data, supergraph));
    run.objects.changed(placesOf(group));
  } catch (error) {
    run.errors.push(
      error instanceof GraphQLError ? error : new GraphQLError('INTERNAL', { originalError: error as Error }),
    );
  }
}

function askFor({ steps, holdsObjects }: Batch, run: PlanRun): Asked {
  const known = new Map<unknown, number>();
  let json = '';
  let repeated = false;
  const places = steps.map(({ step, represent: { keyOf, textOf, isBare } }): Places => {
    const objects = run.objects.at(step.place);
    const entities = new Int32Array(objects.length);
    let bare = objects.length > 1;
    for (let index = 0; index < objects.length; index++) {
      const object = objects[index]!;
      const key = keyOf(object);
      bare &&= key !== null && isBare(object);
      const position = key === null ? -1 : known.get(key);
      if (position !== undefined) {
        entities[index] = position;
        repeated ||= position >= 0;
        continue;
      }
      entities[index] = known.size;
      json += known.size === 0 ? textOf(object) : `,${textOf(object)}`;
      known.set(key, known.size);
    }
    return bare && step.place ? run.objects.unite(step.place, { objects, entities }) : { objects, entities };
  });
  if (repeated && holdsObjects) run.objects.shared = true;
  return { places, count: known.size, json };
}

function place(
  { steps, answeredAs, holdsObjects }: Batch,
  { places, count }: Asked,
  data: Data,
  supergraph: GraphQLSchema,
): void {
  const received = data[answeredAs];
  if (!Array.isArray(received) || received.length !== count)
    throw new GraphQLError(`Expected ${count} entities.`, { extensions: { code: 'INTERNAL' } });
  const rewritten = new Set<unknown>();
  steps.forEach(({ step: { fetch } }, index) => {
    const { objects, entities } = places[index]!;
    const own = index > 0 && holdsObjects ? (received as unknown[]).map(copyData) : (received as unknown[]);
    objects.forEach((object, at) => {
      const entity = own[entities[at]!] as Data | null | undefined;
      if (entity === null || entity === undefined) return;
      if (fetch.outputRewrites && !rewritten.has(entity)) {
        rewritten.add(entity);
        entity['__typename'] ??= object['__typename'];
        applyRewrites(supergraph, fetch.outputRewrites, entity);
      }
      mergeData(object, entity);
    });
  });
}

function noteErrors(
  group: FetchGroup,
  errors: NonNullable<SubgraphAnswer['errors']>,
  asked: readonly Asked[],
  run: PlanRun,
): void {
  for (const { message, path, extensions } of errors) {
    const paths = path ? pathsOf(group, path, asked, run) : [];
    for (const told of paths.length > 0 ? paths : [undefined])
      run.errors.push(
        new GraphQLError(message ?? `${group.subgraph} failed`, {
          path: told?.map(step => (typeof step === 'string' ? clientName(step) : step)),
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: group.subgraph },
        }),
      );
  }
}

/** Where in the client's answer an error of a subgraph's answer belongs: everywhere its entity stands. */
function pathsOf(group: FetchGroup, path: ResponsePath, asked: readonly Asked[], run: PlanRun): ResponsePath[] {
  const { root } = group;
  if (root && !root.place) return [path];
  const paths: ResponsePath[] = [];
  if (root) {
    eachPlace(run.data, root.place, (_, place) => paths.push([...place, ...path]));
    return paths.slice(0, MAX_TOLD_PLACES);
  }
  const [name, position, ...below] = path;
  const index = group.batches.findIndex(({ answeredAs }) => answeredAs === name);
  const batch = group.batches[index];
  if (!batch || typeof position !== 'number') return [];
  batch.steps.forEach(({ step }, at) => {
    const { objects, entities } = asked[index]!.places[at]!;
    const failed = new Set(objects.filter((_, object) => entities[object] === position));
    eachPlace(run.data, step.place, (object, place) => {
      if (failed.has(object as Data) && paths.length < MAX_TOLD_PLACES) paths.push([...place, ...below]);
    });
  });
  return paths;
}
