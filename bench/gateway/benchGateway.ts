import { isDeepStrictEqual } from 'node:util';
import os from 'node:os';
import { join } from 'node:path';
import { plainShopSdl, shopSdl, SHOP_QUERY } from '@polyclinic/gateway/testing/shop.ts';
import { ask, median, openBenchHouse, ROOM, round, type Measured } from './benchHouse.ts';
import type { Pinned } from './processes.ts';

/**
 * Measures our gateway, every check on and a principal of its own per connection, beside Apollo's gateway as it comes
 * and Hive Gateway in its modes: the same operation, the same subgraphs, rounds in turn. What counts is requests per
 * second of the gateway's processor, which other work on the machine changes little.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const SECONDS = Number(process.env['SECONDS'] ?? 8);
const CONNECTIONS = Number(process.env['CONNECTIONS'] ?? 50);
const here = (file: string): string => join(import.meta.dirname, file);
const peer = (file: string): string => join(import.meta.dirname, '../peers', file);

interface Runner {
  gateway: Pinned;
  rounds: Measured[];
  /** Requests to subgraphs for one operation. */
  fetches: number;
}

const house = await openBenchHouse();
const tokens = await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => house.tokenOf(index)));
const runners = new Map<string, Runner>();

try {
  const ours = await house.supergraphFile('ours.graphql', shopSdl);
  const plain = await house.supergraphFile('plain.graphql', plainShopSdl);
  await add('ours', [...ROOM, here('ours.ts'), ours, house.subgraphs.url]);
  await add('apollo', [peer('apollo.mjs'), plain]);
  await add('apolloWithRoom', [...ROOM, peer('apollo.mjs'), plain]);
  await add('hive', [...ROOM, peer('hiveFastest.mjs'), plain, 'plain']);
  await add('hiveJit', [...ROOM, peer('hiveFastest.mjs'), plain, 'jit']);
  await add('hiveRust', [...ROOM, peer('hiveFastest.mjs'), plain, 'rust']);
  const lengths = await answerLengths();
  const measure = (name: string, seconds: number): Promise<Measured> => {
    const expected = lengths.get(name)!;
    return house.measure(runners.get(name)!.gateway, { seconds, query: SHOP_QUERY, tokens, expected });
  };
  for (const name of runners.keys()) await measure(name, 3);
  for (let turn = 0; turn < ROUNDS; turn++) {
    const order = turn % 2 === 0 ? [...runners.keys()] : [...runners.keys()].reverse();
    for (const name of order) {
      // The others' turns have cooled it down.
      await measure(name, 1);
      runners.get(name)!.rounds.push(await measure(name, SECONDS));
    }
  }
  report();
} finally {
  await house.close();
}

async function add(name: string, args: readonly string[]): Promise<void> {
  runners.set(name, { gateway: await house.start(args), rounds: [], fetches: 0 });
}

async function asked(): Promise<number> {
  return Number(await (await fetch(`${house.subgraphs.url}/asked`)).text());
}

/** Every gateway must give the same answer before any is measured. @returns Characters of each gateway's answer */
async function answerLengths(): Promise<Map<string, number>> {
  const lengths = new Map<string, number>();
  let first: unknown;
  for (const [name, runner] of runners) {
    await ask(runner.gateway.url, SHOP_QUERY, tokens[0]!);
    const before = await asked();
    const text = await ask(runner.gateway.url, SHOP_QUERY, tokens[0]!);
    runner.fetches = (await asked()) - before;
    const answer = JSON.parse(text) as { errors?: unknown };
    first ??= answer;
    if (answer.errors || !isDeepStrictEqual(answer, first))
      throw new Error(`${name} answers otherwise: ${text.slice(0, 300)}`);
    lengths.set(name, text.length);
  }
  return lengths;
}

function report(): void {
  const rows = [...runners].map(([name, { rounds, fetches, gateway }]) => ({
    name,
    requestsPerSecond: round(median(rounds.map(({ perSecond }) => perSecond))),
    cpuMilliseconds: round(median(rounds.map(({ cpu }) => cpu))),
    p50: median(rounds.map(({ p50 }) => p50)),
    p95: median(rounds.map(({ p95 }) => p95)),
    fetches,
    rssMb: Math.round(gateway.rssMb()),
  }));
  console.table(rows);
  const cpuOf = (name: string): number => rows.find(row => row.name === name)!.cpuMilliseconds;
  const fastestHive = Math.min(cpuOf('hive'), cpuOf('hiveJit'), cpuOf('hiveRust'));
  console.log(
    JSON.stringify({
      benchGateway: {
        xBareApolloGateway: round(cpuOf('apollo') / cpuOf('ours')),
        xBareApolloGatewayWithRoom: round(cpuOf('apolloWithRoom') / cpuOf('ours')),
        xHiveGateway: round(fastestHive / cpuOf('ours')),
        gateways: Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])),
        connections: CONNECTIONS,
        load: round(os.loadavg()[0] ?? 0),
      },
    }),
  );
}
