import { createServer, type IncomingMessage } from 'node:http';
import { answerShop, shopSchemas, type ShopQuestion, type ShopSubgraph } from '@polyclinic/gateway/testing/shop.ts';

/**
 * The shop's subgraphs on one port, a path each, as fast as an answer can be: executed once and remembered, so that the
 * gateway is what is measured. Beside them, for our gateway: identity, which knows every caller, and the issuer's keys.
 */
const schemas = shopSchemas();
const remembered = new Map<string, Buffer>();
let asked = 0;

const CALLER = JSON.stringify({
  data: {
    callerContext: {
      userId: 'u',
      roles: ['CLINIC_MANAGER'],
      permissions: (process.env['BENCH_PERMISSIONS'] ?? '').split(','),
      clinicIds: ['c'],
      apart: [],
      portalEmail: null,
    },
  },
});

async function answer(path: string, body: string): Promise<Buffer | string> {
  if (path === '/.well-known/jwks.json') return process.env['BENCH_JWKS'] ?? '';
  if (path === '/identity') return CALLER;
  if (path === '/asked') return String(asked);
  const name = path.slice(1) as ShopSubgraph;
  asked += 1;
  const key = `${name} ${body}`;
  const known = remembered.get(key);
  if (known) return known;
  const made = Buffer.from(JSON.stringify(await answerShop(schemas[name], JSON.parse(body) as ShopQuestion)));
  remembered.set(key, made);
  return made;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  void textOf(request)
    .then(body => answer(request.url ?? '', body))
    .then(content => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) });
      response.end(content);
    });
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
