import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';
import { loadSecrets, publicKeySet } from '@polyclinic/stack/secrets.ts';
import { waitUntil } from '@polyclinic/stack/waitUntil.ts';

const ROOT = path.join(import.meta.dirname, '..');
// jest.config.js names a file of the dashboard.
const COPIED = ['packages', 'subgraphs', 'gateway', 'templates', 'tooling', '.github', 'services.json', 'codegen.ts'];
const NAMED = 'frontend/src/testing';
const CONFIGS = ['package.json', 'tsconfig.base.json', 'jest.config.js', '.prettierrc.json'];

describe('make subgraph', () => {
  let checkout: string;
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [path.join(checkout, script), ...args], { cwd: checkout });
  const read = (file: string) => readFile(path.join(checkout, file), 'utf8');

  beforeAll(async () => {
    checkout = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-checkout-'));
    const kept = (source: string) => !/node_modules|dist$/.test(path.relative(ROOT, source));
    for (const entry of [...COPIED, ...CONFIGS, NAMED, '.prettierignore', 'stack', 'infra'])
      await cp(path.join(ROOT, entry), path.join(checkout, entry), { recursive: true, filter: kept });
    await linkPackages(checkout);
    await run('tooling/newSubgraph.ts', 'pilot');
  });
  afterAll(() => rm(checkout, { recursive: true }));

  it.each(['Labs', 'order', 'billing', 'lab-results', ''])('refuses the name "%s" in one sentence', async name => {
    await expect(run('tooling/newSubgraph.ts', name)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    });
  });

  it('enters it into the registry with a port of its own, and leaves no word of the template', async () => {
    const { services } = JSON.parse(await read('services.json')) as { services: Array<{ name: string; port: number }> };
    expect(services.map(({ name }) => name)).toContain('pilot');
    expect(new Set(services.map(({ port }) => port)).size).toBe(services.length);
    const files = await readdir(path.join(checkout, 'subgraphs/pilot'), { recursive: true, withFileTypes: true });
    for (const file of files.filter(entry => entry.isFile())) {
      const text = await readFile(path.join(file.parentPath, file.name), 'utf8');
      expect([file.name, /sample/i.test(file.name + text)]).toEqual([file.name, false]);
    }
  });

  it('composes into the supergraph, and its resolvers are typed', async () => {
    await run('gateway/src/compose.ts');
    expect(await read('gateway/api.graphql')).toContain('addPilotEntry(input: AddPilotEntryInput!): PilotEntry');
    await run('node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts');
    const compilerOptions = { types: ['node', 'jest'] };
    const settings = { extends: './tsconfig.base.json', compilerOptions, include: ['subgraphs/pilot'] };
    await writeFile(path.join(checkout, 'tsconfig.pilot.json'), JSON.stringify(settings));
    await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.pilot.json');
  }, 120_000);

  it('migrates, starts and is ready', async () => {
    const adminUrl = process.env.TEST_POSTGRES_ADMIN_URL ?? '';
    const database = `pilot_${path.basename(checkout).slice(-6).toLowerCase()}`;
    await bootstrapDatabase({ adminUrl, database }, ['pilot'], service => service);
    const urls = serviceDatabaseUrls(adminUrl, { service: 'pilot', password: 'pilot', database });
    const { gatewaySigningKey } = await loadSecrets(path.join(checkout, 'secrets.json'));
    const variables = {
      PILOT_PORT: '0',
      PILOT_DATABASE_URL: urls.app,
      PILOT_DATABASE_OWNER_URL: urls.owner,
      PILOT_KAFKA_BROKERS: process.env.TEST_KAFKA_BROKERS ?? '',
      PILOT_GATEWAY_JWKS: publicKeySet(gatewaySigningKey),
    };
    const options = { cwd: checkout, env: { ...process.env, ...variables } };
    await promisify(execFile)(process.execPath, ['subgraphs/pilot/src/migrate.ts', 'up'], options);
    const service = spawn(process.execPath, ['subgraphs/pilot/src/main.ts'], { ...options, stdio: 'pipe' });
    try {
      const ready = async () => (await fetch(`${await addressOf(service)}/health/ready`)).ok;
      await waitUntil(ready, { what: 'pilot', timeoutMs: 30_000 });
    } finally {
      service.kill();
    }
  });

  it('passes its own tests', async () => {
    const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
    const args = ['--selectProjects', 'unit', 'int', '--json', '--', 'subgraphs/pilot'];
    const { stdout } = await promisify(execFile)(process.execPath, [jest, ...args], { cwd: checkout });
    const report = JSON.parse(stdout.slice(stdout.indexOf('{"'))) as Record<string, number>;
    expect(report).toMatchObject({ numFailedTestSuites: 0, numPassedTestSuites: 2 });
  }, 120_000);
});

/** The packages of npm are shared with this checkout; those of the workspaces are the copy's own. */
async function linkPackages(checkout: string): Promise<void> {
  const packages = path.join(checkout, 'node_modules');
  await mkdir(path.join(packages, '@polyclinic'), { recursive: true });
  for (const entry of await readdir(path.join(ROOT, 'node_modules')))
    if (entry !== '@polyclinic') await symlink(path.join(ROOT, 'node_modules', entry), path.join(packages, entry));
  for (const entry of await readdir(path.join(checkout, 'packages'))) {
    await symlink(path.join(checkout, 'packages', entry), path.join(packages, '@polyclinic', entry));
    // Where two versions of a package are needed, one lies with the workspace that needs it.
    const own = path.join(ROOT, 'packages', entry, 'node_modules');
    if (existsSync(own)) await symlink(own, path.join(checkout, 'packages', entry, 'node_modules'));
  }
  await symlink(path.join(checkout, 'stack'), path.join(packages, '@polyclinic/stack'));
}

let address: Promise<string> | null = null;

/** Where it says that it listens, in the first lines of its log. */
function addressOf(service: ChildProcess): Promise<string> {
  address ??= new Promise((resolve, reject) => {
    let log = '';
    service.once('exit', () => reject(new Error(`pilot ended: ${log}`)));
    service.stderr?.on('data', chunk => (log += String(chunk)));
    service.stdout?.on('data', chunk => {
      log += String(chunk);
      const found = /"address":"([^"]+)"/.exec(log)?.[1];
      if (found) resolve(found);
    });
  });
  return address;
}
