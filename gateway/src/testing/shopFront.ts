import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { generateKeyPair } from 'jose';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { openGateway, type GatewaySettings, type OpenGateway } from '../gateway.ts';
import { OperationUse } from '../observe/operationUse.ts';
import { answerShop, SHOP_SUBGRAPHS, shopSchemas, shopSdl, type ShopQuestion, type ShopSubgraph } from './shop.ts';
import { AUDIENCE, startTokenIssuer, type TokenIssuer } from './tokenIssuer.ts';

/** What a subgraph does instead of answering. */
export type Fault = 'silent' | 'garbage' | 'dies';

const TENANT = '01KDVDH6000000000000000000';

export interface Told {
  status: number;
  headers: Headers;
  /** The body read as JSON. */
  body: {
    data?: Record<string, unknown> | null;
    errors?: Array<{ message: string; path?: unknown; extensions: Record<string, unknown> }>;
  };
}

export interface ShopFront {
  gateway: OpenGateway;
  url: string;
  /** Subgraphs asked, in order, since it was last emptied. */
  asked: string[];
  faults: Map<ShopSubgraph, Fault>;
  tokens: TokenIssuer;
  /** An access token of someone with every permission of the shop. */
  tokenOf(subject: string, claims?: Record<string, unknown>): Promise<string>;
  ask(query: string, variables?: Record<string, unknown>): Promise<Told>;
  post(body: string, headers?: Record<string, string>): Promise<Told>;
  close(): Promise<void>;
}

const CALLER = JSON.stringify({
  data: {
    callerContext: {
      userId: 'u',
      roles: ['CLINIC_MANAGER'],
      permissions: ['member:read', 'slot:read', 'invoice:read', 'patient:read', 'member:manage'],
      clinicIds: ['c'],
      apart: [],
      portalEmail: null,
    },
    recordAttempts: true,
  },
});

/** The real gateway over the shop's subgraphs, an issuer and an identity service, all on loopback. */
export async function openShopFront(settings: Partial<GatewaySettings> = {}): Promise<ShopFront> {
  const tokens = await startTokenIssuer();
  const asked: string[] = [];
  const faults = new Map<ShopSubgraph, Fault>();
  const schemas = shopSchemas();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (path === '/identity') return void response.end(CALLER);
    const name = path.slice(1) as ShopSubgraph;
    asked.push(name);
    const fault = faults.get(name);
    if (fault === 'silent') return;
    if (fault === 'garbage') return void response.end('<html>Bad gateway</html>');
    const told = await answerShop(schemas[name], JSON.parse(Buffer.concat(chunks).toString()) as ShopQuestion);
    const text = JSON.stringify(told);
    if (fault !== 'dies') return void response.end(text);
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const addressOf = (name: string): string => `${origin}/${name}`;
  const { supergraphSdl, errors = [] } = composeServices(
    SHOP_SUBGRAPHS.map(name => ({ name, url: addressOf(name), typeDefs: parse(shopSdl(name)) })),
  );
  if (!supergraphSdl) throw new Error(errors.map(({ message }) => message).join('\n'));
  const signing = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const gateway = await openGateway({
    supergraphSdl,
    signingKey: { kid: 'k', key: signing.privateKey },
    issuer: tokens.issuer,
    audience: AUDIENCE,
    allowedOrigins: ['https://dashboard.example'],
    budgets: { tenant: 1e9, caller: 1e9, address: 1e9, visitor: 1e9, windowSeconds: 60 },
    redis: null,
    knownOperations: new Map(),
    safelistedClients: [],
    log: openLog('gateway', 'fatal'),
    metrics: openMetrics('gateway'),
    slowMilliseconds: 500,
    use: new OperationUse(),
    ...settings,
    subgraphUrls: {
      ...Object.fromEntries([...SHOP_SUBGRAPHS, 'identity'].map(name => [name, addressOf(name)])),
      ...settings.subgraphUrls,
    },
  });
  const url = await gateway.app.listen({ host: '127.0.0.1', port: 0 });

  const tokenOf: ShopFront['tokenOf'] = (subject, claims) =>
    tokens.tokenOf(subject, TENANT, 300, { azp: 'dashboard', ...claims });
  const bearer = `Bearer ${await tokenOf('auth0|ada')}`;

  const front: ShopFront = {
    gateway,
    url,
    asked,
    faults,
    tokens,
    tokenOf,
    ask: (query, variables) => front.post(JSON.stringify({ query, variables })),
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: bearer, ...headers },
        body,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: JSON.parse(text) as Told['body'] };
    },
    async close() {
      await gateway.close();
      server.closeAllConnections();
      server.close();
      await tokens.stop();
    },
  };
  return front;
}
