import './telemetryOff.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK } from 'jose';
import { membershipChanged } from '@polyclinic/events/identity/membershipChanged.v1.ts';
import { openKafka } from '@polyclinic/events/kafka.ts';
import { openLog } from '@polyclinic/subgraph/log.ts';
import { openMetrics } from '@polyclinic/subgraph/metrics.ts';
import { stopOnSignal } from '@polyclinic/subgraph/runSubgraph.ts';
import { AccessGateway } from './accessGateway.ts';
import { Attempts } from './attempts.ts';
import { authenticator } from './authenticate.ts';
import { Callers } from './callers.ts';
import { readConfig } from './config.ts';
import { checkSubgraphs } from './health.ts';
import { identityClient } from './identityClient.ts';
import { LiveEvents, startLiveEvents } from './liveEvents.ts';
import { LIVE_TOPICS } from './liveFields.ts';
import { serveLive } from './liveServer.ts';
import { buildServer } from './server.ts';
import { subgraphSources } from './subgraphSource.ts';
import { subscriptionRunner } from './subscriptions.ts';
import { tokenVerifier } from './verifyToken.ts';

const config = readConfig();
const log = openLog('gateway', config.LOG_LEVEL);
const supergraphSdl = readFileSync(join(import.meta.dirname, '../supergraph.graphql'), 'utf8');
const key = await importJWK(config.SIGNING_KEY, 'EdDSA');
if (key instanceof Uint8Array) throw new Error('GATEWAY_SIGNING_KEY is a shared secret, not a key pair.');

// Who asks.
const sourceOf = subgraphSources(config.SUBGRAPH_URLS, { kid: config.SIGNING_KEY.kid, key });
const identity = identityClient(sourceOf('identity'));
const callers = new Callers(identity);
const authenticate = authenticator(tokenVerifier({ issuer: config.ISSUER, audience: config.AUDIENCE }), callers);

// What they get.
const attempts = new Attempts(identity, log);
const onAttempt: Attempts['record'] = (context, outcome, coordinates) => attempts.record(context, outcome, coordinates);
const gateway = new AccessGateway({ supergraphSdl, sourceOf, onAttempt });
const app = await buildServer({
  gateway,
  authenticate,
  allowedOrigins: config.ALLOWED_ORIGINS,
  log,
  metrics: openMetrics('gateway'),
  health: () => checkSubgraphs(config.SUBGRAPH_URLS),
});

// What they hear.
const events = new LiveEvents();
events.listen(membershipChanged.type, ({ payload }) =>
  callers.forget(membershipChanged.payload.parse(payload).subject),
);
const kafka = openKafka('gateway', config.KAFKA_BROKERS, log);
const feed = startLiveEvents(events, kafka, [...LIVE_TOPICS, membershipChanged.topic], log);
const run = subscriptionRunner({ gateway, supergraphSdl, sourceOf, events });
const live = serveLive({ server: app.server, gateway, authenticate, run, allowedOrigins: config.ALLOWED_ORIGINS, log });

log.info({ address: await app.listen({ host: config.HOST, port: config.PORT }) }, 'Ready');

stopOnSignal({
  stop: async () => {
    await live.stop();
    await app.close();
    await attempts.flush();
    await feed.stop();
  },
});
