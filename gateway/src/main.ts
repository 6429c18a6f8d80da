import './telemetryOff.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { importJWK } from 'jose';
import { openKafka } from '@polyclinic/events/kafka.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { startTracing } from '@polyclinic/telemetry/tracing.ts';
import { readConfig } from './config.ts';
import { openGateway } from './gateway.ts';
import { OperationUse } from './observe/operationUse.ts';
import { readKnownOperations } from './supergraphs/knownOperations.ts';
import { openSupergraphFeed } from './supergraphs/supergraphFeed.ts';

const config = readConfig();
const tracing = await startTracing('gateway');
const log = openLog('gateway', config.LOG_LEVEL);
const key = await importJWK(config.SIGNING_KEY, 'EdDSA');
if (key instanceof Uint8Array) throw new Error('GATEWAY_SIGNING_KEY is a shared secret, not a key pair.');

const redis =
  config.REDIS_URL === undefined ? null : createClient({ url: config.REDIS_URL, disableOfflineQueue: true });
redis?.on('error', () => log.warn('Redis is away: budgets are counted here alone'));
void redis?.connect();

const use = new OperationUse();
const supergraphs = await openSupergraphFeed({
  use,
  registryUrl: config.REGISTRY_URL ?? null,
  checkedIn: readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8'),
  log,
});
const gateway = await openGateway({
  supergraphSdl: supergraphs.initial,
  subgraphUrls: config.SUBGRAPH_URLS,
  subgraphMilliseconds: config.SUBGRAPH_TIMEOUT,
  signingKey: { kid: config.SIGNING_KEY.kid, key },
  eventIdSecret: config.SIGNING_KEY.d,
  issuer: config.ISSUER,
  audience: config.AUDIENCE,
  allowedOrigins: config.ALLOWED_ORIGINS,
  budgets: {
    tenant: config.TENANT_BUDGET,
    caller: config.CALLER_BUDGET,
    address: config.ADDRESS_BUDGET,
    visitor: config.VISITOR_BUDGET,
    windowSeconds: 60,
  },
  redis,
  knownOperations: readKnownOperations(join(import.meta.dirname, '../operations')),
  safelistedClients: config.SAFELISTED_CLIENTS,
  accessMode: config.ACCESS_MODE,
  log,
  metrics: openMetrics('gateway'),
  slowMilliseconds: config.SLOW_OPERATION,
  use,
});
const { app, current, live } = gateway;

// What they hear.
live.hear(openKafka('gateway', config.KAFKA_BROKERS, log));
supergraphs.follow(sdl => current.replace(sdl));

log.info({ address: await app.listen({ host: config.HOST, port: config.PORT }) }, 'Ready');

stopOnSignal({
  stop: async () => {
    await supergraphs.stop();
    await gateway.close();
    redis?.destroy();
    await tracing.stop();
  },
});
