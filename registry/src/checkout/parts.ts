import { mergeSdl } from '@polyclinic/subgraph/mergeSdl.ts';
import type { RecordedOperation } from '../check/recordedOperations.ts';
import type { Part } from '../composeSupergraph.ts';
import type { Files } from './files.ts';

/** The virtual subgraph of live events, which the gateway answers for. */
const EVENTS = 'events';
const ACCESS_SDL = 'packages/access/src/access.graphql';
const OPERATIONS = 'gateway/operations';
const ACKNOWLEDGED = 'gateway/acknowledged-changes.json';
const SUPERGRAPH = 'gateway/supergraph.graphql';

interface Services {
  services: Array<{ name: string }>;
}

/** The subgraphs of `services.json` and the virtual one. */
export const subgraphNames = (files: Files): string[] => [
  ...(JSON.parse(files.read('services.json')) as Services).services.map(({ name }) => name),
  EVENTS,
];

/** A subgraph's whole SDL, as `readSdl` and `mergeSdl` make it for the subgraph itself. @throws Error when it has none */
export function subgraphSdl(files: Files, name: string): string {
  const folder = name === EVENTS ? `gateway/${EVENTS}` : `subgraphs/${name}/src`;
  const slices = files
    .list(folder)
    .filter(path => path.endsWith('.graphql'))
    .sort();
  if (slices.length === 0) throw new Error(`There is no subgraph ${name}: ${folder} holds no .graphql file.`);
  return mergeSdl([ACCESS_SDL, ...slices].map(path => files.read(path)).join('\n'));
}

/** All parts of these files' graph, without addresses. */
export const checkedInParts = (files: Files): Part[] =>
  subgraphNames(files).map(name => ({ name, sdl: subgraphSdl(files, name), url: null }));

export const checkedInSupergraph = (files: Files): string => files.read(SUPERGRAPH);

/** The operations of `gateway/operations/<client>.json`: each file maps a document's SHA-256 to its text. */
export function checkedInOperations(files: Files): RecordedOperation[] {
  return files
    .list(OPERATIONS)
    .filter(path => path.endsWith('.json'))
    .flatMap(path => {
      const client = path.slice(OPERATIONS.length + 1, -'.json'.length);
      return operationsOf(client, files.read(path));
    });
}

/** Reads one client's manifest. */
export const operationsOf = (client: string, manifest: string): RecordedOperation[] =>
  Object.entries(JSON.parse(manifest) as Record<string, string>).map(([sha256, document]) => ({
    client,
    sha256,
    document,
  }));

/** The text of the acknowledged changes; an empty list when there is no such file. */
export function checkedInAcknowledgements(files: Files): string {
  return files.list('gateway').includes(ACKNOWLEDGED) ? files.read(ACKNOWLEDGED) : '[]';
}
