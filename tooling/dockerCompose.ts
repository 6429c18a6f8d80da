import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRegistry } from '@polyclinic/stack/registry.ts';

/** Writes docker-compose.yml from services.json, or with `--check` says when it is stale. */
const ROOT = path.join(import.meta.dirname, '..');
const FILE = path.join(ROOT, 'docker-compose.yml');

const HEAD = `# Generated from services.json by tooling/dockerCompose.ts: change it there, then \`make generate\`.
# Everything in containers, for a machine without Java or for trying the images. The embedded stack of \`make up\` is the
# one that tests and continuous integration run; this file is checked as YAML only.
#   printf 'POSTGRES_PASSWORD=%s\\nS3_SECRET_KEY=%s\\n' $(openssl rand -hex 16) $(openssl rand -hex 16) > .env
#   docker compose up --build              dashboard on http://localhost:5173, mail on http://localhost:8025
#   docker compose --profile demo up       the same with the demo data
name: polyclinic

x-part: &part
  network_mode: service:door
  restart: unless-stopped
  depends_on: &after-preparation
    prepare: { condition: service_completed_successfully }
  volumes: [environment:/run/polyclinic]
  read_only: true
  tmpfs: [/tmp]
  cap_drop: [ALL]
  security_opt: [no-new-privileges:true]
  mem_limit: 256m
  cpus: 1

services:
  postgres:
    image: postgres:16
    command: postgres -c shared_preload_libraries=pg_stat_statements
    environment:
      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?Set POSTGRES_PASSWORD in .env}
    volumes: [postgres:/var/lib/postgresql/data]
    networks: [polyclinic]
    restart: unless-stopped
    mem_limit: 512m
    healthcheck:
      test: [CMD, pg_isready, -U, postgres]
      interval: 5s
      retries: 20

  kafka:
    image: apache/kafka:4.3.1
    environment:
      KAFKA_NODE_ID: 1
      KAFKA_PROCESS_ROLES: broker,controller
      KAFKA_LISTENERS: PLAINTEXT://:9092,CONTROLLER://:9093
      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka:9092
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
      KAFKA_CONTROLLER_LISTENER_NAMES: CONTROLLER
      KAFKA_CONTROLLER_QUORUM_VOTERS: 1@localhost:9093
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: 1
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: 1
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: 1
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false'
      KAFKA_LOG_DIRS: /var/lib/kafka/data
      KAFKA_HEAP_OPTS: -Xms128m -Xmx384m
    volumes: [kafka:/var/lib/kafka/data]
    networks: [polyclinic]
    restart: unless-stopped
    mem_limit: 768m
    healthcheck:
      test: [CMD, /opt/kafka/bin/kafka-broker-api-versions.sh, --bootstrap-server, localhost:9092]
      interval: 10s
      timeout: 10s
      retries: 12

  mail:
    image: axllent/mailpit:v1.27
    environment: { MP_MAX_MESSAGES: 2000 }
    ports: ['127.0.0.1:8025:8025']
    networks: [polyclinic]
    restart: unless-stopped
    mem_limit: 128m

  objects:
    image: chrislusf/seaweedfs:4.48
    command: mini -dir=/data -master.telemetry=false -webdav=false -admin.ui=false -s3.port=9000
    environment:
      AWS_ACCESS_KEY_ID: polyclinic
      AWS_SECRET_ACCESS_KEY: \${S3_SECRET_KEY:?Set S3_SECRET_KEY in .env}
    ports: ['127.0.0.1:9000:9000']
    volumes: [objects:/data]
    networks: [polyclinic]
    restart: unless-stopped
    mem_limit: 384m
    healthcheck:
      test: [CMD, wget, -q, -O, /dev/null, 'http://127.0.0.1:9000/healthz']
      interval: 5s
      retries: 20

  # Holds the loopback that the parts below share, and lets the browser in.
  door:
    build: &stack-image { context: ., target: service, args: { SERVICE: stack } }
    command: [node, tooling/containers/door.ts, '5173', '4000', '9010']
    ports: ['127.0.0.1:5173:5173', '127.0.0.1:4000:4000', '127.0.0.1:9010:9010']
    networks: [polyclinic]
    restart: unless-stopped
    mem_limit: 96m

  prepare:
    build: *stack-image
    command: [node, tooling/containers/prepare.ts]
    environment:
      DATABASE_URL: postgres://postgres:\${POSTGRES_PASSWORD}@postgres:5432/postgres
      KAFKA_BROKERS: kafka:9092
      SMTP_URL: smtp://mail:1025
      MAIL_URL: http://localhost:8025
      S3_ENDPOINT: http://objects:9000
      S3_PUBLIC_URL: http://localhost:9000
      S3_ACCESS_KEY: polyclinic
      S3_SECRET_KEY: \${S3_SECRET_KEY}
    depends_on:
      postgres: { condition: service_healthy }
      kafka: { condition: service_healthy }
      objects: { condition: service_healthy }
      door: { condition: service_started }
    networks: [polyclinic]
    volumes: [environment:/run/polyclinic]
    mem_limit: 256m
`;

