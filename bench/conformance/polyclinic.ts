import '@polyclinic/gateway/telemetryOff.ts';
import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import { brokenLaws } from '@polyclinic/access/laws.ts';
import { openGateway } from '@polyclinic/gateway/gateway.ts';
import { OperationUse } from '@polyclinic/gateway/observe/operationUse.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { openCallerDesk } from './callerDesk.ts';
import type { Running, Served, Target } from '@polyclinic/access-conformance/target.ts';

/** Our own gateway, whole, over HTTP. */
export const polyclinic: Target = {
  name: 'polyclinic',
  dialect: 'polyclinic',
  deniedCodes: ['FORBIDDEN'],
  listIndices: true,
  features: ['reject', 'dry-run', 'visible schema', 'contract'],
  check: brokenLaws,
  start,
};

/** Larger than the suite: what is measured here is access. */
const POINTS = 1e9;

async function start({ supergraphSdl, subgraphs, callers, mode }: Served): Promise<Running> {
  const { privateKey } = await generateKeyPair('EdDSA');
  const desk = await openCallerDesk(callers);
  const { app, close } = await openGateway({
    supergraphSdl,
    subgraphUrls: {
      ...Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
      identity: desk.identityUrl,
    },
    signingKey: { kid: 'suite', key: privateKey },
    issuer: desk.issuer,
    audience: desk.audience,
    allowedOrigins: [],
    budgets: { tenant: POINTS, caller: POINTS, address: POINTS, visitor: POINTS, windowSeconds: 60 },
    redis: null,
    knownOperations: new Map(),
    safelistedClients: [],
    accessMode: mode,
    log: pino({ enabled: false }),
    metrics: openMetrics('conformance'),
    slowMilliseconds: 10_000,
    use: new OperationUse(),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${address}/graphql`,
    headersFor: ({ name }) => ({ authorization: `Bearer ${desk.tokens.get(name) ?? ''}` }),
    stop: async () => {
      await close();
      await desk.stop();
    },
  };
}
