import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startInfrastructure, type Infrastructure } from '../../stack/src/infrastructure.ts';

let running: { infrastructure: Infrastructure; dataDir: string } | null = null;

/** Starts one PostgreSQL, Kafka and mail sink for all integration tests of a run, and tells them where. */
export async function start(): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-int-'));
  const report = (line: string) => process.stdout.write(`  ${line}\n`);
  const infrastructure = await startInfrastructure({ dataDir, parts: ['postgres', 'kafka', 'mail'], fast: true, report });
  running = { infrastructure, dataDir };
  const { postgresAdminUrl, kafkaBrokers, smtpUrl, mailUrl } = infrastructure;
  process.env.TEST_POSTGRES_ADMIN_URL = postgresAdminUrl;
  process.env.TEST_KAFKA_BROKERS = kafkaBrokers;
  process.env.TEST_SMTP_URL = smtpUrl;
  process.env.TEST_MAIL_URL = mailUrl;
}

/** Stops what `start` started and removes its data. */
export async function stop(): Promise<void> {
  if (!running) return;
  await running.infrastructure.stop();
  await rm(running.dataDir, { recursive: true, force: true });
}
