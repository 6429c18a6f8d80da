import type { Logger } from 'pino';
import type { DataSource, EntitySchema } from 'typeorm';
import { startConsumer, type EventConsumer } from '@polyclinic/events/consumer.ts';
import type { Reaction } from '@polyclinic/events/handleOnce.ts';
import { openKafka } from '@polyclinic/events/kafka.ts';
import { atMost } from '@polyclinic/events/patience.ts';
import { startRelay } from '@polyclinic/events/relay.ts';
import type { Work } from '@polyclinic/jobs/jobKind.ts';
import { startWorker } from '@polyclinic/jobs/worker.ts';
import { startTracing } from '@polyclinic/telemetry/tracing.ts';
import { openDatabase, requireExtensions } from '@polyclinic/tenancy/database.ts';
import { buildSchema } from './buildSchema.ts';
import type { SubgraphSettings } from './config.ts';
import type { SubgraphContext } from './context.ts';
import { identityVerifier } from './identity.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { countJobs } from './jobMetrics.ts';
import { startRetention, type Kept } from './retention.ts';
import { buildServer, type Serve } from './server.ts';

/** What a service's jobs may use besides their task. */
export interface JobDesk {
  db: DataSource;
  log: Logger;
  now: () => Date;
}

/** What makes one subgraph different from another. */
export interface SubgraphDefinition<Context extends SubgraphContext> {
  /** Also its schema in the database, its Kafka consumer group and the audience of its callers' tokens. */
  name: string;
  /** The folder with the slices' `.graphql` files. */
  folder: string;
  tables: EntitySchema[];
  /** Plans each statement once per connection: where walls around rows make planning dearer than running (ADR 0076). */
  genericPlans?: boolean;
  resolvers: readonly object[];
  reactions: readonly Reaction[];
  /** Lets consumed events gather: what it reacts to may lag by a second. */
  gathers?: boolean;
  /** Topics this service publishes to. */
  topics: readonly string[];
  /** Its jobs; the schema then has the table of packages/jobs. */
  jobs?: (desk: JobDesk) => readonly Work[];
  /** Its own bookkeeping that ends; the relay role may delete from it. */
  kept?: readonly Kept[];
  extend: (context: SubgraphContext) => Context;
  beforeAnswer?: (context: Context) => Promise<void>;
  /** Routes beside the graph. */
  serve?: Serve;
}

export interface RunningSubgraph {
  /** `http://127.0.0.1:<port>/graphql`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts one subgraph: database, guarded schema, server, relay, consumers, jobs and housekeeping. It serves while Kafka is away. */
export async function runSubgraph<Context extends SubgraphContext>(
  subgraph: SubgraphDefinition<Context>,
  settings: SubgraphSettings,
  now: () => Date = () => new Date(),
): Promise<RunningSubgraph> {
  const {
    name,
    tables,
    genericPlans = false,
    resolvers,
    reactions,
    gathers,
    topics,
    extend,
    beforeAnswer,
    serve,
  } = subgraph;
  const tracing = await startTracing(name);
  const log = openLog(name, settings.LOG_LEVEL);
  const metrics = openMetrics(name);
  const db = await openDatabase({
    url: settings.DATABASE_URL,
    schema: name,
    entities: tables,
    genericPlans,
    poolSize: settings.DATABASE_POOL_SIZE,
  });
  await requireExtensions(db);

  const kafka = openKafka(name, settings.KAFKA_BROKERS, log);
  const relay = startRelay({ url: settings.DATABASE_URL, schema: name, topics, kafka, log });
  const consumer: EventConsumer | null =
    reactions.length > 0 ? startConsumer({ group: name, db, kafka, reactions, gathers, log }) : null;

  const worker = subgraph.jobs
    ? startWorker({
        url: settings.DATABASE_URL,
        schema: name,
        works: subgraph.jobs({ db, log, now }),
        log,
        observe: countJobs(metrics.registry, db, name),
      })
    : null;
  const retention = startRetention({ db, schema: name, now, log, kept: subgraph.kept });

  const app = await buildServer({
    schema: buildSchema(subgraph.folder, resolvers),
    db,
    log,
    metrics,
    verify: identityVerifier(name, settings.GATEWAY_JWKS),
    now,
    extend,
    ...(beforeAnswer && { beforeAnswer }),
    ...(serve && { serve }),
    parts: () => ({ events: consumer?.running() ?? true }),
  });
  const address = await app.listen({ host: settings.HOST, port: settings.PORT });
  log.info({ address }, 'Ready');

  const stop = async (): Promise<void> => {
    await app.close();
    await Promise.all([relay.stop(), consumer?.stop(), worker?.stop(), retention.stop()]);
    await db.destroy();
    await tracing.stop();
    log.info('Stopped');
  };
  return { url: `${address}/graphql`, stop };
}

/** From the signal to the end of the process, milliseconds, whatever still waits for whom. */
const END_MILLISECONDS = 4_500;

/** Stops a service once when the process is told to end, within 5 s; a second signal ends it at once. */
export function stopOnSignal(service: { stop(): Promise<void> }): void {
  const stop = (): void => {
    process.once('SIGTERM', () => process.exit(1));
    void atMost(END_MILLISECONDS, service.stop()).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
