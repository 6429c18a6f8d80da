import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Gauge } from 'prom-client';
import type { Filtered, Mode } from '@polyclinic/access/filtered.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import type { SigningKey } from '@polyclinic/subgraph/identity.ts';
import type { Metrics } from '@polyclinic/subgraph/metrics.ts';
import { Attempts } from './attempts.ts';
import { authenticator, type Authenticator } from './authenticate.ts';
import { Callers } from './callers.ts';
import type { FrontOptions } from './front/answerOperation.ts';
import { Budgets, type BudgetPoints } from './front/budgets.ts';
import { OperationTexts } from './front/operationTexts.ts';
import { FEED_LIMITS, serveCalendarFeeds, type FeedLimits } from './front/calendarFeeds.ts';
import { buildServer } from './front/server.ts';
import { VISITORS } from './front/visitors.ts';
import { CurrentGraph } from './graph/currentGraph.ts';
import { Graph, type GraphSettings } from './graph/graph.ts';
import { LIMITS, type Limits } from './graph/limits.ts';
import { checkSubgraphs } from './health.ts';
import { identityClient } from './identityClient.ts';
import { portalClient } from './portalClient.ts';
import { asGraphError } from './live/decide.ts';
import { openLive, type Live } from './live/live.ts';
import { LIVE_LIMITS, type LiveLimits } from './live/liveLimits.ts';
import { maskErrors } from './maskErrors.ts';
import { Observer } from './observe/observer.ts';
import type { OperationUse } from './observe/operationUse.ts';
import { smokeTest } from './smokeTest.ts';
import { subgraphSources, type Sources } from './sources/subgraphSource.ts';
import { tokenVerifier } from './verifyToken.ts';

export interface GatewaySettings {
  supergraphSdl: string;
  subgraphUrls: Readonly<Record<string, string>>;
  signingKey: SigningKey;
  issuer: string;
  audience: string;
  allowedOrigins: string[];
  budgets: BudgetPoints;
  limits?: Limits;
  /** What a denial does; left out: `filter`. */
  accessMode?: Mode;
  /** A subgraph's time for one answer. */
  subgraphMilliseconds?: number;
  /** What is to differ from `LIVE_LIMITS`. */
  liveLimits?: Partial<LiveLimits>;
  /** Any secret that all gateways share: seals the ids of live events. Left out, one gateway seals alone. */
  eventIdSecret?: string;
  /** What is to differ from `FEED_LIMITS`. */
  feedLimits?: Partial<FeedLimits>;
  /** A connected client of `@redis/client`; null for one gateway alone. */
  redis: object | null;
  /** Operations of our own clients by SHA-256 of their text, and the clients that may send nothing else. */
  knownOperations: ReadonlyMap<string, string>;
  safelistedClients: readonly string[];
  log: Logger;
  metrics: Metrics;
  /** Operations that take longer are logged with their plan. */
  slowMilliseconds: number;
  use: OperationUse;
}

export interface OpenGateway {
  app: FastifyInstance;
  authenticate: Authenticator;
  callers: Callers;
  current: CurrentGraph;
  sources: Sources;
  live: Live;
  /** Lets requests finish and what is to be told be told. */
  close(): Promise<void>;
}

/** Puts the gateway together; what it hears of, Kafka and a registry, is brought by whoever starts it. */
export async function openGateway(settings: GatewaySettings): Promise<OpenGateway> {
  const { log, metrics, limits = LIMITS, accessMode = 'filter' } = settings;

  const graphSettings: GraphSettings = { limits, mode: accessMode, onWouldDeny: logWouldDeny(log) };
  const load = (sdl: string): Graph => new Graph(sdl, graphSettings);
  const current = new CurrentGraph(load(settings.supergraphSdl), { load, smoke: smokeTest, log });
  const sources = subgraphSources(settings.subgraphUrls, {
    key: settings.signingKey,
    milliseconds: settings.subgraphMilliseconds,
  });

  // Who asks.
  const identity = identityClient({
    ask: (...question) => sources('identity', current.graph.addresses['identity']).ask(...question),
  });
  const portal = portalClient({
    ask: (...question) => sources('patients', current.graph.addresses['patients']).ask(...question),
  });
  const callers = new Callers(identity, portal);
  const authenticate = authenticator(tokenVerifier(settings), callers);

  // What they get.
  const attempts = new Attempts(identity, log);
  const mask = maskErrors(log);
  const tell = (error: GraphQLError, traceId: string): GraphQLFormattedError => {
    const told = mask(error.toJSON(), error);
    return { ...told, extensions: { ...told.extensions, traceId } };
  };
  const front: FrontOptions = {
    observer: new Observer({ metrics, log, slowMilliseconds: settings.slowMilliseconds, use: settings.use }),
    current,
    texts: new OperationTexts({
      known: settings.knownOperations,
      // Whoever has no session asks what our own pages ask, and nothing else.
      safelisted: new Set([...settings.safelistedClients, VISITORS]),
    }),
    sources,
    budgets: new Budgets(settings.budgets, settings.redis),
    maxCost: limits.cost,
    tell: (error, { request: { traceId } }) => tell(error, traceId),
    onAttempt: (context, outcome, coordinates) => attempts.record(context, outcome, coordinates),
  };
  const { allowedOrigins } = settings;
  const app = await buildServer({
    ...front,
    authenticate,
    allowedOrigins,
    log,
    metrics,
    health: () => checkSubgraphs({ ...settings.subgraphUrls, ...current.graph.addresses }),
  });
  serveCalendarFeeds(app, {
    address: () => current.graph.addresses['scheduling'] ?? settings.subgraphUrls['scheduling'],
    callers,
    redis: settings.redis,
    limits: { ...FEED_LIMITS, ...settings.feedLimits },
  });
  const live = openLive({
    app,
    front,
    authenticate,
    callers,
    allowedOrigins,
    eventIdSecret: settings.eventIdSecret ?? randomUUID(),
    limits: { ...LIVE_LIMITS, ...settings.liveLimits },
    tell: (error, traceId) => {
      const { message, path, extensions } = tell(asGraphError(error), traceId);
      return new GraphQLError(message, { path, extensions });
    },
    log,
  });
  new Gauge({
    name: 'live_subscriptions',
    help: 'Subscriptions that are open, over both protocols',
    registers: [metrics.registry],
    collect() {
      this.set(live.connections.size);
    },
  });
  const close = async (): Promise<void> => {
    await live.stop();
    await app.close();
    await attempts.flush();
  };
  return { app, authenticate, callers, current, sources, live, close };
}

/** In `dry-run`: what `filter` would have taken out, and from whom; no values, no names. */
const logWouldDeny =
  (log: Logger) =>
  ({ coordinates }: Filtered, { subject, tenantId, traceId }: Principal): void =>
    log.warn({ coordinates, subject, tenantId, traceId }, 'Would have been denied');
