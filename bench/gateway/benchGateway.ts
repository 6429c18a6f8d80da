import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import os from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { parse } from 'graphql';
import {
  plainShopSdl,
  shopSdl,
  SHOP_QUERY,
  SHOP_SUBGRAPHS,
  type ShopSubgraph,
} from '@polyclinic/gateway/testing/shop.ts';
import type { LoadOptions, LoadResult } from './load.ts';
import { runPinned, startPinned, type Pinned } from './processes.ts';

/**
 * Measures our gateway, every check on and a principal of its own per connection, beside Apollo's gateway as it comes
 * and Hive Gateway in its modes: the same operation, the same subgraphs, rounds in turn. What counts is requests per
 * second of the gateway's processor, which other work on the machine changes little.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SECONDS = Number(process.env['SECONDS'] ?? 4);
const CONNECTIONS = Number(process.env['CONNECTIONS'] ?? 50);
const GATEWAY_CORE = 1;
const OTHER_CORE = 0;
const here = (file: string): string => join(import.meta.dirname, file);
const peer = (file: string): string => join(import.meta.dirname, '../peers', file);
const TENANT = '01KDVDH6000000000000000000';
const PERMISSIONS = 'member:read,slot:read,invoice:read,patient:read';
/** Room for young objects, as our gateway is started with in production; every gateway is given the same. */
const ROOM = ['--min-semi-space-size=128', '--max-semi-space-size=128'];

interface Runner {
  gateway: Pinned;
  rounds: Array<LoadResult & { cpu: number }>;
  /** Requests to subgraphs for one operation. */
  fetches: number;
}

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] });
const folder = await mkdtemp(join(os.tmpdir(), 'polyclinic-bench-'));
const subgraphs = await startPinned(OTHER_CORE, [here('subgraphs.ts')], {
  BENCH_JWKS: jwks,
  BENCH_PERMISSIONS: PERMISSIONS,
});
const tokens = await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => tokenOf(index)));
const runners = new Map<string, Runner>();

try {
  const ours = await supergraphFile('ours.graphql', shopSdl);
  const plain = await supergraphFile('plain.graphql', plainShopSdl);
  await add('ours', [here('ours.ts'), ours, subgraphs.url]);
  await add('apollo', [peer('apollo.mjs'), plain]);
  await add('hive', [peer('hiveFastest.mjs'), plain, 'plain']);
  await add('hiveJit', [peer('hiveFastest.mjs'), plain, 'jit']);
  await add('hiveRust', [peer('hiveFastest.mjs'), plain, 'rust']);
  const expected = await expectedLength();
  for (const name of runners.keys()) await measure(name, expected, 3);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [...runners.keys()] : [...runners.keys()].reverse();
    for (const name of order) runners.get(name)!.rounds.push(await measure(name, expected, SECONDS));
  }
  report();
} finally {
  await Promise.all([...runners.values()].map(({ gateway }) => gateway.stop()));
  await subgraphs.stop();
  await rm(folder, { recursive: true });
}

function tokenOf(index: number): Promise<string> {
  return new SignJWT({ 'https://polyclinic.example/tenant_id': TENANT, azp: 'dashboard' })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .setSubject(`auth0|person-${index}`)
    .setIssuer(`${subgraphs.url}/`)
    .setAudience('bench')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
}

async function supergraphFile(name: string, sdlOf: (subgraph: ShopSubgraph) => string): Promise<string> {
  const services = SHOP_SUBGRAPHS.map(subgraph => ({
    name: subgraph,
    url: `${subgraphs.url}/${subgraph}`,
    typeDefs: parse(sdlOf(subgraph)),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  const path = join(folder, name);
  await writeFile(path, supergraphSdl);
  return path;
}

async function add(name: string, args: readonly string[]): Promise<void> {
  const gateway = await startPinned(GATEWAY_CORE, [...ROOM, ...args]);
  runners.set(name, { gateway, rounds: [], fetches: 0 });
}

async function ask(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[0]}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: SHOP_QUERY }) });
  return response.text();
}

async function asked(): Promise<number> {
  return Number(await (await fetch(`${subgraphs.url}/asked`)).text());
}

/** Every gateway must give the same answer before any is measured. */
async function expectedLength(): Promise<number> {
  const answers = new Map<string, string>();
  for (const [name, runner] of runners) {
    await ask(runner.gateway.url);
    const before = await asked();
    answers.set(name, await ask(runner.gateway.url));
    runner.fetches = (await asked()) - before;
  }
  const [first = ''] = answers.values();
  const measure = JSON.parse(first) as { errors?: unknown };
  if (measure.errors) throw new Error(`Our gateway answers with errors: ${first.slice(0, 300)}`);
  for (const [name, text] of answers)
    if (!isDeepStrictEqual(JSON.parse(text), measure))
      throw new Error(`${name} answers otherwise: ${text.slice(0, 300)}`);
  return first.trimEnd().length;
}

async function measure(name: string, expected: number, seconds: number): Promise<LoadResult & { cpu: number }> {
  const { gateway } = runners.get(name)!;
  const slack = name === 'apollo' ? 1 : 0;
  const options: LoadOptions = { url: gateway.url, seconds, query: SHOP_QUERY, tokens, expected: expected + slack };
  const before = gateway.cpu();
  const result = await runPinned<LoadResult>(OTHER_CORE, [here('load.ts'), JSON.stringify(options)]);
  if (result.wrong > 0) throw new Error(`${name} gave ${result.wrong} of ${result.requests} wrong answers.`);
  return { ...result, cpu: (gateway.cpu() - before) / result.requests };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
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
        xHiveGateway: round(fastestHive / cpuOf('ours')),
        gateways: Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])),
        connections: CONNECTIONS,
        load: round(os.loadavg()[0] ?? 0),
      },
    }),
  );
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
