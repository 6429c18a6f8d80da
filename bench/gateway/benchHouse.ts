import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { parse } from 'graphql';
import { SHOP_SUBGRAPHS, type ShopSubgraph } from '@polyclinic/gateway/testing/shop.ts';
import type { LoadOptions, LoadResult } from './load.ts';
import { runPinned, startPinned, type Pinned } from './processes.ts';

/** What is measured runs alone on one core, everything else on the other. */
const GATEWAY_CORE = 1;
const OTHER_CORE = 0;
/** Room for young objects, as our gateway is started with in production; a peer started without it runs as it comes. */
export const ROOM = ['--min-semi-space-size=128', '--max-semi-space-size=128'];
const PERMISSIONS = 'member:read,slot:read,invoice:read,patient:read';
const here = (file: string): string => join(import.meta.dirname, file);

export type Measured = LoadResult & {
  /** Milliseconds of processor per request. */
  cpu: number;
};

export interface BenchHouse {
  subgraphs: Pinned;
  /** An access token of one person of one organization. */
  tokenOf(person: number, organization?: number): Promise<string>;
  /** @returns The path of the shop's supergraph with these SDLs */
  supergraphFile(name: string, sdlOf: (subgraph: ShopSubgraph) => string): Promise<string>;
  start(args: readonly string[]): Promise<Pinned>;
  /** @throws Error when an answer is wrong */
  measure(gateway: Pinned, options: Omit<LoadOptions, 'url'>): Promise<Measured>;
  close(): Promise<void>;
}

/** Subgraphs of the shop, an issuer of tokens, and a way to start and load gateways in front of them. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] });
  const folder = await mkdtemp(join(os.tmpdir(), 'polyclinic-bench-'));
  const subgraphs = await startPinned(OTHER_CORE, [here('subgraphs.ts')], {
    BENCH_JWKS: jwks,
    BENCH_PERMISSIONS: PERMISSIONS,
  });
  const started: Pinned[] = [subgraphs];
  return {
    subgraphs,
    tokenOf: (person, organization = 0) =>
      new SignJWT({ 'https://polyclinic.example/tenant_id': tenantId(organization), azp: 'dashboard' })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setSubject(`auth0|person-${person}`)
        .setIssuer(`${subgraphs.url}/`)
        .setAudience('bench')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    supergraphFile: async (name, sdlOf) => {
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
    },
    start: async args => {
      const gateway = await startPinned(GATEWAY_CORE, args);
      started.push(gateway);
      return gateway;
    },
    measure: async (gateway, options) => {
      const before = gateway.cpu();
      const file = join(folder, 'load.json');
      await writeFile(file, JSON.stringify({ ...options, url: gateway.url }));
      const result = await runPinned<LoadResult>(OTHER_CORE, [here('load.ts'), file]);
      if (result.wrong > 0) throw new Error(`${result.wrong} of ${result.requests} answers are wrong.`);
      return { ...result, cpu: (gateway.cpu() - before) / result.requests };
    },
    close: async () => {
      await Promise.all(started.map(part => part.stop()));
      await rm(folder, { recursive: true });
    },
  };
}

/** A ULID told apart by its last characters. */
const tenantId = (organization: number): string => `01KDVDH6000000000000${String(organization).padStart(6, '0')}`;

/** The text of one answer. */
export async function ask(url: string, query: string, token: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.text();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
