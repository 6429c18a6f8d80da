import '@polyclinic/gateway/telemetryOff.ts';
import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import { brokenLaws } from '@polyclinic/access/laws.ts';
import { AccessGateway } from '@polyclinic/gateway/accessGateway.ts';
import type { Authenticator } from '@polyclinic/gateway/authenticate.ts';
import { buildServer } from '@polyclinic/gateway/server.ts';
import { subgraphSources } from '@polyclinic/gateway/subgraphSource.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { principalOf } from '../principalOf.ts';
import type { Running, Served, Target } from '../target.ts';

/** Our own gateway, whole but for the identity provider: a caller's name is its token. */
export const polyclinic: Target = {
  name: 'polyclinic',
  dialect: 'polyclinic',
  deniedCodes: ['FORBIDDEN'],
  listIndices: true,
  check: brokenLaws,
  start,
};

async function start({ supergraphSdl, subgraphs, callers }: Served): Promise<Running> {
  const { privateKey } = await generateKeyPair('EdDSA');
  const urls = Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]));
  const sourceOf = subgraphSources(urls, { kid: 'suite', key: privateKey });
  const principals = new Map(callers.map(caller => [`Bearer ${caller.name}`, principalOf(caller)]));
  const authenticate: Authenticator = ({ authorization = '' }) => {
    const principal = principals.get(authorization);
    if (!principal) throw new Error('The suite sends the name of a caller.');
    const token = { subject: principal.subject } as Awaited<ReturnType<Authenticator>>['token'];
    return Promise.resolve({ token, principal: { ...principal } });
  };
  const app = await buildServer({
    gateway: new AccessGateway({ supergraphSdl, sourceOf, onAttempt: () => undefined }),
    authenticate,
    allowedOrigins: [],
    log: pino({ enabled: false }),
    metrics: openMetrics('conformance'),
    health: () => Promise.resolve({}),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${address}/graphql`,
    headersFor: ({ name }) => ({ authorization: `Bearer ${name}` }),
    stop: () => app.close(),
  };
}
