import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Infrastructure, startInfrastructure } from '@polyclinic/stack/infrastructure.ts';

let running: { infrastructure: Infrastructure; dataDir: string } | null = null;

/** Starts one PostgreSQL, Kafka, Redis, object store and mail sink for all integration tests of a run, and tells them where. */
export async function start(): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-int-'));
  const report = (line: string) => process.stdout.write(`  ${line}\n`);
  const parts = ['postgres' as const, 'kafka' as const, 'mail' as const, 'redis' as const, 'objectStore' as const];
  const infrastructure = await startInfrastructure({ dataDir, parts, fast: true, report });
  running = { infrastructure, dataDir };
  const { postgresAdminUrl, kafkaBrokers, smtpUrl, mailUrl, redisUrl } = infrastructure;
  const { s3Endpoint, s3AccessKey, s3SecretKey } = infrastructure;
  Object.assign(process.env, {
    TEST_POSTGRES_ADMIN_URL: postgresAdminUrl,
    TEST_KAFKA_BROKERS: kafkaBrokers,
    TEST_SMTP_URL: smtpUrl,
    TEST_MAIL_URL: mailUrl,
    TEST_REDIS_URL: redisUrl,
    TEST_S3_ENDPOINT: s3Endpoint,
    TEST_S3_ACCESS_KEY: s3AccessKey,
    TEST_S3_SECRET_KEY: s3SecretKey,
  });
}

/** Stops what `start` started and removes its data. */
export async function stop(): Promise<void> {
  if (!running) return;
  await running.infrastructure.stop();
  await rm(running.dataDir, { recursive: true, force: true });
}
