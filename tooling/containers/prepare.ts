import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { IDENTITY_PROVIDER, resolveEnvironment, type Variables } from '@polyclinic/stack/environment.ts';
import { ObjectStore } from '@polyclinic/objects/objectStore.ts';
import { prepareBucket } from '@polyclinic/objects/prepareBucket.ts';
import { createTopics } from '@polyclinic/stack/kafkaClient.ts';
import { readRegistry } from '@polyclinic/stack/registry.ts';
import { databasePassword, loadSecrets } from '@polyclinic/stack/secrets.ts';

/**
 * Makes what the containers need before the first of ours starts: secrets, database, topics, buckets, and one file of variables
 * per part, the same as those of the embedded stack.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = '/run/polyclinic';
const PORTS = { gateway: 4000, identityProvider: 9010, dashboard: 5173 };

const { DATABASE_URL = '', KAFKA_BROKERS = '', SMTP_URL = '', MAIL_URL = '' } = process.env;
const { S3_ENDPOINT = '', S3_ACCESS_KEY = '', S3_SECRET_KEY = '', S3_PUBLIC_URL = '' } = process.env;
const secrets = await loadSecrets(path.join(FOLDER, 'secrets.json'));
const registry = await readRegistry(ROOT);
const passwordOf = (service: string) => databasePassword(secrets.databaseSeed, service);
await bootstrapDatabase(DATABASE_URL, [...registry.map(({ name }) => name), IDENTITY_PROVIDER], passwordOf);
await createTopics(
  KAFKA_BROKERS,
  registry.flatMap(({ topics }) => topics),
  registry.flatMap(({ keptTopics }) => keptTopics),
);

const environment = resolveEnvironment({
  registry,
  infrastructure: {
    postgresAdminUrl: DATABASE_URL,
    kafkaBrokers: KAFKA_BROKERS,
    smtpUrl: SMTP_URL,
    mailUrl: MAIL_URL,
    s3Endpoint: S3_ENDPOINT,
    s3AccessKey: S3_ACCESS_KEY,
    s3SecretKey: S3_SECRET_KEY,
    s3PublicUrl: S3_PUBLIC_URL,
  },
  ports: { ...PORTS, services: Object.fromEntries(registry.map(({ name, port }) => [name, port])) },
  secrets,
  dashboardDist: path.join(ROOT, 'frontend/dist'),
});
const store = new ObjectStore({ url: S3_ENDPOINT, accessKey: S3_ACCESS_KEY, secretKey: S3_SECRET_KEY });
for (const bucket of registry.flatMap(({ buckets }) => buckets))
  await prepareBucket(store, bucket, [environment.dashboardUrl]);
// The containers have no registry: their gateway keeps to the supergraph that is checked in.
const { GATEWAY_REGISTRY_URL: _, ...gateway } = environment.gateway;
const parts: Record<string, Variables> = {
  ...environment.services,
  gateway,
  [IDENTITY_PROVIDER]: environment.identityProvider,
  dashboard: environment.dashboard,
};
for (const [name, variables] of Object.entries(parts)) {
  const lines = Object.entries(variables).map(([variable, value]) => `${variable}='${value}'\n`);
  await writeFile(path.join(FOLDER, `${name}.env`), lines.join(''), { mode: 0o600 });
}
process.stdout.write(`Prepared ${Object.keys(parts).join(', ')}.\n`);
