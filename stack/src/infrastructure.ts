import path from 'node:path';
import type { Daemon } from './daemon.ts';
import { stopLeftovers } from './daemonRecord.ts';
import { type Places, prepareDataDirectory } from './dataDirectory.ts';
import { startKafka } from './kafka.ts';
import { warmKafka } from './kafkaClient.ts';
import { startMailSink } from './mailSink.ts';
import { startObjectStore } from './objectStore.ts';
import { openPortChooser, type PortChooser } from './ports.ts';
import { startPostgres, waitForPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { readSettings, type StackSettings } from './settings.ts';

export type Part = 'postgres' | 'kafka' | 'mail' | 'objectStore' | 'redis';

/** Fields of parts that were not asked for are absent. */
export interface Infrastructure {
  /** Superuser's address, for bootstrapDatabase; services never get it. */
  postgresAdminUrl?: string;
  /** `host:port`, more than one separated by commas. */
  kafkaBrokers?: string;
  smtpUrl?: string;
  /** Inbox page and Mailpit API; absent also when an outside SMTP server comes without MAIL_URL. */
  mailUrl?: string;
  s3Endpoint?: string;
  s3AccessKey?: string;
  s3SecretKey?: string;
  /** Where browsers reach it, when that is elsewhere. */
  s3PublicUrl?: string;
  /** For several gateways, which share their budgets there. */
  redisUrl?: string;
  /** Parts that an environment variable named elsewhere, and which are therefore not started or stopped here. */
  external: Part[];
  /** The processes, by name (`postgres`, `kafka`, `object-store`, `redis`): tests kill them and expect them back. */
  daemons: Map<string, Daemon>;
  /** Gives the other processes of the same stack their ports. */
  ports: PortChooser;
  /** Stops what was started, the latest first. */
  stop(): Promise<void>;
}

export interface InfrastructureOptions {
  dataDir: string;
  parts: Part[];
  /** For tests: any free ports, and data that need not outlive a crash of the machine. */
  fast?: boolean;
  report: (line: string) => void;
  /** Breaks off a start that is under way; what had started is stopped. */
  signal?: AbortSignal;
}

/** What starting one part needs to know. */
export interface PartContext {
  settings: StackSettings;
  places: Places;
  secrets: Secrets;
  ports: PortChooser;
  fast: boolean;
  report: (line: string) => void;
  /** Aborted when the start is broken off, by the caller or because another part failed. */
  signal: AbortSignal;
  /** Told before a process starts, so that a start that fails half-way still stops it. */
  started: (daemon: Daemon) => void;
}

type Addresses = Omit<Infrastructure, 'external' | 'daemons' | 'ports' | 'stop'>;
type Stop = () => Promise<void>;

interface StartedPart {
  addresses: Addresses;
  /** Absent when stopping the part's process is all there is to do. */
  stop?: Stop;
  external?: boolean;
}

const DAEMON_NAMES = ['postgres', 'kafka', 'object-store', 'redis'];

/** Starts the parts asked for, at the same time, and resolves when all of them serve. */
export async function startInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  const breakOff = new AbortController();
  const signal = AbortSignal.any([breakOff.signal, ...(options.signal ? [options.signal] : [])]);
  const daemons = new Map<string, Daemon>();
  const stops = new Map<Part, Stop>();
  const started = (daemon: Daemon) => {
    signal.throwIfAborted();
    daemons.set(daemon.name, daemon);
  };
  const context = { ...(await openContext(options)), signal, started };
  const stop = async () => {
    await Promise.all([...stops.values()].map(stopPart => stopPart()));
    await Promise.all([...daemons.values()].map(daemon => daemon.stop()));
    context.ports.release();
  };
  const begin = async (part: Part) => {
    const startedAt = performance.now();
    const running = await STARTERS[part](context);
    if (running.stop) stops.set(part, running.stop);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    context.report(`${NAMES[part]}: ${running.external ? 'yours, named by its variable' : 'ready'} (${seconds} s)`);
    return { part, ...running };
  };
  const stopAtOnce = () => void [...daemons.values()].map(daemon => daemon.stop());
  signal.addEventListener('abort', stopAtOnce);
  const starts = options.parts.map(begin);
  const parts = await Promise.all(starts).catch(async (error: unknown) => {
    breakOff.abort();
    await Promise.allSettled(starts);
    await stop();
    throw error;
  });
  signal.removeEventListener('abort', stopAtOnce);
  const addresses = Object.assign({}, ...parts.map(part => part.addresses)) as Addresses;
  const external = parts.filter(part => part.external).map(({ part }) => part);
  return { ...addresses, external, daemons, ports: context.ports, stop };
}

