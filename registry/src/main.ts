import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './commands/check.ts';
import { publish } from './commands/publish.ts';
import { changesBetween } from './check/checkCandidate.ts';
import { operationName, usedCoordinates } from './check/recordedOperations.ts';
import { apiSchemaOf } from './composeSupergraph.ts';
import { currentRevision, workingTree } from './checkout/files.ts';
import { checkedInOperations, checkedInParts, operationsOf } from './checkout/parts.ts';
import { readConfig } from './config.ts';
import { withRegistry } from './store/connection.ts';
import { recordManifest, usedOperations } from './store/operations.ts';
import { adopt } from './store/publish.ts';
import { rollBack } from './store/rollBack.ts';
import { activeSupergraph, history, supergraphById } from './store/supergraphs.ts';

const USAGE = `node registry/src/main.ts
  check [SUBGRAPH…] [--against REVISION]   what would change, and whether it may
  publish SUBGRAPH [--url URL] [--sdl FILE] [--wait SECONDS]
  rollback SUPERGRAPH [--why REASON]       puts an earlier supergraph in force again
  diff SUPERGRAPH SUPERGRAPH               how two supergraphs differ for clients and for callers' rights
  history                                  the latest supergraphs, newest first
  record CLIENT [FILE]                     the operations a client is built with; gateway/operations/CLIENT.json
  usage [TYPE.FIELD]                       who sent what in the last 30 days, all or what selects a field
  adopt                                    the checkout as it stands, for the start of a stack
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    url: { type: 'string' },
    sdl: { type: 'string' },
    wait: { type: 'string', default: '15' },
    why: { type: 'string', default: 'rolled back by hand' },
  },
});
const [command = '', first, second] = positionals;
const config = readConfig();
const write = (text: string): boolean => process.stdout.write(text);

const COMMANDS: Record<string, () => Promise<boolean>> = {
  check: () =>
    check(
      {
        subgraphs: positionals.slice(1),
        ...(config.DATABASE_URL !== undefined && { registryUrl: config.DATABASE_URL }),
        ...(values.against !== undefined && { against: values.against }),
      },
      write,
    ),

  publish: () =>
    publish(
      {
        registryUrl: registryUrl(),
        publisher: config.PUBLISHER,
        name: needed(first, 'subgraph'),
        ...(values.url !== undefined && { url: values.url }),
        ...(values.sdl !== undefined && { sdlFile: values.sdl }),
        waitSeconds: Number(values.wait),
      },
      write,
    ),

  rollback: async () => {
    const id = needed(first, 'supergraph');
    await withRegistry(registryUrl(), client => rollBack(client, id, values.why));
    return write(`Supergraph ${id} is in force again.\n`);
  },

  diff: async () => {
    const [one, other] = await withRegistry(registryUrl(), async client => [
      await supergraphById(client, needed(first, 'supergraph')),
      await supergraphById(client, needed(second, 'second supergraph')),
    ]);
    if (!one || !other) throw new Error('There is no such supergraph; `history` lists them.');
    for (const { severity, topic, coordinate, what } of await changesBetween(one.sdl, other.sdl, []))
      write(`${severity.padEnd(9)} ${topic.padEnd(6)} ${coordinate}: ${what}\n`);
    return true;
  },

  history: async () => {
    for (const entry of await withRegistry(registryUrl(), client => history(client))) {
      const { id, state, reason, composedAt, parts, by } = entry;
      const because = reason === null ? '' : ` (${reason})`;
      write(`${id.padStart(5)} ${composedAt.toISOString()} ${state}${because} ${parts.join(' ')} by ${by}\n`);
    }
    return true;
  },

  record: async () => {
    const client = needed(first, 'client');
    const operations =
      second === undefined
        ? checkedInOperations(workingTree()).filter(operation => operation.client === client)
        : operationsOf(client, readFileSync(second, 'utf8'));
    await withRegistry(registryUrl(), connection => recordManifest(connection, client, operations));
    return write(`Recorded ${operations.length} operations of ${client}.\n`);
  },

  usage: async () => {
    const { used, active } = await withRegistry(registryUrl(), async client => ({
      used: await usedOperations(client),
      active: await activeSupergraph(client),
    }));
    const schema = first !== undefined && active ? apiSchemaOf(active.sdl) : null;
    const asked = schema ? used.filter(operation => usedCoordinates([operation], schema).has(first ?? '')) : used;
    for (const operation of asked) {
      const { client, uses, lastUsedAt } = operation;
      write(`${String(uses).padStart(9)} ${lastUsedAt.toISOString()} ${client} ${operationName(operation)}\n`);
    }
    return write(`${asked.length} operations\n`);
  },

  adopt: async () => {
    const urls = config.SUBGRAPH_URLS ?? {};
    const parts = checkedInParts(workingTree()).map(part => ({ ...part, url: urls[part.name] ?? null }));
    const publisher = { by: config.PUBLISHER, revision: currentRevision() };
    const id = await withRegistry(registryUrl(), client => adopt(client, parts, publisher));
    return write(`Supergraph ${id} is this checkout's.\n`);
  },
};

function registryUrl(): string {
  return needed(config.DATABASE_URL, 'registry by REGISTRY_DATABASE_URL');
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`Name a ${what}.\n${USAGE}`);
  return value;
}

const run = COMMANDS[command];
if (!run) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const passed = await run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  });
  if (!passed) process.exitCode = 1;
}
