import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Daemon } from './daemon.ts';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';
import { warmKafka } from './kafkaClient.ts';
import { fetchKafkaJars } from './kafkaJars.ts';
import { JVM_FLAGS, type KafkaPorts, serverProperties } from './kafkaSettings.ts';

const run = promisify(execFile);

export interface RunningKafka {
  brokers: string;
  daemon: Daemon;
  stop(): Promise<void>;
}

interface Broker {
  java: string;
  classPath: string;
  /** Shared class archive (AppCDS); absent before the first stop wrote it. */
  archive: string;
  properties: string;
}

/** Starts one Kafka node on loopback and waits until both of its coordinators serve. */
export async function startKafka(context: PartContext): Promise<RunningKafka> {
  const folder = context.places.kafka;
  await mkdir(folder, { recursive: true });
  const broker = await prepareBroker(context);
  const ports = {
    broker: await context.ports.choose('kafka', 9092),
    controller: await context.ports.choose('kafka-controller', 9093),
  };
  const data = path.join(folder, 'data');
  await writeFile(broker.properties, serverProperties(ports, data));
  if (!existsSync(path.join(data, 'meta.properties'))) await format(broker, ports, data);
  const draftArchive = path.join(folder, 'broker.jsa');
  const writesArchive = !existsSync(broker.archive);
  const daemon = brokerDaemon(context, broker, writesArchive ? draftArchive : null);
  context.started(daemon);
  daemon.start();
  const brokers = `127.0.0.1:${ports.broker}`;
  await warmKafka(brokers, () => daemon.failure);
  daemon.markReady();
  const stop = async () => {
    if (writesArchive) context.report('Kafka: writing its class archive, which makes later starts faster');
    await daemon.stop();
    if (writesArchive) await keepArchive(draftArchive, broker.archive);
  };
  return { brokers, daemon, stop };
}

async function prepareBroker(context: PartContext): Promise<Broker> {
  const { settings, places } = context;
  const java = settings.javaHome ? path.join(settings.javaHome, 'bin', 'java') : 'java';
  const jars = await fetchKafkaJars(context);
  const { stderr } = await run(java, ['-version']);
  const version = createHash('sha256').update(stderr).update(JVM_FLAGS.join()).digest('hex').slice(0, 12);
  return {
    java,
    classPath: jars.join(path.delimiter),
    archive: path.join(path.dirname(jars[0] ?? ''), `broker-${version}.jsa`),
    properties: path.join(places.kafka, 'server.properties'),
  };
}

/** Into a draft folder, renamed when complete. */
async function format(broker: Broker, ports: KafkaPorts, data: string): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await withDraft(path.dirname(data), 'format', async draft => {
    const properties = path.join(draft, 'server.properties');
    const draftData = path.join(draft, 'data');
    await writeFile(properties, serverProperties(ports, draftData));
    const archive = existsSync(broker.archive) ? [`-XX:SharedArchiveFile=${broker.archive}`] : [];
    const jvm = ['-Xmx128m', ...JVM_FLAGS, ...archive, '-cp', broker.classPath, 'kafka.tools.StorageTool'];
    await run(broker.java, [...jvm, 'format', '--cluster-id', newClusterId(), '-c', properties]);
    await rename(draftData, data);
  });
}

/** 22 characters of base64url; the first is no dash, which the tool would read as an option. */
export function newClusterId(random: () => string = () => randomBytes(16).toString('base64url')): string {
  for (;;) {
    const id = random();
    if (!id.startsWith('-')) return id;
  }
}

function brokerDaemon(context: PartContext, broker: Broker, draftArchive: string | null): Daemon {
  const archive = draftArchive ? `-XX:ArchiveClassesAtExit=${draftArchive}` : `-XX:SharedArchiveFile=${broker.archive}`;
  const crashFile = `-XX:ErrorFile=${path.join(context.places.logs, 'kafka-crash-%p.log')}`;
  return new Daemon({
    name: 'kafka',
    command: broker.java,
    args: [
      '-Xmx256m',
      '-Xms64m',
      ...JVM_FLAGS,
      archive,
      crashFile,
      '-cp',
      broker.classPath,
      'kafka.Kafka',
      broker.properties,
    ],
    marker: broker.properties,
    runDir: context.places.run,
    logDir: context.places.logs,
    cwd: context.places.kafka,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    stopSignal: 'SIGTERM',
    // The first stop writes the class archive, which takes up to 12 s on a busy machine.
    stopTimeoutMs: draftArchive ? 40_000 : 15_000,
    report: context.report,
  });
}

/** A copy first: the cache can lie on another disk, where a rename does not reach. */
async function keepArchive(draft: string, archive: string): Promise<void> {
  if (!existsSync(draft)) return;
  const copy = `${archive}.${process.pid}`;
  await copyFile(draft, copy);
  await rename(copy, archive);
  await rm(draft, { force: true });
}
