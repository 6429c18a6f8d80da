import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';
import { bootstrapRegistry, REGISTRY } from '@polyclinic/stack/registryDatabase.ts';
import { startInfrastructure } from '@polyclinic/stack/infrastructure.ts';
import { dumpSchema } from '@polyclinic/tenancy/schemaDump.ts';

const ROOT = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** Writes every service's `schema.sql`, or with `--check` says which is stale, from a database made for the purpose. */
const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-schema-'));
const infrastructure = await startInfrastructure({ dataDir, parts: ['postgres'], fast: true, report: () => undefined });
try {
  const adminUrl = infrastructure.postgresAdminUrl ?? '';
  await bootstrapDatabase(adminUrl, readServiceNames(), service => service);
  await bootstrapRegistry(adminUrl, REGISTRY);
  const folders = [
    ...readServiceNames().map(name => [name, join('subgraphs', name)] as const),
    [REGISTRY, REGISTRY] as const,
  ];
  for (const [service, folder] of folders) {
    const { owner } = serviceDatabaseUrls(adminUrl, { service, password: service });
    const environment = { ...process.env, [`${service.toUpperCase()}_DATABASE_OWNER_URL`]: owner };
    await promisify(execFile)(process.execPath, [join(ROOT, folder, 'src/migrate.ts'), 'up'], {
      env: environment,
    });
    const path = join(ROOT, folder, 'schema.sql');
    const dump = await dumpSchema(owner, service);
    if (!check) await writeFile(path, dump);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== dump) {
      console.error(`${folder}/schema.sql is stale: run \`make generate\` and review its diff.`);
      process.exitCode = 1;
    }
  }
} finally {
  await infrastructure.stop();
  await rm(dataDir, { recursive: true, force: true });
}