async function openContext({ dataDir, fast, report }: InfrastructureOptions) {
  const settings = readSettings();
  const places = prepareDataDirectory(path.resolve(dataDir));
  for (const name of await stopLeftovers(places.run, DAEMON_NAMES))
    report(`${name}: stopped one left by an earlier run`);
  const ports = await openPortChooser({
    dataDir: places.dataDir,
    savedIn: places.ports,
    reservations: path.join(settings.cacheDir, 'ports'),
    asked: fast ? {} : settings.ports,
    anyPort: fast ?? false,
  });
  const secrets = await loadSecrets(places.secrets);
  return { settings, places, secrets, ports, fast: fast ?? false, report };
}

/** For parts that have no process of ours whose end could tell. */
function brokenOff(signal: AbortSignal): string | null {
  return signal.aborted ? 'the start was broken off' : null;
}

const NAMES: Record<Part, string> = {
  postgres: 'PostgreSQL',
  kafka: 'Kafka',
  mail: 'Mail',
  objectStore: 'Object store',
  redis: 'Redis',
};

const STARTERS: Record<Part, (context: PartContext) => Promise<StartedPart>> = {
  async postgres(context) {
    const { databaseUrl } = context.settings.external;
    if (databaseUrl) {
      await waitForPostgres(databaseUrl, () => brokenOff(context.signal));
      return { addresses: { postgresAdminUrl: databaseUrl }, external: true };
    }
    return { addresses: { postgresAdminUrl: (await startPostgres(context)).adminUrl } };
  },

  async kafka(context) {
    const { kafkaBrokers } = context.settings.external;
    if (kafkaBrokers) {
      await warmKafka(kafkaBrokers, () => brokenOff(context.signal));
      return { addresses: { kafkaBrokers }, external: true };
    }
    const { brokers, stop } = await startKafka(context);
    return { addresses: { kafkaBrokers: brokers }, stop };
  },

  async mail({ settings, places, ports }) {
    const { smtpUrl, mailUrl } = settings.external;
    if (smtpUrl) return { addresses: { smtpUrl, ...(mailUrl ? { mailUrl } : {}) }, external: true };
    const chosen = { smtp: await ports.choose('smtp', 1025), http: await ports.choose('mail', 8025) };
    const sink = await startMailSink(places.mail, chosen);
    return { addresses: { smtpUrl: sink.smtpUrl, mailUrl: sink.mailUrl }, stop: sink.stop };
  },

  async objectStore(context) {
    const { s3Endpoint, s3AccessKey, s3SecretKey, s3PublicUrl } = context.settings.external;
    if (s3Endpoint) {
      const keys = { s3AccessKey: s3AccessKey ?? '', s3SecretKey: s3SecretKey ?? '' };
      return { addresses: { s3Endpoint, ...keys, ...(s3PublicUrl ? { s3PublicUrl } : {}) }, external: true };
    }
    const { endpoint, accessKey, secretKey } = await startObjectStore(context);
    return { addresses: { s3Endpoint: endpoint, s3AccessKey: accessKey, s3SecretKey: secretKey } };
  },

  async redis(context) {
    const { redisUrl } = context.settings.external;
    if (redisUrl) return { addresses: { redisUrl }, external: true };
    return { addresses: { redisUrl: await startRedis(context) } };
  },
};