interface Part {
  name: string;
  /** Where its main.ts and, if any, its migrate.ts lie. */
  folder: string;
  build: string;
  port: number;
  /** Parts that must be healthy before. */
  after?: string[];
  /** Of Node, with the memory they take. */
  flags?: { node: string; memory: string };
}

function partOf({ name, folder, build, port, after = [], flags }: Part, migrates: boolean): string {
  const node = `node${flags ? ` ${flags.node}` : ''} --env-file=/run/polyclinic/${name}.env`;
  const command = [...(migrates ? [`${node} ${folder}/migrate.ts up`] : []), `exec ${node} ${folder}/main.ts`];
  const wait = after.map(other => `      ${other}: { condition: service_healthy }\n`).join('');
  return `
  ${name}:
    <<: *part
    build: ${build}
    command: [sh, -c, '${command.join(' && ')}']
${flags ? `    mem_limit: ${flags.memory}\n` : ''}${wait ? `    depends_on:\n      <<: *after-preparation\n${wait}` : ''}    healthcheck:
      test: [CMD, node, -e, 'fetch("http://127.0.0.1:${port}/health/ready").then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))']
      interval: 5s
      start_period: 20s
      retries: 20
`;
}

const services = await readRegistry(ROOT);
const names = services.map(({ name }) => name);
const imageOf = (folder: string, target = 'service') =>
  `{ context: ., target: ${target}, args: { SERVICE: ${folder} } }`;
const subgraphs = services.map(({ name, port }) => {
  // The others ask identity while they start.
  const after = name === 'identity' ? [] : ['identity'];
  const folder = `subgraphs/${name}`;
  return partOf({ name, folder: `${folder}/src`, build: imageOf(folder), port, after }, true);
});
// Room for young objects: an answer's objects die with it, and without room they are copied first (docs/performance.md).
const ROOM = { node: '--min-semi-space-size=128 --max-semi-space-size=128', memory: '768m' };
const rest = [
  partOf({ name: 'identity-provider', folder: 'stack/identity-provider/src', build: '*stack-image', port: 9010 }, true),
  partOf(
    { name: 'gateway', folder: 'gateway/src', build: imageOf('gateway'), port: 4000, after: names, flags: ROOM },
    false,
  ),
  partOf({ name: 'dashboard', folder: 'stack/src', build: imageOf('stack', 'dashboard'), port: 5173 }, false).replace(
    'stack/src/main.ts',
    'stack/src/dashboardMain.ts',
  ),
];
const demoOf = (name: string, build: string, parts: readonly string[]) => `
  ${name}:
    profiles: [demo]
    build: ${build}
    network_mode: service:door
    command: [node, tooling/containers/loadDemo.ts, ${parts.join(', ')}]
    depends_on: { gateway: { condition: service_healthy } }
    volumes: [environment:/run/polyclinic]
    mem_limit: 256m
`;
const demo = [
  demoOf('demo', imageOf('subgraphs'), names),
  demoOf('demo-logins', '*stack-image', ['identity-provider']),
].join('');
const TAIL = `
networks:
  polyclinic: {}

volumes:
  postgres: {}
  kafka: {}
  objects: {}
  environment: {}
`;

const text = [HEAD, ...subgraphs, ...rest, demo, TAIL].join('');
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('docker-compose.yml is stale: run `make generate` and review its diff.\n');
  process.exitCode = 1;
}
