import type { FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { toCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { membershipChanged } from '@polyclinic/events/identity/membershipChanged.v1.ts';
import { orderedProducer } from '@polyclinic/events/kafka.ts';
import { atMost, STOP_MILLISECONDS } from '@polyclinic/events/patience.ts';
import type { Authenticator } from '../authenticate.ts';
import type { Callers } from '../callers.ts';
import type { FrontOptions } from '../front/answerOperation.ts';
import { EventHub } from './eventHub.ts';
import { EventIds } from './eventIds.ts';
import { startKafkaFeed } from './kafkaFeed.ts';
import { LiveConnections } from './liveConnections.ts';
import { LIVE_TOPICS } from './liveFields.ts';
import type { LiveLimits } from './liveLimits.ts';
import { LiveReader } from './liveReader.ts';
import { ANNOUNCE_MILLISECONDS, Presence, recordViewed } from './presence.ts';
import { serveSockets } from './socketServer.ts';
import { serveStreams } from './streamServer.ts';

export interface LiveSettings {
  app: FastifyInstance;
  front: FrontOptions;
  authenticate: Authenticator;
  callers: Callers;
  allowedOrigins: readonly string[];
  /** Seals the ids of events; the same at all gateways. */
  eventIdSecret: string;
  limits: LiveLimits;
  tell: (error: unknown, traceId: string) => GraphQLError;
  log: Logger;
}

export interface Live {
  hub: EventHub;
  presence: Presence;
  connections: LiveConnections;
  /** Begins to hear of what happens; until then streams are silent. */
  hear(kafka: Kafka): void;
  /** Ends all streams, and then stops hearing. */
  stop(): Promise<void>;
}

/** Puts the live part together: one hub, one set of rules, two ways to a client. */
export function openLive(settings: LiveSettings): Live {
  const { app, front, callers, limits, tell, log } = settings;
  const hub = new EventHub(limits.keptEvents);
  const connections = new LiveConnections(limits);
  let announce = (_event: EventEnvelope<unknown>): void => undefined;
  const presence = new Presence({ hub, announce: event => announce(event) });
  const ids = new EventIds(settings.eventIdSecret);
  const live = { front, hub, ids, presence, reader: new LiveReader(front), limits, tell };

  hub.listen([membershipChanged.type], {
    hear: ({ event }) => {
      const changed = membershipChanged.payload.safeParse(event.payload).data;
      if (!changed) return;
      callers.forget(changed.subject);
      connections.recheck(changed.subject);
    },
    // Whose rights changed meanwhile is not known: everybody is looked up again.
    miss: () => {
      callers.forgetAll();
      connections.recheck();
    },
  });
  front.current.onReplaced(() => connections.recheck());

  const options = { ...settings, live, connections };
  serveStreams(app, options);
  const sockets = serveSockets(app.server, options);
  const refreshing = setInterval(() => presence.refresh(), ANNOUNCE_MILLISECONDS);
  let heard = { stop: () => Promise.resolve() };

  return {
    hub,
    presence,
    connections,
    hear: kafka => {
      const producer = orderedProducer(kafka);
      announce = event => {
        const message = { key: event.subjectId, value: toCloudEvent('gateway', event) };
        producer
          .send({ topic: recordViewed.topic, messages: [message] })
          .catch(() => log.warn('Other gateways were not told who has a record open'));
      };
      const topics = [...new Set([...LIVE_TOPICS, membershipChanged.topic])];
      const passing = new Map([[recordViewed.topic, (event: EventEnvelope<unknown>) => presence.hear(event)]]);
      const feed = startKafkaFeed({ kafka, hub, topics, passing, readBack: limits.readBackEvents, log });
      const connecting = producer.connect().catch(() => log.warn('Kafka does not answer'));
      heard = {
        stop: async () => {
          await feed.stop();
          await atMost(
            STOP_MILLISECONDS,
            connecting.then(() => producer.disconnect()),
          );
        },
      };
    },
    stop: async () => {
      clearInterval(refreshing);
      connections.closeAll();
      await sockets.stop();
      await heard.stop();
    },
  };
}
