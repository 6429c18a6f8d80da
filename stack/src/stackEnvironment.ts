import path from 'node:path';
import { ObjectStore } from '@polyclinic/objects/objectStore.ts';
import { prepareBucket } from '@polyclinic/objects/prepareBucket.ts';
import { bootstrapDatabase } from './bootstrapDatabase.ts';
import { type Places, writeWhole } from './dataDirectory.ts';
import {
  IDENTITY_PROVIDER,
  type InfrastructureAddresses,
  resolveEnvironment,
  type StackEnvironment,
  type StackPorts,
} from './environment.ts';
import type { Infrastructure } from './infrastructure.ts';
import { createTopics } from './kafkaClient.ts';
import type { PortChooser } from './ports.ts';
import { bootstrapRegistry, REGISTRY } from './registryDatabase.ts';
import type { Service } from './registry.ts';
import { databasePassword, loadSecrets } from './secrets.ts';

export interface PreparationOptions {
  root: string;
  places: Places;
  registry: Service[];
}

/** Makes what processes need before the first of them starts: database, topics, ports, variables (env.json). */
export async function prepareEnvironment(
  { root, places, registry }: PreparationOptions,
  infrastructure: Infrastructure,
): Promise<StackEnvironment> {
  const secrets = await loadSecrets(places.secrets);
  const addresses = complete(infrastructure);
  const names = [...registry.map(({ name }) => name), IDENTITY_PROVIDER];
  const topics = registry.flatMap(service => service.topics);
  const kept = registry.flatMap(service => service.keptTopics);
  const passwordOf = (name: string) => databasePassword(secrets.databaseSeed, name);
  await Promise.all([
    bootstrapDatabase(addresses.postgresAdminUrl, names, passwordOf),
    bootstrapRegistry(addresses.postgresAdminUrl, passwordOf(REGISTRY)),
    createTopics(addresses.kafkaBrokers, topics, kept),
  ]);
  const ports = await choosePorts(infrastructure.ports, registry);
  const dashboardDist = path.join(root, 'frontend', 'dist');
  const environment = resolveEnvironment({ registry, infrastructure: addresses, ports, secrets, dashboardDist });
  await prepareBuckets(addresses, registry, environment.dashboardUrl);
  await writeWhole(places.environment, JSON.stringify(environment, null, 2));
  return environment;
}

/** Buckets need to know whose pages may use them, and so are made once the dashboard has its port. */
async function prepareBuckets(
  { s3Endpoint: url, s3AccessKey: accessKey, s3SecretKey: secretKey }: InfrastructureAddresses,
  registry: Service[],
  origin: string,
): Promise<void> {
  const store = new ObjectStore({ url, accessKey, secretKey });
  for (const bucket of registry.flatMap(({ buckets }) => buckets)) await prepareBucket(store, bucket, [origin]);
}

function complete(infrastructure: Infrastructure): InfrastructureAddresses {
  const { postgresAdminUrl, kafkaBrokers, smtpUrl, mailUrl, s3Endpoint, s3AccessKey, s3SecretKey, s3PublicUrl } =
    infrastructure;
  if (!postgresAdminUrl || !kafkaBrokers || !smtpUrl || !s3Endpoint) {
    throw new Error('The stack needs PostgreSQL, Kafka, mail and an object store; one of them was not started.');
  }
  const store = {
    s3Endpoint,
    s3AccessKey: s3AccessKey ?? '',
    s3SecretKey: s3SecretKey ?? '',
    ...(s3PublicUrl ? { s3PublicUrl } : {}),
  };
  return { postgresAdminUrl, kafkaBrokers, smtpUrl, ...store, ...(mailUrl ? { mailUrl } : {}) };
}

async function choosePorts(ports: PortChooser, registry: Service[]): Promise<StackPorts> {
  const services: Record<string, number> = {};
  for (const { name, port } of registry) services[name] = await ports.choose(name, port);
  return {
    services,
    identityProvider: await ports.choose(IDENTITY_PROVIDER, 9010),
    gateway: await ports.choose('gateway', 4000),
    dashboard: await ports.choose('dashboard', 5173),
  };
}
